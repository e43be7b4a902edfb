/** Cuts a byte stream into lines; a line longer than the limit is cut there, so that no guest can fill the memory. */
export class LineSplitter {
  readonly #limit: number;
  readonly #decoder = new TextDecoder('utf-8');
  #rest = '';

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The lines that these bytes complete, without their line ends. */
  push(bytes: Uint8Array): string[] {
    this.#rest += this.#decoder.decode(bytes, { stream: true });
    const lines: string[] = [];
    for (;;) {
      const end = this.#rest.indexOf('\n');
      if (end >= 0 && end <= this.#limit) {
        lines.push(withoutReturn(this.#rest.slice(0, end)));
        this.#rest = this.#rest.slice(end + 1);
      } else if (this.#rest.length > this.#limit) {
        lines.push(this.#rest.slice(0, this.#limit));
        this.#rest = this.#rest.slice(this.#limit);
      } else {
        return lines;
      }
    }
  }

  /** What follows the last line end. */
  get rest(): string {
    return this.#rest;
  }
}

function withoutReturn(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === '\r') end -= 1;
  return line.slice(0, end);
}
