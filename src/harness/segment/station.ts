import { createSocket, type Socket } from 'node:dgram';
import type { HandshakeAnswer } from '../guest.ts';
import { arpReply, type Frame, parseFrame, type Segment, station, tcpFlags, tcpFrame } from './frames.ts';

/** Who is knocked at. */
export interface Neighbour {
  readonly mac: string;
  readonly address: string;
}

const retryMs = 500;

/**
 * A station on the guest's Ethernet segment. It tells what a TCP handshake really gets: QEMU's own forwards accept
 * connections before the guest is asked, so they cannot tell a dropped packet from a slow program.
 */
export class Station {
  readonly #socket: Socket;
  readonly #listeners = new Set<(frame: Frame) => void>();
  #guestPort: number | undefined;
  #nextSource = 40_000;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('message', (bytes) => this.#hear(parseFrame(bytes)));
    // A frame that cannot be delivered is a lost frame; the handshake then ends in silence.
    socket.on('error', () => undefined);
  }

  /** Opens a station that listens on a free UDP port of 127.0.0.1. */
  static async open(): Promise<Station> {
    const socket = createSocket('udp4');
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      socket.bind(0, '127.0.0.1', () => resolve());
    });
    return new Station(socket);
  }

  /** The UDP port on 127.0.0.1 where frames arrive. */
  get port(): number {
    return this.#socket.address().port;
  }

  /** Sends frames to this UDP port on 127.0.0.1 from now on. */
  connect(port: number): void {
    this.#guestPort = port;
  }

  close(): void {
    this.#socket.close();
  }

  /** Shakes hands with a port; `silent` where nothing answers within `timeoutMs`. The handshake is never completed. */
  handshake(neighbour: Neighbour, port: number, timeoutMs: number): Promise<HandshakeAnswer> {
    const syn: Segment = {
      toMac: neighbour.mac,
      to: neighbour.address,
      sourcePort: this.#newSourcePort(),
      targetPort: port,
      sequence: 1000,
      acknowledgement: 0,
      flags: tcpFlags.syn,
    };
    return new Promise((resolve) => {
      const finish = (answer: HandshakeAnswer): void => {
        clearInterval(again);
        clearTimeout(limit);
        this.#listeners.delete(listener);
        resolve(answer);
      };
      const listener = (frame: Frame): void => {
        const answer = answerIn(frame, neighbour, syn);
        if (answer === undefined) return;
        if (answer === 'open') this.#send(tcpFrame({ ...syn, sequence: syn.sequence + 1, flags: tcpFlags.reset }));
        finish(answer);
      };
      const again = setInterval(() => this.#send(tcpFrame(syn)), retryMs);
      const limit = setTimeout(() => finish('silent'), timeoutMs);
      this.#listeners.add(listener);
      this.#send(tcpFrame(syn));
    });
  }

  #newSourcePort(): number {
    this.#nextSource = this.#nextSource >= 60_000 ? 40_000 : this.#nextSource + 1;
    return this.#nextSource;
  }

  #hear(frame: Frame): void {
    if (frame.kind === 'arp-request' && frame.wanted === station.address) {
      this.#send(arpReply(frame.askerMac, frame.askerAddress));
    }
    for (const listener of this.#listeners) listener(frame);
  }

  #send(frame: Uint8Array): void {
    if (this.#guestPort !== undefined) this.#socket.send(frame, this.#guestPort, '127.0.0.1');
  }
}

/** What a frame answers to a SYN, where it answers it at all. */
function answerIn(frame: Frame, neighbour: Neighbour, syn: Segment): HandshakeAnswer | undefined {
  if (frame.kind !== 'tcp' || frame.fromMac !== neighbour.mac || frame.from !== neighbour.address) return undefined;
  if (frame.sourcePort !== syn.targetPort || frame.targetPort !== syn.sourcePort) return undefined;
  if ((frame.flags & tcpFlags.reset) !== 0) return 'refused';
  const accepted = tcpFlags.syn | tcpFlags.ack;
  return (frame.flags & accepted) === accepted ? 'open' : undefined;
}
