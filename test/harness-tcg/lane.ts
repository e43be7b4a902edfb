import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, vi } from 'vitest';
import { readResult } from '../../src/harness/read-data.ts';
import type { RebootResult } from '../../src/harness/result.ts';

const root = resolve(import.meta.dirname, '../..');
/** The program under test. */
export const program = process.env['REBOOT_TEST_PROGRAM'] ?? join(root, 'dist/harness/index.js');
const work = fromSetUp('REBOOT_TEST_WORK');

/** The image of the suite. */
export const guestImage = fromSetUp('REBOOT_TEST_IMAGE');

/** The image of the guest in which Ansible runs. */
export const controllerImage = fromSetUp('REBOOT_TEST_CONTROLLER_IMAGE');

/** What lets Ansible of a cycle run in a guest of its own. */
export const inController = ['--controller', 'guest', '--controller-image', controllerImage] as const;

/** A file that is there once the lane that applies the tree and saves the guest is over. */
export const greenEnded = join(work, 'green-ended');

function fromSetUp(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run this file with npm run test:reboot`);
  return value;
}

/** How a run of the program ended. */
export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** How a cycle ended. */
export interface CycleEnded extends Ended {
  readonly result: RebootResult | undefined;
  /** Where the reports are. */
  readonly output: string;
}

/** How a rehearsal ended. */
export interface Rehearsed extends CycleEnded {
  /** The lines that say what was set on GitHub about the host, oldest first. */
  readonly statuses: readonly string[];
  /** The comment on the pull request. */
  readonly comment: string;
}

/** Runs of one test file. Each has a state folder, and so a lock, of its own: two lanes may run guests side by side. */
export class Lane {
  readonly state: string;

  constructor(name: string) {
    this.state = join(work, name);
  }

  /** Waits until the green lane has saved the applied guest, and lets this lane start from it, too. */
  async shareApplied(): Promise<void> {
    const applied = join(work, 'green/applied');
    const isThere = (): boolean =>
      existsSync(applied) && readdirSync(applied).some((each) => existsSync(join(applied, each, 'facts.json')));
    await vi.waitUntil(() => isThere() || existsSync(greenEnded), { timeout: 3_600_000, interval: 1000 });
    if (!isThere()) throw new Error('The green lane ended before it had saved the applied guest.');
    mkdirSync(this.state, { recursive: true });
    if (!existsSync(join(this.state, 'applied'))) symlinkSync(applied, join(this.state, 'applied'));
  }

  /** Starts the program; what it says arrives at `hear`. */
  start(args: readonly string[], hear: (text: string) => void): ChildProcess {
    if (!existsSync(program)) throw new Error(`${program} is not built; run npm run build first`);
    const child = spawn(process.execPath, [program, ...args, '--state', this.state], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (bytes) => hear(String(bytes)));
    child.stderr.on('data', (bytes) => hear(String(bytes)));
    return child;
  }

  /** Runs the program to its end. */
  async run(args: readonly string[]): Promise<Ended> {
    let said = '';
    const child = this.start(args, (text) => {
      said += text;
      process.stderr.write(text);
    });
    return ended(child, () => said);
  }

  /** Plays a scene of the rehearsal with a real guest of this lane; `more` are options of scripts/rehearse.sh. */
  async rehearse(scene: string, more: readonly string[] = []): Promise<Rehearsed> {
    const images = ['--image', guestImage, '--controller-image', controllerImage];
    const guest = ['--guest', ...images, '--accelerator', 'tcg', '--state', this.state];
    const argv = ['--scene', scene, ...guest, '--output', join(root, 'out/reboot'), ...more];
    mkdirSync(this.state, { recursive: true });
    let said = '';
    const child = spawn(join(root, 'scripts/rehearse.sh'), argv, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.on('data', (bytes) => {
      said += String(bytes);
      process.stderr.write(bytes);
    });
    const { code } = await ended(child, () => said);
    const output = outputFolder(scene);
    const statuses = [...said.matchAll(/^ {2}status {5}kvm-reboot\/(.*)$/gm)].map(([, words = '']) => words);
    const comment = readFileSync(join(output, 'comment.md'), 'utf8');
    return { code, said, output, statuses, comment, result: resultIn(output) };
  }

  /** Runs a cycle to its end and reads its result, which must be what the schema says. */
  async cycle(name: string, more: readonly string[], tested: Tested = example): Promise<CycleEnded> {
    const end = await this.run(cycleArguments(name, more, tested));
    const output = outputFolder(name);
    return { ...end, result: resultIn(output), output };
  }

  /** Waits until nothing of this lane runs: harnesses, guests, Ansible, ssh, keepers of the lock. */
  async nothingRuns(): Promise<void> {
    await expect.poll(() => this.processes(), { timeout: 120_000 }).toEqual([]);
  }

  /** What runs of this lane: the number of each process and its command line. */
  processes(): string[] {
    const listed = execFileSync('ps', ['-ww', '-eo', 'pid,args'], { encoding: 'utf8' });
    return listed.split('\n').filter((line) => line.includes(`${this.state}/`) || line.endsWith(this.state));
  }
}

/** A host, and the tree that it is in. */
export interface Tested {
  readonly host: string;
  readonly tree: string;
}

const example: Tested = { host: 'askari', tree: 'examples/boma' };

/** The arguments of a cycle, of the example's host unless another one is named. */
export function cycleArguments(name: string, more: readonly string[], { host, tree }: Tested = example): string[] {
  const guest = ['--host', host, '--image', guestImage, '--accelerator', 'tcg'];
  return ['cycle', '--tree', tree, ...guest, '--output', outputFolder(name), ...more];
}

async function ended(child: ChildProcess, said: () => string): Promise<Ended> {
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, said: said() };
}

/** The result in a folder of reports, which must be what the schema says. */
function resultIn(output: string): RebootResult | undefined {
  const file = join(output, 'result.json');
  return existsSync(file) ? readResult(readFileSync(file, 'utf8'), file) : undefined;
}

function outputFolder(name: string): string {
  return join(root, 'out/reboot', name);
}
