/** The first bytes of a stream, up to a limit; the rest is dropped. */
export class KeptBytes {
  readonly #limit: number;
  readonly #parts: Uint8Array[] = [];
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(bytes: Uint8Array): void {
    const room = this.#limit - this.#size;
    if (room <= 0) return;
    this.#parts.push(bytes.subarray(0, room));
    this.#size += Math.min(room, bytes.length);
  }

  get text(): string {
    return Buffer.concat(this.#parts).toString('utf8');
  }
}
