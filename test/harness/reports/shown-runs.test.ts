import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readResult } from '../../../src/harness/read-data.ts';
import { bootPlotSvg } from '../../../src/harness/reports/boot-plot-svg.ts';
import { stateMarkdown } from '../../../src/harness/reports/state-report.ts';
import { timelineSvg } from '../../../src/harness/reports/timeline-svg.ts';

const shown = (run: string, file: string): string =>
  readFileSync(new URL(`../../../docs/reboot-test-runs/${run}/${file}`, import.meta.url), 'utf8');

test.each([
  ['green', { kind: 'success' }],
  ['red', { kind: 'failure', code: 'published-port-dead-after-reboot', phase: 'compare-1' }],
])('the %s run of the documentation is a real result, and its pictures are drawn from it', (run, verdict) => {
  const result = readResult(shown(run, 'result.json'), `${run}/result.json`);
  expect(result.verdict).toMatchObject(verdict);
  expect(shown(run, 'timeline.svg')).toBe(timelineSvg(result));
  expect(shown(run, 'boot.svg')).toBe(bootPlotSvg(result));
  expect(shown(run, 'state.md')).toBe(stateMarkdown(result));
});

test('the ruleset in the evidence of the red run shows why: everything forwarded is dropped', () => {
  expect(shown('red', 'nft-ruleset.txt')).toContain('hook forward priority filter; policy drop;\n\t}\n');
});
