import { describePredicate } from './describe-predicate.ts';
import { countEntries, nameOf } from './missing-entry.ts';
import { asSubject, type Rule } from './rule.ts';

/** Finds subjects whose entries are there but none of them counts, e.g. all probes are disabled. */
export const unqualifiedEntry: Rule = {
  id: 'unqualified-entry',
  summary: 'A subject has entries in a file that must know it, but too few of them count.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    for (const { item, index, inScope, join, target } of world.items) {
      const { having } = item;
      if (having === undefined) continue;
      const wanted = item.count?.min ?? 1;
      for (const subject of inScope) {
        const found = join.entriesOf(subject);
        const counting = found.filter((entry) => world.holds(entry, having));
        if (found.length < wanted || counting.length >= wanted) continue;
        const none =
          counting.length === 0 ? 'none of them counts' : `only ${counting.length} of at least ${wanted} count`;
        yield {
          clause: ['checklist', index, 'having'],
          item: item.id,
          subject: asSubject(subject),
          surface: target.name,
          message: `${subject.label} has ${countEntries(found.length)} in ${nameOf(target)}, but ${none}`,
          location: world.locate(subject),
          related: found
            .filter((entry) => !counting.includes(entry))
            .slice(0, 5)
            .map((entry) => ({ message: 'this entry does not count', location: world.locate(entry) })),
          expected: describePredicate(having),
          actual: `${counting.length} of ${found.length}`,
          ...(item.hint !== undefined && { hint: item.hint }),
        };
      }
    }
  },
};
