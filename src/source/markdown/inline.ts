import { sliceOf } from '../lines.ts';
import { type Piece, textOf } from '../pieces.ts';
import type { Span } from '../span.ts';
import { type Delimiter, delimiterAt, matchEmphasis } from './emphasis.ts';
import { endOfLinkTarget } from './link-target.ts';

const LONGEST_TITLE = 1000;
const TICK = 96;
const MARKUP = /[\\`*_[\]!<&]/;
const PLAIN = /[^\\`*_[\]!<&]+/y;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|nbsp));/y;
const AUTOLINK = /<([a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,64}@[^\s<>@]{1,255})>/y;
const LINE_BREAK = /<br[ \t]*\/?>/iy;
const ESCAPED = /\\[!-/:-@[-`{-~]/y;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', ' '],
]);

/**
 * The pieces of inline Markdown as a person reads them: code spans, emphasis, links, images, autolinks, escapes and
 * entities are undone. Struck-through text keeps its `~~`; HTML other than `<br>` and comments stays as written.
 */
export function readInline(text: string, span: Span): Piece[] {
  const raw = sliceOf(text, span);
  if (!MARKUP.test(raw)) return [{ text: raw, span }];
  return readOneCode(raw, span) ?? new InlineReader(raw, span.start).read();
}

/** A span of code and nothing else, as the names in tables mostly are. */
function readOneCode(raw: string, span: Span): Piece[] | undefined {
  if (raw.charCodeAt(0) !== TICK || raw.charCodeAt(raw.length - 1) !== TICK) return undefined;
  const code = raw.slice(1, -1);
  if (code === '' || code !== code.trim() || code.includes('`') || code.includes('\\')) return undefined;
  return [{ text: code, span: { start: span.start + 1, end: span.end - 1 } }];
}

/** Inline Markdown as a person reads it, trimmed. */
export function plainText(text: string, span: Span): string {
  return textOf(readInline(text, span)).trim();
}

/** The text of a heading as a person reads it, on one line; of a very long one, its start. */
export function titleOf(text: string, heading: Span): string {
  const { start, end } = heading;
  return plainText(text, { start, end: Math.min(end, start + LONGEST_TITLE) }).replace(/[\r\n]+/g, ' ');
}

type Part = Piece | Delimiter;

class InlineReader {
  readonly #raw: string;
  readonly #offset: number;
  readonly #parts: (Part | undefined)[] = [];
  readonly #brackets: number[] = [];
  readonly #ticks: ReadonlyMap<number, number[]>;
  readonly #lastCommentEnd: number;
  #at = 0;

  constructor(raw: string, offset: number) {
    this.#raw = raw;
    this.#offset = offset;
    this.#ticks = ticksByLength(raw);
    this.#lastCommentEnd = raw.lastIndexOf('-->');
  }

  read(): Piece[] {
    while (this.#at < this.#raw.length) this.#readNext();
    const parts = this.#parts.filter((part) => part !== undefined);
    matchEmphasis(parts.filter((part) => 'count' in part));
    return parts.map((part) => ('count' in part ? written(part) : part)).filter((piece) => piece.text !== '');
  }

  #readNext(): void {
    const plain = this.#match(PLAIN);
    if (plain !== undefined) return this.#push(plain[0], plain[0].length);
    const character = this.#raw[this.#at] ?? '';
    if (character === '`') return this.#readTicks();
    if (character === '*' || character === '_') return this.#readDelimiter();
    if (character === '[' || (character === '!' && this.#raw[this.#at + 1] === '[')) return this.#openBracket();
    if (character === ']') return this.#closeBracket();
    if (character === '\\') {
      const escaped = this.#match(ESCAPED);
      return escaped === undefined ? this.#push('\\', 1) : this.#push(escaped[0].slice(1), 2);
    }
    if (character === '&') return this.#readEntity();
    if (character === '<') return this.#readHtml();
    this.#push(character, 1);
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#raw) ?? undefined;
  }

  #push(read: string, length: number): void {
    const start = this.#offset + this.#at;
    this.#parts.push({ text: read, span: { start, end: start + length } });
    this.#at += length;
  }

  #readTicks(): void {
    const open = this.#at;
    let contentStart = open;
    while (this.#raw[contentStart] === '`') contentStart++;
    const count = contentStart - open;
    const runs = this.#ticks.get(count) ?? [];
    while ((runs.at(-1) ?? contentStart) < contentStart) runs.pop();
    const close = runs.at(-1);
    if (close === undefined) return this.#push(this.#raw.slice(open, contentStart), count);
    let contentEnd = close;
    const content = this.#raw.slice(contentStart, contentEnd);
    if (content.startsWith(' ') && content.endsWith(' ') && content.trim() !== '') {
      contentStart++;
      contentEnd--;
    }
    this.#at = contentStart;
    while (this.#at < contentEnd) {
      const pipe = this.#raw.slice(this.#at, contentEnd).indexOf('\\|');
      this.#push(
        this.#raw.slice(this.#at, pipe < 0 ? contentEnd : this.#at + pipe),
        pipe < 0 ? contentEnd - this.#at : pipe,
      );
      if (pipe >= 0) this.#push('|', 2);
    }
    this.#at = close + count;
  }

  #readDelimiter(): void {
    const delimiter = delimiterAt(this.#raw, this.#at, this.#offset);
    this.#parts.push(delimiter);
    this.#at += delimiter.count;
  }

  #openBracket(): void {
    this.#brackets.push(this.#parts.length);
    const mark = this.#raw[this.#at] === '!' ? '![' : '[';
    this.#push(mark, mark.length);
  }

  #closeBracket(): void {
    const opener = this.#brackets.pop();
    const end = opener === undefined ? undefined : endOfLinkTarget(this.#raw, this.#at + 1);
    if (opener === undefined || end === undefined) return this.#push(']', 1);
    this.#parts[opener] = undefined;
    this.#at = end;
  }

  #readEntity(): void {
    const entity = this.#match(ENTITY);
    if (entity === undefined) return this.#push('&', 1);
    const [whole, decimal, hexadecimal, name] = entity;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '0', 16) : Number.parseInt(decimal, 10);
    this.#push(name === undefined ? characterOf(code) : (NAMED.get(name) ?? whole), whole.length);
  }

  #readHtml(): void {
    const link = this.#match(AUTOLINK);
    if (link !== undefined) {
      this.#at++;
      this.#push(link[1] ?? '', link[0].length - 2);
      this.#at++;
      return;
    }
    const lineBreak = this.#match(LINE_BREAK);
    if (lineBreak !== undefined) return this.#push(' ', lineBreak[0].length);
    if (this.#raw.startsWith('<!--', this.#at) && this.#at < this.#lastCommentEnd) {
      this.#at = this.#raw.indexOf('-->', this.#at) + 3;
      return;
    }
    this.#push('<', 1);
  }
}

/** Length of a run of backticks → the offsets of all runs of that length, last first. */
function ticksByLength(raw: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (let end = raw.lastIndexOf('`') + 1; end > 0; ) {
    let start = end;
    while (start > 0 && raw[start - 1] === '`') start--;
    const ofLength = runs.get(end - start);
    if (ofLength === undefined) runs.set(end - start, [start]);
    else ofLength.push(start);
    end = start === 0 ? 0 : raw.lastIndexOf('`', start - 1) + 1;
  }
  return runs;
}

function characterOf(code: number): string {
  if (code === 0xa0) return ' ';
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

function written(delimiter: Delimiter): Piece {
  return { text: delimiter.character.repeat(delimiter.count), span: delimiter.span };
}
