import type { Finding } from '../../report/finding.ts';
import type { Location } from '../../source/location.ts';
import { describePlace } from '../describe-place.ts';
import { type Html, html } from '../escape/html.ts';
import { showInvisibleLines } from '../escape/invisible.ts';
import { encodeAddress } from '../escape/uri.ts';
import { type ExcerptLine, excerptOf } from '../excerpt.ts';
import type { FormatterOptions } from '../formatter.ts';
import type { Sources } from '../sources.ts';

const COLUMNS = 160;

/** What the parts of the page need beside the report. */
export interface PageContext {
  readonly options: FormatterOptions;
  readonly sources: Sources;
}

/** A finding in full, with the source of each of its places and the lines of its fix. */
export function renderFinding(finding: Finding, context: PageContext): Html {
  const { rule, severity, state, message, location, related } = finding;
  const origin = state === 'new' ? '' : `, ${state}`;
  return html`<article class="${severity}">
<h3><span class="severity">${severity}${origin}</span> <code>${rule}</code>: ${message}</h3>
${renderSpot('Where', undefined, location, context)}
${related.map((one) => renderSpot('See', one.message, one.location, context))}
<dl>${renderFacts(finding, context)}</dl>
${
  finding.fix &&
  html`<p>Fix: ${finding.fix.title}</p><pre tabindex="0">${showInvisibleLines(finding.fix.preview)
    .join('\n')
    .replaceAll('\t', '    ')
    .split('\n')
    .map(
      (line) => html`${line}
`,
    )}</pre>`
}
</article>
`;
}

/** A finding as one item of a list. */
export function renderFindingItem(finding: Finding, context: PageContext): Html {
  const { severity, rule, message, location, waiver } = finding;
  return html`<li><span class="severity ${severity}">${severity}</span> <code>${rule}</code>: ${message} (${renderPlace(location, context)})${
    waiver && html`; waived until ${waiver.expires} by ${waiver.owner}: ${waiver.reason}`
  }</li>
`;
}

/** A place as code, linked where it has an address. */
export function renderPlace(location: Location, { options }: PageContext): Html {
  const place = html`<code>${describePlace(location, options.mainRoot)}</code>`;
  const link = options.permalink?.(location);
  const address = link === undefined ? undefined : encodeAddress(link);
  return address === undefined ? place : html`<a href="${address}">${place}</a>`;
}

function renderSpot(name: string, message: string | undefined, location: Location, context: PageContext): Html {
  const excerpt = excerptOf(location, context.sources, COLUMNS);
  const numbers = excerpt.map((line) => (line === 'gap' ? 3 : String(line.number).length));
  const gutter = Math.max(3, ...numbers);
  const lines = excerpt.map((line) =>
    line === 'gap'
      ? html`<span class="number">${'...'.padStart(gutter)}</span>
`
      : renderLine(line, gutter),
  );
  return html`<p>${name} ${renderPlace(location, context)}${message === undefined ? '' : `: ${message}`}</p>
${lines.length > 0 ? html`<pre tabindex="0">${lines}</pre>` : ''}`;
}

function renderLine({ number, text, from, to }: ExcerptLine, gutter: number): Html {
  const marked = text.slice(from, to);
  return html`<span class="number">${String(number).padStart(gutter)} │ </span>${text.slice(0, from)}<mark>${marked === '' ? ' ' : marked}</mark>${text.slice(to)}
`;
}

function renderFacts({ expected, actual, hint, contract, item }: Finding, context: PageContext): Html[] {
  const facts: Html[] = [];
  const fact = (name: string, value: Html | string): void => {
    facts.push(html`<dt>${name}</dt><dd>${value}</dd>`);
  };
  if (expected !== undefined) fact('Expected', expected);
  if (actual !== undefined) fact('Found', actual);
  if (hint !== undefined) fact('Help', hint);
  if (contract !== undefined)
    fact('Contract', html`${renderPlace(contract, context)}${item && html` (item <code>${item}</code>)`}`);
  else if (item !== undefined) fact('Item', html`<code>${item}</code>`);
  return facts;
}
