import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { Lane } from './lane.ts';

const lane = new Lane('red');

beforeAll(() => lane.shareApplied());

test('RED: without it the published ports are dead after a real reboot, and the ruleset is in the evidence', async () => {
  const overlay = 'tests/integration/faults/no-forward-dropin.vars.yml';
  const { code, result, output } = await lane.cycle('red', ['--reuse-applied', '--overlay', overlay]);
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
  await lane.nothingRuns();
});
