const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;
const BOM = 0xfeff;

/** Says that a text is not everyday YAML, so that the full parser has to read it. */
export class NotEveryday extends Error {}

/** Walks the lines of a YAML text that hold content; comments and blank lines between them are skipped. */
export class YamlLineCursor {
  readonly text: string;
  /** Where reading goes on. */
  pos = 0;
  /** The column of the first character of the current content line; -1 after the last one. */
  indent = -1;
  #lineStart = 0;

  /** Starts at the first content from the start of a line on. */
  constructor(text: string, lineStart = 0) {
    this.text = text;
    this.#findContent(lineStart);
  }

  /** Where the current content line starts. */
  get lineStart(): number {
    return this.#lineStart;
  }

  /** The code of the character at an offset from here; NaN past the end. */
  peek(ahead = 0): number {
    return this.text.charCodeAt(this.pos + ahead);
  }

  /** The column of an offset in the current line. */
  columnOf(offset: number): number {
    return offset - this.#lineStart;
  }

  skipSpaces(): void {
    while (this.text.charCodeAt(this.pos) === SPACE) this.pos++;
    if (this.text.charCodeAt(this.pos) === TAB) throw new NotEveryday();
  }

  /** True where nothing but a comment is left on this line. */
  atLineEnd(): boolean {
    const code = this.text.charCodeAt(this.pos);
    return isBreak(code) || (code === HASH && this.text.charCodeAt(this.pos - 1) === SPACE);
  }

  /** Goes to the content of the next line that has some; another document ends everyday YAML. */
  nextContent(): void {
    const lineBreak = this.text.indexOf('\n', this.pos);
    this.continueAt(lineBreak < 0 ? this.text.length : lineBreak + 1);
  }

  /** Goes to the first content from the start of a line on. */
  continueAt(lineStart: number): void {
    this.#findContent(lineStart);
    if (this.atMarker()) throw new NotEveryday();
  }

  /** Goes back to an offset in a line that has content. */
  returnTo(lineStart: number, pos: number): void {
    this.#findContent(lineStart);
    this.pos = pos;
  }

  /** True at a `---` or `...` at the start of a line. */
  atMarker(): boolean {
    if (this.indent !== 0) return false;
    const isMarker = this.text.startsWith('---', this.pos) || this.text.startsWith('...', this.pos);
    return isMarker && isSpaceOrBreak(this.peek(3));
  }

  #findContent(from: number): void {
    const { text } = this;
    let start = from;
    while (start < text.length) {
      let pos = start;
      while (text.charCodeAt(pos) === SPACE) pos++;
      const code = text.charCodeAt(pos);
      if (code === TAB || code === BOM) throw new NotEveryday();
      if (code !== HASH && !isBreak(code)) {
        this.#lineStart = start;
        this.pos = pos;
        this.indent = pos - start;
        return;
      }
      const lineBreak = text.indexOf('\n', pos);
      if (lineBreak < 0) break;
      start = lineBreak + 1;
    }
    this.pos = text.length;
    this.indent = -1;
  }
}

/** True for a line break and for the end of the text; a carriage return stands only before a line feed. */
export function isBreak(code: number): boolean {
  return code === LF || code === CR || Number.isNaN(code);
}

/** True where a `-`, `?` or `:` before this character is an indicator. */
export function isSpaceOrBreak(code: number): boolean {
  return code === SPACE || code === TAB || isBreak(code);
}
