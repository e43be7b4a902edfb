import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cycle, processes } from './reboot-test-program.ts';

const faults = 'tests/integration/faults';

test('GREEN: with the drop-in the host comes back the same, and emulation turns nothing green', async () => {
  const { code, result, output } = await cycle('green', ['--reuse-applied']);
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
  await expect.poll(() => processes(), { timeout: 120_000 }).toEqual([]);
});

test('RED: without it the published ports are dead after a real reboot, and the ruleset is in the evidence', async () => {
  const { code, result, output } = await cycle('red', [
    '--reuse-applied',
    '--overlay',
    `${faults}/no-forward-dropin.vars.yml`,
  ]);
  expect(result?.verdict).toMatchObject({
    kind: 'failure',
    code: 'published-port-dead-after-reboot',
    phase: 'compare-1',
  });
  expect(code).toBe(1);
  const dead = result?.ports
    .filter((port) => port.published)
    .map((port) => port.observations.map((seen) => seen.answer.kind));
  expect(dead).toEqual([
    ['answered', 'silent'],
    ['answered', 'silent'],
  ]);
  expect(readFileSync(join(output, 'diagnostics/nft-ruleset.txt'), 'utf8')).toMatch(
    /hook forward priority filter; policy drop;/,
  );
  await expect.poll(() => processes(), { timeout: 120_000 }).toEqual([]);
});
