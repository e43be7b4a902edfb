import type { Condition, ConditionTests, Predicate } from '../contract/contract.ts';
import { inNetwork } from '../source/network.ts';
import { isList, isScalar, type Json, type Scalar } from '../source/tree.ts';
import { type Entry, fieldOf, textOf } from './entry.ts';

/** Tells whether a text contains a match of a regular expression; the expressions were compiled with the contract. */
export type PatternTest = (pattern: string, text: string) => boolean;

/** Tells whether an entry satisfies a predicate; an absent predicate holds. */
export function satisfies(entry: Entry, predicate: Predicate | undefined, patterns: PatternTest): boolean {
  if (predicate === undefined) return true;
  return Object.entries(predicate).every(([name, condition]) => {
    if (name === 'any' && isPredicates(condition)) return condition.some((one) => satisfies(entry, one, patterns));
    if (name === 'all' && isPredicates(condition)) return condition.every((one) => satisfies(entry, one, patterns));
    if (name === 'not' && isPredicate(condition)) return !satisfies(entry, condition, patterns);
    return holds(fieldOf(entry, name), conditionOf(condition), patterns);
  });
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

function holds(value: Json | undefined, condition: Condition, patterns: PatternTest): boolean {
  if (isScalar(condition)) return isAny(value, [condition]);
  return isScalars(condition) ? isAny(value, condition) : passes(value, condition, patterns);
}

function isScalars(condition: readonly Scalar[] | ConditionTests): condition is readonly Scalar[] {
  return Array.isArray(condition);
}

/** True where the value, or one of a list of values, equals one of the wanted ones; null and blank text want "no value". */
function isAny(value: Json | undefined, wanted: readonly Scalar[]): boolean {
  const texts = textsOf(value);
  return wanted
    .map((want) => textOf(want))
    .some((want) => (want === undefined ? !isPresent(value) : texts.includes(want)));
}

function passes(value: Json | undefined, tests: ConditionTests, patterns: PatternTest): boolean {
  if (tests.not !== undefined && isAny(value, isScalar(tests.not) ? [tests.not] : tests.not)) return false;
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
