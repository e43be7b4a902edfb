#!/usr/bin/env node
import { main } from './main.ts';

const { env, stdin, stdout, stderr } = process;

/** How many characters of a report are turned into bytes at a time. */
const SLICE = 1 << 20;

/** NO_COLOR wins over FORCE_COLOR; without either, a terminal that is not dumb takes colour. */
function takesColor(stream: { isTTY?: boolean }): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0';
  return stream.isTTY === true && env.TERM !== 'dumb';
}

// A reader that goes away early (`| head`) is no failure of ours. A full disk is none either, but the report is lost, and
// who looks at the exit code alone must not take it for one with findings.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  stderr.write(
    `set-up error: the output cannot be written: ${error.code === 'ENOSPC' ? 'the disk is full' : error.message}\n`,
  );
  process.exit(2);
});

/** A report may be far larger than what it is about; its bytes need not all be there at once. */
function writeInSlices(text: string): void {
  let end = 0;
  for (let start = 0; start < text.length; start = end) {
    end = Math.min(start + SLICE, text.length);
    // A pair of surrogates is one character.
    if (end < text.length && text.codePointAt(end - 1) !== text.charCodeAt(end - 1)) end++;
    stdout.write(text.slice(start, end));
  }
}

/** Asks on standard error, so that standard output stays what it is. */
async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: stdin, output: stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

process.exitCode = await main(process.argv.slice(2), {
  write: (text) => writeInSlices(text),
  error: (text) => void stderr.write(text),
  color: takesColor(stdout),
  errorColor: takesColor(stderr),
  width: stdout.columns ?? 100,
  cwd: process.cwd(),
  today: new Date().toISOString().slice(0, 10),
  environment: env,
  ...(stdin.isTTY === true && stderr.isTTY === true && { ask }),
});
