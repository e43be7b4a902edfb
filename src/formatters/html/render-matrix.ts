import type { Coverage, Report } from '../../report/report.ts';
import { COVERAGE_WORDS } from '../coverage-words.ts';
import { type Html, html } from '../escape/html.ts';
import { type CoverageGroup, groupCoverage } from '../group-coverage.ts';
import { CHART_WIDTH } from '../svg/bar-chart.ts';
import { coverageChart } from '../svg/coverage-chart.ts';

/** The coverage matrix as a table for each roster: subjects down, its checklist items across, each cell a sign and a word. */
export function renderMatrix(report: Report): Html {
  return html`${renderTotals(report)}${groupCoverage(report).map(renderGroup)}`;
}

function renderGroup({ collection, columns, rows }: CoverageGroup): Html {
  const heads = columns.map(
    ({ item, surface, title }) =>
      html`<th scope="col"><code>${item}</code><small>${title === '' ? surface : title}</small></th>`,
  );
  const body = rows.map(
    (
      row,
    ) => html`<tr><th scope="row">${row.label}</th>${columns.map(({ item }) => renderCell(row.cells[item] ?? 'not-applicable'))}</tr>
`,
  );
  return html`<div class="scroll" role="region" aria-label="Coverage of ${collection}" tabindex="0"><table class="matrix">
<caption>Which subject of ${collection} has which entry. Read a row for a subject, a column for a checklist item.</caption>
<thead><tr><th scope="col">Subject</th>${heads}</tr></thead>
<tbody>
${body}</tbody>
</table></div>
`;
}

/** The plot over the matrix, which says the same in words. */
function renderTotals(report: Report): Html {
  const { body, height } = coverageChart(report);
  return html`<div class="scroll plot" role="region" aria-label="Plot of the coverage" tabindex="0"><svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${CHART_WIDTH} ${height}" role="img" aria-label="The table below says the same in words.">
${body}</svg></div>
`;
}

function renderCell(coverage: Coverage): Html {
  const { sign, word } = COVERAGE_WORDS[coverage];
  return html`<td class="${coverage}"><span aria-hidden="true">${sign}</span> ${word}</td>`;
}
