import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readResult } from '../../src/harness/read-data.ts';
import { cycleArguments, inController, Lane } from './lane.ts';

const lane = new Lane('leaks');
const runs = join(lane.state, 'runs');
const foreign = 'somebody-else';
let foreignMachine: ChildProcess;

beforeAll(async () => {
  await lane.shareApplied();
  mkdirSync(join(runs, foreign), { recursive: true });
  foreignMachine = spawn('qemu-system-x86_64', ['-name', foreign, '-S', '-nodefaults', '-display', 'none'], {
    stdio: 'ignore',
  });
});

afterAll(() => {
  foreignMachine.kill('SIGKILL');
});

/** The same phase is reached sooner without what comes before it, where that changes nothing about the phase. */
const shortWay = (phase: string): readonly string[] => (phase === 'collect' ? ['--no-reboot'] : []);

/** Ansible runs in a guest of its own in some of the runs: what is true of one guest must be true of two. */
const withController = ['boot', 'isolation', 'controller'];
const controllerIn = (phase: string): readonly string[] => (withController.includes(phase) ? inController : []);

/** The virtual machine in which Ansible runs, or is to run. */
function controllerMachine(): number {
  const machines = lane
    .processes()
    .filter((line) => /qemu-system\S* .*guest=askari-[0-9a-f]{8}-controller,/.test(line));
  expect(machines.length).toBe(1);
  return Number.parseInt(machines[0] ?? '', 10);
}

/** Starts a cycle, waits until it is in a phase, does something to it, waits for its end, and answers with what it said. */
async function during(phase: string, act: (pid: number) => Promise<void>): Promise<string> {
  let said = '';
  let reached: () => void = () => undefined;
  const inPhase = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const more = ['--reuse-applied', ...shortWay(phase), ...controllerIn(phase)];
  const child = lane.start(cycleArguments(`killed-in-${phase}`, more), (text) => {
    said += text;
    if (said.includes(` ${phase} …`)) reached();
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await Promise.race([inPhase, ended]);
  expect(said).toContain(` ${phase} …`);
  await act(child.pid ?? 0);
  await ended;
  return said;
}

async function kill(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
}

/** Phases in which every run of the suite kills the harness. REBOOT_TEST_KILLS=all kills it in all that can be hit. */
const always = ['image', 'boot', 'apply', 'baseline', 'reboot-1', 'collect'];
const all = [...always, 'isolation', 'controller', 'settle', 'settle-1', 'compare-1', 'verify-1', 'drift-1'];
const phases = process.env['REBOOT_TEST_KILLS'] === 'all' ? all : always;

test.each(phases)(
  'a harness that is killed in %s leaves nothing that runs, and prune removes its files and nobody else’s',
  async (phase) => {
    await during(phase, kill);
    await lane.nothingRuns();
    const { code, said } = await lane.run(['prune']);
    expect(code).toBe(0);
    expect(said).toMatch(/removed .*\/runs\/askari-[0-9a-f]{8}\n/);
    expect(readdirSync(runs)).toEqual([foreign]);
    expect(foreignMachine.exitCode).toBe(null);
    expect(foreignMachine.signalCode).toBe(null);
  },
);

test('a controller that dies is an error of its own, and nothing of it is left', async () => {
  const said = await during('isolation', async () => kill(controllerMachine()));
  expect(said).toContain(
    'error controller-lost (under emulation; not valid for a pull request), in isolation: The virtual machine of the controller ended by itself: SIGKILL',
  );
  const file = resolve(import.meta.dirname, '../../out/reboot/killed-in-isolation/result.json');
  expect(readResult(readFileSync(file, 'utf8'), file).verdict).toMatchObject({
    kind: 'error',
    code: 'controller-lost',
  });
  await lane.nothingRuns();
  expect(readdirSync(runs)).toEqual([foreign]);
});

test('a run after a killed one needs no prune; of two runs one wins, and the other says who holds the machine', async () => {
  await during('boot', kill);
  const said = await during('isolation', async (pid) => {
    const second = await lane.run(cycleArguments('second', []));
    expect(second.code).toBe(2);
    expect(second.said).toMatch(/lock-held: Another run has the machine: run askari-[0-9a-f]{8}, process [0-9]+/);
    process.kill(pid, 'SIGTERM');
  });
  expect(said).toMatch(/removed what dead runs left: askari-[0-9a-f]{8}\n/);
  expect(said).toContain('error interrupted');
  await lane.nothingRuns();
  expect(readdirSync(runs)).toEqual([foreign]);
});
