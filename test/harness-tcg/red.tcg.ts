import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Lane } from './lane.ts';

const lane = new Lane('red');

/**
 * Plays the job of the runner for somebody on the list, in the sandbox; with REBOOT_TEST_CONTROLLER=guest Ansible runs in a
 * guest of its own, as for everybody else, which takes minutes more under emulation.
 */
const trusted = process.env['REBOOT_TEST_CONTROLLER'] === 'guest' ? [] : ['--trusted'];

test('RED: a pull request that takes the drop-in away leaves the published ports dead after a real reboot, and is told so', async () => {
  const { code, result, output, statuses, comment } = await lane.rehearse('broken', trusted);
  expect(result?.verdict).toMatchObject({
    kind: 'failure',
    code: 'published-port-dead-after-reboot',
    phase: 'compare-1',
  });
  expect(statuses).toEqual([
    'askari pending: waiting for its turn: opened by sjat, pushed by sjat',
    'askari pending: waiting for a runner with the labels self-hosted, ubongo, kvm (opened by sjat, pushed by sjat)',
    'askari failure: published-port-dead-after-reboot in compare-1',
  ]);
  expect(comment).toContain('### ✗ Reboot test of `askari`: published-port-dead-after-reboot in compare-1');
  expect(comment).toContain(
    'Ports that do not answer as expected: `https-on-docker0` (443, expected open), `http-on-own-network` (80, expected open)',
  );
  expect(code).toBe(0);
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
