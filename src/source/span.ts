/** A stretch of a text in UTF-16 code units, end exclusive. The unit every format and every fix works in. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place a person can go to: 1-based line and 1-based column, the column in UTF-16 code units as editors count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** From start up to, not including, end. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Answers positions for offsets of one text; LF, CRLF and lone CR each end a line. */
export class LineIndex {
  readonly #starts: Int32Array;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  /** How many lines the text has; a text that ends in a line break has an empty last line. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** The position of an offset; offsets outside the text answer with its nearest end. */
  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= clamped) low = middle;
      else high = middle - 1;
    }
    const bom = low === 0 && this.#text.charCodeAt(0) === 0xfeff && clamped > 0 ? 1 : 0;
    return { line: low + 1, column: clamped - (this.#starts[low] ?? 0) - bom + 1 };
  }

  /** The range of a span. */
  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  /** The offset at which a 1-based line starts; past the last line, the end of the text. */
  lineStart(line: number): number {
    return this.#starts[line - 1] ?? this.#text.length;
  }

  /** The text of a 1-based line without its line break and without a byte order mark, so that columns count in it. */
  lineText(line: number): string {
    const end = this.#starts[line] ?? this.#text.length;
    const text = this.#text.slice(this.lineStart(line), end).replace(/[\r\n]+$/, '');
    return line === 1 && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }
}

/** The offsets at which the lines of a text start. */
function lineStarts(text: string): Int32Array {
  // Most texts have no carriage return, and searching is many times as fast as looking at each character.
  const next = text.includes('\r') ? nextBreak : (from: number) => text.indexOf('\n', from);
  let starts = new Int32Array(1024);
  let count = 1;
  for (let at = next(0, text); at >= 0; at = next(at + 1, text)) {
    if (count === starts.length) {
      const larger = new Int32Array(count * 2);
      larger.set(starts);
      starts = larger;
    }
    starts[count++] = at + 1;
  }
  return starts.subarray(0, count);
}

/** Where the next LF, CRLF or lone CR ends; -1 where there is none. */
function nextBreak(from: number, text: string): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) return at;
  }
  return -1;
}
