import type { Problem } from '../format.ts';
import type { Limits } from '../limits.ts';
import { type Refusal, refuse, refuseNodes } from '../refusal.ts';
import type { Span } from '../span.ts';
import type { ListNode, MapNode, Member, Node, Scalar, ScalarNode } from '../tree.ts';
import { findImprecision } from './ambiguous-scalar.ts';
import { findDuplicateKeys } from './duplicate-keys.ts';
import { type Expected, explainJson, type JsonSource, refuseOpenBracket, refuseOpenQuote } from './json-syntax.ts';
import { refuseDepth } from './refuse-depth.ts';
import { Unreadable } from './unreadable.ts';

const BLANKS = ' \t\r\n';
const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;
const BACKSLASH = 92;

/** Reads JSON values (RFC 8259) of one text; counts keys and values over all of them. Throws Unreadable. */
export class JsonReader {
  readonly problems: Problem[] = [];
  readonly #limits: Limits;
  readonly #number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?(?![-+.0-9A-Za-z_])/y;
  readonly #escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
  #nodes = 0;
  #source: JsonSource = { text: '', start: 0, end: 0 };
  #pos = 0;
  /** Where the innermost open bracket stands. */
  #bracket: number | undefined;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** The value of a stretch of text that holds nothing else, inside `depth` maps and lists. */
  read(source: JsonSource, depth: number): Node {
    this.#source = source;
    this.#pos = source.start;
    this.#bracket = undefined;
    const node = this.#value(depth);
    if (this.#next() !== '') this.#fail('the end');
    return node;
  }

  #value(depth: number): Node {
    const character = this.#next();
    if (character === '{') return this.#map(depth + 1);
    if (character === '[') return this.#list(depth + 1);
    if (character === '"') return this.#scalar(this.#pos, this.#text());
    return this.#numberOrWord() ?? this.#fail('a value');
  }

  #list(depth: number): ListNode {
    const outer = this.#bracket;
    const start = this.#open(depth);
    const items: Node[] = [];
    if (this.#next() !== ']') {
      do items.push(this.#value(depth));
      while (this.#goesOn(']'));
    }
    this.#pos++;
    this.#bracket = outer;
    return { kind: 'list', items, span: { start, end: this.#pos } };
  }

  #map(depth: number): MapNode {
    const outer = this.#bracket;
    const start = this.#open(depth);
    const members: Member[] = [];
    if (this.#next() !== '}') {
      do members.push(this.#member(depth));
      while (this.#goesOn('}'));
    }
    this.#pos++;
    this.#bracket = outer;
    for (const problem of findDuplicateKeys(members)) this.problems.push(problem);
    return { kind: 'map', members, span: { start, end: this.#pos } };
  }

  #member(depth: number): Member {
    if (this.#next() !== '"') this.#fail('a key in double quotes');
    const start = this.#pos;
    const key = this.#text();
    const keySpan = this.#count(start);
    if (this.#next() !== ':') this.#fail('a colon');
    this.#pos++;
    return { key, keySpan, node: this.#value(depth) };
  }

  #open(depth: number): number {
    const span = this.#count(this.#pos);
    if (depth > this.#limits.depth) throw new Unreadable(refuseDepth(this.#limits, span));
    this.#bracket = this.#pos;
    this.#pos++;
    return span.start;
  }

  /** True after a comma, false at the closing bracket. */
  #goesOn(close: ']' | '}'): boolean {
    const character = this.#next();
    if (character === close) return false;
    if (character !== ',') this.#fail(`a comma or ${close}`);
    this.#pos++;
    return true;
  }

  #numberOrWord(): ScalarNode | undefined {
    const { text } = this.#source;
    const start = this.#pos;
    this.#number.lastIndex = start;
    if (!this.#number.test(text)) return this.#word();
    this.#pos = this.#number.lastIndex;
    const written = text.slice(start, this.#pos);
    const number = Number(written);
    const node = this.#scalar(start, Number.isFinite(number) ? number : written);
    const problem = findImprecision(written, node.value, node.span);
    if (problem !== undefined) this.problems.push(problem);
    return node;
  }

  #word(): ScalarNode | undefined {
    const start = this.#pos;
    const word = /^[a-z]+(?![-+.0-9A-Za-z_])/.exec(this.#source.text.slice(start, start + 6))?.[0];
    if (word !== 'null' && word !== 'true' && word !== 'false') return undefined;
    this.#pos += word.length;
    return this.#scalar(start, word === 'null' ? null : word === 'true');
  }

  /** The text at the cursor without its quotes and escapes. */
  #text(): string {
    const { text, end } = this.#source;
    const start = this.#pos;
    let hasEscape = false;
    let i = start + 1;
    for (let code = text.charCodeAt(i); code !== QUOTE; code = text.charCodeAt(i)) {
      if (i >= end || code === LF || code === CR) throw new Unreadable(refuseOpenQuote(this.#source, start));
      if (code < SPACE) throw new Unreadable(refuseControl(code, i));
      if (code === BACKSLASH) {
        hasEscape = true;
        i = this.#afterEscape(i);
      } else i++;
    }
    this.#pos = i + 1;
    return hasEscape ? String(JSON.parse(text.slice(start, this.#pos))) : text.slice(start + 1, i);
  }

  #afterEscape(offset: number): number {
    const { text, end } = this.#source;
    this.#escape.lastIndex = offset;
    if (this.#escape.test(text)) return this.#escape.lastIndex;
    const message = `${text.slice(offset, offset + 2)} means nothing inside quotes`;
    const span = { start: offset, end: Math.min(offset + 2, end) };
    throw new Unreadable(
      refuse('syntax', message, span, 'write \\\\ for a backslash, \\u and four digits for a character'),
    );
  }

  /** The next character that is no blank, without taking it; empty at the end. */
  #next(): string {
    const { text, end } = this.#source;
    for (; this.#pos < end; this.#pos++) {
      const character = text.charAt(this.#pos);
      if (!BLANKS.includes(character)) return character;
    }
    return '';
  }

  #scalar(start: number, value: Scalar): ScalarNode {
    return { kind: 'scalar', value, span: this.#count(start) };
  }

  /** Counts one key or value that was read up to the cursor. */
  #count(start: number): Span {
    const span = { start, end: this.#pos };
    this.#nodes++;
    if (this.#nodes > this.#limits.nodes) throw new Unreadable(refuseNodes(this.#limits, span));
    return span;
  }

  #fail(expected: Expected): never {
    if (this.#pos >= this.#source.end && this.#bracket !== undefined) {
      throw new Unreadable(refuseOpenBracket(this.#source, this.#bracket));
    }
    throw new Unreadable(explainJson(this.#source, this.#pos, expected));
  }
}

function refuseControl(code: number, offset: number): Refusal {
  const escape = `\\u${code.toString(16).padStart(4, '0')}`;
  const span = { start: offset, end: offset + 1 };
  return refuse('syntax', 'a control character stands in a text', span, `write it as ${escape}`);
}
