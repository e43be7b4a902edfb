import { isBlank, LONGEST_LINE, sliceOf, trimmed } from '../lines.ts';
import type { Span } from '../span.ts';
import type { HeadingBlock, MarkdownBlock, TableBlock } from './block.ts';
import { isDelimiterRow } from './table-row.ts';

const HEADING = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const RULE = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
const CONTAINER = /^ {0,3}(?:>|(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$))/;
const NOTHING: readonly MarkdownBlock[] = [];
const INDENTED = /^(?: {4}| {0,3}\t)/;

/** Reads the lines outside code and HTML: finds headings and tables, whose extent the lines after them decide. */
export class ParagraphReader {
  readonly #text: string;
  /** The open paragraph, which an underline would make a heading. */
  #paragraph: Span | undefined;
  #lastLine: Span | undefined;
  #table: TableBlock | undefined;
  #inContainer = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** True between two lines of a paragraph. */
  get inParagraph(): boolean {
    return this.#lastLine !== undefined;
  }

  /** Ends the open paragraph or table; answers the table. */
  end(): readonly MarkdownBlock[] {
    const ended = this.#table === undefined ? NOTHING : [this.#table];
    this.#table = undefined;
    this.#paragraph = undefined;
    this.#lastLine = undefined;
    this.#inContainer = false;
    return ended;
  }

  /** Reads one line; answers the blocks that end with it. */
  read(line: Span, written: string): readonly MarkdownBlock[] {
    const heading = headingAt(this.#text, line, written) ?? this.#underlined(line, written);
    if (heading !== undefined) return [...this.end(), heading];
    const content = trimmed(this.#text, line);
    const isContainer = CONTAINER.test(written);
    if (content.start === content.end || isContainer || RULE.test(written) || this.#isCode(written)) {
      const ended = this.end();
      this.#inContainer = isContainer;
      return ended;
    }
    this.#readText(content);
    return NOTHING;
  }

  #readText(line: Span): void {
    if (this.#table !== undefined) {
      this.#table = { ...this.#table, rows: { start: this.#table.rows.start, end: line.end } };
    } else if (this.#lastLine !== undefined && this.#isHeader(this.#lastLine) && isDelimiterRow(this.#text, line)) {
      const rows = { start: line.end, end: line.end };
      this.#table = { kind: 'table', header: this.#lastLine, delimiter: line, rows };
      this.#paragraph = undefined;
      this.#lastLine = undefined;
    } else {
      this.#lastLine = line;
      if (!this.#inContainer) this.#paragraph = { start: this.#paragraph?.start ?? line.start, end: line.end };
    }
  }

  /** An indented line continues a paragraph; elsewhere it is code. */
  #isCode(written: string): boolean {
    return this.#lastLine === undefined && INDENTED.test(written);
  }

  #isHeader(line: Span): boolean {
    return line.end - line.start <= LONGEST_LINE && sliceOf(this.#text, line).includes('|');
  }

  #underlined(line: Span, written: string): HeadingBlock | undefined {
    if (this.#paragraph === undefined || !UNDERLINE.test(written)) return undefined;
    return { kind: 'heading', level: sliceOf(this.#text, line).includes('=') ? 1 : 2, span: this.#paragraph };
  }
}

function headingAt(text: string, line: Span, written: string): HeadingBlock | undefined {
  const match = HEADING.exec(written);
  if (match === null) return undefined;
  const span = withoutClosingMarks(text, { start: line.start + match[0].length, end: line.end });
  return { kind: 'heading', level: match[1]?.length ?? 1, span };
}

/** The text of a heading without the `#`s that may stand behind it. */
function withoutClosingMarks(text: string, line: Span): Span {
  const { start, end } = trimmed(text, line);
  let close = end;
  while (close > start && text[close - 1] === '#') close--;
  if (close === start) return { start, end: close };
  return isBlank(text.charCodeAt(close - 1)) ? trimmed(text, { start, end: close }) : { start, end };
}
