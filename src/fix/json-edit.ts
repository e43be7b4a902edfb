import { equalData, isList, isMap, type Json, type Path } from '../source/tree.ts';

/** The data without the part at a path. */
export function withoutPart(value: Json, path: Path): Json {
  const [head, ...rest] = path;
  if (head === undefined) return null;
  if (rest.length > 0) return changePart(value, head, (part) => withoutPart(part, rest));
  if (isList(value)) return value.filter((_, index) => index !== head);
  return isMap(value) ? mapOf(Object.entries(value).filter(([key]) => key !== head)) : value;
}

/** The data with another value at a path; a key that is not there yet comes behind the others. */
export function withPart(value: Json, path: Path, part: Json): Json {
  const [head, ...rest] = path;
  if (head === undefined) return part;
  if (rest.length === 0 && isMap(value) && typeof head === 'string' && !(head in value))
    return mapOf([...Object.entries(value), [head, part]]);
  return changePart(value, head, (inner) => withPart(inner, rest, part));
}

/** The data with another name for the key at the end of a path. */
export function withKey(value: Json, path: Path, key: string): Json {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  if (rest.length > 0) return changePart(value, head, (part) => withKey(part, rest, key));
  return isMap(value) ? mapOf(Object.entries(value).map(([name, part]) => [name === head ? key : name, part])) : value;
}

/** Whether two values are the same data, where a list or map without parts may also be written as nothing. */
export function sameData(a: Json, b: Json): boolean {
  if (equalData(a, b) || (isEmpty(a) && isEmpty(b))) return true;
  if (isList(a) && isList(b)) return a.length === b.length && a.every((part, i) => sameData(part, b[i] ?? null));
  if (!isMap(a) || !isMap(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => key in b && sameData(a[key] ?? null, b[key] ?? null))
  );
}

function isEmpty(value: Json): boolean {
  return value === null || ((isList(value) || isMap(value)) && Object.keys(value).length === 0);
}

function changePart(value: Json, at: string | number, change: (part: Json) => Json): Json {
  if (isList(value)) return value.map((part, index) => (index === at ? change(part) : part));
  if (!isMap(value)) return value;
  return mapOf(Object.entries(value).map(([key, part]) => [key, key === at ? change(part) : part]));
}

function mapOf(entries: readonly (readonly [string, Json])[]): Json {
  const map: Record<string, Json> = Object.create(null);
  for (const [key, part] of entries) map[key] = part;
  return map;
}
