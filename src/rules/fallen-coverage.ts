import { countSites } from '../select/parity.ts';
import type { BothSides, ChangeRule } from './change-rule.ts';
import type { RuleViolation } from './rule.ts';

/** Finds surfaces of which a site has fewer entries than before: the ratchet of site parity. */
export const fallenCoverage: ChangeRule = {
  id: 'fallen-coverage',
  summary: 'A site has fewer entries on a surface than before.',
  severity: 'error',
  failClosed: false,
  *check(sides) {
    for (const [index, clause] of (sides.head.contract.data.parity ?? []).entries()) {
      if (clause.ratchet === false) continue;
      const before = countSites(sides.base, clause);
      for (const [at, { surface, bySite }] of countSites(sides.head, clause).entries()) {
        for (const site of clause.sites) {
          const [was, is] = [before[at]?.bySite?.get(site), bySite?.get(site)];
          if (was === undefined || is === undefined || is.counting.length >= was.counting.length) continue;
          yield tell(sides, index, at, site, surface.title, was.counting, is.counting);
        }
      }
    }
  },
};

function tell(
  { base, head }: BothSides,
  index: number,
  at: number,
  site: string,
  title: string,
  was: readonly Parameters<typeof base.locate>[0][],
  is: readonly Parameters<typeof base.locate>[0][],
): RuleViolation {
  const kept = new Set(is.map(({ key }) => key));
  const gone = was.filter(({ key }) => !kept.has(key));
  const clause = ['parity', index, 'surfaces', at];
  const [first] = gone;
  return {
    clause,
    item: head.contract.data.parity?.[index]?.id ?? '',
    message: `${title} of ${site} falls from ${was.length} to ${is.length}: ${gone.map(({ label }) => label).join(', ')}`,
    location: first === undefined ? head.contract.locate(clause) : base.locate(first),
    related: gone.slice(1, 6).map((entry) => ({ message: `${entry.label} was here`, location: base.locate(entry) })),
    expected: `at least ${was.length}`,
    actual: `${is.length}`,
    detail: `${site} ${title}`,
    hint: 'the coverage of a site may grow, not fall; waive it with a reason if the site really shrinks',
  };
}
