import { matchesOf } from '../contract/clauses.ts';
import type { Document } from '../source/document.ts';
import type { Location, Revision } from '../source/location.ts';
import { type Collection, keysOf } from './collection.ts';
import { compareKeys } from './compare-keys.ts';
import { type Entry, locateSpan } from './entry.ts';
import type { CheckedItem, World } from './world.ts';

/** Where a new entry belongs: after a sibling, before the first one, or (both undefined) in an empty collection. */
export interface Placement {
  readonly document: Document;
  readonly after: Entry | undefined;
  readonly before: Entry | undefined;
  /** Where the new entry begins. */
  readonly location: Location;
}

/**
 * The place of the entry that a subject lacks: among its siblings by their order where they are sorted by key, at their
 * end otherwise. Undefined where the collection has no file to put it in.
 */
export function placeFor(world: World, checked: CheckedItem, subject: Entry): Placement | undefined {
  const { document } = checked.siblings;
  if (document === undefined) return undefined;
  const { after, before } = checked.siblings.neighboursOf(subject, newKey(world, checked, subject));
  const end = after === undefined ? document.spanOf(before?.path ?? []).start : document.spanOf(after.path).end;
  return { document, after, before, location: locateSpan(document, { start: end, end }, world.revision) };
}

/** The place of a new entry by its key alone: behind the sibling with the nearest lower key, before the first one otherwise. */
export function placeByKey(target: Collection, key: string, revision: Revision): Placement | undefined {
  const document = target.documents.at(-1);
  if (document === undefined) return undefined;
  const siblings = target.entries.filter((entry) => entry.document === document);
  const lower = siblings.filter((entry) => compareKeys(entry.key, key) <= 0);
  const [nearest] = lower.sort((a, b) => compareKeys(b.key, a.key));
  const after = nearest ?? (siblings.length > 0 && key === '' ? siblings.at(-1) : undefined);
  const before = after === undefined ? siblings[0] : undefined;
  const end = after === undefined ? document.spanOf(before?.path ?? []).start : document.spanOf(after.path).end;
  return { document, after, before, location: locateSpan(document, { start: end, end }, revision) };
}

/** The key that the new entry will have, where the match tells it. */
function newKey(world: World, checked: CheckedItem, subject: Entry): string | undefined {
  const [match] = matchesOf(checked.item.match);
  const wanted = keysOf(checked.target.clause)
    .map((field) => match?.[field] ?? (field === '@key' ? match?.['@key'] : undefined))
    .find((one) => one !== undefined);
  if (typeof wanted !== 'string') return undefined;
  const text = world.fill(wanted, subject);
  return typeof text === 'string' ? text : undefined;
}
