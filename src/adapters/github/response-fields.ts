import { GitHubError } from './github-error.ts';

/** Reads fields of one answer of GitHub; a field that is not what it should be ends in a GitHubError with its path. */
export class ResponseFields {
  readonly #value: Readonly<Record<string, unknown>>;
  readonly #path: string;
  readonly #attempted: string;

  private constructor(value: Readonly<Record<string, unknown>>, path: string, attempted: string) {
    this.#value = value;
    this.#path = path;
    this.#attempted = attempted;
  }

  /** The fields of an answer to what was attempted. */
  static of(value: unknown, attempted: string): ResponseFields {
    return new ResponseFields(objectOf(value) ?? fail('the answer', 'an object', attempted), '', attempted);
  }

  /** The items of an answer that is a list. */
  static listOf(value: unknown, attempted: string): readonly ResponseFields[] {
    if (!Array.isArray(value)) return fail('the answer', 'a list', attempted);
    return value.map((item, index) => {
      const path = `[${index}].`;
      return new ResponseFields(objectOf(item) ?? fail(path, 'an object', attempted), path, attempted);
    });
  }

  text(name: string): string {
    const value = this.#value[name];
    return typeof value === 'string' ? value : this.#fail(name, 'a text');
  }

  /** The text, or undefined where GitHub has null or nothing. */
  optionalText(name: string): string | undefined {
    return this.#value[name] === null || this.#value[name] === undefined ? undefined : this.text(name);
  }

  integer(name: string): number {
    const value = this.#value[name];
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : this.#fail(name, 'a whole number');
  }

  flag(name: string): boolean {
    const value = this.#value[name];
    return typeof value === 'boolean' ? value : this.#fail(name, 'true or false');
  }

  /** One of these texts. */
  oneOf<const Text extends string>(name: string, allowed: readonly Text[]): Text {
    const text = this.text(name);
    return allowed.find((candidate) => candidate === text) ?? this.#fail(name, `one of ${allowed.join(', ')}`);
  }

  object(name: string): ResponseFields {
    const value = objectOf(this.#value[name]) ?? this.#fail(name, 'an object');
    return new ResponseFields(value, `${this.#path}${name}.`, this.#attempted);
  }

  /** The object, or undefined where GitHub has null or nothing. */
  optionalObject(name: string): ResponseFields | undefined {
    return this.#value[name] === null || this.#value[name] === undefined ? undefined : this.object(name);
  }

  list(name: string): readonly ResponseFields[] {
    const value = this.#value[name];
    if (!Array.isArray(value)) return this.#fail(name, 'a list');
    return value.map((item, index) => {
      const path = `${this.#path}${name}[${index}].`;
      return new ResponseFields(objectOf(item) ?? this.#fail(name, 'a list of objects'), path, this.#attempted);
    });
  }

  /** The list, or undefined where GitHub has null or nothing. */
  optionalList(name: string): readonly ResponseFields[] | undefined {
    return this.#value[name] === null || this.#value[name] === undefined ? undefined : this.list(name);
  }

  #fail(name: string, expected: string): never {
    return fail(`${this.#path}${name}`, expected, this.#attempted);
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value));
}

function fail(path: string, expected: string, attempted: string): never {
  throw new GitHubError({
    fault: 'malformed',
    attempted,
    reason: `the answer does not have the form that GitHub describes; "${path}" is not ${expected}`,
    hint: 'run the job again; if it stays so, the server or a proxy before it speaks another version of the API',
    ambiguous: true,
  });
}
