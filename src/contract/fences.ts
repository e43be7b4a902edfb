import type { Problem } from '../source/format.ts';
import { linesOf, sliceOf } from '../source/lines.ts';
import type { FenceBlock } from '../source/markdown/block.ts';
import { markdownBlocks } from '../source/markdown/blocks.ts';
import { titleOf } from '../source/markdown/inline.ts';
import { quoted } from '../source/quoted.ts';
import type { Span } from '../source/span.ts';

/** The YAML between the fences of a checklist block, in offsets of the whole Markdown text. */
export interface ContractBlock extends Span {
  /** The block with its fences. */
  readonly fences: Span;
}

/** The checklist blocks of a contract document, in order. */
export interface ContractBlocks {
  /** The text of the first heading of level 1. */
  readonly title?: string;
  readonly blocks: readonly ContractBlock[];
  /** The first thing that keeps a block from being read: an unclosed fence or comment, or an almost right info string. */
  readonly problem?: Problem;
}

const INFO = 'yaml vm-contract';
const FENCE = /^(`{3,}|~{3,})/;
const CHECKLIST_FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*yaml[ \t]+vm-contract[ \t]*$/;

/** Finds the fenced code blocks with the info string `yaml vm-contract`, by CommonMark's rules; total on any text. */
export function findContractBlocks(markdown: string): ContractBlocks {
  const blocks: ContractBlock[] = [];
  let title: string | undefined;
  let problem: Problem | undefined;
  for (const block of markdownBlocks(markdown)) {
    if (block.kind === 'heading' && block.level === 1) title ??= titleOf(markdown, block.span);
    if (block.kind === 'comment' && !block.closed) problem ??= unclosedComment(block.span);
    if (block.kind !== 'fence') continue;
    const info = sliceOf(markdown, block.info)
      .split(/[ \t]+/)
      .join(' ');
    if (info === INFO && block.closed) blocks.push({ ...block.content, fences: block.span });
    problem ??= problemOf(markdown, info, block);
  }
  return { ...(title !== undefined && { title }), blocks, ...(problem !== undefined && { problem }) };
}

function problemOf(markdown: string, info: string, block: FenceBlock): Problem | undefined {
  const opening = { start: block.span.start, end: block.info.end };
  const swallowed = swallowedFence(markdown, block);
  if (swallowed !== undefined) return swallowingFence(opening, swallowed);
  if (info !== INFO) return isAlmostInfo(info) ? wrongInfo(info, block.info) : undefined;
  return block.closed ? undefined : unclosedFence(opening);
}

/** The line in a block that would open a checklist block, had the block been closed before it. */
function swallowedFence(markdown: string, block: FenceBlock): Span | undefined {
  const outer = FENCE.exec(sliceOf(markdown, block.span).slice(0, block.info.start - block.span.start))?.[1] ?? '';
  for (const line of linesOf(markdown, block.content.start, block.content.end)) {
    const inner = CHECKLIST_FENCE.exec(sliceOf(markdown, line))?.[1];
    if (inner !== undefined && (!block.closed || inner.startsWith(outer))) return line;
  }
  return undefined;
}

function isAlmostInfo(info: string): boolean {
  return info
    .toLowerCase()
    .replaceAll('_', '-')
    .split(/[^a-z0-9-]+/)
    .includes('vm-contract');
}

function unclosedComment({ start }: Span): Problem {
  const message = 'the comment that starts here is not closed; nothing behind it is read';
  return { code: 'syntax', message, span: { start, end: start + 4 }, hint: 'end the comment with -->' };
}

function unclosedFence(span: Span): Problem {
  const message = 'the checklist block that starts here is not closed';
  const hint = 'end it with a line of the same fence characters, at least as many as it starts with';
  return { code: 'syntax', message, span, hint };
}

function swallowingFence(span: Span, swallowed: Span): Problem {
  const message = 'the code block that starts here is not closed before the next checklist block';
  const related = [{ message: 'this line is read as text of the code block', span: swallowed }];
  return {
    code: 'syntax',
    message,
    span,
    hint: 'close it, or give it more fence characters than the block in it',
    related,
  };
}

function wrongInfo(info: string, span: Span): Problem {
  const message = `the block with the info string ${quoted(info)} is not read as a checklist`;
  return { code: 'shape', message, span, hint: `write the info string as "${INFO}"` };
}
