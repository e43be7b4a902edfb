import { Document, type FileRef } from '../source/document.ts';
import type { FormatId, FormatOptions, Problem } from '../source/format.ts';
import { parseText } from '../source/formats/index.ts';
import type { Limits } from '../source/limits.ts';

/** A document, or the problem that keeps a text from being one. */
export type Parsed = { readonly document: Document } | { readonly problem: Problem; readonly text: string };

/** Parses each distinct text once, however many collections, revisions and contracts ask for it. */
export class ParseCache {
  readonly #limits: Limits;
  readonly #parsed = new Map<string, Parsed>();
  readonly #before: ReadonlyMap<string, Parsed>;

  constructor(limits: Limits, before?: ParseCache) {
    this.#limits = limits;
    this.#before = before === undefined ? new Map() : before.#parsed;
  }

  /** A cache for the next run: it takes over what that run asks for again, and lets the rest go. */
  renewed(): ParseCache {
    return new ParseCache(this.#limits, this);
  }

  /** The document of a text; `id` names the text, so that unchanged files of two revisions share one document. */
  async parse(file: FileRef, id: string, text: string, format: FormatId, options: FormatOptions): Promise<Parsed> {
    const name = JSON.stringify([file.root, file.path, id, format, options]);
    const known = this.#parsed.get(name) ?? this.#before.get(name);
    if (known !== undefined) {
      this.#parsed.set(name, known);
      return known;
    }
    const result = await parseText(format, text, options, this.#limits);
    const parsed: Parsed = result.ok
      ? { document: new Document(file, format, text, result.root, result.problems) }
      : { problem: result.problem, text };
    this.#parsed.set(name, parsed);
    return parsed;
  }
}
