import type { Change, FieldChange } from '../../diff/change.ts';
import type { AlignmentTable, NameTable, ParityTable, WaiverRow } from '../../report/report.ts';
import type { Json } from '../../source/tree.ts';
import {
  describeAlignment,
  describeCount,
  describeFurther,
  describeMissing,
  describeName,
  describeNotCounting,
  describeRatio,
  describeUse,
  describeVerdict,
  groupPlaces,
} from '../describe-ledgers.ts';
import { type Html, html } from '../escape/html.ts';
import { CHART_WIDTH } from '../svg/bar-chart.ts';
import { parityChart } from '../svg/parity-chart.ts';
import { type PageContext, renderPlace } from './render-finding.ts';
import { renderTable } from './render-table.ts';

const LONGEST_VALUE = 120;

/** How much of each surface each site has. */
export function renderParity(table: ParityTable): Html {
  const { id, sites, rows } = table;
  const { body, height } = parityChart(table);
  const caption = `${id}: how much of each surface each site has; what is there but does not count is named.`;
  const cells = rows.map((row) => [
    row.title,
    ...sites.map((site) => {
      const count = row.counts.find((one) => one.site === site);
      return count === undefined ? html`<span class="soft">not read</span>` : describeCount(count);
    }),
    describeRatio(row),
    describeMissing(row),
    describeNotCounting(row),
    html`<code>${row.file}</code>`,
  ]);
  const heads = ['Surface', ...sites, 'Ratio', 'Missing', 'Not counting', 'File'];
  return html`<div class="scroll plot" role="region" aria-label="Plot of the sites" tabindex="0"><svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${CHART_WIDTH} ${height}" role="img" aria-label="The table below says the same in words.">
${body}</svg></div>
${renderTable(`Parity ${id}`, caption, heads, cells)}`;
}

/** Where a name, or one of its forbidden aliases, is used, and which entries name it in a field. */
export function renderNames(table: NameTable, context: PageContext): Html {
  const cells = groupPlaces(table.rows).map((group) => [
    describeAlignment(group.first),
    html`${renderPlace(group.first.location, context)}${describeFurther(group)}`,
    group.first.field === undefined ? html`<span class="soft">text</span>` : html`<code>${group.first.field}</code>`,
    html`<code>${group.first.expected}</code>`,
    html`<code>${group.first.actual}</code>`,
    group.first.authority,
    group.first.action,
  ]);
  const heads = ['State', 'Place', 'Field', 'Expected', 'Actual', 'The file is', 'Action'];
  const caption = `${describeName(table)}: ${describeVerdict(table)}.`;
  return html`<h3>${table.canonical}</h3>
${renderTable(`Name ${table.canonical}`, caption, heads, cells)}${table.tables.map((one) => renderAlignment(table, one, context))}`;
}

function renderAlignment(
  { canonical }: NameTable,
  { file, heads, rows, title }: AlignmentTable,
  context: PageContext,
): Html {
  const cells = rows.map((row) => [
    row.isAligned ? '✓ aligned' : '✗ drift',
    ...row.cells.map((cell) => (cell === '' ? '—' : cell)),
    renderPlace(row.location, context),
  ]);
  const caption = `Entries of ${title} (${file}) that name ${canonical}.`;
  return renderTable(`${title} of ${canonical}`, caption, ['State', ...heads, 'Place'], cells);
}

/** The waivers of the contract: who answers for what until when, and what each holds back. */
export function renderWaivers(waivers: readonly WaiverRow[], context: PageContext): Html {
  const cells = waivers.map((waiver) => [
    html`<time>${waiver.expires}</time>`,
    describeUse(waiver),
    waiver.scope,
    waiver.owner,
    waiver.reason,
    renderPlace(waiver.location, context),
  ]);
  const heads = ['Last day', 'Holds back', 'Scope', 'Owner', 'Reason', 'Clause'];
  return renderTable('Waivers', 'A waiver holds up to and including its last day.', heads, cells);
}

/** What changed between base and head, entry by entry. */
export function renderChanges(changes: readonly Change[], context: PageContext): Html {
  const cells = changes.map((change) => [
    change.kind,
    change.label,
    html`<code>${change.collection}</code>`,
    renderPlace(change.location, context),
    describeChange(change),
  ]);
  const heads = ['What', 'Entry', 'Collection', 'Place', 'Fields'];
  return renderTable('Changes', 'Entries that differ between base and head.', heads, cells);
}

function describeChange(change: Change): Html {
  switch (change.kind) {
    case 'added':
    case 'removed':
      return html``;
    case 'modified':
      return html`${change.fields.map(describeField)}`;
    case 'renamed':
      return html`<div>was <code>${change.formerKey}</code></div>${change.fields.map(describeField)}`;
  }
}

function describeField({ field, before, after }: FieldChange): Html {
  return html`<div><code>${field}</code>: ${describeValue(before)} → ${describeValue(after)}</div>`;
}

function describeValue(value: Json | undefined): Html {
  if (value === undefined) return html`<span class="soft">absent</span>`;
  const text = JSON.stringify(value);
  return html`<code>${text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text}</code>`;
}
