import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cycleArguments, machines, run, start, stateFolder } from './reboot-test-program.ts';

/** Starts a cycle, waits until it is in a phase, does something to it, and waits for its end. */
async function during(phase: string, act: (pid: number) => Promise<void>): Promise<void> {
  let said = '';
  let reached: () => void = () => undefined;
  const inPhase = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const child = start(cycleArguments(`killed-${phase}`, []), (text) => {
    said += text;
    if (said.includes(` ${phase} …`)) reached();
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await inPhase;
  await act(child.pid ?? 0);
  await ended;
}

/** Waits until the kernel has ended what it was told to end. */
async function machinesGone(): Promise<void> {
  await expect.poll(() => machines(), { timeout: 30_000 }).toEqual([]);
}

test.each(['image', 'boot', 'isolation', 'cloud-init', 'apply'])(
  'a harness that is killed in %s leaves nothing that runs, and prune the rest',
  async (phase) => {
    await during(phase, async (pid) => void process.kill(pid, 'SIGKILL'));
    await machinesGone();
    const { code, said } = await run(['prune']);
    expect(code).toBe(0);
    expect(said).toContain('removed ');
    expect(readdirSync(join(stateFolder, 'runs'))).toEqual([]);
  },
);

test('of two runs one wins; the other says who holds the machine and exits with 2', async () => {
  await during('boot', async (pid) => {
    const { code, said } = await run(cycleArguments('second', []));
    expect(code).toBe(2);
    expect(said).toMatch(/lock-held: Another run has the machine: run askari-[0-9a-f]{8}, process [0-9]+/);
    process.kill(pid, 'SIGTERM');
  });
  await machinesGone();
  expect(readdirSync(join(stateFolder, 'runs'))).toEqual([]);
});
