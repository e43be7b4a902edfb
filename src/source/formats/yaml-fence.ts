import { CST } from 'yaml';
import type { Limits } from '../limits.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Span } from '../span.ts';
import { refuseDepth } from './refuse-depth.ts';

/** What one source may cost in tokens; about five megabytes of ordinary YAML. */
const MOST_TOKENS = 1_000_000;
/** Tokens longer than this cost as many tokens as they have characters, divided by the rate. */
const LONG_TOKEN = 1000;
const LONG_TOKEN_RATE = 4;
/** A comment costs a token more for each so many comments, spaces and line breaks in a row: the parser reads them again. */
const TRIVIA_RATE = 100;
const TRIVIA = '# \t\r\n';

/** Counts what a YAML text costs, token by token, so that an expensive one is refused before its tree is built. */
export class YamlFence {
  readonly #limits: Limits;
  #tokens = 0;
  #trivia = 0;
  #aliases = 0;
  #isScalarNext = false;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Counts a token at a nesting depth; false as soon as the text costs too much. */
  admits(token: string, depth: number): boolean {
    this.#tokens += token.length > LONG_TOKEN ? token.length / LONG_TOKEN_RATE : 1;
    if (this.#isScalarNext) this.#trivia = 0;
    else this.#classify(token.charAt(0));
    this.#isScalarNext = token === CST.SCALAR;
    return depth <= this.#limits.depth && this.#aliases <= this.#limits.aliases && this.#tokens <= MOST_TOKENS;
  }

  /** Why the last token was not admitted. */
  refuse(depth: number, span: Span): Refusal {
    if (depth > this.#limits.depth) return refuseDepth(this.#limits, span);
    if (this.#aliases > this.#limits.aliases) {
      const message = `the file uses more than ${this.#limits.aliases} aliases, which is the limit`;
      return refuse('limit', message, span, 'write out the values that the aliases stand for');
    }
    const message = 'the file is too large to be read with anchors, aliases, tags, or values over several lines';
    return refuse('limit', message, span, 'split the file, or do without these');
  }

  #classify(first: string): void {
    if (first === '*') this.#aliases++;
    if (first === '#') this.#tokens += this.#trivia / TRIVIA_RATE;
    this.#trivia = TRIVIA.includes(first) ? this.#trivia + 1 : 0;
  }
}
