import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CliArguments } from '../cli-arguments.ts';
import { Run } from '../run/run.ts';
import type { Places } from '../run/surroundings.ts';
import { askKeeper } from '../session/ask-keeper.ts';
import type { ControlRequest } from '../session/control-protocol.ts';
import { keepGuest } from '../session/keep-guest.ts';
import { SetUpError } from '../verdict.ts';
import { attachConsole } from './attach-console.ts';
import { chooseAccelerator } from './choose-accelerator.ts';
import { hostOf, optionsOf, placesOf } from './run-settings.ts';
import type { Shell } from './shell.ts';

/** Starts a process that keeps a guest, and returns once the guest is up. Where this process dies first, so does the guest. */
export async function runUp(args: CliArguments, shell: Shell): Promise<number> {
  hostOf(args);
  const places = placesOf(args, shell);
  mkdirSync(places.state, { recursive: true, mode: 0o700 });
  const log = join(places.state, 'keeper.log');
  const [program = '', ...rest] = shell.program;
  const told = openSync(log, 'w', 0o600);
  const keeper = spawn(program, [...rest, 'keep-guest', ...shell.argv.slice(1)], {
    env: { ...shell.environment },
    cwd: shell.folder,
    detached: true,
    stdio: ['pipe', 'pipe', told],
  });
  const end = (): void => void keeper.kill('SIGTERM');
  shell.interrupt.addEventListener('abort', end, { once: true });
  const said = await new Promise<string>((resolve) => {
    keeper.stdout?.once('data', (bytes) => resolve(String(bytes).trim()));
    keeper.once('exit', (code) => resolve(String(code ?? 2)));
  });
  shell.print(readFileSync(log, 'utf8'));
  keeper.unref();
  const code = Number(said);
  if (code === 0) shell.say('The guest is up: apply, reboot and assert work on it; down ends it.');
  return Number.isInteger(code) ? code : 3;
}

/** The process that `up` starts. Its standard input closes with `up`: before the guest is ready that ends everything. */
export async function runKeeper(args: CliArguments, shell: Shell): Promise<number> {
  const options = optionsOf(args, shell);
  const places = placesOf(args, shell);
  let listener: ((line: string) => void) | undefined;
  let isReady = false;
  const orphaned = new AbortController();
  shell.onInputEnd(() => {
    if (!isReady) orphaned.abort(new SetUpError('interrupted', 'The command that started the guest is gone.'));
  });
  const say = (line: string): void => (listener === undefined ? shell.say(line) : listener(line));
  const interrupt = AbortSignal.any([shell.interrupt, orphaned.signal]);
  const accelerator = await chooseAccelerator(options.accelerator, shell);
  const run = await Run.start(hostOf(args), options, accelerator, places, { ...shell, say, interrupt });
  try {
    return await keepGuest({
      run,
      socket: controlSocket(places),
      consoleSocket: consoleSocket(places),
      interrupt,
      ready: (exitCode) => {
        isReady = true;
        shell.print(`${exitCode}\n`);
      },
      listen: (next) => {
        listener = next;
      },
    });
  } finally {
    await run.release();
  }
}

/** Passes a request to the process that keeps the guest. */
export async function runRequest(request: ControlRequest, args: CliArguments, shell: Shell): Promise<number> {
  const places = placesOf(args, shell);
  const answer = await askKeeper(controlSocket(places), request, (line) => shell.say(line));
  if (args.json && answer.result !== '') shell.print(`${answer.result}\n`);
  return answer.exitCode;
}

/** Attaches the person at the terminal to the guest's console; where there is no terminal, prints what it said so far. */
export async function runConsole(args: CliArguments, shell: Shell): Promise<number> {
  const places = placesOf(args, shell);
  if (shell.terminal !== undefined) return attachConsole(consoleSocket(places), shell.terminal, shell);
  const answer = await askKeeper(controlSocket(places), 'where', () => undefined);
  shell.print(readFileSync(join(answer.result, 'console.log'), 'utf8'));
  return 0;
}

function controlSocket(places: Places): string {
  return join(places.state, 'keeper');
}

function consoleSocket(places: Places): string {
  return join(places.state, 'console');
}
