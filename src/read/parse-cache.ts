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
  /** The document that was read last of each file, in each way. */
  readonly #latest = new Map<string, Document>();
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
    const way = JSON.stringify([file.root, file.path, format, options]);
    const result = await parseText(format, text, options, this.#limits, this.#latest.get(way)?.units);
    const parsed: Parsed = result.ok
      ? { document: new Document(file, format, text, result.root, result.problems, result.units) }
      : { problem: result.problem, text };
    if ('document' in parsed) this.#latest.set(way, parsed.document);
    this.#parsed.set(name, parsed);
    return parsed;
  }
}
