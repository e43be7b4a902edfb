import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Attached, Endpoint, Engine, Guest, GuestEvent, HandshakeAnswer } from '../guest.ts';
import type { GuestDefinition } from '../guest-definition.ts';
import { removeLogs } from '../run/domain-logs.ts';
import { Station } from '../segment/station.ts';
import { type Forward, parseForwards, userNetworkAddress } from '../tools/qemu.ts';
import { domainXml, isSystemLibvirt, type OwnUser, parseDomainEvent } from '../tools/virsh.ts';
import { SetUpError } from '../verdict.ts';
import { Channels, type GuestWatch } from './channels.ts';
import { freeUdpPort } from './free-udp-port.ts';
import { LibvirtConnection } from './libvirt-connection.ts';

/** Which libvirt, and who asks it. */
export interface LibvirtAccess {
  readonly uri: string;
  readonly user: OwnUser;
  readonly environment: Readonly<Record<string, string>>;
}

/** Runs guests as transient libvirt machines that libvirt destroys when the harness's connection ends. */
export class LibvirtEngine implements Engine {
  readonly name = 'libvirt';
  readonly #watch: GuestWatch;
  readonly #access: LibvirtAccess;

  constructor(watch: GuestWatch, access: LibvirtAccess) {
    this.#watch = watch;
    this.#access = access;
  }

  async start(definition: GuestDefinition, signal: AbortSignal): Promise<Guest> {
    if (definition.restore) {
      throw new SetUpError(
        'usage',
        'The libvirt engine cannot go on from a saved state.',
        'Leave --reuse-applied out, or use --engine qemu.',
      );
    }
    const guest = new LibvirtGuest(definition, this.#watch, this.#access, await Station.open());
    try {
      await guest.launch(signal);
      return guest;
    } catch (thrown) {
      // Where libvirt cannot even be asked, why the guest did not start says more.
      await guest.stop().catch(() => undefined);
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
  readonly #access: LibvirtAccess;
  readonly #libvirt: LibvirtConnection;
  readonly #station: Station;
  readonly #channels: Channels;
  #forwards: readonly Forward[] = [];
  #stopping = false;

  constructor(definition: GuestDefinition, watch: GuestWatch, access: LibvirtAccess, station: Station) {
    this.id = definition.id;
    this.accelerator = definition.accelerator;
    this.#definition = definition;
    this.#watch = watch;
    this.#access = access;
    this.#libvirt = new LibvirtConnection(access.uri, access.environment);
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

  attach(see: (bytes: Uint8Array) => void): Attached {
    return this.#channels.attach(see);
  }

  async launch(signal: AbortSignal): Promise<void> {
    const { sockets, disk } = this.#definition;
    const segment = { qemu: await freeUdpPort(), station: this.#station.port };
    const xml = join(dirname(disk), 'guest.xml');
    const { uri, user } = this.#access;
    const owner = isSystemLibvirt(uri, user) ? user : undefined;
    await writeFile(xml, domainXml(this.#definition, segment, owner), { mode: 0o600 });
    for (const path of Object.values(sockets)) await rm(path, { force: true });
    this.#stopping = false;
    this.#libvirt.listen(
      (line) => this.#hear(line),
      () => this.#lost('libvirt closed the connection that tells what happens to the guest'),
    );
    await this.#libvirt.create(xml, this.id, this.#watch.clock, signal, () =>
      this.#lost('libvirt closed the connection of the guest'),
    );
    this.#station.connect(segment.qemu);
    await this.#channels.open(sockets);
    const usernet = await this.#libvirt.run(['qemu-monitor-command', this.id, '--hmp', 'info usernet'], signal);
    this.#forwards = parseForwards(usernet);
    await this.#libvirt.run(['resume', this.id], signal);
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

  async #end(): Promise<void> {
    this.#stopping = true;
    this.#channels.close();
    const signal = AbortSignal.timeout(60_000);
    await this.#libvirt.run(['destroy', this.id], signal).catch(() => undefined);
    await this.#libvirt.close();
    const left = await this.#libvirt.run(['list', '--all', '--name'], signal);
    if (left.split('\n').includes(this.id))
      throw new SetUpError('teardown-failed', `libvirt still has the machine '${this.id}'.`);
    await removeLogs(this.#access.environment, this.id);
  }
}
