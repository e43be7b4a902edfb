import type { AlignmentTable, NameTable, ParityRow, ParityTable, WaiverRow } from '../../report/report.ts';
import { COMPARISON_HEADS, type NameComparison, REMEDY_HEADS } from '../describe-alignment.ts';
import {
  describeAlignment,
  describeCount,
  describeDaysLeft,
  describeFurther,
  describeMissing,
  describeName,
  describeNotCounting,
  describeRatio,
  describeUse,
  describeVerdict,
  type PlaceGroup,
} from '../describe-ledgers.ts';
import { codeSpan, escapeMarkdown, escapeProse } from '../escape/markdown.ts';
import type { FormatterOptions } from '../formatter.ts';
import { renderPlace } from './render-finding.ts';
import { tableHead, tableRow } from './table.ts';

/** The heading of a parity table and the lines that open it. */
export function renderParityHead({ id, sites }: ParityTable): string {
  const heads = ['Surface', ...sites.map(escapeMarkdown), 'Ratio', 'Missing', 'Not counting', 'File'];
  return `### Parity: ${escapeMarkdown(id)}\n\n${tableHead(heads)}`;
}

/** One surface of a parity table. */
export function renderParityRow(row: ParityRow, sites: readonly string[]): string {
  const counts = sites.map((site) => {
    const count = row.counts.find((one) => one.site === site);
    return count === undefined ? 'not read' : describeCount(count);
  });
  const named = [describeMissing(row), describeNotCounting(row)].map(escapeMarkdown);
  const rest = [describeRatio(row), ...named, codeSpan(row.file)];
  return tableRow([escapeMarkdown(row.title), ...counts, ...rest]);
}

/** The heading of a name table and the lines that open it. */
export function renderNamesHead(table: NameTable): string {
  const heads = ['State', 'Place', 'Field', 'Expected', 'Actual', 'The file is', 'Action'];
  return `### Name ${escapeProse(describeName(table))}\n\n${escapeProse(describeVerdict(table))}\n\n${tableHead(heads)}`;
}

/** The places of a file that say the same, in one row: the first one in full, of the others their lines. */
export function renderNameRow(group: PlaceGroup, options: FormatterOptions): string {
  const { first } = group;
  return tableRow([
    describeAlignment(first),
    renderPlace(first.location, options) + describeFurther(group),
    first.field === undefined ? 'text' : codeSpan(first.field),
    codeSpan(first.expected),
    codeSpan(first.actual),
    escapeMarkdown(first.authority ?? ''),
    escapeMarkdown(first.action ?? ''),
  ]);
}

/** The lines that open the table of the entries that name something. */
export function renderAlignmentHead(canonical: string, { file, heads, title }: AlignmentTable): string {
  const names = ['State', ...heads.map(escapeMarkdown), 'Place'];
  return `#### ${escapeProse(`${title} of ${canonical}`)}, from ${codeSpan(file)}\n\n${tableHead(names)}`;
}

/** One entry that names something. */
export function renderAlignmentRow(row: AlignmentTable['rows'][number], options: FormatterOptions): string {
  const cells = row.cells.map((cell) => (cell === '' ? '—' : escapeMarkdown(cell)));
  return tableRow([row.isAligned ? '✓ aligned' : '✗ drift', ...cells, renderPlace(row.location, options)]);
}

/** The lines that open the table of names to mend. */
export function renderRemediesHead(): string {
  return `### Names to mend\n\n${tableHead(REMEDY_HEADS)}`;
}

/** The places of a file that use the same alias, with what to do about it. */
export function renderRemedyRow(group: PlaceGroup, options: FormatterOptions): string {
  const { first } = group;
  return tableRow([
    describeAlignment(first),
    renderPlace(first.location, options) + describeFurther(group),
    codeSpan(first.actual),
    codeSpan(first.expected),
    escapeMarkdown(first.authority ?? ''),
    escapeMarkdown(first.action ?? ''),
  ]);
}

/** The lines that open the table that compares sources with other files. */
export function renderComparisonsHead(): string {
  return `### Names in their sources and in other files\n\n${tableHead(COMPARISON_HEADS)}`;
}

/** One source of one name. */
export function renderComparisonRow({ canonical, source, says, elsewhere, match }: NameComparison): string {
  return tableRow([
    codeSpan(canonical),
    codeSpan(source),
    says.length === 0 ? '—' : says.map(codeSpan).join(' '),
    escapeMarkdown(elsewhere.join('; ')),
    match,
  ]);
}

/** The lines that open the ledger of waivers. */
export function renderWaiversHead(): string {
  return tableHead(['Last day', 'Left', 'Holds back', 'Scope', 'Owner', 'Reason', 'Clause']);
}

/** One waiver of the ledger. */
export function renderWaiverRow(waiver: WaiverRow, options: FormatterOptions): string {
  return tableRow([
    escapeMarkdown(waiver.expires),
    describeDaysLeft(waiver),
    describeUse(waiver),
    escapeProse(waiver.scope),
    codeSpan(waiver.owner),
    escapeMarkdown(waiver.reason),
    renderPlace(waiver.location, options),
  ]);
}
