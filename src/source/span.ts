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
  readonly #starts: number[] = [0];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    // Most texts have no carriage return, and searching is many times as fast as looking at each character.
    if (text.includes('\r')) this.#startAfterEachBreak();
    else for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  #startAfterEachBreak(): void {
    const text = this.#text;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) this.#starts.push(i + 1);
    }
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
