import type { Report } from '../report/report.ts';
import { Html, html } from './escape/html.ts';
import type { Formatter, FormatterOptions } from './formatter.ts';
import { summarizeReport } from './summarize-report.ts';
import { CHART_WIDTH, type Chart } from './svg/bar-chart.ts';
import { CHART_STYLE } from './svg/chart-style.ts';
import { coverageChart } from './svg/coverage-chart.ts';
import { parityChart } from './svg/parity-chart.ts';

/** The plots of a report as one picture: coverage by checklist item, and how much of each surface each site has. */
export const svgFormatter: Formatter = { id: 'svg', mediaType: 'image/svg+xml', format };

const EDGE = 20;
const SPACE = 18;

const COLOURS = `svg { background: #ffffff; color: #1c2128; font: 13px system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { svg { background: #0d1117; color: #e6edf3; } }`;

function format(report: Report, options: FormatterOptions): string {
  const draw = [
    ...(report.coverage.columns.length > 0 ? [(top: number) => coverageChart(report, top)] : []),
    ...report.parity.map((table) => (top: number) => parityChart(table, top)),
  ];
  let top = 40;
  const charts = draw.map((one): Chart => {
    const chart = one(top);
    top += chart.height + SPACE;
    return chart;
  });
  const [width, height] = [CHART_WIDTH + 2 * EDGE, top + EDGE];
  const title = `${report.contract.title}: ${report.outcome}`;
  const picture = html`<svg xmlns="http://www.w3.org/2000/svg" class="chart" width="${width}" height="${height}" viewBox="${-EDGE} 0 ${width} ${height}" role="img" aria-labelledby="title summary">
<title id="title">${title}</title>
<desc id="summary">${summarizeReport(report)}</desc>
<style>${new Html([COLOURS + CHART_STYLE], [])}</style>
<text x="0" y="24">${summarizeReport(report)} (vm-contract ${options.toolVersion})</text>
${charts.map(({ body }) => body)}</svg>`;
  return `${picture.toString()}\n`;
}
