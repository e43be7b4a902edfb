import type { FileRef } from '../source/document.ts';
import type { Revision } from '../source/location.ts';
import { LineIndex } from '../source/span.ts';
import type { FormatterOptions } from './formatter.ts';

/** A source text with its lines. */
export interface Source {
  readonly text: string;
  readonly lines: LineIndex;
}

/** The sources that a report points into, each asked for and indexed once. */
export class Sources {
  readonly #options: FormatterOptions;
  readonly #known = new Map<string, Source | undefined>();

  constructor(options: FormatterOptions) {
    this.#options = options;
  }

  /** The source of a file at a revision, or undefined where there is none to show. */
  get(file: FileRef, revision: Revision): Source | undefined {
    const key = JSON.stringify([file.root, file.path, revision]);
    if (!this.#known.has(key)) this.#known.set(key, this.#read(file, revision));
    return this.#known.get(key);
  }

  #read({ root, path }: FileRef, revision: Revision): Source | undefined {
    const text = this.#options.sourceOf({ root, path, revision });
    return text === undefined ? undefined : { text, lines: new LineIndex(text) };
  }
}
