import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { KeptBytes } from './kept-bytes.ts';
import { SetUpError } from './verdict.ts';

/** One program to run: never a shell line. */
export interface CommandRequest {
  readonly program: string;
  readonly args: readonly string[];
  /** The whole environment of the program; nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  readonly folder?: string;
  readonly timeoutMs: number;
  /** The file that is its standard input; there is none without it. */
  readonly inputFile?: string;
  /** Told of each piece of output as it comes, and which of the two it is. */
  readonly onOutput?: (bytes: Uint8Array, stream: OutputStream) => void;
}

export type OutputStream = 'stdout' | 'stderr';

/** How a program ended. `code` is null where a signal ended it. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
}

/** Runs a program to its end; the program dies with the harness, and with the signal. */
export type RunCommand = (request: CommandRequest, signal: AbortSignal) => Promise<CommandResult>;

/** The most that is kept of one output of a program, in bytes; the rest is read and dropped. */
export const keptBytes = 8 * 1024 * 1024;

/** `argv` of a program that the kernel kills when its parent dies, even when the parent is killed. */
export function dyingWithParent(program: string, args: readonly string[]): { program: string; args: string[] } {
  return { program: 'setpriv', args: ['--pdeathsig', 'KILL', '--', program, ...args] };
}

/** Runs programs as children of this process, each in a process group of its own. */
export const runCommand: RunCommand = (request, signal) => {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const guarded = dyingWithParent(request.program, request.args);
    const input = request.inputFile === undefined ? undefined : openSync(request.inputFile, 'r');
    const child = spawn(guarded.program, guarded.args, {
      cwd: request.folder,
      env: { ...request.environment },
      stdio: [input ?? 'ignore', 'pipe', 'pipe'],
      detached: true,
    });
    // The child has its own copy.
    if (input !== undefined) closeSync(input);
    const stdout = new KeptBytes(keptBytes);
    const stderr = new KeptBytes(keptBytes);
    const end = (): void => killGroup(child.pid);
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      end();
    }, request.timeoutMs);
    signal.addEventListener('abort', end, { once: true });
    for (const [name, kept] of [['stdout', stdout] as const, ['stderr', stderr] as const]) {
      child[name]?.on('data', (bytes: Uint8Array) => {
        kept.add(bytes);
        request.onOutput?.(bytes, name);
      });
    }
    const settle = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
    };
    child.once('error', (thrown) => {
      settle();
      reject(
        new SetUpError('program-missing', `setpriv could not be started: ${thrown.message}.`, 'Install util-linux.'),
      );
    });
    child.once('close', (code) => {
      settle();
      if (signal.aborted) reject(signal.reason);
      else resolve({ code, stdout: stdout.text, stderr: stderr.text, timedOut });
    });
  });
};

/** Kills a process and everything that it started. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
