import { createHash } from 'node:crypto';
import type { Finding } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import { Html, html } from './escape/html.ts';
import type { Formatter, FormatterOptions } from './formatter.ts';
import { type FindingGroups, groupFindings } from './group-findings.ts';
import { type PageContext, renderFinding, renderFindingItem } from './html/render-finding.ts';
import { renderAlignments, renderChanges, renderNames, renderParity, renderWaivers } from './html/render-ledgers.ts';
import { renderMatrix } from './html/render-matrix.ts';
import { STYLE } from './html/style.ts';
import { plural } from './plural.ts';
import { Sources } from './sources.ts';
import { summarizeReport } from './summarize-report.ts';

/** One page that needs nothing else: no script, no font, no image, no network. Well-formed as XML, too. */
export const htmlFormatter: Formatter = { id: 'html', mediaType: 'text/html', format };

/** A part of the page with its heading. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

function format(report: Report, options: FormatterOptions): string {
  const context: PageContext = { options, sources: new Sources(options) };
  const parts = inOrder(partsOf(report, groupFindings(report.findings), context), options.leads);
  const title = `${report.outcome}: ${report.contract.title}`;
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;
  const page = html`<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="referrer" content="no-referrer" />
<title>${title}</title>
<style>${new Html([STYLE], [])}</style>
</head>
<body>
${renderHeader(report, parts)}
<main>
${parts.map(
  ({ id, title: name, body }) => html`<section aria-labelledby="${id}">
<h2 id="${id}">${name}</h2>
${body}
</section>
`,
)}</main>
<footer>vm-contract ${options.toolVersion}</footer>
</body>
</html>`;
  return `<!DOCTYPE html>\n${page.toString()}\n`;
}

/** The parts that show the state of the whole, rather than what is to be mended. */
const TABLES: readonly string[] = ['coverage', 'parity', 'names', 'waivers'];

function inOrder(parts: readonly Part[], leads: FormatterOptions['leads']): readonly Part[] {
  if (leads !== 'tables') return parts;
  return [...parts.filter(({ id }) => TABLES.includes(id)), ...parts.filter(({ id }) => !TABLES.includes(id))];
}

function renderHeader(report: Report, parts: readonly Part[]): Html {
  const { sides, contract } = report;
  return html`<header class="${report.outcome}">
<h1>${verdictOf(report)}: ${contract.title}</h1>
<p>${summarizeReport(report)}</p>
<p class="soft">Checked ${sides.head}${sides.base === undefined ? '' : ` against ${sides.base}`} by <code>${contract.file}</code>.</p>
<nav aria-label="Parts of this page"><ul>
${parts.map(
  ({ id, title }) => html`<li><a href="#${id}">${title}</a></li>
`,
)}</ul></nav>
</header>`;
}

function verdictOf({ outcome, checked }: Report): string {
  if (outcome === 'fail') return '✗ fail';
  return checked.subjects === 0 || checked.items === 0 ? '? nothing was looked at' : '✓ pass';
}

function partsOf(report: Report, groups: FindingGroups, context: PageContext): readonly Part[] {
  const { open, existing, waived, fixed } = groups;
  const { coverage, parity, names, waivers, changes } = report;
  const none = html`<p>Nothing to repair.</p>`;
  const found = html`${open.map((one) => renderFinding(one, context))}`;
  const parts: readonly (Part & { readonly size: number })[] = [
    { id: 'findings', title: plural(open.length, 'finding'), size: 1, body: open.length === 0 ? none : found },
    { id: 'coverage', title: 'Coverage', size: coverage.rows.length, body: renderMatrix(report) },
    { id: 'parity', title: 'Parity of sites', size: parity.length, body: html`${parity.map(renderParity)}` },
    {
      id: 'names',
      title: 'Names',
      size: names.length,
      body: html`${names.map((table) => renderNames(table, context))}${renderAlignments(names, context)}`,
    },
    {
      id: 'existing',
      title: `${existing.length} existing`,
      size: existing.length,
      body: renderFolded('existing finding', existing, context),
    },
    {
      id: 'waived',
      title: `${waived.length} waived`,
      size: waived.length,
      body: renderFolded('waived finding', waived, context),
    },
    {
      id: 'waivers',
      title: plural(waivers.length, 'waiver'),
      size: waivers.length,
      body: renderWaivers(waivers, context),
    },
    { id: 'fixed', title: `${fixed.length} fixed, thank you`, size: fixed.length, body: renderList(fixed, context) },
    {
      id: 'changes',
      title: plural(changes.length, 'change'),
      size: changes.length,
      body: renderChanges(changes, context),
    },
  ];
  return parts.filter(({ size }) => size > 0);
}

function renderFolded(noun: string, findings: readonly Finding[], context: PageContext): Html {
  return html`<details><summary>${plural(findings.length, noun)}, not blocking</summary>
${renderList(findings, context)}
</details>`;
}

function renderList(findings: readonly Finding[], context: PageContext): Html {
  return html`<ul>
${findings.map((finding) => renderFindingItem(finding, context))}</ul>`;
}
