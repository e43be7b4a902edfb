import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readResult } from '../../src/harness/read-data.ts';
import type { RebootResult } from '../../src/harness/result.ts';

const root = resolve(import.meta.dirname, '../..');
const program = process.env['REBOOT_TEST_PROGRAM'] ?? join(root, 'dist/harness/index.js');
const work = fromSetUp('REBOOT_TEST_WORK');

/** The folder in which the suite keeps its runs and the applied guest. */
export const stateFolder = join(work, 'state');

/** The image of the suite. */
export const guestImage = fromSetUp('REBOOT_TEST_IMAGE');

function fromSetUp(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run this file with npm run test:reboot`);
  return value;
}

/** How a run of the program ended. */
export interface Ended {
  readonly code: number | null;
  readonly stderr: string;
  readonly result: RebootResult | undefined;
  /** Where the reports are. */
  readonly output: string;
}

/** Starts the program; what it says arrives at `hear`. */
export function start(args: readonly string[], hear: (text: string) => void): ChildProcess {
  if (!existsSync(program)) throw new Error(`${program} is not built; run npm run build first`);
  const child = spawn(process.execPath, [program, ...args, '--state', stateFolder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (bytes) => hear(String(bytes)));
  child.stderr.on('data', (bytes) => hear(String(bytes)));
  return child;
}

/** Runs the program to its end. */
export async function run(args: readonly string[]): Promise<{ code: number | null; said: string }> {
  let said = '';
  const child = start(args, (text) => {
    said += text;
    process.stderr.write(text);
  });
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, said };
}

/** The arguments of a cycle of the example's host. */
export function cycleArguments(name: string, more: readonly string[]): string[] {
  const fixed = ['cycle', '--tree', 'examples/boma', '--host', 'askari', '--image', guestImage, '--accelerator', 'tcg'];
  return [...fixed, '--output', outputFolder(name), ...more];
}

/** Where a run of the suite leaves its reports. */
export function outputFolder(name: string): string {
  return join(root, 'out/reboot', name);
}

/** Runs a cycle to its end and reads its result, which must be what the schema says. */
export async function cycle(name: string, more: readonly string[]): Promise<Ended> {
  const { code, said } = await run(cycleArguments(name, more));
  const output = outputFolder(name);
  const file = join(output, 'result.json');
  const result = existsSync(file) ? readResult(readFileSync(file, 'utf8'), file) : undefined;
  return { code, stderr: said, result, output };
}

/** Processes that were told of the suite's folder: harnesses, guests, Ansible, ssh, keepers of the lock. */
export function processes(): string[] {
  const listed = execFileSync('ps', ['-ww', '-eo', 'args'], { encoding: 'utf8' });
  return listed.split('\n').filter((line) => line.includes(`${stateFolder}/`) || line.endsWith(stateFolder));
}
