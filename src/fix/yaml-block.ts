import type { Document } from '../source/document.ts';
import type { Node, Path } from '../source/tree.ts';
import { childrenOf, isInBrackets } from './brackets.ts';
import {
  blankLineAt,
  commentsAbove,
  hasBlankLine,
  indentAt,
  isBelowBlankLine,
  layoutAt,
  lineStart,
  trimmedEnd,
} from './line-layout.ts';
import { indentLines } from './scaffold.ts';
import type { Splice } from './writer.ts';
import { reindentLike } from './yaml-indent.ts';

/** Puts the lines of a new entry beside a sibling in block style, as far apart as siblings are. */
export function insertIntoBlock(
  document: Document,
  sibling: Path,
  isAfter: boolean,
  lines: string,
): Splice | undefined {
  const { text } = document;
  const start = partStart(document, sibling);
  if (start === undefined) return undefined;
  const indent = indentAt(text, start);
  const isApart = standApart(document, sibling);
  const body = reindentLike(document, sibling, start, lines);
  if (!isAfter) {
    const at = commentStart(document, sibling, start);
    const { eol } = layoutAt(text, at);
    return { start: at, end: at, text: indentLines(body, indent, eol) + eol + (isApart ? eol : '') };
  }
  const { eol, at, isOpen, keepsBreaks } = endOfPart(document, sibling, start);
  const written = (isApart && !keepsBreaks ? eol : '') + indentLines(body, indent, eol);
  return { start: at, end: at, text: isOpen ? eol + written : written + eol };
}

/** Puts a scalar beside an item of a block list. */
export function insertScalarIntoBlock(
  document: Document,
  item: Path,
  isAfter: boolean,
  value: string,
): Splice | undefined {
  const start = partStart(document, item);
  if (start === undefined) return undefined;
  const { text } = document;
  const span = document.spanOf(item);
  const line = indentAt(text, start) + text.slice(start, span.start) + value;
  const { eol, lineEnd, isOpen } = layoutAt(text, trimmedEnd(text, start, span.end));
  if (isAfter) return { start: lineEnd, end: lineEnd, text: isOpen ? eol + line : line + eol };
  const at = lineStart(text, start);
  return { start: at, end: at, text: line + eol };
}

/** Takes out the whole lines of a part, with its comment and the blank line behind it; the last one leaves empty brackets. */
export function removeFromBlock(document: Document, path: Path): Splice | undefined {
  const { text } = document;
  const parent = document.nodeAt(path.slice(0, -1));
  const at = partStart(document, path);
  if (parent === undefined || at === undefined) return undefined;
  if (childrenOf(parent).length < 2) return emptyOut(document, path.slice(0, -1), parent);
  const start = commentStart(document, path, at);
  const end = endOfPart(document, path, at).at;
  const blankBehind = isBelowBlankLine(text, start) ? blankLineAt(text, end) : 0;
  return { start, end: end + blankBehind, text: '' };
}

function emptyOut(document: Document, path: Path, parent: Node): Splice | undefined {
  if (path.length === 0) return undefined;
  const { text } = document;
  const behind = text.indexOf(':', document.spanOf(path, 'key').end) + 1;
  const first = lineStart(text, parent.span.start);
  const { lineEnd, eol } = layoutAt(text, behind);
  const rest = text.slice(behind, lineEnd - eol.length);
  if (first < lineEnd || !/^[ \t]*(?:#|$)/.test(rest)) return undefined;
  const end = trimmedEnd(text, parent.span.start, parent.span.end);
  return { start: behind, end, text: (parent.kind === 'list' ? ' []' : ' {}') + rest };
}

/** Where a part begins: at its dash, or at its key; undefined where something else stands before it on its line. */
export function partStart(document: Document, path: Path): number | undefined {
  const { text } = document;
  const { start } = document.spanOf(path, 'member');
  let at = start;
  if (typeof path.at(-1) === 'number') {
    const from = Math.max(0, start - LONGEST_HEAD);
    const dash = /-\s+(?:[&!]\S+\s+)*$/.exec(text.slice(from, start));
    if (dash === null) return undefined;
    at = from + dash.index;
  }
  return text.slice(lineStart(text, at), at).trim() === '' ? at : undefined;
}

/** The most characters between a dash and the value behind it: blanks, an anchor, a tag. */
const LONGEST_HEAD = 300;

/** Where a part ends, and how its last line does. */
interface PartEnd {
  readonly at: number;
  readonly eol: string;
  readonly isOpen: boolean;
  /** Whether blank lines behind it would be part of a text in it. */
  readonly keepsBreaks: boolean;
}

/** Just behind the lines of a part and of the comments below it that are indented deeper than it. */
function endOfPart(document: Document, path: Path, start: number): PartEnd {
  const { text } = document;
  const span = document.spanOf(path);
  const layout = layoutAt(text, trimmedEnd(text, start, span.end));
  const width = indentAt(text, start).length;
  let at = layout.lineEnd;
  // The blank lines behind a text block that keeps its line breaks are part of it.
  const keepsBreaks = /[|>]\d?\+[^\r\n]*[\r\n]/.test(text.slice(start, span.end));
  while (keepsBreaks && blankLineAt(text, at) > 0) at += blankLineAt(text, at);
  for (;;) {
    const comment = /^([ \t]*)#[^\r\n]*(?:\r\n|\n|\r|$)/.exec(text.slice(at));
    if (comment === null || (comment[1] ?? '').length <= width || at >= text.length) break;
    at += comment[0].length;
  }
  return { at, eol: layout.eol, isOpen: at >= text.length && !/[\r\n]$/.test(text), keepsBreaks };
}

/** Where a part begins with the comment above it, in files that give every part a comment of its own. */
function commentStart(document: Document, path: Path, start: number): number {
  const { text } = document;
  const parent = document.nodeAt(path.slice(0, -1));
  const names = parent?.kind === 'map' ? parent.members.map(({ key }) => key) : [...childrenOf(parent).keys()];
  const siblings = names.map((name) => [...path.slice(0, -1), name]);
  const line = lineStart(text, start);
  const commented = siblings.every((one) => {
    const at = partStart(document, one);
    return at !== undefined && commentsAbove(text, lineStart(text, at)) < lineStart(text, at);
  });
  return siblings.length > 1 && commented ? commentsAbove(text, line) : line;
}

/** Siblings keep the distance that the two nearest ones have. */
function standApart(document: Document, path: Path): boolean {
  const { text } = document;
  const parent = document.nodeAt(path.slice(0, -1));
  if (parent === undefined || isInBrackets(document, parent)) return false;
  const nodes = childrenOf(parent);
  const own = document.nodeAt(path);
  const at = own === undefined ? -1 : nodes.indexOf(own);
  const [a, b] = at > 0 ? [nodes[at - 1], nodes[at]] : [nodes[0], nodes[1]];
  if (a === undefined || b === undefined) return false;
  return hasBlankLine(text, trimmedEnd(text, a.span.start, a.span.end), b.span.start);
}
