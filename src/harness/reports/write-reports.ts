import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RebootResult } from '../result.ts';
import { bootPlotSvg } from './boot-plot-svg.ts';
import { junitOf } from './junit.ts';
import { stateHtml, stateMarkdown } from './state-report.ts';
import { summaryOf } from './summary.ts';
import { timelineSvg } from './timeline-svg.ts';

/** Writes every report of a result into a folder. */
export async function writeReports(folder: string, result: RebootResult): Promise<void> {
  const plot = bootPlotSvg(result);
  const files: readonly (readonly [string, string])[] = [
    ['result.json', `${JSON.stringify(result, null, 2)}\n`],
    ['junit.xml', junitOf(result)],
    ['summary.md', summaryOf(result)],
    ['timeline.svg', timelineSvg(result)],
    ['state.md', stateMarkdown(result)],
    ['state.html', stateHtml(result)],
    ...(plot === undefined ? [] : [['boot.svg', plot] as const]),
  ];
  for (const [name, text] of files) await writeFile(join(folder, name), text, { mode: 0o600 });
}
