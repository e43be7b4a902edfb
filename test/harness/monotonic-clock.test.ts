import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { waitFor } from '../../src/harness/clock.ts';
import { startClock } from '../../src/harness/monotonic-clock.ts';
import { runPhases } from '../../src/harness/phases/run-phases.ts';
import type { PhaseRecord } from '../../src/harness/result.ts';
import { SetUpError } from '../../src/harness/verdict.ts';

const noon = Date.UTC(2026, 10, 21, 12);
const year = 365 * 24 * 3600 * 1000;
const never = new AbortController().signal;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Sets the date of this machine a year ahead, or a year back. */
const jump = (years: number): void => void vi.setSystemTime(noon + years * year);

test.each([1, -1])('a pause is neither shorter nor longer when the date jumps by %i year', async (years) => {
  const clock = startClock();
  const before = clock.now();
  const pause = clock.pause(50, never);
  jump(years);
  await pause;
  const took = clock.now() - before;
  expect(took).toBeGreaterThanOrEqual(49);
  expect(took).toBeLessThan(60_000);
});

test.each([1, -1])(
  'a cap ends a phase that hangs, and a phase that works gets its time, when the date jumps by %i year',
  async (years) => {
    const clock = startClock();
    const records: PhaseRecord[] = [];
    const late = () => new SetUpError('phase-timed-out', 'late');
    const phase = (run: (context: undefined, signal: AbortSignal) => Promise<string>) =>
      ({ kind: 'boot', boot: 0, always: false, run, late }) as const;
    const works = phase(async (_, signal) => {
      jump(years);
      let looks = 0;
      await waitFor(clock, 5, signal, async () => {
        looks += 1;
        return looks === 3 ? true : undefined;
      });
      return 'fine';
    });
    const hangs = phase(() => {
      jump(-years);
      return new Promise<string>(() => undefined);
    });
    const verdict = await runPhases([works, hangs], {
      context: undefined,
      clock,
      capMs: (each) => (each === hangs ? 100 : 60_000),
      judged: () => undefined,
      alarm: never,
      began: () => undefined,
      ended: (record) => void records.push(record),
    });
    expect(verdict).toMatchObject({ code: 'phase-timed-out' });
    expect(records.map(({ outcome }) => outcome)).toEqual(['passed', 'error']);
    expect(records.every(({ durationMs }) => durationMs >= 0 && durationMs < 60_000)).toBe(true);
  },
);

test('an abort ends a pause at once', async () => {
  const stop = new AbortController();
  const pause = startClock().pause(3_600_000, stop.signal);
  stop.abort(new Error('enough'));
  await expect(pause).rejects.toThrow('enough');
  await expect(startClock().pause(3_600_000, stop.signal)).rejects.toThrow('enough');
});

test('no part of the harness but its shell knows the date', () => {
  const root = join(import.meta.dirname, '../../src/harness');
  const knows = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => /\bDate\.now\b|\bnew Date\(/.test(readFileSync(join(root, file), 'utf8')));
  expect(knows).toEqual(['main.ts']);
});
