import type { Path } from '../source/tree.ts';
import { suggest } from './did-you-mean.ts';
import contractKeys from './generated/contract-keys.js';
import type { SchemaError } from './generated/validate-contract.js';
import type { Mistake } from './load-contract.ts';

/** Turns what the contract's schema refuses into mistakes with a path, one per place, the most telling one. */
export function tellShapeErrors(errors: readonly SchemaError[], data: unknown): Mistake[] {
  const byPlace = new Map<string, Mistake & { readonly weight: number }>();
  for (const error of errors) {
    const path = pathOf(error.instancePath, data);
    const mistake = tell(error, path, data);
    if (mistake === undefined) continue;
    const place = JSON.stringify(mistake.path);
    const before = byPlace.get(place);
    if (before === undefined || mistake.weight > before.weight) byPlace.set(place, mistake);
  }
  const all = [...byPlace.values()];
  // A branch that failed deeper down is told by its deepest mistake; the "must be one of the forms" above it says less.
  return all.filter(
    ({ path, weight }) => weight > 1 || !all.some((other) => other.weight > 1 && startsWith(other.path, path)),
  );
}

function startsWith(path: Path, prefix: Path): boolean {
  return path.length > prefix.length && prefix.every((segment, index) => path[index] === segment);
}

function tell(error: SchemaError, path: Path, data: unknown): (Mistake & { weight: number }) | undefined {
  const { params } = error;
  const at = path.length === 0 ? 'the contract' : `"${path.at(-1)}"`;
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(params.additionalProperty);
      const allowed = contractKeys[placeKind(path)];
      return {
        path: [...path, name],
        message: `"${name}" is not a key of ${placeName(path)}`,
        hint: suggest(name, allowed),
        weight: 5,
      };
    }
    case 'required':
      if (params.missingProperty === 'files') return undefined;
      return {
        path,
        message: `${placeName(path)} has no "${params.missingProperty}"`,
        hint: `add ${params.missingProperty}:`,
        weight: 3,
      };
    case 'enum': {
      const allowed = Array.isArray(params.allowedValues) ? params.allowedValues.map(String) : [];
      const actual = String(valueAt(data, path));
      return {
        path,
        part: 'value',
        message: `"${actual}" is not a value of ${at}`,
        hint: suggest(actual, allowed),
        weight: 4,
      };
    }
    case 'pattern':
      return {
        path,
        part: 'value',
        message: `${at} is not written as expected`,
        hint: `it must match ${params.pattern}`,
        weight: 4,
      };
    case 'type':
      return { path, part: 'value', message: `${at} must be a ${[params.type].flat().join(' or ')}`, weight: 2 };
    case 'oneOf':
    case 'anyOf':
      return {
        path,
        message: `${at} has none of the forms it may have`,
        hint: 'docs/contract.md lists them',
        weight: 1,
      };
    case 'propertyNames':
      return {
        path: [...path, String(params.propertyName)],
        message: `"${params.propertyName}" is not a name`,
        hint: 'use lower-case letters, digits, "_" and "-"',
        weight: 4,
      };
    default:
      return { path, part: 'value', message: `${at} ${error.message ?? 'is wrong'}`, weight: 2 };
  }
}

type PlaceKind = keyof typeof contractKeys;

function placeKind(path: Path): PlaceKind {
  const [top, , third, , fifth] = path;
  if (path.length === 0) return 'contract';
  if (path.length === 2 && top === 'collections') return 'collection';
  if (path.length === 2 && top === 'checklist') return 'item';
  if (path.length === 2 && top === 'waivers') return 'waiver';
  if (third === 'orphans' && path.length === 3) return 'orphans';
  if (third === 'references' && path.length === 4) return 'reference';
  if (third === 'equal' && path.length === 4) return 'equal';
  if (third === 'count' && path.length === 3) return 'count';
  if (third === 'except' || (third === 'orphans' && fifth !== undefined)) return 'except';
  if (third === 'unique') return 'unique';
  return path.includes('where') || path.includes('having') || path.includes('when') ? 'condition' : 'other';
}

function placeName(path: Path): string {
  const kind = placeKind(path);
  if (kind === 'contract') return 'the contract';
  if (kind === 'collection') return `the collection "${path[1]}"`;
  if (kind === 'item') return `checklist item ${Number(path[1]) + 1}`;
  if (kind === 'waiver') return `waiver ${Number(path[1]) + 1}`;
  return `"${path.at(-1)}"`;
}

function pathOf(pointer: string, data: unknown): Path {
  const path: (string | number)[] = [];
  let current = data;
  for (const raw of pointer.split('/').slice(1)) {
    const name = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(current) ? Number(name) : name);
    current = valueAt(current, path.slice(-1));
  }
  return path;
}

function valueAt(data: unknown, path: Path): unknown {
  let current = data;
  for (const segment of path) {
    if (Array.isArray(current)) current = current[Number(segment)];
    else if (typeof current === 'object' && current !== null)
      current = Object.entries(current).find(([key]) => key === String(segment))?.[1];
    else return undefined;
  }
  return current;
}
