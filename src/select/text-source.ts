import type { FileRef } from '../source/document.ts';
import type { Location, Revision } from '../source/location.ts';
import { LineIndex, type Span } from '../source/span.ts';

/** A file as plain text, for clauses that look at words instead of entries. */
export class TextSource {
  readonly file: FileRef;
  readonly text: string;
  /** Equal ids mean equal texts. */
  readonly id: string;
  #lines: LineIndex | undefined;

  constructor(file: FileRef, text: string, id: string) {
    this.file = file;
    this.text = text;
    this.id = id;
  }

  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines;
  }

  /** Where a span of it stands. */
  locate(span: Span, revision: Revision): Location {
    return { ...this.file, revision, range: this.lines.rangeOf(span) };
  }
}

/** The files that a clause names on one side, and those of them that cannot be searched. */
export interface TextSet {
  readonly sources: readonly TextSource[];
  readonly failures: readonly { readonly file: FileRef; readonly reason: string }[];
}
