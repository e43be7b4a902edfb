import { describeReboot } from '../formatters/describe-reboots.ts';
import { codeSpan } from '../formatters/escape/markdown.ts';
import type { FormatterOptions } from '../formatters/formatter.ts';
import { groupFindings } from '../formatters/group-findings.ts';
import { fitSections, type Section } from '../formatters/markdown/fit-sections.ts';
import { renderCoverageTable } from '../formatters/markdown/render-coverage-table.ts';
import { renderFindingItem } from '../formatters/markdown/render-finding.ts';
import { renderHeadline } from '../formatters/markdown/render-headline.ts';
import { plural } from '../formatters/plural.ts';
import type { Finding } from '../report/finding.ts';
import type { CoverageRow, Report } from '../report/report.ts';
import { renderCommentFinding } from './render-comment-finding.ts';
import { renderTurnedTable } from './render-turned-table.ts';

/** GitHub takes 65,536 characters; Danger's frame around the text takes some hundred. */
const LONGEST_BODY = 64_000;

/** So many subjects are told by columns; more by lines. */
const MOST_COLUMNS = 4;

/** So many subjects at most are told in the table; the summary of the job has all. */
const MOST_ROWS = 50;

/**
 * The text of the comment on a pull request, or undefined where there is nothing to tell and no comment is to stand:
 * the verdict, what this change touches against what must know it, what to repair, what was there before, what is fixed.
 * Remarks are Markdown and stand before what to repair.
 */
export function commentBody(
  report: Report,
  options: FormatterOptions,
  remarks: readonly string[] = [],
): string | undefined {
  const { open, existing, waived, fixed } = groupFindings(report.findings);
  const needed = (report.reboot ?? []).filter((need) => need.needed);
  const isQuiet = open.length === 0 && fixed.length === 0 && report.affected.length === 0 && needed.length === 0;
  if (isQuiet) return undefined;
  const told = open.map((finding) => renderCommentFinding(finding, options));
  const table = renderTable(report, rowsToTell(report, open));
  return fitSections(
    [
      section('', [renderHeadline(report)], 'headline'),
      section('', table === '' ? [] : [table], 'table'),
      section('', remarks, 'remark'),
      section('### To repair\n\n', told, 'finding'),
      section('### Reboot test\n\n', reboots(report), 'profile', '\n'),
      folded('existing finding', existing, options),
      folded('waived finding', waived, options),
      section('### Fixed by this change, thank you\n\n', items(fixed, options), 'fixed finding', '\n'),
    ],
    LONGEST_BODY,
  );
}

function section(before: string, items: readonly string[], noun: string, separator = '\n\n'): Section {
  return {
    before,
    items,
    separator,
    after: '',
    more: (left) => `*${plural(left, `more ${noun}`)} in the summary of the job.*`,
  };
}

function folded(noun: string, findings: readonly Finding[], options: FormatterOptions): Section {
  const before = `<details><summary>${plural(findings.length, noun)}, not blocking</summary>\n\n`;
  return { ...section(before, items(findings, options), noun, '\n'), after: '\n\n</details>' };
}

function reboots({ reboot = [] }: Report): readonly string[] {
  return reboot.map((need) => `- ${describeReboot(need, codeSpan)}`);
}

function items(findings: readonly Finding[], options: FormatterOptions): readonly string[] {
  return findings.map((finding) => renderFindingItem(finding, options));
}

/** The subjects that this change touches and those that something is to be repaired for. */
function rowsToTell(report: Report, open: readonly Finding[]): readonly CoverageRow[] {
  const keys = new Set<string>();
  for (const { collection, key } of report.affected) keys.add(JSON.stringify([collection, key]));
  for (const { subject } of open)
    if (subject !== undefined) keys.add(JSON.stringify([subject.collection, subject.key]));
  return report.coverage.rows.filter((row) => keys.has(JSON.stringify([row.collection, row.key]))).slice(0, MOST_ROWS);
}

function renderTable(report: Report, rows: readonly CoverageRow[]): string {
  return rows.length <= MOST_COLUMNS ? renderTurnedTable(report, rows) : renderCoverageTable(report, rows);
}
