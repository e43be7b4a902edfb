import { LONGEST_LINE, linesOf } from '../lines.ts';
import type { MarkdownBlock } from './block.ts';
import { type Fence, fenceAt } from './fence.ts';
import { frontMatterOf } from './front-matter-span.ts';
import { type HtmlBlock, htmlBlockAt } from './html-block.ts';
import { ParagraphReader } from './paragraph-reader.ts';

/** The blocks of a Markdown text in order, by the rules of GitHub's Markdown at the top level; front matter is skipped. */
export function* markdownBlocks(text: string): Generator<MarkdownBlock> {
  let fence: Fence | undefined;
  let html: HtmlBlock | undefined;
  const paragraphs = new ParagraphReader(text);
  for (const line of linesOf(text, frontMatterOf(text)?.end ?? 0)) {
    const written = text.slice(line.start, Math.min(line.end, line.start + LONGEST_LINE));
    if (fence !== undefined) {
      if (!fence.isClosedBy(written)) continue;
      yield fence.block(line.start, line.end, true);
      fence = undefined;
      continue;
    }
    html ??= htmlBlockAt(written, line.start, paragraphs.inParagraph);
    if (html === undefined) fence = fenceAt(text, line, written);
    if (html !== undefined || fence !== undefined) yield* paragraphs.end();
    if (html !== undefined) {
      if (!html.endsIn(text, line)) continue;
      yield* html.block(line.end, true);
      html = undefined;
      continue;
    }
    if (fence === undefined) yield* paragraphs.read(line, written);
  }
  yield* paragraphs.end();
  if (fence !== undefined) yield fence.block(text.length, text.length, false);
  if (html !== undefined) yield* html.block(text.length, false);
}
