import type { ExceptClause, ExceptFromClause, Predicate } from '../contract/contract.ts';
import type { Scalar } from '../source/tree.ts';
import type { Collection } from './collection.ts';
import { type Entry, fieldOf, textOf } from './entry.ts';

/** Exceptions as contracts write them: keys, keys with a reason, or the entries of a collection. */
export type Exceptions = readonly (Scalar | ExceptClause | ExceptFromClause)[] | undefined;

/** The keys that exceptions name and that still hold on a day. */
export function exceptedKeys(
  exceptions: Exceptions,
  from: {
    readonly collections: ReadonlyMap<string, Collection>;
    readonly holds: (entry: Entry, predicate: Predicate | undefined) => boolean;
    readonly today: string;
  },
): ReadonlySet<string> {
  const { collections, holds, today } = from;
  const keys = (exceptions ?? []).flatMap((one): string[] => {
    if (typeof one !== 'object' || one === null) return [String(one)];
    if ('key' in one) return one.expires === undefined || one.expires >= today ? [String(one.key)] : [];
    const entries = collections.get(one.from)?.entries ?? [];
    return entries
      .filter((entry) => holds(entry, one.where) && isValid(one, entry, today))
      .flatMap((entry) => textOf(fieldOf(entry, one.field ?? '@key')) ?? []);
  });
  return new Set(keys);
}

/** An exception that should say why and does not is none; nor is one whose last day has passed. */
function isValid(clause: ExceptFromClause, entry: Entry, today: string): boolean {
  const { 'reason-field': reason, 'expires-field': expires } = clause;
  const last = expires === undefined ? undefined : textOf(fieldOf(entry, expires));
  return (
    (reason === undefined || textOf(fieldOf(entry, reason)) !== undefined) && (last === undefined || last >= today)
  );
}
