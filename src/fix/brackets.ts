import type { Entry } from '../select/entry.ts';
import type { Document } from '../source/document.ts';
import type { Node, Path } from '../source/tree.ts';
import { indentAt, layoutAt, lineStart } from './line-layout.ts';
import type { Splice } from './writer.ts';

/** True where a list or map is written in brackets. */
export function isInBrackets(document: Document, node: Node): boolean {
  const first = document.text[node.span.start];
  return first === '[' || first === '{';
}

/** The nodes that a list or map holds. */
export function childrenOf(node: Node | undefined): readonly Node[] {
  if (node === undefined || node.kind === 'scalar') return [];
  return node.kind === 'list' ? node.items : node.members.map((member) => member.node);
}

/** Puts the text of a new part beside a sibling in brackets: on a line of its own where the sibling has one. */
export function insertBetweenBrackets(document: Document, sibling: Path, isAfter: boolean, part: string): Splice {
  const { text } = document;
  const { start, end } = document.spanOf(sibling, 'member');
  const hasOwnLine = text.slice(lineStart(text, start), start).trim() === '';
  const gap = hasOwnLine ? layoutAt(text, start).eol + indentAt(text, start) : commaGap(document, sibling);
  if (!isAfter) return { start, end: start, text: `${part},${gap}` };
  const comment = /^(,?)([ \t]*#[^\r\n]*)/.exec(text.slice(end));
  if (!hasOwnLine || comment === null) return { start: end, end, text: `,${gap}${part}` };
  const [whole, comma = '', note = ''] = comment;
  return { start: end, end: end + whole.length, text: `,${note}${gap}${part}${comma}` };
}

/** The first part between brackets that hold none. */
export function insertFirstInBrackets(document: Document, node: Node, part: string): Splice {
  const { start, end } = node.span;
  const isMap = document.text[start] === '{';
  return { start, end, text: isMap ? `{ ${part} }` : `[${part}]` };
}

/** Takes a part out from between brackets, with one comma. */
export function removeFromBrackets(document: Document, path: Path): Splice {
  const { text } = document;
  const { start, end } = document.spanOf(path, 'member');
  const behind = /^\s*,\s*/.exec(text.slice(end))?.[0].length;
  const isLast = behind !== undefined && /^[\]}]/.test(text.slice(end + behind));
  const before = /,\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  if (behind !== undefined && !isLast) return { start, end: end + behind, text: '' };
  return { start: start - before, end, text: '' };
}

/** The blanks that stand behind commas between siblings on one line. */
function commaGap(document: Document, sibling: Path): string {
  const nodes = childrenOf(document.nodeAt(sibling.slice(0, -1)));
  const [first] = nodes;
  if (first === undefined || nodes.length < 2) return ' ';
  return /^,([ \t]*)/.exec(document.text.slice(first.span.end))?.[1] ?? ' ';
}

/** The node of an entry. */
export function nodeOf(entry: Entry): Node | undefined {
  return entry.document.nodeAt(entry.path);
}
