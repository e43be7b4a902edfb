import type { Entry } from '../../select/entry.ts';
import type { Document } from '../../source/document.ts';
import { hasBlankLine, indentAt, layoutAt, lineStart, trimmedEnd } from '../line-layout.ts';
import { indentLines } from '../scaffold.ts';
import type { Writer } from '../writer.ts';

/** Writes formats whose entries are runs of lines: ssh config, Proxmox sections, text lines. */
export const linesWriter: Writer = {
  insert(document, _collection, place, scaffold) {
    const sibling = place.after ?? place.before;
    let isSafe = true;
    const lines = scaffold((value) => {
      isSafe &&= isWord(value);
      return value;
    });
    if (!isSafe || sibling === undefined) return undefined;
    const { text } = document;
    const { start, end } = document.spanOf(sibling.path);
    const { eol, lineEnd, isOpen } = layoutAt(text, trimmedEnd(text, start, end));
    const at = lineStart(text, start);
    const body = indentLines(lines, indentAt(text, start), eol);
    const blank = standsApart(document, sibling) ? eol : '';
    if (place.after === undefined) return { start: at, end: at, text: body + eol + blank };
    return { start: lineEnd, end: lineEnd, text: isOpen ? eol + blank + body : blank + body + eol };
  },
  replace(document, span, value) {
    const written = document.text.slice(span.start, span.end);
    if (!isWord(value) || written === '') return undefined;
    return { ...span, text: written.startsWith('"') ? `"${value}"` : value };
  },
  remove: () => undefined,
};

/** Values without blanks or quotes mean the same in all of these formats. */
function isWord(value: string): boolean {
  return /^[^\s"'#=\\]+$/.test(value);
}

/** Entries of more than one line are kept apart by a blank line if any two of them are. */
function standsApart(document: Document, entry: Entry): boolean {
  const { root } = document;
  const items = root.kind === 'list' ? root.items : [];
  const { start, end } = document.spanOf(entry.path);
  if (items.length < 2) return /[\r\n]/.test(document.text.slice(start, end));
  return items.some((item, i) => {
    const next = items[i + 1];
    return (
      next !== undefined &&
      hasBlankLine(document.text, trimmedEnd(document.text, item.span.start, item.span.end), next.span.start)
    );
  });
}
