import { ConfigurationError } from '../report/configuration-error.ts';

/** The kinds of objects that git keeps. */
export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag';

/** How many bytes of each type of object are read. */
export type ObjectLimits = Readonly<Record<ObjectType, number>>;

/** What git says to one object name. */
export type ObjectAnswer =
  | { readonly kind: 'object'; readonly id: string; readonly type: ObjectType; readonly content: Buffer }
  | { readonly kind: 'too-large'; readonly id: string; readonly type: ObjectType; readonly bytes: number }
  | { readonly kind: 'missing' };

interface Header {
  readonly id: string;
  readonly type: ObjectType;
  readonly bytes: number;
}

const HEADER_BYTES = 8192;
const LINE_FEED = 10;

/**
 * Reads what `git cat-file --batch` writes, in whatever pieces it comes. Ends at the first object over its limit,
 * whose size is known before its content comes.
 */
export class BatchParser {
  readonly #limits: ObjectLimits;
  #rest: Buffer = Buffer.alloc(0);
  #header: Header | undefined;
  #content = Buffer.alloc(0);
  #filled = 0;

  constructor(limits: ObjectLimits) {
    this.#limits = limits;
  }

  /** The answers that these bytes complete, in order; nothing may be pushed after a `too-large` one. */
  push(chunk: Buffer): readonly ObjectAnswer[] {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const answers: ObjectAnswer[] = [];
    for (let answer = this.#next(); answer !== undefined; answer = this.#next()) {
      answers.push(answer);
      if (answer.kind === 'too-large') break;
    }
    return answers;
  }

  #next(): ObjectAnswer | undefined {
    return this.#header === undefined ? this.#readHeader() : this.#readContent(this.#header);
  }

  #readHeader(): ObjectAnswer | undefined {
    const end = this.#rest.indexOf(LINE_FEED);
    if (end < 0 && this.#rest.length <= HEADER_BYTES) return undefined;
    const line = this.#rest.toString('latin1', 0, Math.max(end, 0));
    this.#rest = this.#rest.subarray(end + 1);
    if (line.endsWith(' missing') || line.endsWith(' ambiguous')) return { kind: 'missing' };
    const header = parseHeader(line);
    if (header.bytes > this.#limits[header.type]) return { kind: 'too-large', ...header };
    this.#header = header;
    this.#content = Buffer.allocUnsafe(header.bytes + 1); // git ends each content with a line feed of its own
    this.#filled = 0;
    return this.#readContent(header);
  }

  #readContent(header: Header): ObjectAnswer | undefined {
    const copied = this.#rest.copy(this.#content, this.#filled);
    this.#filled += copied;
    this.#rest = this.#rest.subarray(copied);
    if (this.#filled <= header.bytes) return undefined;
    this.#header = undefined;
    return { kind: 'object', id: header.id, type: header.type, content: this.#content.subarray(0, header.bytes) };
  }
}

function parseHeader(line: string): Header {
  const [id, type, bytes] = line.split(' ');
  if (id !== undefined && isObjectType(type) && bytes !== undefined && /^\d{1,15}$/.test(bytes)) {
    return { id, type, bytes: Number(bytes) };
  }
  throw new ConfigurationError(`git answers in a way that is not understood: ${JSON.stringify(line.slice(0, 100))}`);
}

function isObjectType(word: string | undefined): word is ObjectType {
  return word === 'blob' || word === 'tree' || word === 'commit' || word === 'tag';
}
