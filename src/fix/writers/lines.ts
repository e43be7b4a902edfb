import type { Document } from '../../source/document.ts';
import type { Path } from '../../source/tree.ts';
import { childrenOf } from '../brackets.ts';
import {
  blankLineAt,
  commentsAbove,
  hasBlankLine,
  indentAt,
  isBelowBlankLine,
  layoutAt,
  lineStart,
  trimmedEnd,
} from '../line-layout.ts';
import { indentLines } from '../scaffold.ts';
import type { FillScaffold, Splice, Writer } from '../writer.ts';

/** Writes formats whose entries are runs of lines: ssh config, Proxmox sections, text lines. */
export const linesWriter: Writer = {
  insert(document, _collection, place, scaffold) {
    const lines = fill(scaffold);
    const sibling = place.after ?? place.before;
    if (lines === undefined) return undefined;
    if (sibling === undefined) return insertFirst(document, lines);
    const { text } = document;
    const { start, end } = document.spanOf(sibling.path);
    const { eol, lineEnd, isOpen } = layoutAt(text, trimmedEnd(text, start, end));
    const body = indentLines(lines, indentAt(text, start), eol);
    const blank = standsApart(document, sibling.path) ? eol : '';
    if (place.after !== undefined)
      return { start: lineEnd, end: lineEnd, text: isOpen ? eol + blank + body : blank + body + eol };
    const at = lineStart(text, start);
    return { start: at, end: at, text: body + eol + blank };
  },
  replace(document, span, value) {
    const written = document.text.slice(span.start, span.end);
    if (!isWord(value) || written === '') return undefined;
    return { ...span, text: written.startsWith('"') ? `"${value}"` : value };
  },
  remove(document, path) {
    const { text } = document;
    const span = document.spanOf(path);
    const start = lineStart(text, span.start);
    const { lineEnd } = layoutAt(text, trimmedEnd(text, span.start, span.end));
    return { start, end: lineEnd + (isBelowBlankLine(text, start) ? blankLineAt(text, lineEnd) : 0), text: '' };
  },
  append(document, path, index, value) {
    const items = childrenOf(document.nodeAt(path));
    const [first, beside] = [items[0], items[Math.max(0, index - 1)]];
    if (!/^[^\s"'#=\\,]+$/.test(value) || first === undefined || beside === undefined) return undefined;
    const gap = /^,([ \t]*)/.exec(document.text.slice(first.span.end))?.[1] ?? '';
    if (index === 0) return { start: first.span.start, end: first.span.start, text: `${value},${gap}` };
    return { start: beside.span.end, end: beside.span.end, text: `,${gap}${value}` };
  },
};

function fill(scaffold: FillScaffold): string | undefined {
  let isSafe = true;
  const lines = scaffold((value) => {
    isSafe &&= isWord(value);
    return value;
  });
  return isSafe ? lines : undefined;
}

/** Values without blanks or quotes mean the same in all of these formats. */
function isWord(value: string): boolean {
  return /^[^\s"'#=\\]+$/.test(value);
}

/** The first entry: at the end, but before settings that are for all hosts, since ssh takes the first one it reads. */
function insertFirst(document: Document, lines: string): Splice {
  const { text } = document;
  const { eol } = layoutAt(text, text.length);
  const body = indentLines(lines, '', eol);
  const general = document.format === 'ssh-config' ? /^[ \t]*(?:Host|Match)[ \t=]/im.exec(text)?.index : undefined;
  if (general !== undefined) {
    const start = commentsAbove(text, lineStart(text, general));
    return { start, end: start, text: body + eol + eol };
  }
  const isBare = text === '' || text === '\ufeff';
  const open = isBare ? '' : /[\r\n]$/.test(text) ? eol : eol + eol;
  const blank = lines.includes('\n') ? open : isBare || /[\r\n]$/.test(text) ? '' : eol;
  return { start: text.length, end: text.length, text: blank + body + eol };
}

/** Entries of more than one line are kept apart by a blank line if any two of them are. */
function standsApart(document: Document, path: Path): boolean {
  const { text, root, format } = document;
  const items = childrenOf(root);
  const { start, end } = document.spanOf(path);
  if (items.length < 2) return format === 'proxmox-section' || /[\r\n]/.test(text.slice(start, end));
  return items.some((item, i) => {
    const next = items[i + 1];
    return next !== undefined && hasBlankLine(text, trimmedEnd(text, item.span.start, item.span.end), next.span.start);
  });
}
