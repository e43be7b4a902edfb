#!/usr/bin/env node
import { randomBytes } from 'node:crypto';
import { loadavg } from 'node:os';
import { readArguments, usage } from './cli-arguments.ts';
import { runCommandLine } from './commands/run-command-line.ts';
import type { Terminal } from './commands/shell.ts';
import { startClock } from './monotonic-clock.ts';
import type { Surroundings } from './run/surroundings.ts';
import { exitCodeOf, SetUpError, verdictOf } from './verdict.ts';

/** Variables of the shell that programs of a run get; nothing else of it reaches them. */
const passed = [
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'TMPDIR',
  'XDG_CACHE_HOME',
  'XDG_CONFIG_HOME',
  'XDG_STATE_HOME',
  'XDG_RUNTIME_DIR',
  'VIRSH_DEFAULT_CONNECT_URI',
];

function surroundings(interrupt: AbortSignal): Surroundings {
  const environment: Record<string, string> = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
  for (const name of passed) {
    const value = process.env[name];
    if (value !== undefined) environment[name] = value;
  }
  environment['PATH'] = `${environment['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin:/usr/bin:/bin`;
  return {
    clock: startClock(),
    today: () => new Date().toISOString(),
    environment,
    processId: process.pid,
    // The harness runs on Linux alone, where everybody has numbers.
    user: { id: process.getuid?.() ?? 0, group: process.getgid?.() ?? 0 },
    random: (bytes) => randomBytes(bytes).toString('hex'),
    load: () => loadavg()[0] ?? 0,
    say: (line) => void process.stderr.write(`${line}\n`),
    interrupt,
  };
}

/** The terminal of the person at it, where standard input and output are one. */
function terminal(): Terminal | undefined {
  const { stdin, stdout } = process;
  if (!stdin.isTTY || !stdout.isTTY) return undefined;
  let keys: ((bytes: Uint8Array) => void) | undefined;
  return {
    capture: (onKeys) => {
      keys = onKeys;
      stdin.setRawMode(true);
      stdin.on('data', onKeys);
    },
    giveBack: () => {
      if (keys !== undefined) stdin.off('data', keys);
      stdin.setRawMode(false);
      stdin.pause();
    },
  };
}

function onInputEnd(use: () => void): void {
  process.stdin.resume();
  process.stdin.once('end', use);
}

async function main(): Promise<number> {
  const interrupt = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => interrupt.abort(new SetUpError('interrupted', `The run was ended by ${name}.`)));
  }
  const argv = process.argv.slice(2);
  if (argv.includes('--help') || argv.includes('-h')) {
    process.stdout.write(usage);
    return 0;
  }
  try {
    const shell = { program: [process.execPath, ...process.execArgv, process.argv[1] ?? ''], folder: process.cwd() };
    const person = terminal();
    const print = (text: string): void => void process.stdout.write(text);
    return await runCommandLine(readArguments(argv), {
      ...surroundings(interrupt.signal),
      ...shell,
      print,
      argv,
      onInputEnd,
      ...(person === undefined ? {} : { terminal: person }),
    });
  } catch (thrown) {
    const verdict = verdictOf(thrown, 'set-up');
    if (verdict.kind === 'success') return 0;
    process.stderr.write(
      `reboot-test: ${verdict.code}: ${verdict.message}\n${verdict.hint === undefined ? '' : `  ${verdict.hint}\n`}`,
    );
    return exitCodeOf(verdict);
  }
}

// Open sockets of a guest that is beyond asking must not hold up the end of the program.
void main().then((code) => process.exit(code));
