import type { Collection } from '../select/collection.ts';
import type { Entry } from '../select/entry.ts';
import type { Placement } from '../select/placement.ts';
import type { Document } from '../source/document.ts';
import type { Span } from '../source/span.ts';

/** A replacement in the text of one document. */
export interface Splice extends Span {
  readonly text: string;
}

/** Fills the templates of a scaffold; `encode` writes a value so that it is safe where it lands. */
export type FillScaffold = (encode: (value: string, context: ScaffoldContext) => string) => string;

/** Where in the scaffold's text a value lands. */
export interface ScaffoldContext {
  /** Text of the same line before the template. */
  readonly before: string;
  /** Text of the same line behind it. */
  readonly behind: string;
}

/** Writes entries in one format. Every method answers undefined where it cannot write safely. */
export interface Writer {
  /** Puts a new entry at its place. `lines` is the filled scaffold without common indentation, `\n` between lines. */
  insert(document: Document, collection: Collection, place: Placement, scaffold: FillScaffold): Splice | undefined;
  /** Replaces the value of a field that has one. */
  replace(document: Document, span: Span, value: string): Splice | undefined;
  /** Takes an entry out. */
  remove(document: Document, entry: Entry): Splice | undefined;
}
