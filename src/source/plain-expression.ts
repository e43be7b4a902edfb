/** A regular expression taken apart; sets of characters have one bit for each ASCII character and one for all others. */
export type Expression =
  | { readonly kind: 'characters'; readonly set: bigint }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'sequence'; readonly parts: readonly Expression[] }
  | { readonly kind: 'choice'; readonly options: readonly Expression[] }
  | { readonly kind: 'repeat'; readonly part: Expression; readonly least: number; readonly most: number | undefined };

const OTHERS = 1n << 128n;
const ALL = (1n << 129n) - 1n;
const DIGITS = range('0', '9');
const WORD = DIGITS | range('a', 'z') | range('A', 'Z') | range('_', '_');
/** Characters that mean themselves after a backslash, in RE2 as in JavaScript. */
const ESCAPABLE = '^$\\.*+?()[]{}|/';
/** Characters that mean themselves outside brackets. */
const LITERAL = /[A-Za-z0-9 _\-/:,@#=~%&!"'<>;`]/;
const LONGEST = 300;
const DEEPEST = 10;
const MOST_ROUNDS = 64;

/**
 * Takes a pattern apart that is written in the common part of RE2's and JavaScript's syntax, ASCII only and without
 * named groups; undefined for every other text.
 */
export function parseExpression(source: string): Expression | undefined {
  if (source.length > LONGEST) return undefined;
  try {
    const reader = new ExpressionReader(source);
    const expression = reader.choice(0);
    return reader.isAtEnd ? expression : undefined;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

class NotPlain extends Error {}

class ExpressionReader {
  readonly #source: string;
  #pos = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get isAtEnd(): boolean {
    return this.#pos === this.#source.length;
  }

  choice(depth: number): Expression {
    if (depth > DEEPEST) throw new NotPlain();
    const options = [this.#sequence(depth)];
    while (this.#take('|')) options.push(this.#sequence(depth));
    return options.length === 1 && options[0] !== undefined ? options[0] : { kind: 'choice', options };
  }

  #sequence(depth: number): Expression {
    const parts: Expression[] = [];
    while (!this.isAtEnd && !'|)'.includes(this.#peek())) parts.push(this.#repeated(depth));
    return { kind: 'sequence', parts };
  }

  #repeated(depth: number): Expression {
    const part = this.#atom(depth);
    const times = this.#times();
    if (times === undefined) return part;
    // What comes twice, and how often an anchor comes, the two dialects see differently.
    if (part.kind === 'start' || part.kind === 'end' || '*+?{'.includes(this.#peek() || ' ')) throw new NotPlain();
    return { kind: 'repeat', part, ...times };
  }

  #times(): { least: number; most: number | undefined } | undefined {
    if (this.#take('*')) return { least: 0, most: undefined };
    if (this.#take('+')) return { least: 1, most: undefined };
    if (this.#take('?')) return { least: 0, most: 1 };
    if (this.#peek() !== '{') return undefined;
    const found = /^\{(\d{1,3})(,?)(\d{0,3})\}/.exec(this.#source.slice(this.#pos, this.#pos + 10));
    if (found === null) throw new NotPlain();
    const [whole, least, comma, most] = found;
    this.#pos += whole.length;
    const low = Number(least);
    const high = comma === '' ? low : most === '' ? undefined : Number(most);
    if (Math.max(low, high ?? 0) > MOST_ROUNDS || (high !== undefined && high < low)) throw new NotPlain();
    return { least: low, most: high };
  }

  #atom(depth: number): Expression {
    const char = this.#next();
    if (char === '^') return { kind: 'start' };
    if (char === '$') return { kind: 'end' };
    if (char === '(') return this.#group(depth);
    if (char === '[') return { kind: 'characters', set: this.#brackets() };
    if (char === '\\') return { kind: 'characters', set: this.#escape(ESCAPABLE) };
    if (!LITERAL.test(char)) throw new NotPlain();
    return { kind: 'characters', set: bit(char) };
  }

  #group(depth: number): Expression {
    if (this.#take('?') && !this.#take(':')) throw new NotPlain();
    const inner = this.choice(depth + 1);
    if (!this.#take(')')) throw new NotPlain();
    return inner;
  }

  #brackets(): bigint {
    const isNegated = this.#take('^');
    let set = 0n;
    do {
      const low = this.#next();
      if (low === '\\') set |= this.#escape(`${ESCAPABLE}-`);
      else if ('[]^'.includes(low)) throw new NotPlain();
      else if (this.#peek() === '-' && !']'.includes(this.#peek(1) || ']')) set |= this.#rangeFrom(low);
      else set |= bit(low);
    } while (!this.#take(']'));
    return isNegated ? ALL & ~set : set;
  }

  #rangeFrom(low: string): bigint {
    this.#pos++;
    const high = this.#next();
    if (!/[A-Za-z0-9]/.test(low) || !/[A-Za-z0-9]/.test(high) || low > high) throw new NotPlain();
    return range(low, high);
  }

  #escape(escapable: string): bigint {
    const char = this.#next();
    // A range from a class is a mistake to JavaScript.
    if ('dw'.includes(char) && this.#peek() === '-') throw new NotPlain();
    if (char === 'd') return DIGITS;
    if (char === 'w') return WORD;
    if (!escapable.includes(char)) throw new NotPlain();
    return bit(char);
  }

  #peek(ahead = 0): string {
    return this.#source.charAt(this.#pos + ahead);
  }

  #take(char: string): boolean {
    if (this.#peek() !== char) return false;
    this.#pos++;
    return true;
  }

  #next(): string {
    const char = this.#peek();
    if (char === '' || char > '~' || char < ' ') throw new NotPlain();
    this.#pos++;
    return char;
  }
}

function bit(char: string): bigint {
  const code = char.charCodeAt(0);
  return code < 128 ? 1n << BigInt(code) : OTHERS;
}

function range(low: string, high: string): bigint {
  let set = 0n;
  for (let code = low.charCodeAt(0); code <= high.charCodeAt(0); code++) set |= 1n << BigInt(code);
  return set;
}
