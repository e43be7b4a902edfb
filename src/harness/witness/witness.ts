import type { Clock } from '../clock.ts';
import { SetUpError } from '../verdict.ts';
import {
  parseWitnessLine,
  type WitnessAnswer,
  type WitnessMessage,
  type WitnessRequest,
  witnessLine,
} from './witness-protocol.ts';

/** The longest answer line that is taken from a guest, in characters. */
export const maxWitnessLine = 8 * 1024 * 1024;

type Waiting = (message: WitnessMessage) => void;

/** The guest's own answers, over a channel that is no network. Nothing that it says can make a verdict better on its own. */
export class Witness {
  readonly #clock: Clock;
  readonly #send: (text: string) => void;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor(clock: Clock, send: (text: string) => void) {
    this.#clock = clock;
    this.#send = send;
  }

  /**
   * Takes one line from the guest. Answers that nobody waits for any more are dropped. Where the witness has just begun to
   * listen, nobody will answer what was asked before.
   */
  hear(line: string): void {
    const message = parseWitnessLine(line);
    if (message.kind === 'unknown') return;
    if (message.kind === 'hello') {
      for (const giveUp of this.#waiting.values()) giveUp(message);
      return;
    }
    this.#waiting.get(message.id)?.(message);
    this.#waiting.delete(message.id);
  }

  /** Asks once; undefined where no answer came within `patienceMs`, or the witness began anew. Rejects when the signal is aborted. */
  async ask(request: WitnessRequest, patienceMs: number, signal: AbortSignal): Promise<WitnessAnswer | undefined> {
    const message = await this.#exchange(request, patienceMs, signal);
    return message?.kind === 'answer' ? message.answer : undefined;
  }

  /** Asks and insists on an answer: its absence is a `witness-lost` error. */
  async insist(argv: readonly string[], timeoutSeconds: number, signal: AbortSignal): Promise<WitnessAnswer> {
    const answer = await this.ask({ argv, timeoutSeconds }, (timeoutSeconds + 60) * 1000, signal);
    if (answer !== undefined) return answer;
    throw new SetUpError(
      'witness-lost',
      `The guest's witness did not answer '${argv.join(' ').slice(0, 120)}' within ${timeoutSeconds + 60} s, or began anew.`,
      'console.log shows what the guest was doing.',
    );
  }

  async #exchange(
    request: WitnessRequest,
    patienceMs: number,
    signal: AbortSignal,
  ): Promise<WitnessMessage | undefined> {
    signal.throwIfAborted();
    this.#lastId += 1;
    const id = this.#lastId;
    const patience = new AbortController();
    const giveUp = AbortSignal.any([signal, patience.signal]);
    const reply = new Promise<WitnessMessage>((resolve) => this.#waiting.set(id, resolve));
    this.#send(witnessLine(id, request));
    try {
      const tooLate = this.#clock.pause(patienceMs, giveUp).then(() => undefined);
      // Whoever loses the race is told off by `patience`; its rejection then concerns nobody.
      tooLate.catch(() => undefined);
      return await Promise.race([reply, tooLate]);
    } finally {
      this.#waiting.delete(id);
      patience.abort();
    }
  }
}
