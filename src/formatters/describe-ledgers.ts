import type { NameRow, NameTable, ParityRow, WaiverRow } from '../report/report.ts';
import { plural } from './plural.ts';

/** A count of a parity table: `16`, or `1 of 5` where not everything counts. */
export function describeCount({ counting, total }: ParityRow['counts'][number]): string {
  return counting === total ? String(counting) : `${counting} of ${total}`;
}

/** The counts of a surface in the order of the sites, `16:5, 3.2×`; how many times more is said where there are two sites. */
export function describeRatio(row: ParityRow): string {
  const counts = row.counts.map(({ counting }) => counting);
  const [first = 0, second = 0] = counts;
  const times = counts.length === 2 && second > 0 ? `, ${Number((first / second).toFixed(1))}×` : '';
  return `${counts.join(':')}${times}`;
}

/** What is there and does not count, by site: `home: vm-101, vm-102`. */
export function describeNotCounting(row: ParityRow): string {
  return row.counts
    .filter(({ notCounting }) => notCounting.length > 0)
    .map(({ site, notCounting }) => `${site}: ${notCounting.join(', ')}`)
    .join('; ');
}

/** What a site still lacks, by site: `home: VM 100, VM 101`. */
export function describeMissing(row: ParityRow): string {
  return row.counts
    .filter(({ missing }) => missing.length > 0)
    .map(({ site, missing }) => `${site}: ${missing.join(', ')}`)
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

/** Places of one file that say the same in the same way. */
export interface PlaceGroup {
  readonly first: NameRow;
  readonly rows: readonly NameRow[];
}

/** The places of a name by file and by what they say, the gravest first, each in the order of the report. */
export function groupPlaces(rows: readonly NameRow[]): PlaceGroup[] {
  const groups = new Map<string, NameRow[]>();
  for (const row of rows) {
    const { location, actual, field, isAligned, severity } = row;
    const name = JSON.stringify([location.root, location.path, actual, field, isAligned, severity]);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const found = [...groups.values()].flatMap((own): PlaceGroup[] => (own[0] ? [{ first: own[0], rows: own }] : []));
  return found.sort((a, b) => weightOf(b.first) - weightOf(a.first));
}

/** The lines of the further places of a group: ` and lines 15, 19`; empty where there is one place. */
export function describeFurther({ rows }: PlaceGroup): string {
  const lines = rows.slice(1).map(({ location }) => location.range.start.line);
  return lines.length === 0 ? '' : ` and line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}`;
}

function weightOf({ isAligned, severity }: NameRow): number {
  return isAligned ? 0 : { info: 1, warning: 2, error: 3 }[severity];
}

/** Whether a name stands alone: `✓ aligned in 5 files`, `✗ drift: "pve-shop" in 3 files`. */
export function describeVerdict({ rows }: NameTable): string {
  const drifted = rows.filter(({ isAligned }) => !isAligned);
  const aligned = plural(countFiles(rows.filter(({ isAligned }) => isAligned)), 'file');
  if (drifted.length === 0) return `✓ aligned in ${aligned}`;
  const aliases = [...new Set(drifted.map(({ actual }) => actual))].sort();
  const places = aliases.map(
    (alias) => `"${alias}" in ${plural(countFiles(drifted.filter(({ actual }) => actual === alias)), 'file')}`,
  );
  return `✗ drift: ${places.join(', ')}; aligned in ${aligned}`;
}

function countFiles(rows: readonly NameRow[]): number {
  return new Set(rows.map(({ location }) => JSON.stringify([location.root, location.path]))).size;
}

/** How long a waiver still holds: `12 days left`, `last day`, `3 days ago`. */
export function describeDaysLeft({ daysLeft }: WaiverRow): string {
  if (daysLeft === 0) return 'last day';
  return daysLeft > 0 ? `${plural(daysLeft, 'day')} left` : `${plural(-daysLeft, 'day')} ago`;
}

/** Whether a waiver still holds anything back. */
export function describeUse({ isExpired, waives }: WaiverRow): string {
  if (isExpired) return '✗ expired';
  return waives === 0 ? '– nothing' : `○ ${waives === 1 ? '1 finding' : `${waives} findings`}`;
}
