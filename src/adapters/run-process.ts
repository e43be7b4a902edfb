import { type Argv, type Command, type ProcessEnd, type RunningProcess, startProcess } from './start-process.ts';

/** A command with its input and its limits. */
export interface ProcessRequest extends Command {
  /** What the program reads from its standard input; nothing when left out. */
  readonly stdin?: string | Uint8Array;
  /** How many bytes the program may write to its standard output before it is ended. */
  readonly outputBytes: number;
  /** How many milliseconds the program may take before it is ended. */
  readonly timeLimitMs: number;
}

/** How a process ended or was ended, and the last of what it wrote to its standard error. */
export type ProcessOutcome = (
  | ProcessEnd
  | { readonly kind: 'timed-out'; readonly timeLimitMs: number }
  | { readonly kind: 'output-too-large'; readonly outputBytes: number }
) & { readonly stderr: string };

/** The outcome of a process, with its standard output where it ended by itself. */
export type ProcessResult =
  | Exclude<ProcessOutcome, { readonly kind: 'exited' }>
  | (Extract<ProcessOutcome, { readonly kind: 'exited' }> & { readonly stdout: Buffer });

/** Runs a program to its end, or ends it (and what it started) at a limit. Never rejects: the result says what happened. */
export async function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  const running = startProcess(request);
  let limit: 'timed-out' | 'output-too-large' | undefined;
  const stop = (reached: 'timed-out' | 'output-too-large'): void => {
    limit ??= reached;
    running.kill();
  };
  const readOutput = collectOutput(running, request.outputBytes, () => stop('output-too-large'));
  const timer = setTimeout(() => stop('timed-out'), request.timeLimitMs);
  running.child?.stdin?.end(request.stdin ?? '');
  const end = await running.ended;
  clearTimeout(timer);
  const stderr = running.errorText();
  if (limit === 'timed-out') return { kind: limit, timeLimitMs: request.timeLimitMs, stderr };
  if (limit === 'output-too-large') return { kind: limit, outputBytes: request.outputBytes, stderr };
  return end.kind === 'exited' ? { ...end, stdout: readOutput(), stderr } : { ...end, stderr };
}

function collectOutput(running: RunningProcess, limit: number, onLimit: () => void): () => Buffer {
  const chunks: Buffer[] = [];
  let bytes = 0;
  running.child?.stdout?.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > limit) onLimit();
    else chunks.push(chunk);
  });
  return () => Buffer.concat(chunks);
}

/** Why a program did not do what was asked, as a sentence with the last words it wrote itself. */
export function describeFailure(argv: Argv, outcome: ProcessOutcome): string {
  const lastWords = lastLineOf(outcome.stderr);
  return `"${argv[0]}" ${causeOf(outcome)}${lastWords === '' ? '' : `; it said: ${lastWords}`}`;
}

function causeOf(outcome: ProcessOutcome): string {
  switch (outcome.kind) {
    case 'exited':
      return `ended with code ${outcome.code}`;
    case 'signalled':
      return `was ended by the signal ${outcome.signal}`;
    case 'timed-out':
      return `did not end within ${outcome.timeLimitMs / 1000} s`;
    case 'output-too-large':
      return `wrote more than ${outcome.outputBytes} bytes`;
    case 'not-started':
      return `could not be started: ${describeStart(outcome.cause, outcome.reason)}`;
  }
}

function describeStart(cause: 'no-program' | 'no-directory' | 'refused', reason: string): string {
  if (cause === 'no-program') return 'there is no such program on the PATH';
  return cause === 'no-directory' ? 'the folder to start it in does not exist' : reason;
}

/**
 * The last line that is not blank of what a program said, at most 300 characters. Control characters are taken out, for
 * it may quote what a pull request wrote.
 */
export function lastLineOf(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const last = lines.at(-1) ?? '';
  return last
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim()
    .slice(0, 300);
}
