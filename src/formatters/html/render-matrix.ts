import type { Coverage, Report } from '../../report/report.ts';
import { COVERAGE_WORDS } from '../coverage-words.ts';
import { type Html, html } from '../escape/html.ts';

/** The coverage matrix as a table: subjects down, checklist items across, each cell a sign and a word. */
export function renderMatrix(report: Report): Html {
  const { columns, rows } = report.coverage;
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
  return html`<div class="scroll" role="region" aria-label="Coverage matrix" tabindex="0"><table class="matrix">
<caption>Which subject has which entry. Read a row for a subject, a column for a checklist item.</caption>
<thead><tr><th scope="col">Subject</th>${heads}</tr></thead>
<tbody>
${body}</tbody>
</table></div>`;
}

function renderCell(coverage: Coverage): Html {
  const { sign, word } = COVERAGE_WORDS[coverage];
  return html`<td class="${coverage}"><span aria-hidden="true">${sign}</span> ${word}</td>`;
}
