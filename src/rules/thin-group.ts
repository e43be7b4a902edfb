import { isValueSet } from '../contract/clauses.ts';
import type { GroupClause } from '../contract/contract.ts';
import { type Collection, isUsable } from '../select/collection.ts';
import { type Entry, fieldOf, textOf } from '../select/entry.ts';
import type { World } from '../select/world.ts';
import type { Location } from '../source/location.ts';
import { isList } from '../source/tree.ts';
import { describePredicate } from './describe-predicate.ts';
import { countEntries, nameOf } from './missing-entry.ts';
import type { Rule, RuleViolation } from './rule.ts';
import { valuesOf } from './values-of.ts';

/** Finds groups of entries, such as the backups of one host, with fewer entries than they need. */
export const thinGroup: Rule = {
  id: 'thin-group',
  summary: 'A group of entries is smaller than it must be.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    for (const [index, clause] of (world.contract.data.groups ?? []).entries()) {
      const collection = world.collections.get(clause.of);
      if (collection === undefined || !isUsable(collection)) continue;
      for (const group of groupsOf(world, clause, index, collection)) {
        const violation = checkGroup(world, clause, index, collection, group);
        if (violation !== undefined) yield violation;
      }
    }
  },
};

/** A group that there must be: its name, undefined for the whole collection, and where it is asked for. */
interface Group {
  readonly name: string | undefined;
  readonly location: Location;
}

function groupsOf(world: World, clause: GroupClause, index: number, collection: Collection): Group[] {
  const { by, values } = clause;
  const here = world.contract.locate(['groups', index], 'value');
  if (by === undefined) return [{ name: undefined, location: here }];
  if (values !== undefined && isValueSet(values)) {
    const listed = (valuesOf(world, values) ?? []).map(({ text, location }) => ({ name: text, location }));
    return [...new Map(listed.map((group) => [group.name, group])).values()];
  }
  if (values !== undefined) return values.flatMap((value) => ({ name: textOf(value) ?? '', location: here }));
  const names = collection.entries.flatMap((entry) =>
    namesAt(entry, by).map((name) => ({ name, location: world.locate(entry) })),
  );
  return [...new Map(names.reverse().map((group) => [group.name, group])).values()].reverse();
}

function checkGroup(
  world: World,
  clause: GroupClause,
  index: number,
  collection: Collection,
  { name, location }: Group,
): RuleViolation | undefined {
  const { by, where, min = 1 } = clause;
  const own = collection.entries.filter((entry) => name === undefined || namesAt(entry, by ?? '').includes(name));
  const counting = own.filter((entry) => world.holds(entry, where));
  if (counting.length >= min) return undefined;
  const others = own.filter((entry) => !counting.includes(entry));
  const group = name === undefined ? nameOf(collection) : `${by} "${name}"`;
  const place = name === undefined ? '' : ` in ${nameOf(collection)}`;
  const that = where === undefined ? '' : ' that count';
  return {
    clause: ['groups', index],
    item: clause.id,
    surface: clause.of,
    message: `${group} has ${countEntries(counting.length)}${that}${place}, at least ${min} must be there`,
    location,
    related: others
      .slice(0, 5)
      .map((entry) => ({ message: `${entry.label} does not count`, location: world.locate(entry) })),
    expected: where === undefined ? countEntries(min) : `${countEntries(min)} for which ${describePredicate(where)}`,
    actual: String(counting.length),
    detail: name ?? 'all',
  };
}

function namesAt(entry: Entry, field: string): string[] {
  const value = fieldOf(entry, field);
  return (isList(value) ? value : [value]).flatMap((one) => textOf(one) ?? []);
}
