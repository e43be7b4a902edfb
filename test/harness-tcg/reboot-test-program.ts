import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readResult } from '../../src/harness/read-data.ts';
import type { RebootResult } from '../../src/harness/result.ts';

const root = resolve(import.meta.dirname, '../..');
const program = process.env['REBOOT_TEST_PROGRAM'] ?? join(root, 'dist/harness/index.js');
const work = process.env['REBOOT_TEST_WORK'] ?? join(root, 'out/tcg');

/** The folder in which the suite keeps its image, its runs and its results. */
export const stateFolder = join(work, 'state');

/** How a run of the program ended. */
export interface Ended {
  readonly code: number | null;
  readonly stderr: string;
  readonly result: RebootResult | undefined;
  /** Where the reports are. */
  readonly output: string;
}

/** The image of the suite; it is built once from Debian packages. */
export function guestImage(): string {
  const given = process.env['REBOOT_TEST_IMAGE'];
  if (given !== undefined) return given;
  const image = join(work, 'debian-12.qcow2');
  const lock = `${image}.lock.json`;
  if (existsSync(lock)) return image;
  mkdirSync(work, { recursive: true });
  const script = join(root, 'scripts/build-image.sh');
  // The script writes the lock beside the image.
  execFileSync(script, ['--suite', 'bookworm', '--output', image], { stdio: ['ignore', 'ignore', 'inherit'] });
  return image;
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
  const fixed = [
    'cycle',
    '--tree',
    'examples/boma',
    '--host',
    'askari',
    '--image',
    guestImage(),
    '--accelerator',
    'tcg',
  ];
  return [...fixed, '--output', outputFolder(name), ...more];
}

export function outputFolder(name: string): string {
  return join(work, 'results', name);
}

/** Runs a cycle to its end and reads its result, which must be what the schema says. */
export async function cycle(name: string, more: readonly string[]): Promise<Ended> {
  const { code, said } = await run(cycleArguments(name, more));
  const output = outputFolder(name);
  const file = join(output, 'result.json');
  const result = existsSync(file) ? readResult(readFileSync(file, 'utf8'), file) : undefined;
  return { code, stderr: said, result, output };
}

/** Virtual machines whose disk lies in the suite's folder. */
export function machines(): string[] {
  const listed = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
  return listed.split('\n').filter((line) => line.includes('qemu-system') && line.includes(`file=${stateFolder}/`));
}
