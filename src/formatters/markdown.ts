import type { Finding } from '../report/finding.ts';
import type { RebootNeed } from '../report/reboot-need.ts';
import type { NameTable, ParityTable, Report, WaiverRow } from '../report/report.ts';

import { compareNames, namesToMend } from './describe-alignment.ts';
import { groupPlaces } from './describe-ledgers.ts';

import { describeReboot } from './describe-reboots.ts';
import { codeSpan } from './escape/markdown.ts';

import type { Formatter, FormatterOptions } from './formatter.ts';
import { groupCoverage } from './group-coverage.ts';
import { groupFindings } from './group-findings.ts';
import { fitSections, type Section } from './markdown/fit-sections.ts';
import { renderCoverageHead, renderCoverageRow, rowsWithGaps } from './markdown/render-coverage-table.ts';
import { renderFinding, renderFindingItem } from './markdown/render-finding.ts';
import { renderHeadline } from './markdown/render-headline.ts';
import {
  renderAlignmentHead,
  renderAlignmentRow,
  renderComparisonRow,
  renderComparisonsHead,
  renderNameRow,
  renderNamesHead,
  renderParityHead,
  renderParityRow,
  renderRemediesHead,
  renderRemedyRow,
  renderWaiverRow,
  renderWaiversHead,
} from './markdown/render-ledgers.ts';
import { plural } from './plural.ts';

/** GitHub-flavoured Markdown for job summaries and issues: verdict, coverage, findings with their fixes. */
export const markdownFormatter: Formatter = { id: 'markdown', mediaType: 'text/markdown', format };

/** Up to so many subjects the whole matrix is worth its room; of more, only rows with gaps are shown. */
const WHOLE_MATRIX = 30;

function format(report: Report, options: FormatterOptions): string {
  const { open, existing, waived, fixed } = groupFindings(report.findings);
  const headline = section([renderHeadline(report)], 'headline');
  const found = findingSection(open, options);
  const reboots = rebootSection(report.reboot ?? []);
  const folded = [
    foldedSection('existing finding', existing, options),
    foldedSection('waived finding', waived, options),
  ];
  const tables = [
    ...coverageSections(report, options.leads === 'tables' ? Number.POSITIVE_INFINITY : WHOLE_MATRIX),
    ...report.parity.map(paritySection),
    ...report.names.flatMap((table) => namesSections(table, options)),
    ...(options.leads === 'tables' ? alignmentSections(report.names, options) : []),
  ];
  const waivers = waiversSection(report.waivers, options);
  const fixes = fixedSection(fixed, options);
  const sections =
    options.leads === 'tables'
      ? [headline, ...tables, waivers, found, reboots, ...folded, fixes]
      : [headline, found, reboots, ...tables, ...folded, waivers, fixes];
  return fitSections(sections, options.maxLength ?? Number.POSITIVE_INFINITY);
}

function section(items: readonly string[], noun: string): Section {
  return {
    before: '',
    items,
    separator: '\n\n',
    after: '',
    more: (left) => `*${plural(left, `more ${noun}`)} not shown here.*`,
  };
}

function findingSection(findings: readonly Finding[], options: FormatterOptions): Section {
  return {
    ...section(
      findings.map((finding) => renderFinding(finding, options)),
      'finding',
    ),
    before: '### To repair\n\n',
  };
}

function rebootSection(needs: readonly RebootNeed[]): Section {
  const items = needs.map((need) => `- ${describeReboot(need, codeSpan)}`);
  return { ...section(items, 'profile'), before: '### Reboot test\n\n', separator: '\n' };
}

/** One table for each roster, under one heading. */
function coverageSections(report: Report, most: number): Section[] {
  const groups = groupCoverage(report).map(({ rows, columns }) => {
    const shown = columns.length === 0 ? [] : rows.length <= most ? rows : rowsWithGaps(rows);
    return { columns, shown, complete: rows.length - shown.length };
  });
  return groups
    .filter(({ shown }) => shown.length > 0)
    .map(({ columns, shown, complete }, index) => ({
      ...section(
        shown.map((row) => renderCoverageRow(columns, row)),
        'row',
      ),
      before: `${index === 0 ? '### Coverage\n\n' : ''}${renderCoverageHead(columns)}\n`,
      separator: '\n',
      after: complete > 0 ? `\n\n*${plural(complete, 'more subject')} with nothing missing.*` : '',
    }));
}

function paritySection(table: ParityTable): Section {
  const rows = table.rows.map((row) => renderParityRow(row, table.sites));
  return { ...section(rows, 'row'), before: `${renderParityHead(table)}\n`, separator: '\n' };
}

function namesSections(table: NameTable, options: FormatterOptions): Section[] {
  const rows = groupPlaces(table.rows).map((group) => renderNameRow(group, options));
  const places = { ...section(rows, 'row'), before: `${renderNamesHead(table)}\n`, separator: '\n' };
  const entries = table.tables.map((one) => ({
    ...section(
      one.rows.map((row) => renderAlignmentRow(row, options)),
      'row',
    ),
    before: `${renderAlignmentHead(table.canonical, one)}\n`,
    separator: '\n',
  }));
  return [places, ...entries];
}

function alignmentSections(names: readonly NameTable[], options: FormatterOptions): Section[] {
  const mending = namesToMend(names).map((group) => renderRemedyRow(group, options));
  const compared = compareNames(names).map(renderComparisonRow);
  return [
    { ...section(mending, 'place'), before: `${renderRemediesHead()}\n`, separator: '\n' },
    { ...section(compared, 'source'), before: `${renderComparisonsHead()}\n`, separator: '\n' },
  ];
}

function waiversSection(waivers: readonly WaiverRow[], options: FormatterOptions): Section {
  return {
    ...section(
      waivers.map((waiver) => renderWaiverRow(waiver, options)),
      'waiver',
    ),
    before: `<details><summary>${plural(waivers.length, 'waiver')} of the contract</summary>\n\n${renderWaiversHead()}\n`,
    separator: '\n',
    after: '\n\n</details>',
  };
}

function foldedSection(noun: string, findings: readonly Finding[], options: FormatterOptions): Section {
  if (findings.length > 0 && options.includeExisting === 'count')
    return section([`*${plural(findings.length, noun)}, not blocking.*`], noun);
  return {
    ...section(
      findings.map((finding) => renderFindingItem(finding, options)),
      noun,
    ),
    before: `<details><summary>${plural(findings.length, noun)}, not blocking</summary>\n\n`,
    separator: '\n',
    after: '\n\n</details>',
  };
}

function fixedSection(findings: readonly Finding[], options: FormatterOptions): Section {
  return {
    ...section(
      findings.map((finding) => renderFindingItem(finding, options)),
      'fixed finding',
    ),
    before: '### Fixed by this change, thank you\n\n',
    separator: '\n',
  };
}
