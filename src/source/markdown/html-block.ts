import { sliceOf, trimmed } from '../lines.ts';
import type { Span } from '../span.ts';
import type { MarkdownBlock } from './block.ts';

const COMMENT_START = /^ {0,3}<!--/;
const VERBATIM_START = /^ {0,3}<(?:pre|script|style|textarea)(?=[\s>]|$)/i;
const VERBATIM_END = /<\/(?:pre|script|style|textarea)>/i;
const BLOCK_TAG =
  /^ {0,3}<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s/>]|$)/i;
const LONE_TAG = /^ {0,3}<\/?[a-z][a-z0-9-]*(?:[ \t][^<>]*)?\/?>[ \t]*$/i;

/** Raw HTML that has started and not ended yet. */
export interface HtmlBlock {
  /** True for the line that ends it. */
  endsIn(text: string, line: Span): boolean;
  /** What it is for the reader of blocks: a comment, or nothing. */
  block(end: number, closed: boolean): MarkdownBlock[];
}

/** The HTML that a line starts, by CommonMark's rules; a lone inline tag cannot interrupt a paragraph. */
export function htmlBlockAt(written: string, lineStart: number, inParagraph: boolean): HtmlBlock | undefined {
  if (COMMENT_START.test(written)) {
    const start = lineStart + written.indexOf('<');
    return {
      endsIn: (text, line) => sliceOf(text, line).includes('-->'),
      block: (end, closed) => [{ kind: 'comment', span: { start, end }, closed }],
    };
  }
  if (VERBATIM_START.test(written)) {
    return { endsIn: (text, line) => VERBATIM_END.test(sliceOf(text, line)), block: () => [] };
  }
  if (BLOCK_TAG.test(written) || (!inParagraph && LONE_TAG.test(written))) {
    return { endsIn: isBlankLine, block: () => [] };
  }
  return undefined;
}

function isBlankLine(text: string, line: Span): boolean {
  const { start, end } = trimmed(text, line);
  return start === end;
}
