import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { greenEnded, inController, Lane, program } from './lane.ts';

const lane = new Lane('green');

afterAll(() => writeFileSync(greenEnded, ''));

/**
 * Plays the job of the workflow, and saves the applied guest for the lanes that start from it. Ansible runs on this machine;
 * with REBOOT_TEST_CONTROLLER=guest in a guest of its own, which takes minutes more under emulation.
 */
function jobThatSaves(): string {
  const file = join(lane.state, 'job.sh');
  mkdirSync(lane.state, { recursive: true });
  const cycle = 'cycle --host "$1" --tree "$2" --output "$3" --image "$REBOOT_TEST_IMAGE" --state "$REBOOT_TEST_STATE"';
  const controller = process.env['REBOOT_TEST_CONTROLLER'] === 'guest' ? inController.join(' ') : '';
  const last = `exec '${process.execPath}' '${program}' ${cycle} --accelerator tcg --reuse-applied ${controller}`;
  writeFileSync(file, `#!/bin/sh\n${last}\n`, { mode: 0o755 });
  return file;
}

test('GREEN: a pull request whose host comes back the same, and which emulation turns green for nobody', async () => {
  const { code, result, output, statuses, comment } = await lane.rehearse('stranger', ['--job', jobThatSaves()]);
  expect(result?.verdict).toEqual({ kind: 'success' });
  expect(result?.mayGate).toBe(false);
  expect(statuses).toEqual([
    'askari pending: waiting for its turn: nobody vouches for it',
    'askari pending: waiting for a runner with the labels ubuntu-24.04 (nobody vouches for it)',
    `askari error: passed, but cannot count: ${result?.mayGateReason}`,
  ]);
  expect(comment).toContain('### ? Reboot test of `askari`: passed, but cannot count: The guest ran under emulation');
  expect(code).toBe(0);
  expect(result?.boots.map((boot) => boot.witnesses)).toEqual([
    undefined,
    { bootId: true, engineEvent: true, consoleBanner: true },
  ]);
  expect(result?.isolation.every((way) => way.blocked)).toBe(true);
  expect(result?.drift.filter((item) => item.excepted === undefined)).toEqual([]);
  expect(readFileSync(join(output, 'console.log'), 'utf8').split('Linux version ').length).toBeGreaterThanOrEqual(2);
  await lane.nothingRuns();
});
