import type { PlacementClause } from '../contract/contract.ts';
import { isUsable } from '../select/collection.ts';
import { type Entry, fieldOf, locateField, textOf } from '../select/entry.ts';
import { inRange } from '../select/predicate.ts';
import type { World } from '../select/world.ts';
import { exceptedKeys } from './excepted-keys.ts';
import { asSubject, type Rule, type RuleViolation } from './rule.ts';

/** Finds entries whose number belongs to another place than the one they name, e.g. VMID 214 on the home hypervisor. */
export const misplacedEntry: Rule = {
  id: 'misplaced-entry',
  summary: 'The number of an entry belongs to another place than the one it names.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    for (const [index, clause] of (world.contract.data.placement ?? []).entries()) {
      const collection = world.collections.get(clause.of);
      if (collection === undefined || !isUsable(collection)) continue;
      const excepted = exceptedKeys(clause.except, world.today);
      for (const entry of collection.entries) {
        if (excepted.has(entry.key) || !world.holds(entry, clause.where)) continue;
        const violation = checkEntry(world, clause, index, entry);
        if (violation !== undefined) yield violation;
      }
    }
  },
};

function checkEntry(world: World, clause: PlacementClause, index: number, entry: Entry): RuleViolation | undefined {
  const number = textOf(fieldOf(entry, clause.by));
  const place = textOf(fieldOf(entry, clause.field));
  if (number === undefined || place === undefined) return undefined;
  const allowed = Object.entries(clause.ranges).filter(([, range]) => inRange(number, range));
  if (allowed.some(([value]) => value === place)) return undefined;
  const own = clause.ranges[place];
  const belongs = allowed.map(([value, range]) => `"${value}" (${range})`).join(' or ');
  const wrong =
    belongs === ''
      ? `${clause.by} ${number} belongs to no ${clause.field}`
      : `${clause.by} ${number} belongs to ${belongs}`;
  return {
    clause: ['placement', index],
    item: clause.id,
    subject: asSubject(entry),
    surface: clause.of,
    message: `${entry.label} names ${clause.field} "${place}", but ${wrong}`,
    location: locateField(entry, clause.field, world.revision),
    related: [{ message: `the ${clause.by} is here`, location: locateField(entry, clause.by, world.revision) }],
    expected: belongs === '' ? `${clause.by} in ${Object.values(clause.ranges).join(' or ')}` : belongs,
    actual: own === undefined ? `"${place}", which has no range` : `"${place}" (${own})`,
    hint: `correct ${clause.field}${own === undefined ? '' : `, or take ${clause.by} from the range of "${place}"`}`,
  };
}
