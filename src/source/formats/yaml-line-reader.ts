import type { Limits } from '../limits.ts';
import { refuseNodes } from '../refusal.ts';
import type { Scalar } from '../tree.ts';
import { findAmbiguity, mayBeDoubtful } from './ambiguous-scalar.ts';
import { Unreadable } from './unreadable.ts';
import type { YamlBuilder } from './yaml-builder.ts';
import { isSpaceOrBreak, NotEveryday, type YamlLineCursor } from './yaml-line-cursor.ts';
import { endOfPlain, readQuoted } from './yaml-line-scalar.ts';
import { resolvePlain } from './yaml-scalar.ts';
import { spanIn, type YamlSource } from './yaml-source.ts';
import { readTextBlock } from './yaml-text-block.ts';

const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_MAP = 123;
const CLOSE_MAP = 125;
const PIPE = 124;
const GREATER = 62;
/** The library refuses keys from 1024 characters on. */
const LONGEST_KEY = 1000;

/** What readers of one source have in common: where they are, and how many keys and values they counted. */
export interface YamlReading {
  readonly source: YamlSource;
  readonly limits: Limits;
  readonly cursor: YamlLineCursor;
  /** Keys that nothing is wrong with; a list of maps has the same ones again and again. */
  readonly keys: Map<string, string>;
  nodes: number;
  /** Where the last finished key or value ends, in the whole file. */
  end: number;
}

/** Reads the map at the cursor, inside `depth` maps and lists, as a unit; by another reader where it cannot be one. */
export interface YamlUnitReader<Value> {
  read(depth: number, readPlainly: () => Value): Value;
}

/** Reads what stands on one line of everyday YAML: keys, scalars, brackets; and counts it. */
export class YamlLineReader<Value, OpenMap> {
  readonly cursor: YamlLineCursor;
  readonly reading: YamlReading;
  readonly builder: YamlBuilder<Value, OpenMap>;
  /** Reads maps as units, where this reader keeps them. */
  readonly units: YamlUnitReader<Value> | undefined;

  constructor(reading: YamlReading, builder: YamlBuilder<Value, OpenMap>, units?: YamlUnitReader<Value>) {
    this.units = units;
    this.cursor = reading.cursor;
    this.reading = reading;
    this.builder = builder;
  }

  /** Counts a map or list that starts at the cursor, and answers its start in the whole file. */
  open(depth: number): number {
    const { pos } = this.cursor;
    if (depth > this.reading.limits.depth) throw new NotEveryday();
    this.#spend(pos, pos);
    return this.reading.source.base + pos;
  }

  /** The value that is not written after a colon or dash. */
  missing(place: number): Value {
    return this.#scalar(null, place, place);
  }

  /** The text block at the cursor, below a key or dash in a column. */
  textBlock(column: number): Value {
    const start = this.cursor.pos;
    const { value, end } = readTextBlock(this.cursor, column);
    return this.#scalar(value, start, end);
  }

  /** True where a key with its colon is at the cursor. */
  atKey(): boolean {
    const { text, pos } = this.cursor;
    const code = text.charCodeAt(pos);
    if (code === OPEN_LIST || code === OPEN_MAP || this.atTextBlock()) return false;
    const isQuoted = code === QUOTE || code === APOSTROPHE;
    let end = isQuoted ? readQuoted(text, pos).end : endOfPlain(text, pos, false);
    while (text.charCodeAt(end) === SPACE) end++;
    return text.charCodeAt(end) === COLON;
  }

  /** True at the sign that a text block begins with. */
  atTextBlock(): boolean {
    const code = this.cursor.peek();
    return code === PIPE || code === GREATER;
  }

  /** True where brackets with keys open at the cursor. */
  atBrace(): boolean {
    return this.cursor.peek() === OPEN_MAP;
  }

  /**
   * Reads a key, its colon, and the value after it by `readValue`, into a map.
   */
  member(map: OpenMap, isInBrackets: boolean, readValue: () => Value): void {
    const { cursor, reading } = this;
    const start = cursor.pos;
    const key = this.#atQuote() ? this.#quotedKey() : this.#plainKey(isInBrackets);
    const { end } = reading;
    cursor.skipSpaces();
    if (cursor.peek() !== COLON || !isSpaceOrBreak(cursor.peek(1))) throw new NotEveryday();
    if (cursor.pos - start > LONGEST_KEY) throw new NotEveryday();
    cursor.pos++;
    this.builder.add(map, key, reading.source.base + start, end, readValue());
  }

