import { CST, Lexer, Parser } from 'yaml';
import type { Limits } from '../limits.ts';
import { refuse } from '../refusal.ts';
import { Unreadable } from './unreadable.ts';
import { YamlFence } from './yaml-fence.ts';
import { spanIn, type YamlSource } from './yaml-source.ts';

/** Documents of one source, empty ones included. */
const MOST_DOCUMENTS = 1000;

/** A YAML source taken apart, up to the second document that has content. */
export interface YamlTokens {
  readonly tokens: readonly CST.Token[];
  /** How many documents have content, and where the second of them starts. */
  readonly documents: number;
  readonly second: number | undefined;
  /** Where the first quote or bracket that is never closed stands. */
  readonly openQuote: number | undefined;
  readonly openBracket: number | undefined;
}

/** Takes a YAML source apart within the limits; throws Unreadable where it costs too much. */
export function readTokens(source: YamlSource, limits: Limits): YamlTokens {
  const reader = new TokenReader(source);
  const fence = new YamlFence(limits);
  for (const lexeme of new Lexer().lex(source.text)) {
    const depth = reader.depth;
    if (!fence.admits(lexeme, depth)) {
      const offset = reader.offset;
      throw new Unreadable(fence.refuse(depth, spanIn(source, offset, offset)));
    }
    reader.take(lexeme);
    if (reader.failed) break;
  }
  return reader.finish();
}

class TokenReader {
  readonly #source: YamlSource;
  readonly #parser = new Parser();
  readonly #tokens: CST.Token[] = [];
  #all = 0;
  #documents = 0;
  #second: number | undefined;
  #openQuote: number | undefined;
  #openBracket: number | undefined;
  #atScalar = false;
  failed = false;

  constructor(source: YamlSource) {
    this.#source = source;
  }

  get offset(): number {
    return this.#parser.offset;
  }

  /** How many maps and lists are open; below the document there may be a scalar on top of them. */
  get depth(): number {
    return Math.max(0, this.#parser.stack.length - 2);
  }

  take(lexeme: string): void {
    if (lexeme === CST.FLOW_END) this.#noteOpenBracket();
    if (!this.#atScalar && isUnclosed(lexeme)) this.#openQuote ??= this.#parser.offset;
    this.#atScalar = lexeme === CST.SCALAR;
    for (const token of this.#parser.next(lexeme)) this.#keep(token);
  }

  finish(): YamlTokens {
    this.#noteOpenBracket();
    for (const token of this.#parser.end()) this.#keep(token);
    return {
      tokens: this.#tokens,
      documents: this.#documents,
      second: this.#second,
      openQuote: this.#openQuote,
      openBracket: this.#openBracket,
    };
  }

  #keep(token: CST.Token): void {
    if (token.type === 'error') this.failed = true;
    if (token.type === 'directive') this.#refuseVersion(token);
    if (token.type === 'document') this.#countDocument(token);
    if (this.#documents < 2) this.#tokens.push(token);
  }

  #countDocument(document: CST.Document): void {
    this.#all++;
    if (hasContent(document)) this.#documents++;
    if (this.#documents === 2) this.#second ??= document.offset;
    if (this.#all > MOST_DOCUMENTS) {
      const span = spanIn(this.#source, document.offset, document.offset);
      throw new Unreadable(refuse('shape', `the file has more than ${MOST_DOCUMENTS} documents`, span, ONE_DOCUMENT));
    }
  }

  #refuseVersion({ offset, source }: CST.Directive): void {
    const version = /^%YAML[ \t]+([^ \t]*)/.exec(source)?.[1];
    if (version === undefined || version === '1.2') return;
    const message = `the file says that it is YAML ${version}, but it is read as YAML 1.2`;
    const span = spanIn(this.#source, offset, offset + source.length);
    throw new Unreadable(refuse('shape', message, span, 'remove the %YAML line, and quote on, off, yes, no and dates'));
  }

  #noteOpenBracket(): void {
    const open = this.#parser.stack.find((token) => token.type === 'flow-collection' && token.end.length === 0);
    if (open !== undefined) this.#openBracket ??= open.offset;
  }
}

/** Advice for files with several documents. */
export const ONE_DOCUMENT = 'keep one document per file; split the others off into files of their own';

function hasContent({ value, start }: CST.Document): boolean {
  return value !== undefined || start.some(({ type }) => type === 'anchor' || type === 'tag');
}

function isUnclosed(lexeme: string): boolean {
  const quote = lexeme.charAt(0);
  return (quote === '"' || quote === "'") && (lexeme.length === 1 || !lexeme.endsWith(quote));
}
