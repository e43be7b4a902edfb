import { type ChildProcess, spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import type { ChildEnvironment } from './child-environment.ts';

/** A program with its arguments, each exactly one argument; there is never a shell in between. */
export type Argv = readonly [program: string, ...args: readonly string[]];

/** What to start, where, and with which variables. */
export interface Command {
  readonly argv: Argv;
  readonly environment: ChildEnvironment;
  /** The folder that the program starts in. */
  readonly directory: string;
}

/** How a process came to its end. */
export type ProcessEnd =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'signalled'; readonly signal: string }
  | {
      readonly kind: 'not-started';
      readonly cause: 'no-program' | 'no-directory' | 'refused';
      readonly reason: string;
    };

/** A process that was started, or could not be; either way it ends, and `ended` says how. */
export interface RunningProcess {
  readonly child: ChildProcess | undefined;
  /** Settles when the process has ended and all its output was read; it never rejects. */
  readonly ended: Promise<ProcessEnd>;
  /** The last 16 KiB of what the process wrote to its standard error so far. */
  errorText(): string;
  /** Ends the process and what it started, at once. */
  kill(): void;
}

const ERROR_TEXT_BYTES = 16 * 1024;

/** Starts a process whose standard streams are pipes, as leader of a group of its own. Never throws. */
export function startProcess(command: Command): RunningProcess {
  const [program, ...args] = command.argv;
  let child: ChildProcess;
  try {
    child = spawn(program, args, {
      cwd: command.directory,
      env: command.environment.variables,
      stdio: 'pipe',
      windowsHide: true,
      detached: process.platform !== 'win32',
    });
  } catch (error) {
    const ended = Promise.resolve(notStarted(error, command));
    return { child: undefined, ended, errorText: () => '', kill: () => undefined };
  }
  const readErrorText = collectTail(child);
  child.stdin?.on('error', () => undefined); // a child that ends early is told by its end, not by a broken pipe
  let isOver = false;
  const ended = endOf(child, command).finally(() => {
    isOver = true;
  });
  const kill = (): void => {
    if (!isOver) killGroup(child); // afterwards its number may be another's
  };
  return { child, ended, errorText: readErrorText, kill };
}

function endOf(child: ChildProcess, command: Command): Promise<ProcessEnd> {
  return new Promise((resolve) => {
    child.on('error', (error) => {
      if (child.pid === undefined) resolve(notStarted(error, command));
    });
    child.on('close', (code, signal) => {
      if (child.pid === undefined) return;
      resolve(signal === null ? { kind: 'exited', code: code ?? 0 } : { kind: 'signalled', signal });
    });
  });
}

function notStarted(error: unknown, command: Command): ProcessEnd {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const reason = error instanceof Error ? error.message : String(error);
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return { kind: 'not-started', cause: 'refused', reason };
  return { kind: 'not-started', cause: isDirectory(command.directory) ? 'no-program' : 'no-directory', reason };
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function collectTail(child: ChildProcess): () => string {
  let tail = Buffer.alloc(0);
  child.stderr?.on('data', (chunk: Buffer) => {
    const all = Buffer.concat([tail, chunk]);
    tail = all.subarray(Math.max(0, all.length - ERROR_TEXT_BYTES));
  });
  return () => tail.toString('utf8');
}

/** What outlives the group leader may hold its pipes open for ever, so the pipes are closed from this side too. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') child.kill('SIGKILL');
  else signalGroup(child.pid);
  child.stdout?.destroy();
  child.stderr?.destroy();
}

function signalGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // the whole group is already gone, which is what was asked for
  }
}
