import type { NameRow, NameTable } from '../report/report.ts';
import { groupPlaces, type PlaceGroup } from './describe-ledgers.ts';

/** The headings of the table of names to mend. */
export const REMEDY_HEADS = ['Severity', 'Place', 'Current', 'Should be', 'The file is', 'Action'] as const;

/** The headings of the table that compares what the sources of a name say with what other files say. */
export const COMPARISON_HEADS = ['Name', 'Source', 'It says', 'Other files say', 'Match'] as const;

/** What one source says for a name, beside what other files say. */
export interface NameComparison {
  readonly canonical: string;
  readonly source: string;
  /** Different values of the source, sorted; empty where it does not name it. */
  readonly says: readonly string[];
  /** What the other files are, and the names they use, as text: `legacy: pve, pve-shop`. */
  readonly elsewhere: readonly string[];
  readonly match: '✓ aligned' | '✗ partial drift' | '✗ drift';
}

/** All places that use an alias, whatever the name, the gravest first. */
export function namesToMend(names: readonly NameTable[]): PlaceGroup[] {
  return groupPlaces(names.flatMap(({ rows }) => rows.filter(({ isAligned }) => !isAligned)));
}

/** One row for each source of each name, in the order of the contract. */
export function compareNames(names: readonly NameTable[]): NameComparison[] {
  return names.flatMap((name) => name.tables.map((table) => compareSource(name, table)));
}

function compareSource(name: NameTable, { file, heads, rows }: NameTable['tables'][number]): NameComparison {
  const says = sorted(rows.map(({ cells }) => cells[heads.length - 1] ?? ''));
  const others = name.rows.filter(({ location }) => location.path !== file);
  const isOwnDrift = rows.some(({ isAligned }) => !isAligned);
  const isDrift = others.some(({ isAligned }) => !isAligned);
  return {
    canonical: name.canonical,
    source: file,
    says,
    elsewhere: saidBy(others),
    match: isOwnDrift ? '✗ drift' : isDrift ? '✗ partial drift' : '✓ aligned',
  };
}

/** The names that files of each kind use, the kinds sorted. */
function saidBy(rows: readonly NameRow[]): string[] {
  const kinds = sorted(rows.map(({ authority = '' }) => authority));
  return kinds.map((kind) => {
    const said = sorted(rows.filter(({ authority = '' }) => authority === kind).map(({ actual }) => actual));
    return `${kind === '' ? 'others' : kind}: ${said.join(', ')}`;
  });
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
