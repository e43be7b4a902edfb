import type { Coverage, CoverageMatrix, CoverageRow, Report } from '../../report/report.ts';
import { COVERAGE_WORDS } from '../coverage-words.ts';
import { codeSpan, escapeMarkdown } from '../escape/markdown.ts';
import { tableHead, tableRow } from './table.ts';

/** The coverage matrix of these rows as a table: subjects down, checklist items across; nothing where there are none. */
export function renderCoverageTable(report: Report, rows: readonly CoverageRow[]): string {
  if (rows.length === 0 || report.coverage.columns.length === 0) return '';
  const { columns } = report.coverage;
  return [renderCoverageHead(columns), ...rows.map((row) => renderCoverageRow(columns, row))].join('\n');
}

/** The two lines that open the coverage table. */
export function renderCoverageHead(columns: CoverageMatrix['columns']): string {
  const names = columns.map((column) => codeSpan(column.item));
  return tableHead(['Subject', ...names]);
}

/** One line of the coverage table. */
export function renderCoverageRow(columns: CoverageMatrix['columns'], row: CoverageRow): string {
  const cells = columns.map((column) => renderCell(row.cells[column.item] ?? 'not-applicable'));
  return tableRow([escapeMarkdown(row.label), ...cells]);
}

/** The rows in which something is missing, incomplete, mismatched or was not checked. */
export function rowsWithGaps(rows: readonly CoverageRow[]): readonly CoverageRow[] {
  return rows.filter((row) => Object.values(row.cells).some((coverage) => COVERAGE_WORDS[coverage].gap));
}

function renderCell(coverage: Coverage): string {
  const { sign, word, gap } = COVERAGE_WORDS[coverage];
  const text = `${sign} ${word}`;
  return gap ? `**${text}**` : text;
}
