import type { Collection } from '../select/collection.ts';
import type { Placement } from '../select/placement.ts';
import type { Document } from '../source/document.ts';
import type { Span } from '../source/span.ts';
import type { Path } from '../source/tree.ts';

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
  /** Puts a new entry at its place. */
  insert(document: Document, collection: Collection, place: Placement, scaffold: FillScaffold): Splice | undefined;
  /** Replaces the text of a value or key. */
  replace(document: Document, span: Span, value: string): Splice | undefined;
  /** Takes the entry at a path out. */
  remove(document: Document, path: Path): Splice | undefined;
  /** Adds a value to the list at a path, so that it gets this index. */
  append(document: Document, path: Path, index: number, value: string): Splice | undefined;
}
