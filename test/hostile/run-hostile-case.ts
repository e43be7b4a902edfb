import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { showInvisible } from '../../src/formatters/escape/invisible.ts';
import { createFolder, GIT_VARIABLES, writeFiles } from '../git-repository.ts';
import type { HostileCase } from './hostile-case.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
/** A program that runs longer than this many seconds of CPU is killed, and has failed. */
const CPU_LIMIT = 10;
const WALL_LIMIT = 300_000;
const MOST_LINES = 4;
const LONGEST_LINE = 300;

/** How a run ended, and what it cost. */
export interface HostileRun {
  /** `exit CODE`, and what was told with its places: what the corpus holds it to. */
  readonly outcome: string;
  /** CPU time in milliseconds. */
  readonly cpu: number;
  /** Peak resident memory in megabytes. */
  readonly memory: number;
}

/** Runs the bundled program on a case in a folder of its own, which is gone afterwards. */
export async function runHostileCase(hostile: HostileCase): Promise<HostileRun> {
  using folder = createFolder();
  writeFiles(folder.directory, hostile.files());
  hostile.prepare?.(folder.directory);
  const options = hostile.options ?? [];
  const format = options.includes('--format') ? [] : ['--format', 'json'];
  const argv = [`${PROJECT}dist/cli/index.js`, 'check', ...options, ...format, '--today', '2026-02-15'];
  const { code, out, err } = await runNode(argv, folder.directory);
  const usage = /\nusage (\d+) (\d+)\n$/.exec(err);
  const told = code === 'exit 0' || code === 'exit 1' ? toldFindings(out, format.length > 0) : toldTrouble(err);
  const outcome = [code, ...told].map((line) => line.replaceAll(folder.directory, 'FOLDER')).join('\n');
  return { outcome, cpu: Number(usage?.[1] ?? Number.NaN) / 1000, memory: Number(usage?.[2] ?? Number.NaN) / 1024 };
}

/** The CPU time of a bare start of Node in milliseconds, the unit that costs are compared in. */
export async function measureBareStart(): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const { err } = await runNode(['-e', '0'], PROJECT);
    times.push(Number(/usage (\d+)/.exec(err)?.[1]) / 1000);
  }
  return times.sort((a, b) => a - b)[2] ?? Number.NaN;
}

function runNode(argv: readonly string[], cwd: string): Promise<{ code: string; out: string; err: string }> {
  const node = [process.execPath, '--require', `${PROJECT}bench/report-usage.cjs`, ...argv];
  const child = spawn('bash', ['-c', `ulimit -t ${CPU_LIMIT}; exec "$@"`, 'bash', ...node], {
    cwd,
    env: { ...GIT_VARIABLES, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: WALL_LIMIT,
    killSignal: 'SIGKILL',
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: signal ?? `exit ${code}`, out, err }));
  });
}

function toldFindings(out: string, isJson: boolean): string[] {
  if (!isJson) return [`${out.split('\n').length} lines`];
  const { findings }: { findings: readonly ToldFinding[] } = JSON.parse(out);
  const lines = findings.map(({ rule, message, location: { path, range } }) =>
    shorten(`${showInvisible(path)}:${range.start.line}:${range.start.column} ${rule}: ${showInvisible(message)}`),
  );
  return firstOf(lines);
}

interface ToldFinding {
  readonly rule: string;
  readonly message: string;
  readonly location: {
    readonly path: string;
    readonly range: { readonly start: { readonly line: number; readonly column: number } };
  };
}

function toldTrouble(err: string): string[] {
  const lines = err
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^(usage \d|\s+(help|at )|\d+ mistakes)/.test(line));
  return firstOf(lines.map((line) => shorten(line.trim())));
}

function firstOf(lines: readonly string[]): string[] {
  const more = lines.length - MOST_LINES;
  return more > 0 ? [...lines.slice(0, MOST_LINES), `and ${more} more`] : [...lines];
}

function shorten(line: string): string {
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE)}… (${line.length} characters)`;
}
