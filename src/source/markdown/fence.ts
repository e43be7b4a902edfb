import { trimmed } from '../lines.ts';
import type { Span } from '../span.ts';
import type { FenceBlock } from './block.ts';

const OPENING = /^( {0,3})(`{3,}|~{3,})/;
const CLOSING = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;

/** An open fence of a code block. */
export interface Fence {
  /** True for a line that closes it: the same character, at least as often, and nothing behind. */
  isClosedBy(written: string): boolean;
  /** The block up to its closing line. */
  block(contentEnd: number, end: number, closed: boolean): FenceBlock;
}

/** The fence that a line opens, if it opens one. */
export function fenceAt(text: string, line: Span, written: string): Fence | undefined {
  const match = OPENING.exec(written);
  if (match === null) return undefined;
  const [whole, indent = '', run = ''] = match;
  const info = trimmed(text, { start: line.start + whole.length, end: line.end });
  if (run.startsWith('`') && written.includes('`', whole.length)) return undefined;
  const start = line.start + indent.length;
  const contentStart = endOfLineBreak(text, line.end);
  return {
    isClosedBy(candidate) {
      const closing = CLOSING.exec(candidate)?.[1];
      return closing !== undefined && closing[0] === run[0] && closing.length >= run.length;
    },
    block(contentEnd, end, closed) {
      return { kind: 'fence', info, span: { start, end }, content: { start: contentStart, end: contentEnd }, closed };
    },
  };
}

function endOfLineBreak(text: string, lineEnd: number): number {
  return text.startsWith('\r\n', lineEnd) ? lineEnd + 2 : Math.min(lineEnd + 1, text.length);
}
