import type { Finding } from '../report/finding.ts';

/** The findings of a report by what a reader does with them; each keeps the order of the report. */
export interface FindingGroups {
  /** To act on: what blocks, and what is new. */
  readonly open: readonly Finding[];
  /** There before this change, and not blocking. */
  readonly existing: readonly Finding[];
  /** Somebody answers for it until a date. */
  readonly waived: readonly Finding[];
  /** No longer true at head. */
  readonly fixed: readonly Finding[];
}

/** Puts each finding into one group; a finding that blocks is open, whatever else is said of it. */
export function groupFindings(findings: readonly Finding[]): FindingGroups {
  const groups: Record<keyof FindingGroups, Finding[]> = { open: [], existing: [], waived: [], fixed: [] };
  for (const finding of findings) groups[groupOf(finding)].push(finding);
  return groups;
}

function groupOf(finding: Finding): keyof FindingGroups {
  if (finding.blocking) return 'open';
  if (finding.state === 'fixed') return 'fixed';
  if (finding.waiver !== undefined) return 'waived';
  return finding.state === 'new' ? 'open' : 'existing';
}
