import type { NameRow, NameTable, ParityRow, ParityTable, WaiverRow } from '../../report/report.ts';
import {
  describeAlignment,
  describeCount,
  describeName,
  describeNotCounting,
  describeRatio,
  describeUse,
} from '../describe-ledgers.ts';
import { codeSpan, escapeMarkdown, escapeProse } from '../escape/markdown.ts';
import type { FormatterOptions } from '../formatter.ts';
import { renderPlace } from './render-finding.ts';
import { tableHead, tableRow } from './table.ts';

/** The heading of a parity table and the lines that open it. */
export function renderParityHead({ id, sites }: ParityTable): string {
  const heads = ['Surface', ...sites.map(escapeMarkdown), 'Ratio', 'Not counting', 'File'];
  return `### Parity: ${escapeMarkdown(id)}\n\n${tableHead(heads)}`;
}

/** One surface of a parity table. */
export function renderParityRow(row: ParityRow, sites: readonly string[]): string {
  const counts = sites.map((site) => {
    const count = row.counts.find((one) => one.site === site);
    return count === undefined ? 'not read' : describeCount(count);
  });
  const rest = [describeRatio(row), escapeMarkdown(describeNotCounting(row)), codeSpan(row.file)];
  return tableRow([escapeMarkdown(row.title), ...counts, ...rest]);
}

/** The heading of a name table and the lines that open it. */
export function renderNamesHead(table: NameTable): string {
  return `### Name ${escapeProse(describeName(table))}\n\n${tableHead(['State', 'Place', 'Says', 'Expected', 'The file is', 'Action'])}`;
}

/** One place of a name table. */
export function renderNameRow(row: NameRow, options: FormatterOptions): string {
  return tableRow([
    describeAlignment(row),
    renderPlace(row.location, options),
    codeSpan(row.actual),
    codeSpan(row.expected),
    escapeMarkdown(row.authority ?? ''),
    escapeMarkdown(row.action ?? ''),
  ]);
}

/** The lines that open the ledger of waivers. */
export function renderWaiversHead(): string {
  return tableHead(['Last day', 'Holds back', 'Scope', 'Owner', 'Reason', 'Clause']);
}

/** One waiver of the ledger. */
export function renderWaiverRow(waiver: WaiverRow, options: FormatterOptions): string {
  return tableRow([
    escapeMarkdown(waiver.expires),
    describeUse(waiver),
    escapeProse(waiver.scope),
    codeSpan(waiver.owner),
    escapeMarkdown(waiver.reason),
    renderPlace(waiver.location, options),
  ]);
}
