import { type ChildProcess, spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { waitFor } from '../clock.ts';
import type { Attached, Endpoint, Engine, Guest, GuestEvent, HandshakeAnswer } from '../guest.ts';
import type { GuestDefinition } from '../guest-definition.ts';
import { dyingWithParent } from '../run-command.ts';
import { Station } from '../segment/station.ts';
import { type Forward, parseForwards, qemuArguments, savedName, userNetworkAddress } from '../tools/qemu.ts';
import { SetUpError } from '../verdict.ts';
import { Channels, type GuestWatch } from './channels.ts';
import { freeUdpPort } from './free-udp-port.ts';
import { QmpClient } from './qmp-client.ts';

/** Runs guests as child processes of the harness: no root, no daemon, no network outside the process. */
export class QemuEngine implements Engine {
  readonly name = 'qemu';
  readonly #watch: GuestWatch;
  readonly #environment: Readonly<Record<string, string>>;

  constructor(watch: GuestWatch, environment: Readonly<Record<string, string>>) {
    this.#watch = watch;
    this.#environment = environment;
  }

  async start(definition: GuestDefinition, signal: AbortSignal): Promise<Guest> {
    const station = await Station.open();
    const guest = new QemuGuest(definition, this.#watch, this.#environment, station);
    try {
      await guest.launch(signal);
      return guest;
    } catch (thrown) {
      await guest.stop();
      throw thrown;
    }
  }
}

class QemuGuest implements Guest {
  readonly id: string;
  readonly accelerator;
  readonly events: GuestEvent[] = [];
  #definition: GuestDefinition;
  readonly #watch: GuestWatch;
  readonly #environment: Readonly<Record<string, string>>;
  readonly #station: Station;
  readonly #channels: Channels;
  #child: ChildProcess | undefined;
  #qmp: QmpClient | undefined;
  #forwards: readonly Forward[] = [];
  #stopping = false;
  #stderr = '';

  constructor(
    definition: GuestDefinition,
    watch: GuestWatch,
    environment: Readonly<Record<string, string>>,
    station: Station,
  ) {
    this.id = definition.id;
    this.accelerator = definition.accelerator;
    this.#definition = definition;
    this.#watch = watch;
    this.#environment = environment;
    this.#station = station;
    this.#channels = new Channels(watch, definition.restore ? 1 : 0);
  }

  get console() {
    return this.#channels.console;
  }

  get witness() {
    return this.#channels.witness;
  }

  endpoint(port: number): Endpoint {
    const forward = this.#forwards.find((each) => each.guestPort === port);
    if (forward === undefined) throw new SetUpError('internal', `Port ${port} of the guest is not forwarded.`);
    return { address: '127.0.0.1', port: forward.hostPort };
  }

  handshake(port: number, timeoutMs: number): Promise<HandshakeAnswer> {
    const neighbour = { mac: this.#definition.macAddress, address: userNetworkAddress };
    return this.#station.handshake(neighbour, port, timeoutMs);
  }

  attach(see: (bytes: Uint8Array) => void): Attached {
    return this.#channels.attach(see);
  }

  async launch(signal: AbortSignal): Promise<void> {
    const segment = { qemu: await freeUdpPort(), station: this.#station.port };
    const { sockets } = this.#definition;
    for (const path of Object.values(sockets)) await rm(path, { force: true });
    this.#stopping = false;
    const child = this.#spawn(qemuArguments(this.#definition, segment));
    this.#station.connect(segment.qemu);
    await waitFor(this.#watch.clock, 50, signal, () => this.#tryControl(child, sockets.control));
    await this.#channels.open(sockets);
    const usernet = await this.#qmp?.execute('human-monitor-command', { 'command-line': 'info usernet' });
    this.#forwards = parseForwards(String(usernet));
    await this.#qmp?.execute('cont');
  }

  async cutPower(): Promise<void> {
    await this.#end();
    this.#definition = { ...this.#definition, restore: false };
    await this.launch(AbortSignal.timeout(60_000));
  }

  async save(copy: () => Promise<void>): Promise<void> {
    await this.#qmp?.execute('stop');
    const said = await this.#qmp?.execute('human-monitor-command', { 'command-line': `savevm ${savedName}` });
    if (said !== '') throw new SetUpError('engine-failed', `QEMU could not save the guest: ${String(said).trim()}`);
    await copy();
    await this.#qmp?.execute('cont');
  }

  async stop(): Promise<void> {
    await this.#end();
    this.#station.close();
  }

  async #end(): Promise<void> {
    this.#stopping = true;
    this.#qmp?.close();
    this.#qmp = undefined;
    this.#channels.close();
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGKILL');
    await gone;
  }

  #spawn(args: readonly string[]): ChildProcess {
    const guarded = dyingWithParent('qemu-system-x86_64', args);
    const child = spawn(guarded.program, guarded.args, {
      env: { ...this.#environment },
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    this.#stderr = '';
    child.stderr?.on('data', (bytes) => {
      this.#stderr = (this.#stderr + String(bytes)).slice(-4000);
    });
    child.once('error', (thrown) => this.#exited(child, thrown.message));
    child.once('exit', (code, killed) => this.#exited(child, killed ?? `exit code ${code}`));
    this.#child = child;
    return child;
  }

  #exited(child: ChildProcess, how: string): void {
    if (this.#stopping || this.#child !== child) return;
    const said = this.#stderr.trim();
    const reason = said === '' ? how : `${how}: ${said.split('\n').slice(-3).join(' ')}`;
    this.events.push({ kind: 'exited', reason, atMs: this.#watch.clock.now() });
    this.#watch.onExit(reason);
  }

  async #tryControl(child: ChildProcess, path: string): Promise<true | undefined> {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new SetUpError(
        'engine-failed',
        `QEMU ended before it started the guest: ${this.#stderr.trim().slice(-600)}`,
      );
    }
    try {
      this.#qmp = await QmpClient.open(path, (event, data) => this.#onEvent(event, data));
      return true;
    } catch {
      return undefined;
    }
  }

  #onEvent(event: string, data: Readonly<Record<string, unknown>>): void {
    const atMs = this.#watch.clock.now();
    const byGuest = data['guest'] === true;
    if (event === 'RESET') this.events.push({ kind: 'reset', byGuest, atMs });
    if (event === 'SHUTDOWN') this.events.push({ kind: 'shutdown', byGuest, atMs });
    if (event === 'STOP') this.events.push({ kind: 'stopped', reason: 'QEMU stopped the guest', atMs });
    if (event === 'GUEST_PANICKED') this.events.push({ kind: 'stopped', reason: 'the guest panicked', atMs });
  }
}
