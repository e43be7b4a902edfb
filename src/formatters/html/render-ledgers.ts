import type { Change, FieldChange } from '../../diff/change.ts';
import type { NameTable, ParityTable, WaiverRow } from '../../report/report.ts';
import type { Json } from '../../source/tree.ts';
import {
  describeAlignment,
  describeCount,
  describeName,
  describeNotCounting,
  describeRatio,
  describeUse,
} from '../describe-ledgers.ts';
import { type Html, html } from '../escape/html.ts';
import { type PageContext, renderPlace } from './render-finding.ts';
import { renderTable } from './render-table.ts';

const LONGEST_VALUE = 120;

/** How much of each surface each site has. */
export function renderParity({ id, sites, rows }: ParityTable): Html {
  const caption = `${id}: how much of each surface each site has; what is there but does not count is named.`;
  const cells = rows.map((row) => [
    row.title,
    ...sites.map((site) => {
      const count = row.counts.find((one) => one.site === site);
      return count === undefined ? html`<span class="soft">not read</span>` : describeCount(count);
    }),
    describeRatio(row),
    describeNotCounting(row),
    html`<code>${row.file}</code>`,
  ]);
  return renderTable(`Parity ${id}`, caption, ['Surface', ...sites, 'Ratio', 'Not counting', 'File'], cells);
}

/** Where a name, or one of its forbidden aliases, is used. */
export function renderNames(table: NameTable, context: PageContext): Html {
  const cells = table.rows.map((row) => [
    describeAlignment(row),
    renderPlace(row.location, context),
    html`<code>${row.actual}</code>`,
    html`<code>${row.expected}</code>`,
    row.authority,
    row.action,
  ]);
  const heads = ['State', 'Place', 'Says', 'Expected', 'The file is', 'Action'];
  return renderTable(`Name ${table.canonical}`, describeName(table), heads, cells);
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
