import type { StaleClause } from '../contract/contract.ts';
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
      const { stale = 'ignore' } = item.orphans;
      if (stale === 'ignore') continue;
      const options: StaleClause = typeof stale === 'string' ? { severity: stale } : stale;
      const current = new Set(inScope);
      for (const entry of askedEntries(world, checked, item.orphans)) {
        const owners = checked.join.subjectsOf(entry);
        const [owner] = owners;
        if (owner === undefined || owners.some((one) => current.has(one))) continue;
        if (!world.holds(entry, options.where) || !world.holds(owner, options.subjects)) continue;
        yield {
          clause: ['checklist', index, 'orphans', 'stale'],
          item: item.id,
          severity: options.severity ?? 'warning',
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
