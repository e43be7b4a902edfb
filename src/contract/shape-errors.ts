import type { Path } from '../source/tree.ts';
import type { SchemaError } from './generated/validate-contract.js';
import type { Mistake } from './mistake.ts';
import { tellError, tellExclusive, tellMissing, tellTypes } from './shape-words.ts';
import { valueAtPath } from './value-at-path.ts';

/** What the schema refuses, with the place in the data that it is about. */
interface Refusal {
  readonly error: SchemaError;
  readonly path: Path;
}

/** Keywords that offer a choice of shapes: their branches fail one by one. */
const CHOICES = ['oneOf', 'anyOf'];
/** Keywords by which a branch says that the value is of another kind altogether. */
const KINDS = ['type', 'const'];

/** More than anyone mends at a time; they are compared with each other. */
const MOST_REFUSALS = 500;

/** Turns what the contract's schema refuses into mistakes, one for each thing to mend. */
export function tellShapeErrors(errors: readonly SchemaError[], data: unknown): Mistake[] {
  const refusals = errors
    .filter(({ keyword }) => keyword !== 'propertyNames')
    .slice(0, MOST_REFUSALS)
    .map((error) => ({ error, path: pathOf(error.instancePath, data) }));
  const places = new Map<string, Refusal[]>();
  for (const refusal of refusals) {
    const name = JSON.stringify(refusal.path);
    const here = places.get(name);
    if (here === undefined) places.set(name, [refusal]);
    else here.push(refusal);
  }
  return [...places.values()].flatMap((here) => tellPlace(here, refusals, data));
}

function tellPlace(here: readonly Refusal[], all: readonly Refusal[], data: unknown): Mistake[] {
  const [first] = here;
  if (first === undefined) return [];
  const { path } = first;
  const errors = here.map(({ error }) => error);
  const choice = errors.find(({ keyword }) => CHOICES.includes(keyword));
  const required = errors.filter(({ keyword }) => keyword === 'required');
  const kinds = errors.filter(({ keyword }) => KINDS.includes(keyword));
  const others = errors.filter((error) => error !== choice && !required.includes(error) && !kinds.includes(error));
  // A branch of the right kind says more than those of another kind.
  const nearer = others.length > 0 || required.length > 0 || all.some((other) => isBelow(other.path, path));
  return [
    ...tellMissing(path, data, required, choice),
    ...(choice === undefined || !nearer ? tellTypes(path, kinds) : []),
    ...others.flatMap((error) => tellError(path, data, error)),
    ...(choice !== undefined && !nearer && kinds.length === 0 ? tellExclusive(path, data) : []),
  ];
}

function isBelow(path: Path, prefix: Path): boolean {
  return path.length > prefix.length && prefix.every((segment, index) => path[index] === segment);
}

function pathOf(pointer: string, data: unknown): Path {
  const path: (string | number)[] = [];
  for (const raw of pointer.split('/').slice(1)) {
    const name = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(valueAtPath(data, path)) ? Number(name) : name);
  }
  return path;
}
