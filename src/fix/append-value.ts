import { matchesOf } from '../contract/clauses.ts';
import { compareKeys } from '../select/compare-keys.ts';
import { type Entry, fieldOf, pathOfField } from '../select/entry.ts';
import type { World } from '../select/world.ts';
import { isList } from '../source/tree.ts';

/** A value that a list in an existing entry lacks. */
export interface Appending {
  readonly entry: Entry;
  readonly field: string;
  readonly value: string;
  /** Where in the list it belongs: by its order where the list is sorted, at its end otherwise. */
  readonly index: number;
}

/**
 * Where an item has no scaffold and asks for a value in a list (a VMID in the list of a backup job), the one entry that
 * can take it. Undefined where several could: which one is for a person to say.
 */
export function appendingFor(world: World, index: number, subject: Entry): Appending | undefined {
  const checked = world.items.find((one) => one.index === index);
  if (checked === undefined || checked.item.scaffold !== undefined) return undefined;
  const [match, ...others] = matchesOf(checked.item.match);
  const [wanted, ...more] = Object.entries(match ?? {});
  if (wanted === undefined || others.length > 0 || more.length > 0) return undefined;
  const [field, template] = wanted;
  const value = typeof template === 'string' ? world.fill(template, subject) : undefined;
  if (typeof value !== 'string') return undefined;
  const [entry, ...rivals] = checked.target.entries.filter(
    (one) => world.holds(one, checked.item.having) && holdsList(one, field),
  );
  const list = entry === undefined ? undefined : fieldOf(entry, field);
  if (entry === undefined || rivals.length > 0 || !isList(list)) return undefined;
  return { entry, field, value, index: indexIn(list.map(String), value) };
}

function indexIn(list: readonly string[], value: string): number {
  const isSorted = list.every((one, i) => i === 0 || compareKeys(list[i - 1] ?? '', one) <= 0);
  return isSorted ? list.filter((one) => compareKeys(one, value) <= 0).length : list.length;
}

function holdsList(entry: Entry, field: string): boolean {
  return isList(fieldOf(entry, field)) && entry.document.nodeAt(pathOfField(entry, field))?.kind === 'list';
}
