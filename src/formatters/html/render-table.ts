import { type Html, type HtmlValue, html } from '../escape/html.ts';

/** A table with a caption and column headings, in a frame that scrolls by keyboard, too. */
export function renderTable(
  name: string,
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly HtmlValue[])[],
): Html {
  return html`<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table></div>
`;
}
