import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readResult } from '../../../src/harness/read-data.ts';
import { ticks } from '../../../src/harness/reports/bar-chart.ts';
import { bootPlotSvg } from '../../../src/harness/reports/boot-plot-svg.ts';
import { escapeHtml, escapeMarkdown } from '../../../src/harness/reports/escape.ts';
import { junitOf } from '../../../src/harness/reports/junit.ts';
import { stateHtml, stateMarkdown } from '../../../src/harness/reports/state-report.ts';
import { summaryOf } from '../../../src/harness/reports/summary.ts';
import { timelineSvg } from '../../../src/harness/reports/timeline-svg.ts';
import type { RebootResult } from '../../../src/harness/result.ts';

const hostile = '<script>alert(1)</script> @everyone [x](javascript:1) | `a` ://evil';

const red: RebootResult = {
  version: 1,
  runId: 'askari-1a2b3c4d',
  host: 'askari',
  certs: 'internal',
  engine: 'qemu',
  accelerator: 'tcg',
  mayGate: false,
  mayGateReason: 'The guest ran under emulation (TCG).',
  verdict: {
    kind: 'failure',
    code: 'published-port-dead-after-reboot',
    phase: 'compare-1',
    message: `Port 443 is silent. ${hostile}`,
  },
  startedAt: '2026-11-21T13:00:00.000Z',
  durationMs: 200_000,
  phases: [
    {
      id: 'boot',
      kind: 'boot',
      boot: 0,
      outcome: 'passed',
      startMs: 0,
      durationMs: 33_000,
      capMs: 1_200_000,
      note: 'up',
    },
    {
      id: 'compare-1',
      kind: 'compare',
      boot: 1,
      outcome: 'failed',
      startMs: 150_000,
      durationMs: 40_000,
      capMs: 1_800_000,
      note: hostile,
    },
    { id: 'drift-1', kind: 'drift', boot: 1, outcome: 'skipped', startMs: 190_000, durationMs: 0, capMs: 1 },
  ],
  boots: [
    {
      boot: 1,
      how: 'reboot',
      bootId: 'bd7dda5a-2b52-47c7-8fb3-81065ffa5d97',
      witnesses: { bootId: true, engineEvent: true, consoleBanner: true },
      kernelMs: 5000,
      userspaceMs: 20_000,
      units: [{ unit: `docker${hostile}.service`, startMs: 9000, durationMs: 8000 }],
    },
  ],
  ports: [
    {
      name: 'https',
      port: 443,
      protocol: 'tcp',
      expect: 'open',
      from: 'outside',
      published: true,
      observations: [
        { boot: 0, answer: { kind: 'answered', detail: 'HTTP 200' }, holds: true },
        { boot: 1, answer: { kind: 'silent' }, holds: false },
      ],
    },
  ],
  differences: [
    {
      fromBoot: 0,
      toBoot: 1,
      noise: 3,
      changes: [
        { section: 'units', key: hostile, kind: 'added', after: hostile },
        { section: 'nft', key: 'table inet filter', kind: 'added', after: 'x', excepted: 'loaded at boot' },
      ],
    },
  ],
  drift: [],
  fidelity: [{ subject: 'variable a', difference: `set to ${hostile}` }],
  isolation: [],
  console: [{ boot: 1, atMs: 160_000, kind: 'oops', line: hostile }],
  findings: [],
};

test('a result is what its schema says, and an unknown key is refused', () => {
  expect(readResult(JSON.stringify(red), 'result.json')).toEqual(red);
  expect(() => readResult(JSON.stringify({ ...red, status: 'success' }), 'result.json')).toThrow(
    'must NOT have additional properties ("status")',
  );
});

test.each([
  ['summary', summaryOf(red)],
  ['state in Markdown', stateMarkdown(red)],
  ['state in HTML', stateHtml(red)],
  ['junit', junitOf(red)],
  ['timeline', timelineSvg(red)],
  ['boot plot', bootPlotSvg(red) ?? ''],
])('no markup of a guest survives in the %s', (_, text) => {
  expect(text).not.toContain('<script>');
  expect(text).toContain('askari');
});

test('the summary names the code, the boots of each port and why it turns nothing green', () => {
  const text = summaryOf(red);
  expect(text.split('\n')[0]).toBe('### Reboot test of askari: failure, published-port-dead-after-reboot');
  expect(text).toContain('| https | 443 | open | 0 | yes | answered &#40;HTTP 200&#41; |');
  expect(text).toContain('| https | 443 | open | 1 | **no** | did not answer at all: packets are dropped |');
  expect(text).toContain('1 facts differ (1 excepted, 3 left out as noise)');
  expect(text).toContain('<details><summary>Not as on the real host</summary>\n\n- variable a: set to');
  expect(text).toContain('> This result cannot turn a pull request green.');
});

test('nobody is mentioned and nothing is linked from a summary', () => {
  const text = summaryOf(red);
  expect(text).not.toContain('@everyone');
  expect(text).not.toContain('](');
  expect(text).not.toContain('://evil');
});

test('JUnit counts failures, and a skipped phase is skipped', () => {
  const text = junitOf(red);
  expect(text).toContain(
    '<testsuites name="reboot-test" tests="5" failures="2" errors="0" skipped="1" time="200.000">',
  );
  expect(text).toContain('type="published-port-dead-after-reboot"');
  expect(text).toContain('name="drift-1" time="0.000"><skipped/></testcase>');
});

test('the state page allows no script at all and has colours for the dark', () => {
  expect(stateHtml(red)).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(stateHtml(red)).toContain('color-scheme:light dark');
  expect(timelineSvg(red)).toContain('prefers-color-scheme:dark');
});

test('a boot that was not timed has no plot', () => {
  expect(bootPlotSvg({ ...red, boots: [{ boot: 0, how: 'first' }] })).toBeUndefined();
});

test('escaped text holds no mark of HTML or of a Markdown table', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"']/);
      expect(escapeMarkdown(text)).not.toMatch(/[<>|`*[\]\n]/);
    }),
  );
});

test('a scale has round steps and at most nine of them', () => {
  expect(ticks(200_000)).toEqual([0, 30_000, 60_000, 90_000, 120_000, 150_000, 180_000]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000 }), (end) => {
      expect(ticks(end).length).toBeLessThanOrEqual(9);
    }),
  );
});
