import { type LineSocket, openLineSocket } from '../line-socket.ts';
import { parseQmp, qmpRequest } from '../tools/qmp.ts';
import { SetUpError } from '../verdict.ts';

type Pending = { resolve(value: unknown): void; reject(why: Error): void };

/** A session with QEMU's machine protocol. */
export class QmpClient {
  readonly #pending = new Map<number, Pending>();
  readonly #onEvent: (event: string, data: Readonly<Record<string, unknown>>) => void;
  #socket: LineSocket | undefined;
  #lastId = 0;

  private constructor(onEvent: (event: string, data: Readonly<Record<string, unknown>>) => void) {
    this.#onEvent = onEvent;
  }

  /** Connects and negotiates; rejects where nothing listens. */
  static async open(
    path: string,
    onEvent: (event: string, data: Readonly<Record<string, unknown>>) => void,
  ): Promise<QmpClient> {
    const client = new QmpClient(onEvent);
    client.#socket = await openLineSocket(path, 1024 * 1024, {
      line: (text) => client.#hear(text),
      closed: () => client.#lose(),
    });
    await client.execute('qmp_capabilities');
    return client;
  }

  /** Runs one command; rejects with QEMU's own words, or when the connection ends first. */
  execute(command: string, args?: Readonly<Record<string, unknown>>): Promise<unknown> {
    const socket = this.#socket;
    if (socket === undefined) return Promise.reject(lost(command));
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      socket.write(qmpRequest(id, command, args));
    });
  }

  close(): void {
    this.#socket?.close();
  }

  #hear(line: string): void {
    const message = parseQmp(line);
    if (message.kind === 'event') this.#onEvent(message.event, message.data);
    if (message.kind !== 'return' && message.kind !== 'error') return;
    const pending = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if (message.kind === 'return') pending?.resolve(message.value);
    else pending?.reject(new SetUpError('engine-failed', `QEMU said: ${message.message}.`));
  }

  #lose(): void {
    this.#socket = undefined;
    for (const pending of this.#pending.values()) pending.reject(lost('a command'));
    this.#pending.clear();
  }
}

function lost(command: string): SetUpError {
  return new SetUpError('guest-exited', `QEMU closed its control socket before it answered '${command}'.`);
}
