import type { Collection } from '../select/collection.ts';
import type { Entry } from '../select/entry.ts';
import { type Placement, placeFor } from '../select/placement.ts';
import type { World } from '../select/world.ts';
import { scaffoldFor, type ValueOf } from './scaffold.ts';
import type { Splice } from './writer.ts';
import { WRITERS } from './writers/index.ts';

/** A new entry of a collection: where it goes, and what it is made from. */
export interface Insertion {
  readonly target: Collection;
  readonly place: Placement;
  readonly scaffold: string;
}

/** The insertion that gives a subject the entry which an item of the checklist asks for. */
export function insertionFor(world: World, item: number, subject: Entry): Insertion | undefined {
  const checked = world.items.find((one) => one.index === item);
  const scaffold = checked?.item.scaffold;
  if (checked === undefined || scaffold === undefined) return undefined;
  const place = placeFor(world, checked, subject);
  if (place === undefined) return undefined;
  return { target: checked.target, place, scaffold };
}

/** The text edit of an insertion, its templates filled with values; undefined where it cannot be written safely. */
export function spliceOf({ target, place, scaffold }: Insertion, valueOf: ValueOf): Splice | undefined {
  return WRITERS[place.document.format].insert(place.document, target, place, scaffoldFor(scaffold, valueOf));
}
