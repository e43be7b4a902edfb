import { type ChildProcess, spawn } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { waitFor } from '../clock.ts';
import type { Endpoint, Engine, Guest, GuestEvent, HandshakeAnswer } from '../guest.ts';
import type { GuestDefinition } from '../guest-definition.ts';
import { LineSplitter } from '../line-splitter.ts';
import { dyingWithParent, runCommand } from '../run-command.ts';
import { Station } from '../segment/station.ts';
import { type Forward, parseForwards, userNetworkAddress } from '../tools/qemu.ts';
import { domainXml, parseDomainEvent, virshArguments } from '../tools/virsh.ts';
import { SetUpError } from '../verdict.ts';
import { Channels, type GuestWatch } from './channels.ts';
import { freeUdpPort } from './free-udp-port.ts';

/** Runs guests as transient libvirt machines that libvirt destroys when the harness's connection ends. */
export class LibvirtEngine implements Engine {
  readonly name = 'libvirt';
  readonly #watch: GuestWatch;
  readonly #environment: Readonly<Record<string, string>>;
  readonly #uri: string;

  constructor(watch: GuestWatch, environment: Readonly<Record<string, string>>, uri: string) {
    this.#watch = watch;
    this.#environment = environment;
    this.#uri = uri;
  }

  async start(definition: GuestDefinition, signal: AbortSignal): Promise<Guest> {
    if (definition.restore) {
      throw new SetUpError(
        'usage',
        'The libvirt engine cannot go on from a saved state.',
        'Leave --reuse-applied out, or use --engine qemu.',
      );
    }
    const guest = new LibvirtGuest(definition, this.#watch, this.#environment, this.#uri, await Station.open());
    try {
      await guest.launch(signal);
      return guest;
    } catch (thrown) {
      await guest.stop();
      throw thrown;
    }
  }
}

class LibvirtGuest implements Guest {
  readonly id: string;
  readonly accelerator;
  readonly events: GuestEvent[] = [];
  readonly #definition: GuestDefinition;
  readonly #watch: GuestWatch;
  readonly #environment: Readonly<Record<string, string>>;
  readonly #uri: string;
  readonly #station: Station;
  readonly #channels: Channels;
  #owner: ChildProcess | undefined;
  #listener: ChildProcess | undefined;
  #forwards: readonly Forward[] = [];
  #stopping = false;

  constructor(
    definition: GuestDefinition,
    watch: GuestWatch,
    environment: Readonly<Record<string, string>>,
    uri: string,
    station: Station,
  ) {
    this.id = definition.id;
    this.accelerator = definition.accelerator;
    this.#definition = definition;
    this.#watch = watch;
    this.#environment = environment;
    this.#uri = uri;
    this.#station = station;
    this.#channels = new Channels(watch, 0);
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
    return this.#station.handshake({ mac: this.#definition.macAddress, address: userNetworkAddress }, port, timeoutMs);
  }

  async launch(signal: AbortSignal): Promise<void> {
    const { sockets, disk } = this.#definition;
    const segment = { qemu: await freeUdpPort(), station: this.#station.port };
    const xml = join(dirname(disk), 'guest.xml');
    await writeFile(xml, domainXml(this.#definition, segment), { mode: 0o600 });
    for (const path of Object.values(sockets)) await rm(path, { force: true });
    this.#stopping = false;
    this.#listen();
    await this.#create(xml, signal);
    this.#station.connect(segment.qemu);
    await this.#channels.open(sockets);
    const usernet = await this.#virsh(['qemu-monitor-command', this.id, '--hmp', 'info usernet'], signal);
    this.#forwards = parseForwards(usernet);
    await this.#virsh(['resume', this.id], signal);
  }

  async cutPower(): Promise<void> {
    await this.#end();
    await this.launch(AbortSignal.timeout(60_000));
  }

  save(): Promise<void> {
    return Promise.reject(new SetUpError('usage', 'The libvirt engine does not save states.', 'Use --engine qemu.'));
  }

  async stop(): Promise<void> {
    await this.#end();
    this.#station.close();
  }

  /** Creates the machine over a connection that stays open: when it ends, whatever ends it, so does the machine. */
  async #create(xml: string, signal: AbortSignal): Promise<void> {
    let said = '';
    const owner = this.#spawn([]);
    this.#owner = owner;
    for (const stream of [owner.stdout, owner.stderr])
      stream?.on('data', (bytes) => void (said = (said + String(bytes)).slice(-4000)));
    owner.once('exit', () => this.#lost('libvirt closed the connection of the guest'));
    owner.stdin?.write(`create "${xml}" --paused --autodestroy\ndomstate ${this.id}\n`);
    await waitFor(this.#watch.clock, 200, signal, async () => {
      if (said.includes('error:'))
        throw new SetUpError('engine-failed', `libvirt refused the guest: ${said.trim().slice(-600)}`);
      // virsh repeats what it is told: only a line of its own is the answer.
      return said.split('\n').includes('paused') ? true : undefined;
    });
  }

  #listen(): void {
    const listener = this.#spawn(['event', '--all', '--loop']);
    this.#listener = listener;
    const lines = new LineSplitter(2000);
    listener.stdout?.on('data', (bytes) => {
      for (const line of lines.push(bytes)) this.#hear(line);
    });
  }

  #hear(line: string): void {
    const event = parseDomainEvent(line, this.id);
    const atMs = this.#watch.clock.now();
    if (event === undefined || this.#stopping) return;
    if (event.kind === 'reboot') this.events.push({ kind: 'reset', byGuest: true, atMs });
    else if (event.what === 'Shutdown') this.events.push({ kind: 'shutdown', byGuest: true, atMs });
    else if (event.what === 'Crashed') this.events.push({ kind: 'stopped', reason: event.detail, atMs });
    else if (event.what === 'Stopped') this.#lost(`libvirt says that it stopped (${event.detail})`);
  }

  #lost(reason: string): void {
    if (this.#stopping) return;
    this.events.push({ kind: 'exited', reason, atMs: this.#watch.clock.now() });
    this.#watch.onExit(reason);
  }

  async #virsh(command: readonly string[], signal: AbortSignal): Promise<string> {
    const args = virshArguments(this.#uri, ...command);
    const result = await runCommand(
      { program: 'virsh', args, environment: this.#environment, timeoutMs: 60_000 },
      signal,
    );
    if (result.code === 0) return result.stdout;
    throw new SetUpError(
      'engine-failed',
      `virsh ${command[0]} ended with exit code ${result.code}: ${result.stderr.trim().slice(-400)}`,
    );
  }

  async #end(): Promise<void> {
    this.#stopping = true;
    this.#channels.close();
    const signal = AbortSignal.timeout(60_000);
    if (this.#owner !== undefined) await this.#virsh(['destroy', this.id], signal).catch(() => undefined);
    for (const child of [this.#owner, this.#listener]) {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) continue;
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child.kill('SIGKILL');
      await gone;
    }
    this.#owner = undefined;
    this.#listener = undefined;
    const left = await this.#virsh(['list', '--all', '--name'], signal);
    if (left.split('\n').includes(this.id))
      throw new SetUpError('teardown-failed', `libvirt still has the machine '${this.id}'.`);
  }

  #spawn(command: readonly string[]): ChildProcess {
    const guarded = dyingWithParent('virsh', virshArguments(this.#uri, ...command));
    return spawn(guarded.program, guarded.args, {
      env: { ...this.#environment },
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    });
  }
}
