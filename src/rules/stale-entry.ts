import { nameOf } from './missing-entry.ts';
import { askedEntries } from './orphaned-entry.ts';
import { asSubject, type Rule } from './rule.ts';

/** Finds entries whose subject exists but is none that this surface should still know, e.g. a decommissioned VM. */
export const staleEntry: Rule = {
  id: 'stale-entry',
  summary: 'An entry belongs to a subject that the checklist item is no longer for.',
  severity: 'warning',
  failClosed: false,
  *check(world) {
    for (const checked of world.items) {
      const { item, index, target, inScope } = checked;
      if (item.orphans === undefined || item.orphans === false) continue;
      const stale = item.orphans.stale ?? 'ignore';
      if (stale === 'ignore') continue;
      const current = new Set(inScope);
      for (const entry of askedEntries(world, checked, item.orphans)) {
        const owners = checked.join.subjectsOf(entry);
        const [owner] = owners;
        if (owner === undefined || owners.some((one) => current.has(one))) continue;
        yield {
          clause: ['checklist', index, 'orphans', 'stale'],
          item: item.id,
          severity: stale,
          subject: asSubject(entry),
          surface: target.name,
          message: `"${entry.key}" in ${nameOf(target)} belongs to ${owner.label}, which this file need not know any more`,
          location: world.locate(entry),
          related: [{ message: `${owner.label} is here`, location: world.locate(owner) }],
          remedy: { kind: 'remove-entry', entry },
          hint: 'remove the entry, or bring the subject back into service',
        };
      }
    }
  },
};
