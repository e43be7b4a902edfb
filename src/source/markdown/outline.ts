import type { HeadingBlock, TableBlock } from './block.ts';
import { markdownBlocks } from './blocks.ts';

/** A document's headings and tables in order. */
export interface Outline {
  readonly headings: readonly HeadingBlock[];
  readonly tables: readonly TablePlace[];
}

/** A table and where it stands. */
export interface TablePlace {
  readonly table: TableBlock;
  /** The headings it stands under, outermost first; at most six. */
  readonly headings: readonly HeadingBlock[];
}

/** The outline of a Markdown text, or `too-large` where it has more than `most` headings and tables. */
export function outlineOf(text: string, most: number): Outline | 'too-large' {
  const headings: HeadingBlock[] = [];
  const tables: TablePlace[] = [];
  let open: readonly HeadingBlock[] = [];
  for (const block of markdownBlocks(text)) {
    if (block.kind === 'table') tables.push({ table: block, headings: open });
    if (block.kind === 'heading') {
      headings.push(block);
      open = [...open.filter((outer) => outer.level < block.level), block];
    }
    if (headings.length + tables.length > most) return 'too-large';
  }
  return { headings, tables };
}
