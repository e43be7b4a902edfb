import type { Console } from './console/console.ts';
import type { Accelerator, GuestDefinition } from './guest-definition.ts';
import type { Witness } from './witness/witness.ts';

/** What an engine reports about its guest. */
export type GuestEvent =
  /** The machine was reset; `byGuest` where the guest asked for it. */
  | { readonly kind: 'reset'; readonly byGuest: boolean; readonly atMs: number }
  /** The machine powered off. */
  | { readonly kind: 'shutdown'; readonly byGuest: boolean; readonly atMs: number }
  /** The machine stopped for a reason of its own (a panic device, an internal error). */
  | { readonly kind: 'stopped'; readonly reason: string; readonly atMs: number }
  /** The virtual machine's process is gone. */
  | { readonly kind: 'exited'; readonly reason: string; readonly atMs: number };

/** Where a port of the guest answers, seen from the host. */
export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

/** What a neighbour on the guest's network gets from one TCP port. */
export type HandshakeAnswer = 'open' | 'refused' | 'silent';

/** Somebody who sees and types on a guest's serial console. */
export interface Attached {
  type(bytes: Uint8Array): void;
  detach(): void;
}

/** A running guest. Times are the run's own milliseconds. */
export interface Guest {
  readonly id: string;
  readonly accelerator: Accelerator;
  readonly console: Console;
  readonly witness: Witness;
  /** Everything that the engine reported so far, oldest first. */
  readonly events: readonly GuestEvent[];
  /** Where a forwarded port of the guest answers. */
  endpoint(port: number): Endpoint;
  /** What a TCP handshake with the guest gets, as a neighbour on its own network would see it; `silent` after `timeoutMs`. */
  handshake(port: number, timeoutMs: number): Promise<HandshakeAnswer>;
  /** Lets somebody type on the serial console and see its bytes as they come, beside the harness, which goes on listening. */
  attach(see: (bytes: Uint8Array) => void): Attached;
  /** Cuts the power and starts the machine again from the same disk. */
  cutPower(): Promise<void>;
  /** Saves disk and memory into the guest's own disk, and gives `copy` time to take that disk away before the guest goes on. */
  save(copy: () => Promise<void>): Promise<void>;
  /** Ends the guest; afterwards nothing of it runs. */
  stop(): Promise<void>;
}

/** One way to run guests. */
export interface Engine {
  readonly name: 'qemu' | 'libvirt';
  /** Starts a guest; throws a `SetUpError` where the machine cannot run it. Aborting the signal kills the guest. */
  start(definition: GuestDefinition, signal: AbortSignal): Promise<Guest>;
}
