import { isList, isMap, type Json, type Path } from '../source/tree.ts';

/** A compiled selector: the paths of the values it selects, in document order. */
export interface Selector {
  readonly text: string;
  select(value: Json): Path[] | SelectorFailure;
}

/** Why a selector could not be compiled or run, in words. */
export interface SelectorFailure {
  readonly message: string;
}

type Step = { readonly name: string } | { readonly index: number } | 'each';

/** Values a selector may visit or select in one document; beyond it the selector is refused, not truncated. */
const VISIT_LIMIT = 200_000;

/** Selects every item of a list and every value of a map. */
export const EVERY_ITEM: Selector = { text: '$[*]', select: (value) => walk(value, ['each']) };

/** Selects the document as one entry. */
export const WHOLE_DOCUMENT: Selector = { text: '$', select: () => [[]] };

/**
 * Compiles a selector: a plain path (`vms[]`, `ssh.targets[]`, `hosts.*`), or RFC 9535 JSONPath (`$.vms[?@.id > 200]`).
 * Selectors made of names, indexes and wildcards run without a JSONPath engine, which is only loaded for the others.
 */
export async function compileSelector(text: string): Promise<Selector | SelectorFailure> {
  const path = text.startsWith('$') ? text : plainToJsonPath(text);
  if (path === undefined)
    return { message: `"${text}" is neither a plain path (a.b[]) nor a JSONPath (it would start with $)` };
  const steps = simpleSteps(path);
  if (steps !== undefined) return { text, select: (value) => walk(value, steps) };
  const { compileJsonPath } = await import('./json-path.ts');
  return compileJsonPath(path, VISIT_LIMIT);
}

/** `a.b[].c` as JSONPath; undefined where it is no plain path. */
function plainToJsonPath(text: string): string | undefined {
  if (!/^[\w-]+(\[\d*\])*(\.([\w-]+|\*)(\[\d*\])*)*$/.test(text)) return undefined;
  const names = text.split('.').map((part) => {
    const [, name = '', brackets = ''] = /^([\w-]+|\*)(.*)$/.exec(part) ?? [];
    return (name === '*' ? '[*]' : `['${name}']`) + brackets.replaceAll('[]', '[*]');
  });
  return `$${names.join('')}`;
}

function simpleSteps(path: string): Step[] | undefined {
  const steps: Step[] = [];
  const token = /\.([A-Za-z_][\w]*)|\[(\d{1,9})\]|\['([\w.: -]*)'\]|\["([\w.: -]*)"\]|(\.\*|\[\*\])/y;
  token.lastIndex = 1;
  while (token.lastIndex < path.length) {
    const found = token.exec(path);
    if (found === null) return undefined;
    const name = found[1] ?? found[3] ?? found[4];
    if (name !== undefined) steps.push({ name });
    else if (found[2] !== undefined) steps.push({ index: Number(found[2]) });
    else steps.push('each');
  }
  return steps;
}

function walk(root: Json, steps: readonly Step[]): Path[] {
  let found: { readonly value: Json; readonly path: Path }[] = [{ value: root, path: [] }];
  for (const step of steps) {
    found = found.flatMap(({ value, path }) => {
      if (step === 'each')
        return children(value).map(([segment, child]) => ({ value: child, path: [...path, segment] }));
      const segment = 'name' in step ? step.name : step.index;
      const child = childAt(value, segment);
      return child === undefined ? [] : [{ value: child, path: [...path, segment] }];
    });
  }
  return found.map(({ path }) => path);
}

function children(value: Json): [string | number, Json][] {
  if (isList(value)) return value.map((child, index) => [index, child]);
  return isMap(value) ? Object.entries(value) : [];
}

function childAt(value: Json, segment: string | number): Json | undefined {
  if (typeof segment === 'number') return isList(value) ? value[segment] : undefined;
  return isMap(value) ? value[segment] : undefined;
}

/** The value at a path of plain data. */
export function valueAtPath(value: Json, path: Path): Json | undefined {
  let current: Json | undefined = value;
  for (const segment of path) current = current === undefined ? undefined : childAt(current, segment);
  return current;
}
