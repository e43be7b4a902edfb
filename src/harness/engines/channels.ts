import type { Clock } from '../clock.ts';
import { Console, type ConsoleFinding, maxConsoleLine } from '../console/console.ts';
import type { Attached } from '../guest.ts';
import type { GuestSockets } from '../guest-definition.ts';
import { type LineSocket, openLineSocket } from '../line-socket.ts';
import { maxWitnessLine, Witness } from '../witness/witness.ts';

/** Where an engine writes what it hears, and whom it tells. */
export interface GuestWatch {
  readonly clock: Clock;
  /** Appends a line to the run's console log; the line has its time in front. */
  writeConsole(line: string): void;
  /** A console line that means something; after a final one waiting is in vain. */
  onFinding(finding: ConsoleFinding): void;
  /** The virtual machine is gone, and the harness did not end it. */
  onExit(reason: string): void;
}

/** The console and the witness of a guest; they outlive a power cut, the sockets do not. */
export class Channels {
  readonly console: Console;
  readonly witness: Witness;
  readonly #watch: GuestWatch;
  #sockets: LineSocket[] = [];
  #toWitness: LineSocket | undefined;
  #toConsole: LineSocket | undefined;
  readonly #watchers = new Set<(bytes: Uint8Array) => void>();

  /** `unheard`: how many kernel banners the guest printed before. */
  constructor(watch: GuestWatch, unheard: 0 | 1) {
    this.#watch = watch;
    this.console = new Console(unheard, (finding) => watch.onFinding(finding));
    this.witness = new Witness(watch.clock, (text) => this.#toWitness?.write(text));
  }

  /** Connects to a machine that was just started. */
  async open(sockets: GuestSockets): Promise<void> {
    const console = await openLineSocket(sockets.console, maxConsoleLine, {
      line: (text) => this.#hearConsole(text),
      bytes: (bytes) => {
        for (const see of this.#watchers) see(bytes);
      },
      closed: () => undefined,
    });
    this.#toWitness = await openLineSocket(sockets.witness, maxWitnessLine, {
      line: (text) => this.witness.hear(text),
      closed: () => undefined,
    });
    this.#toConsole = console;
    this.#sockets = [console, this.#toWitness];
  }

  close(): void {
    for (const socket of this.#sockets) socket.close();
    this.#sockets = [];
    this.#toWitness = undefined;
    this.#toConsole = undefined;
  }

  /** Lets somebody see and type on the serial console, across power cuts. */
  attach(see: (bytes: Uint8Array) => void): Attached {
    this.#watchers.add(see);
    return {
      type: (bytes) => this.#toConsole?.write(bytes),
      detach: () => void this.#watchers.delete(see),
    };
  }

  #hearConsole(text: string): void {
    const line = this.console.hear(text, this.#watch.clock.now());
    this.#watch.writeConsole(`[${(line.atMs / 1000).toFixed(3).padStart(9)}] ${line.text}`);
  }
}
