import { CompactMember, CompactScalar } from '../compact.ts';
import type { Problem } from '../format.ts';
import type { Limits } from '../limits.ts';
import { refuseNodes } from '../refusal.ts';
import type { Span } from '../span.ts';
import type { ListNode, MapNode, Member, Node, Scalar, ScalarNode } from '../tree.ts';
import { findAmbiguity } from './ambiguous-scalar.ts';
import { findDuplicateKeys, type WrittenKey } from './duplicate-keys.ts';
import { Unreadable } from './unreadable.ts';
import { isSpaceOrBreak, NotEveryday, YamlLineCursor } from './yaml-line-cursor.ts';
import { endOfPlain, readQuoted } from './yaml-line-scalar.ts';
import { resolvePlain } from './yaml-scalar.ts';
import { spanIn, type YamlSource } from './yaml-source.ts';
import { readTextBlock } from './yaml-text-block.ts';

const QUOTE = 34;
const APOSTROPHE = 39;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_MAP = 123;
const CLOSE_MAP = 125;
/** The library refuses keys from 1024 characters on. */
const LONGEST_KEY = 1000;

/** Reads what stands on one line of everyday YAML: keys, scalars, brackets; and counts it. */
export class YamlLineReader {
  readonly problems: Problem[] = [];
  readonly cursor: YamlLineCursor;
  readonly #source: YamlSource;
  readonly #limits: Limits;
  /** Keys that nothing is wrong with; a list of maps has the same ones again and again. */
  readonly #keys = new Map<string, string>();
  #nodes = 0;

  constructor(source: YamlSource, limits: Limits) {
    this.cursor = new YamlLineCursor(source.text);
    this.#source = source;
    this.#limits = limits;
  }

  /** Counts a map or list that starts at the cursor, and answers its start in the whole file. */
  open(depth: number): number {
    if (depth > this.#limits.depth) throw new NotEveryday();
    return this.#count(this.cursor.pos, this.cursor.pos).start;
  }

  /** The map of finished members. */
  close(members: readonly Member[], span: Span): MapNode {
    for (const problem of findDuplicateKeys(members)) this.problems.push(problem);
    return { kind: 'map', members, span };
  }

  /** The value that is not written after a colon or dash. */
  missing(place: number): ScalarNode {
    return this.#scalar(null, place, place);
  }

  /** The text block at the cursor, below a key or dash in a column. */
  textBlock(column: number): ScalarNode {
    const start = this.cursor.pos;
    const { value, end } = readTextBlock(this.cursor, column);
    return this.#scalar(value, start, end);
  }

  /** True where a key with its colon is at the cursor. */
  atKey(): boolean {
    const { text, pos } = this.cursor;
    const code = text.charCodeAt(pos);
    if (code === OPEN_LIST || code === OPEN_MAP || '|>'.includes(text.charAt(pos))) return false;
    const isQuoted = code === QUOTE || code === APOSTROPHE;
    let end = isQuoted ? readQuoted(text, pos).end : endOfPlain(text, pos, false);
    while (text.charAt(end) === ' ') end++;
    return text.charCodeAt(end) === COLON;
  }

  /** Reads a key and its colon. */
  key(isInBrackets: boolean): WrittenKey {
    const { cursor } = this;
    const start = cursor.pos;
    const written = this.#atQuote() ? this.#quotedKey() : this.#plainKey(isInBrackets);
    cursor.skipSpaces();
    if (cursor.peek() !== COLON || !isSpaceOrBreak(cursor.peek(1))) throw new NotEveryday();
    if (cursor.pos - start > LONGEST_KEY) throw new NotEveryday();
    cursor.pos++;
    return written;
  }

  /** Reads a scalar or brackets on one line. */
  value(depth: number, isInBrackets: boolean): Node {
    const code = this.cursor.peek();
    if (code === OPEN_LIST) return this.#list(depth + 1);
    if (code === OPEN_MAP) return this.#map(depth + 1);
    if (this.#atQuote()) return this.#quoted();
    const { text, start, end } = this.#plain(isInBrackets);
    const value = resolvePlain(text);
    const node = this.#scalar(value, start, end);
    this.#note(findAmbiguity(text, value, 'value', node.span));
    return node;
  }

  #atQuote(): boolean {
    const code = this.cursor.peek();
    return code === QUOTE || code === APOSTROPHE;
  }

  #quoted(): CompactScalar<string> {
    const start = this.cursor.pos;
    const { value, end } = readQuoted(this.cursor.text, start);
    this.cursor.pos = end;
    return this.#scalar(value, start, end);
  }

  #quotedKey(): WrittenKey {
    const { value, span } = this.#quoted();
    return { key: value, keySpan: span };
  }

  #plain(isInBrackets: boolean): { text: string; start: number; end: number } {
    const { text, pos } = this.cursor;
    const end = endOfPlain(text, pos, isInBrackets);
    this.cursor.pos = end;
    return { text: text.slice(pos, end), start: pos, end };
  }

  #plainKey(isInBrackets: boolean): WrittenKey {
    const { text, start, end } = this.#plain(isInBrackets);
    if (text === '<<') throw new NotEveryday();
    const keySpan = this.#count(start, end);
    const known = this.#keys.get(text);
    if (known !== undefined) return { key: known, keySpan };
    const problem = findAmbiguity(text, resolvePlain(text), 'key', keySpan);
    if (problem === undefined) this.#keys.set(text, text);
    else this.problems.push(problem);
    return { key: text, keySpan };
  }

  #list(depth: number): ListNode {
    const start = this.open(depth);
    const items: Node[] = [];
    this.#eachBetween(CLOSE_LIST, () => items.push(this.value(depth, true)));
    return { kind: 'list', items, span: { start, end: this.#source.base + this.cursor.pos } };
  }

  #map(depth: number): MapNode {
    const start = this.open(depth);
    const members: Member[] = [];
    this.#eachBetween(CLOSE_MAP, () => {
      const { key, keySpan } = this.key(true);
      this.cursor.skipSpaces();
      members.push(new CompactMember(key, keySpan.start, keySpan.end, this.value(depth, true)));
    });
    return this.close(members, { start, end: this.#source.base + this.cursor.pos });
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

  #scalar<Value extends Scalar>(value: Value, start: number, end: number): CompactScalar<Value> {
    const { base } = this.#source;
    this.#spend(start, end);
    return new CompactScalar(value, base + start, base + end);
  }

  #note(problem: Problem | undefined): void {
    if (problem !== undefined) this.problems.push(problem);
  }

  /** Counts one key or value, and answers its span. */
  #count(start: number, end: number): Span {
    this.#spend(start, end);
    return spanIn(this.#source, start, end);
  }

  #spend(start: number, end: number): void {
    this.#nodes++;
    if (this.#nodes <= this.#limits.nodes) return;
    throw new Unreadable(refuseNodes(this.#limits, spanIn(this.#source, start, end)));
  }
}
