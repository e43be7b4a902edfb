import { countEntries, nameOf } from './missing-entry.ts';
import { asSubject, type Rule } from './rule.ts';

/** Finds subjects that a surface knows more often than the contract allows. */
export const surplusEntry: Rule = {
  id: 'surplus-entry',
  summary: 'A subject has more entries in a file than the contract allows.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    for (const { item, index, inScope, join, target } of world.items) {
      const most = item.count?.max;
      if (most === undefined) continue;
      for (const subject of inScope) {
        const found = join.entriesOf(subject).filter((entry) => world.holds(entry, item.having));
        const surplus = found[most];
        if (surplus === undefined) continue;
        yield {
          clause: ['checklist', index, 'count', 'max'],
          item: item.id,
          subject: asSubject(subject),
          surface: target.name,
          message: `${subject.label} has ${countEntries(found.length)} in ${nameOf(target)}, at most ${most} may be there`,
          location: world.locate(surplus),
          related: [
            ...found
              .filter((entry) => entry !== surplus)
              .slice(0, 5)
              .map((entry) => ({ message: 'another entry', location: world.locate(entry) })),
            { message: `${subject.label} is here`, location: world.locate(subject) },
          ],
          expected: `at most ${most}`,
          actual: `${found.length}`,
        };
      }
    }
  },
};
