import type { DifferenceRecord, RebootResult } from '../result.ts';
import type { StateChange } from '../state/compare-states.ts';
import { escapeHtml, escapeMarkdown } from './escape.ts';

/** Every difference of the state as Markdown; what the profile lets pass stands apart. */
export function stateMarkdown(result: RebootResult): string {
  const lines = [`# State of ${escapeMarkdown(result.host)} after its reboots`, ''];
  for (const difference of result.differences) lines.push(`## ${titleOf(difference)}`, '', ...tables(difference));
  if (result.differences.length === 0) lines.push('The run ended before a state could be compared.', '');
  return `${lines.join('\n').trimEnd()}\n`;
}

function titleOf(difference: DifferenceRecord): string {
  return `Boot ${difference.toBoot} against boot ${difference.fromBoot} (${difference.noise} facts left out as noise)`;
}

function tables(difference: DifferenceRecord): string[] {
  const left = difference.changes.filter((change) => change.excepted === undefined);
  const passed = difference.changes.filter((change) => change.excepted !== undefined);
  const none = left.length === 0 ? ['Nothing differs.', ''] : table(left);
  return passed.length === 0 ? none : [...none, 'Let pass by the profile:', '', ...table(passed)];
}

function table(changes: readonly StateChange[]): string[] {
  const rows = changes.map((change) => {
    const cells = [change.section, change.key, change.before ?? '—', change.after ?? '—', change.excepted ?? ''];
    return `| ${cells.map((cell) => escapeMarkdown(cell)).join(' | ')} |`;
  });
  return ['| section | fact | before | after | why it may |', '| --- | --- | --- | --- | --- |', ...rows, ''];
}

const style = [
  ':root{color-scheme:light dark}body{font:14px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:80rem;padding:0 1rem}',
  'table{border-collapse:collapse;width:100%}th,td{border:1px solid #8886;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}th,td:first-child{white-space:nowrap}',
  'td{font-family:ui-monospace,monospace;font-size:12px}.added td:nth-child(4){background:#2da44e33}.removed td:nth-child(3){background:#cf222e33}',
  '.changed td:nth-child(3){background:#cf222e22}.changed td:nth-child(4){background:#2da44e22}.excepted{opacity:.65}',
].join('');

/** The same as one HTML page that needs no script and no network, readable in the light and in the dark. */
export function stateHtml(result: RebootResult): string {
  const title = `State of ${escapeHtml(result.host)} after its reboots`;
  const parts = result.differences.map(
    (difference) => `<h2>${titleOf(difference)}</h2>\n${htmlTable(difference.changes)}`,
  );
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${title}</title><style>${style}</style></head><body>`,
    `<h1>${title}</h1>`,
    ...(parts.length === 0 ? ['<p>The run ended before a state could be compared.</p>'] : parts),
    '</body></html>',
    '',
  ].join('\n');
}

function htmlTable(changes: readonly StateChange[]): string {
  if (changes.length === 0) return '<p>Nothing differs.</p>';
  const rows = changes.map((change) => {
    const cells = [change.section, change.key, change.before ?? '—', change.after ?? '—', change.excepted ?? ''];
    const names = change.excepted === undefined ? change.kind : `${change.kind} excepted`;
    return `<tr class="${names}">${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
  });
  const head = ['section', 'fact', 'before', 'after', 'why it may'].map((name) => `<th>${name}</th>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}
