import type { NameRow, NameTable, ParityRow, WaiverRow } from '../report/report.ts';

/** A count of a parity table: `16`, or `1 of 5` where not everything counts. */
export function describeCount({ counting, total }: ParityRow['counts'][number]): string {
  return counting === total ? String(counting) : `${counting} of ${total}`;
}

/** The counts of a surface in the order of the sites, `16:5`. */
export function describeRatio(row: ParityRow): string {
  return row.counts.map(({ counting }) => counting).join(':');
}

/** What is there and does not count, by site: `home: vm-101, vm-102`. */
export function describeNotCounting(row: ParityRow): string {
  return row.counts
    .filter(({ notCounting }) => notCounting.length > 0)
    .map(({ site, notCounting }) => `${site}: ${notCounting.join(', ')}`)
    .join('; ');
}

/** The heading of a name table: the name, its group where there is one, and its forbidden aliases. */
export function describeName({ canonical, group, aliases }: NameTable): string {
  const place = group === undefined ? '' : ` (${group})`;
  return `"${canonical}"${place}${aliases.length === 0 ? '' : `, not ${aliases.map((alias) => `"${alias}"`).join(', ')}`}`;
}

/** Whether a place uses the right name, and how grave it is where it does not. */
export function describeAlignment({ isAligned, severity }: NameRow): string {
  return isAligned ? '✓ aligned' : `✗ ${severity}`;
}

/** Whether a waiver still holds anything back. */
export function describeUse({ isExpired, waives }: WaiverRow): string {
  if (isExpired) return '✗ expired';
  return waives === 0 ? '– nothing' : `○ ${waives === 1 ? '1 finding' : `${waives} findings`}`;
}
