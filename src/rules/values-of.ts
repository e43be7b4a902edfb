import type { ValueSetClause } from '../contract/contract.ts';
import { isUsable } from '../select/collection.ts';
import { type Entry, fieldOf, locateSpan, pathOfField, textOf } from '../select/entry.ts';
import type { World } from '../select/world.ts';
import type { Location } from '../source/location.ts';
import { isList } from '../source/tree.ts';

/** One value of a field, with its entry and its very place. */
export interface PlacedValue {
  readonly text: string;
  readonly entry: Entry;
  readonly location: Location;
}

/** The values of a field over a collection, in document order; lists count by their items. Undefined where it cannot be relied on. */
export function valuesOf(world: World, clause: ValueSetClause): PlacedValue[] | undefined {
  const collection = world.collections.get(clause.of);
  if (collection === undefined || !isUsable(collection)) return undefined;
  return collection.entries
    .filter((entry) => world.holds(entry, clause.where))
    .flatMap((entry) => placedValues(world, entry, clause.field));
}

function placedValues(world: World, entry: Entry, field: string): PlacedValue[] {
  const value = fieldOf(entry, field);
  const path = pathOfField(entry, field);
  return (isList(value) ? value : [value]).flatMap((one, index) => {
    const text = textOf(one);
    if (text === undefined) return [];
    const span = entry.document.spanOf(isList(value) ? [...path, index] : path);
    const location = field === '@key' ? world.locate(entry) : locateSpan(entry.document, span, world.revision);
    return [{ text, entry, location }];
  });
}
