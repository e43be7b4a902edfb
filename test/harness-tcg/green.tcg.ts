import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { greenEnded, Lane } from './lane.ts';

const lane = new Lane('green');

afterAll(() => writeFileSync(greenEnded, ''));

test('GREEN: with the drop-in the host comes back the same, and emulation turns nothing green', async () => {
  const { code, result, output } = await lane.cycle('green', ['--reuse-applied']);
  expect(result?.verdict).toEqual({ kind: 'success' });
  expect(code).toBe(0);
  expect(result?.mayGate).toBe(false);
  expect(result?.boots.map((boot) => boot.witnesses)).toEqual([
    undefined,
    { bootId: true, engineEvent: true, consoleBanner: true },
  ]);
  expect(result?.isolation.every((way) => way.blocked)).toBe(true);
  expect(result?.drift.filter((item) => item.excepted === undefined)).toEqual([]);
  expect(readFileSync(join(output, 'console.log'), 'utf8').split('Linux version ').length).toBeGreaterThanOrEqual(2);
  await lane.nothingRuns();
});
