import { CHART_STYLE } from '../svg/chart-style.ts';

/** The style of the page: readable in light and dark, in print, and without colour. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1c2128; --soft: #59636e; --line: #d1d9e0; --panel: #f6f8fa; --link: #0550ae;
  --error: #b31d28; --warning: #7d4e00; --info: #0550ae; --good: #1a6632; --mark: #fff1b8; --mark-ink: #1c2128;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0d1117; --ink: #e6edf3; --soft: #9aa4af; --line: #3d444d; --panel: #161b22; --link: #79b8ff;
    --error: #ff8e8a; --warning: #e3b341; --info: #79b8ff; --good: #6fdd8b; --mark: #5c4a00; --mark-ink: #fff8dc;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 76rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .875em; }
pre { margin: .5rem 0; padding: .6rem .75rem; overflow-x: auto; background: var(--panel); border: 1px solid var(--line);
  border-radius: 6px; line-height: 1.45; overflow-wrap: normal; }
pre .number { color: var(--soft); user-select: none; }
mark { background: var(--mark); color: var(--mark-ink); text-decoration: underline; text-decoration-thickness: 2px; }
header { padding: 1rem 1.25rem; border: 1px solid var(--line); border-left: .5rem solid var(--soft); border-radius: 6px; background: var(--panel); }
header.pass { border-left-color: var(--good); }
header.fail { border-left-color: var(--error); }
header p, article p { margin: .25rem 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: 1rem 0 0; list-style: none; }
article { margin: 0 0 1.25rem; padding: .9rem 1.1rem; border: 1px solid var(--line); border-left: .35rem solid var(--soft); border-radius: 6px; }
article.error { border-left-color: var(--error); }
article.warning { border-left-color: var(--warning); }
article.info { border-left-color: var(--info); }
.severity { font-weight: 700; }
.error .severity, .severity.error { color: var(--error); }
.warning .severity, .severity.warning { color: var(--warning); }
.info .severity, .severity.info { color: var(--info); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .5rem 0; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; }
.scroll { overflow-x: auto; margin: 0 0 1rem; border: 1px solid var(--line); border-radius: 6px; }
table { border-collapse: collapse; width: 100%; overflow-wrap: normal; }
caption { text-align: left; padding: .5rem .75rem; color: var(--soft); }
th, td { padding: .4rem .75rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { background: var(--panel); white-space: nowrap; }
thead small { display: block; font-weight: 400; color: var(--soft); }
tbody th { font-weight: 600; background: var(--paper); position: sticky; left: 0; }
.matrix td, td:first-child { white-space: nowrap; }
.matrix tbody th { min-width: 13rem; }
code.name { white-space: nowrap; }
.list { min-width: 9rem; }
.place, .file { overflow-wrap: anywhere; }
.place { min-width: 20rem; }
.file { min-width: 11rem; }
td.present { color: var(--good); }
td.missing, td.not-checked { color: var(--error); font-weight: 700; }
td.incomplete, td.mismatched { color: var(--warning); font-weight: 700; }
td.waived { font-style: italic; }
td.not-applicable, .soft { color: var(--soft); }
details { margin: .5rem 0; }
summary { cursor: pointer; font-weight: 600; padding: .25rem 0; }
li { margin: .35rem 0; }
time { white-space: nowrap; }
footer { margin-top: 3rem; color: var(--soft); font-size: .875rem; }
.plot { padding: .75rem; }
.chart { display: block; width: 100%; min-width: 40rem; max-width: 54rem; height: auto; font: 13px system-ui, sans-serif; }
@media print { article, tr { break-inside: avoid; } .scroll { overflow: visible; } }
${CHART_STYLE}`;
