import type { Span } from '../span.ts';

/** A block of Markdown that this program looks at; all other text lies between them. */
export type MarkdownBlock = HeadingBlock | FenceBlock | CommentBlock | TableBlock;

/** A heading, written with `#` or underlined. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: number;
  /** The span of its text. */
  readonly span: Span;
}

/** Fenced code; the content is empty or ends with a line break, and an unclosed fence reaches to the end of the text. */
export interface FenceBlock {
  readonly kind: 'fence';
  readonly info: Span;
  readonly span: Span;
  readonly content: Span;
  readonly closed: boolean;
}

/** An HTML comment that starts its line. */
export interface CommentBlock {
  readonly kind: 'comment';
  readonly span: Span;
  readonly closed: boolean;
}

/** A pipe table. */
export interface TableBlock {
  readonly kind: 'table';
  readonly header: Span;
  /** The row of dashes and colons. */
  readonly delimiter: Span;
  /** The lines of its rows, from the end of the delimiter row to the end of the last row. */
  readonly rows: Span;
}
