import { type ChildProcess, spawn } from 'node:child_process';
import { type Clock, waitFor } from '../clock.ts';
import { LineSplitter } from '../line-splitter.ts';
import { dyingWithParent, runCommand } from '../run-command.ts';
import { createCommand, stateCommand, virshArguments } from '../tools/virsh.ts';
import { SetUpError } from '../verdict.ts';

/** How long one command of virsh may take. */
const commandMs = 60_000;

/** The connections to libvirt that one machine needs: the one that owns it, the one that tells its events, and short ones. */
export class LibvirtConnection {
  readonly #uri: string;
  readonly #environment: Readonly<Record<string, string>>;
  readonly #open = new Set<ChildProcess>();

  constructor(uri: string, environment: Readonly<Record<string, string>>) {
    this.#uri = uri;
    this.#environment = environment;
  }

  /** Runs one command of virsh and answers with what it printed; any other end than success is `engine-failed`. */
  async run(command: readonly string[], signal: AbortSignal): Promise<string> {
    const args = virshArguments(this.#uri, ...command);
    const result = await runCommand(
      { program: 'virsh', args, environment: this.#environment, timeoutMs: commandMs },
      signal,
    );
    if (result.code === 0) return result.stdout;
    const how = result.timedOut
      ? `did not end within ${commandMs / 1000} s`
      : `ended with exit code ${result.code}: ${result.stderr.trim().slice(-400)}`;
    throw new SetUpError(
      'engine-failed',
      `virsh ${command[0]} ${how}`,
      'reboot-test doctor --engine libvirt says more.',
    );
  }

  /**
   * Creates a paused machine over a connection that stays open: when it ends, whatever ends it, so does the machine.
   * `lost` is told when that connection ends after the machine was created.
   */
  async create(xml: string, id: string, clock: Clock, signal: AbortSignal, lost: () => void): Promise<void> {
    let said = '';
    let isCreated = false;
    let ended: number | string | null | undefined;
    const owner = this.#spawn([]);
    for (const stream of [owner.stdout, owner.stderr])
      stream?.on('data', (bytes) => void (said = (said + String(bytes)).slice(-4000)));
    // A connection that is refused is gone before it was told anything.
    owner.stdin?.on('error', () => undefined);
    owner.once('close', (code, killed) => {
      ended = code ?? killed;
      if (isCreated) lost();
    });
    owner.stdin?.write(`${createCommand(xml)}\n${stateCommand(id)}\n`);
    await waitFor(clock, 200, signal, async () => {
      if (ended !== undefined) throw refused(said, ended);
      // It is told nothing more, so that it ends after its last word about what went wrong.
      if (said.includes('error:')) owner.stdin?.end();
      // virsh repeats what it is told: only a line of its own is the answer.
      return said.split('\n').includes('paused') ? true : undefined;
    });
    isCreated = true;
  }

  /** Tells each line about events from now on; `lost` is told when no more can come. */
  listen(hear: (line: string) => void, lost: () => void): void {
    const listener = this.#spawn(['event', '--all', '--loop']);
    const lines = new LineSplitter(2000);
    listener.stdout?.on('data', (bytes) => {
      for (const line of lines.push(bytes)) hear(line);
    });
    listener.once('close', lost);
  }

  /** Ends the connections that are open; the machine that one of them owns ends with it. */
  async close(): Promise<void> {
    const open = [...this.#open];
    const gone = open.map((child) => new Promise<void>((resolve) => child.once('close', () => resolve())));
    for (const child of open) child.kill('SIGKILL');
    await Promise.all(gone);
  }

  #spawn(command: readonly string[]): ChildProcess {
    const guarded = dyingWithParent('virsh', virshArguments(this.#uri, ...command));
    const child = spawn(guarded.program, guarded.args, {
      env: { ...this.#environment },
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    });
    this.#open.add(child);
    child.once('close', () => this.#open.delete(child));
    // A program that cannot be started is closed, too, which is what callers wait for.
    child.once('error', () => undefined);
    return child;
  }
}

function refused(said: string, ended: number | string | null | undefined): SetUpError {
  const lines = said.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('virsh #'));
  const words = lines.slice(0, 3).join(' ').slice(0, 600);
  return new SetUpError(
    'engine-failed',
    `libvirt refused the guest: ${words === '' ? `virsh ended with ${ended} and said nothing` : words}`,
    'reboot-test doctor --engine libvirt says what is missing.',
  );
}