  /** Reads a scalar or brackets on one line. */
  value(depth: number, isInBrackets: boolean): Value {
    const { cursor } = this;
    const code = cursor.peek();
    if (code === OPEN_LIST) return this.#list(depth + 1);
    if (code === OPEN_MAP) return this.#map(depth + 1);
    const start = cursor.pos;
    if (this.#atQuote()) {
      const { value, end } = readQuoted(cursor.text, start);
      cursor.pos = end;
      return this.#scalar(value, start, end);
    }
    const text = this.#plain(isInBrackets);
    const value = resolvePlain(text);
    const node = this.#scalar(value, start, cursor.pos);
    if (mayBeDoubtful(text)) this.#note(text, value, 'value', start);
    return node;
  }

  #atQuote(): boolean {
    const code = this.cursor.peek();
    return code === QUOTE || code === APOSTROPHE;
  }

  #quotedKey(): string {
    const { cursor } = this;
    const start = cursor.pos;
    const { value, end } = readQuoted(cursor.text, start);
    cursor.pos = end;
    this.#finish(start, end);
    return value;
  }

  #plain(isInBrackets: boolean): string {
    const { text, pos } = this.cursor;
    const end = endOfPlain(text, pos, isInBrackets);
    this.cursor.pos = end;
    return text.slice(pos, end);
  }

  #plainKey(isInBrackets: boolean): string {
    const start = this.cursor.pos;
    const text = this.#plain(isInBrackets);
    if (text === '<<') throw new NotEveryday();
    this.#finish(start, this.cursor.pos);
    const { keys } = this.reading;
    const known = keys.get(text);
    if (known !== undefined) return known;
    if (!this.#note(text, resolvePlain(text), 'key', start)) keys.set(text, text);
    return text;
  }

  /** Tells what is doubtful about an unquoted scalar that ends at the cursor; false where nothing is. */
  #note(text: string, value: Scalar, part: 'key' | 'value', start: number): boolean {
    const problem = findAmbiguity(text, value, part, spanIn(this.reading.source, start, this.cursor.pos));
    if (problem !== undefined) this.builder.note(problem);
    return problem !== undefined;
  }

  #list(depth: number): Value {
    const start = this.open(depth);
    const items: Value[] = [];
    this.#eachBetween(CLOSE_LIST, () => items.push(this.value(depth, true)));
    return this.builder.list(items, start, this.#endAt(this.cursor.pos));
  }

  #map(depth: number): Value {
    const start = this.open(depth);
    const map = this.builder.openMap();
    const readValue = () => {
      this.cursor.skipSpaces();
      return this.value(depth, true);
    };
    this.#eachBetween(CLOSE_MAP, () => this.member(map, true, readValue));
    return this.builder.closeMap(map, start, this.#endAt(this.cursor.pos));
  }

  /** Reads what stands between brackets on one line, separated by commas. */
  #eachBetween(close: number, read: () => void): void {
    const { cursor } = this;
    do {
      cursor.pos++;
      cursor.skipSpaces();
      if (cursor.peek() === close) break;
      read();
      cursor.skipSpaces();
    } while (cursor.peek() === COMMA);
    if (cursor.peek() !== close) throw new NotEveryday();
    cursor.pos++;
  }

  #scalar(value: Scalar, start: number, end: number): Value {
    this.#finish(start, end);
    return this.builder.scalar(value, this.reading.source.base + start, this.reading.end);
  }

  /** Counts a key or a scalar between two offsets of the source. */
  #finish(start: number, end: number): void {
    this.#spend(start, end);
    this.#endAt(end);
  }

  /** Notes that a value ends at an offset of the source, and answers that of the whole file. */
  #endAt(end: number): number {
    const { reading } = this;
    reading.end = reading.source.base + end;
    return reading.end;
  }

  #spend(start: number, end: number): void {
    const { reading } = this;
    reading.nodes++;
    if (reading.nodes <= reading.limits.nodes) return;
    throw new Unreadable(refuseNodes(reading.limits, spanIn(reading.source, start, end)));
  }
}
