import type { OrphansClause } from '../contract/contract.ts';
import type { Entry } from '../select/entry.ts';
import type { CheckedItem, World } from '../select/world.ts';
import { expectation, nameOf } from './missing-entry.ts';
import { asSubject, type Rule } from './rule.ts';

/** Finds entries that belong to no subject at all. */
export const orphanedEntry: Rule = {
  id: 'orphaned-entry',
  summary: 'An entry belongs to a subject that does not exist.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    for (const checked of world.items) {
      const { item, index, target, subjects } = checked;
      if (item.orphans === undefined || item.orphans === false) continue;
      for (const entry of askedEntries(world, checked, item.orphans)) {
        if (checked.join.subjectsOf(entry).length > 0) continue;
        const first = subjects.entries[0];
        yield {
          clause: ['checklist', index, 'orphans'],
          item: item.id,
          subject: asSubject(entry),
          surface: target.name,
          message: `"${entry.key}" in ${nameOf(target)} belongs to no entry of ${nameOf(subjects)}`,
          location: world.locate(entry),
          related:
            first === undefined
              ? []
              : [{ message: `the roster begins here, with ${first.label}`, location: world.locate(first) }],
          ...(first !== undefined && {
            expected: `an entry of ${subjects.name} it matches, as ${expectation(world, checked, first)} for ${first.label}`,
          }),
          actual: 'none',
          remedy: { kind: 'remove-entry', entry },
          hint: `add it to ${nameOf(subjects)}, remove it here, or list it under orphans.except with a reason`,
        };
      }
    }
  },
};

/** The entries that must have a subject: not excepted by key, and within the orphans' own `where`. */
export function askedEntries(world: World, checked: CheckedItem, orphans: OrphansClause): Entry[] {
  const excepted = world.excepted(orphans.except);
  return checked.target.entries.filter((entry) => !excepted.has(entry.key) && world.holds(entry, orphans.where));
}
