import { codeSpan, escapeMarkdown } from '../formatters/escape/markdown.ts';
import type { Coverage, CoverageRow, Report } from '../report/report.ts';

/** How a cell reads: what needs work stands out, and no sign stands alone. */
const CELLS: Readonly<Record<Coverage, string>> = {
  present: '✓ present',
  missing: '**✗ missing**',
  incomplete: '**◐ incomplete**',
  mismatched: '**≠ mismatched**',
  waived: '\\~ waived',
  'not-applicable': '– not asked',
  'not-checked': '**? not checked**',
};

/** One line for each checklist item, one column for each subject: few subjects read best so. Empty without lines. */
export function renderTurnedTable(report: Report, rows: readonly CoverageRow[]): string {
  const lines = report.coverage.columns.flatMap((column) => {
    const cells = rows.map((row) => row.cells[column.item] ?? 'not-applicable');
    if (cells.every((cell) => cell === 'not-applicable')) return [];
    return [
      tableRow([`${codeSpan(column.item)} ${escapeMarkdown(column.title)}`, ...cells.map((cell) => CELLS[cell])]),
    ];
  });
  if (lines.length === 0) return '';
  const head = ['Must be in', ...rows.map((row) => escapeMarkdown(row.label))];
  return [tableRow(head), tableRow(head.map(() => '---')), ...lines].join('\n');
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
