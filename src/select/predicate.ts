import type { Condition, ConditionTests, Predicate } from '../contract/contract.ts';
import { inNetwork } from '../source/network.ts';
import { isList, isScalar, type Json, type Scalar } from '../source/tree.ts';
import { type Entry, fieldOf, textOf } from './entry.ts';

/** Tells whether a text contains a match of a regular expression; the expressions were compiled with the contract. */
export type PatternTest = (pattern: string, text: string) => boolean;

/** Tells whether an entry satisfies what a predicate asks. */
export type EntryTest = (entry: Entry) => boolean;

/** Takes a predicate apart once, for asking it of many entries. */
export function compilePredicate(predicate: Predicate, patterns: PatternTest): EntryTest {
  const tests = Object.entries(predicate).map(([name, condition]): EntryTest => {
    if (name === 'any' && isPredicates(condition)) {
      const some = condition.map((one) => compilePredicate(one, patterns));
      return (entry) => some.some((test) => test(entry));
    }
    if (name === 'all' && isPredicates(condition)) {
      const every = condition.map((one) => compilePredicate(one, patterns));
      return (entry) => every.every((test) => test(entry));
    }
    if (name === 'not' && isPredicate(condition)) {
      const unwanted = compilePredicate(condition, patterns);
      return (entry) => !unwanted(entry);
    }
    const test = compileCondition(conditionOf(condition), patterns);
    return (entry) => test(fieldOf(entry, name));
  });
  return (entry) => tests.every((test) => test(entry));
}

/** The schema admits nothing but conditions under names other than any, all and not. */
function conditionOf(condition: Predicate[string]): Condition {
  return condition as Condition;
}

function isPredicates(value: unknown): value is readonly Predicate[] {
  return Array.isArray(value);
}

function isPredicate(value: unknown): value is Predicate {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type ValueTest = (value: Json | undefined) => boolean;

function compileCondition(condition: Condition, patterns: PatternTest): ValueTest {
  if (isScalar(condition)) return anyOf([condition]);
  return isScalars(condition) ? anyOf(condition) : compileTests(condition, patterns);
}

function isScalars(condition: readonly Scalar[] | ConditionTests): condition is readonly Scalar[] {
  return Array.isArray(condition);
}

/** True where the value, or one of a list of values, equals one of the wanted ones; null and blank text want "no value". */
function anyOf(wanted: readonly Scalar[]): ValueTest {
  const texts = new Set(wanted.map((want) => textOf(want)));
  return (value) => {
    if (texts.has(undefined) && !isPresent(value)) return true;
    if (!isList(value)) {
      const text = textOf(value);
      return text !== undefined && texts.has(text);
    }
    return textsOf(value).some((text) => texts.has(text));
  };
}

function compileTests(tests: ConditionTests, patterns: PatternTest): ValueTest {
  const unwanted = tests.not === undefined ? undefined : anyOf(isScalar(tests.not) ? [tests.not] : tests.not);
  return (value) => unwanted?.(value) !== true && passes(value, tests, patterns);
}

function passes(value: Json | undefined, tests: ConditionTests, patterns: PatternTest): boolean {
  if (tests.exists !== undefined && tests.exists !== isPresent(value)) return false;
  if (tests.matches !== undefined && !textsOf(value).some((text) => patterns(tests.matches ?? '', text))) return false;
  if (tests.range !== undefined && !textsOf(value).some((text) => inRange(text, tests.range ?? ''))) return false;
  const networks = tests['in-cidr'];
  if (networks === undefined) return true;
  const list = typeof networks === 'string' ? [networks] : networks;
  return textsOf(value).some((text) => list.some((network) => inNetwork(text, network) === true));
}

/** A field is present when it has a value: not null, not blank, not an empty list or map. */
export function isPresent(value: Json | undefined): boolean {
  if (value === undefined || value === null) return false;
  if (isScalar(value)) return textOf(value) !== undefined;
  return Object.keys(value).length > 0;
}

function textsOf(value: Json | undefined): string[] {
  return (isList(value) ? value : [value]).flatMap((one) => textOf(one) ?? []);
}

/** True where a text is a whole number within a closed range written `low-high`. */
export function inRange(text: string, range: string): boolean {
  const bounds = boundsOf(range);
  return bounds !== undefined && /^-?\d+$/.test(text) && Number(text) >= bounds.low && Number(text) <= bounds.high;
}

/** True where a text is a closed range of whole numbers written `low-high`. */
export function isRange(text: string): boolean {
  return boundsOf(text) !== undefined;
}

/** The ends of a closed range of whole numbers written `low-high`; undefined where the text is none. */
export function boundsOf(range: string): { readonly low: number; readonly high: number } | undefined {
  const bounds = /^(-?\d+)-(\d+)$/.exec(range);
  return bounds === null ? undefined : { low: Number(bounds[1]), high: Number(bounds[2]) };
}
