import type { Change, FieldChange } from '../../diff/change.ts';
import type { AlignmentTable, NameTable, ParityTable, WaiverRow } from '../../report/report.ts';
import type { Json } from '../../source/tree.ts';
import { COMPARISON_HEADS, compareNames, namesToMend, REMEDY_HEADS } from '../describe-alignment.ts';
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
    renderList(describeMissing(row)),
    renderList(describeNotCounting(row)),
    html`<div class="file"><code>${row.file}</code></div>`,
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
    html`<div class="place">${renderPlace(group.first.location, context)}${describeFurther(group)}</div>`,
    group.first.field === undefined ? html`<span class="soft">text</span>` : renderName(group.first.field),
    renderName(group.first.expected),
    renderName(group.first.actual),
    renderList(group.first.authority),
    renderList(group.first.action),
  ]);
  const heads = ['State', 'Place', 'Field', 'Expected', 'Actual', 'The file is', 'Action'];
  const caption = `${describeName(table)}: ${describeVerdict(table)}.`;
  return html`<h3>${table.canonical}</h3>
${renderTable(`Name ${table.canonical}`, caption, heads, cells)}${table.tables.filter((one) => one.rows.length > 0).map((one) => renderAlignment(table, one, context))}`;
}

/** A name, which is never broken into two lines. */
function renderName(name: string): Html {
  return html`<code class="name">${name}</code>`;
}

/** A list of things, which has room to be read. */
function renderList(list = ''): Html {
  return html`<div class="list">${list}</div>`;
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

/** What is to be mended over all names, and what the sources of the names say beside what other files say. */
export function renderAlignments(names: readonly NameTable[], context: PageContext): Html {
  const mending = namesToMend(names).map((group) => [
    describeAlignment(group.first),
    html`<div class="place">${renderPlace(group.first.location, context)}${describeFurther(group)}</div>`,
    renderName(group.first.actual),
    renderName(group.first.expected),
    renderList(group.first.authority),
    renderList(group.first.action),
  ]);
  const compared = compareNames(names).map(({ canonical, source, says, elsewhere, match }) => [
    renderName(canonical),
    html`<code>${source}</code>`,
    says.length === 0 ? '—' : html`${says.map((one) => html`${renderName(one)} `)}`,
    html`${elsewhere.map((kind) => html`<div>${kind}</div>`)}`,
    match,
  ]);
  return html`${
    mending.length === 0
      ? ''
      : html`<h3>To mend</h3>
${renderTable('Names to mend', 'Places that use an alias, over all names, the gravest first.', REMEDY_HEADS, mending)}`
  }${
    compared.length === 0
      ? ''
      : html`<h3>Sources and other files</h3>
${renderTable('Sources and other files', 'What the sources of each name say, and what the other files say.', COMPARISON_HEADS, compared)}`
  }`;
}

/** The waivers of the contract: who answers for what until when, and what each holds back. */
export function renderWaivers(waivers: readonly WaiverRow[], context: PageContext): Html {
  const cells = waivers.map((waiver) => [
    html`<time>${waiver.expires}</time>`,
    html`<time>${describeDaysLeft(waiver)}</time>`,
    describeUse(waiver),
    waiver.scope,
    waiver.owner,
    renderList(waiver.reason),
    html`<div class="place">${renderPlace(waiver.location, context)}</div>`,
  ]);
  const heads = ['Last day', 'Left', 'Holds back', 'Scope', 'Owner', 'Reason', 'Clause'];
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
