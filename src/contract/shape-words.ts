import type { Path } from '../source/tree.ts';
import { suggest } from './did-you-mean.ts';
import type { SchemaError } from './generated/validate-contract.js';
import type { Mistake } from './mistake.ts';
import { valueAtPath } from './value-at-path.ts';

/** Keys that are required and not there; of a choice, any of them would do. */
export function tellMissing(
  path: Path,
  data: unknown,
  required: readonly SchemaError[],
  choice: SchemaError | undefined,
): Mistake[] {
  const isOffered = ({ schemaPath }: SchemaError) =>
    choice !== undefined && schemaPath.startsWith(`${choice.schemaPath}/`);
  const owner = nameOfPlace(path, data);
  const offered = keysOf(required.filter(isOffered));
  const all = keysOf(required.filter((error) => offered.length < 2 || !isOffered(error)));
  const any = offered.length < 2 ? [] : offered;
  const mistakes: Mistake[] = [];
  if (all.length > 0)
    mistakes.push({
      path,
      message: `${owner} has no ${quote(all)}`,
      hint: `add ${all.map((key) => `${key}:`).join(' and ')}`,
    });
  if (any.length > 0)
    mistakes.push({
      path,
      message: `${owner} has none of ${quote(any)}`,
      hint: `add ${any.map((key) => `${key}:`).join(' or ')}`,
    });
  return mistakes;
}

function keysOf(errors: readonly SchemaError[]): string[] {
  return [...new Set(errors.map(({ params }) => String(params.missingProperty)))];
}

/** A value of the wrong kind, with all the kinds it may be. */
export function tellTypes(path: Path, kinds: readonly SchemaError[]): Mistake[] {
  const words = kinds.flatMap(({ keyword, params }) =>
    keyword === 'const'
      ? [String(params.allowedValue)]
      : [params.type].flat().map((type) => TYPES[String(type)] ?? String(type)),
  );
  const wanted = [...new Set(words)];
  return wanted.length === 0
    ? []
    : [{ path, part: 'value', message: `${nameOfValue(path)} must be ${wanted.join(' or ')}` }];
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'a map',
  string: 'a text',
};

/** A value that fits several shapes of which only one may be meant. */
export function tellExclusive(path: Path, data: unknown): Mistake[] {
  const value = valueAtPath(data, path);
  const has = (key: string) => typeof value === 'object' && value !== null && key in value;
  const given = EXCLUSIVE.map((keys) => keys.filter(has)).find((keys) => keys.length > 1) ?? [];
  const [several, hint] = given.length > 2 ? ['all of ', 'keep one of them'] : ['both ', 'keep one of the two'];
  return [{ path, message: `${nameOfPlace(path, data)} has ${several}${quote(given)}`, hint }];
}

/** Keys that stand for each other. */
const EXCLUSIVE = [
  ['file', 'files'],
  ['key', 'from'],
  ['forbid', 'require', 'words'],
  ['ranges', 'range'],
];

/** What any other keyword refuses. */
export function tellError(path: Path, data: unknown, error: SchemaError): Mistake[] {
  const { keyword, params, propertyName } = error;
  if (propertyName !== undefined) return [tellName(path, data, propertyName, error)];
  switch (keyword) {
    case 'enum': {
      const actual = String(valueAtPath(data, path));
      const hint = suggest(actual, textsOf(params.allowedValues));
      return [{ path, part: 'value', message: `"${actual}" is not a value of ${nameOfValue(path)}`, hint }];
    }
    case 'dependentRequired': {
      const missing = String(params.missingProperty);
      return [{ path, message: `${nameOfPlace(path, data)} has no "${missing}"`, hint: `add ${missing}:` }];
    }
    case 'pattern': {
      const hint = PATTERN_HINTS.get(String(params.pattern)) ?? `it must match ${params.pattern}`;
      return [{ path, part: 'value', message: `${nameOfValue(path)} is not written as expected`, hint }];
    }
    case 'minItems':
    case 'minLength':
    case 'minProperties':
      return [
        {
          path,
          part: 'value',
          message: `${nameOfValue(path)} ${params.limit === 1 ? 'is empty' : `needs at least ${params.limit}`}`,
        },
      ];
    default:
      return [{ path, part: 'value', message: `${nameOfValue(path)} ${error.message ?? 'is wrong'}` }];
  }
}

const NAME_HINT = 'use lower-case letters, digits, "_" and "-", a letter first';

const PATTERN_HINTS: ReadonlyMap<string, string> = new Map([
  ['^[a-z][a-z0-9_-]*$', NAME_HINT],
  ['^[0-9]{4}-[0-9]{2}-[0-9]{2}$', 'write it like 2026-12-31, in quotes'],
  ['^-?[0-9]+-[0-9]+$', 'write it like 200-299'],
  ['^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$', 'a label has letters, digits, "_", "." and "-"'],
  ['^[A-Za-z0-9][A-Za-z0-9-]{0,38}(\\[bot\\])?$', 'write the login as GitHub shows it, without "@"'],
]);

/** A key that its map does not have, or a name that is none. */
function tellName(path: Path, data: unknown, name: string, { keyword, params }: SchemaError): Mistake {
  const at = [...path, name];
  if (keyword !== 'enum') return { path: at, message: `"${name}" is not a name`, hint: NAME_HINT };
  const hint = suggest(name, textsOf(params.allowedValues));
  return { path: at, message: `"${name}" is not a key of ${nameOfPlace(path, data)}`, hint };
}

function textsOf(values: unknown): string[] {
  return Array.isArray(values) ? values.map(String) : [];
}

/** A map of the contract as a person would call it. */
function nameOfPlace(path: Path, data: unknown): string {
  const [section, name] = path;
  if (path.length === 0) return 'the contract';
  if (path.length === 2 && section === 'collections') return `the collection "${name}"`;
  const id = valueAtPath(data, [...path, 'id']);
  if (path.length === 2 && section === 'checklist' && typeof id === 'string') return `the checklist item "${id}"`;
  return nameOfValue(path);
}

/** A value of the contract by its key, or by its position in the list that has a key. */
function nameOfValue(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the contract';
  const before = path.at(-2);
  return typeof last === 'number' && before !== undefined ? `entry ${last + 1} of "${before}"` : `"${last}"`;
}

function quote(keys: readonly string[]): string {
  const quoted = keys.map((key) => `"${key}"`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
