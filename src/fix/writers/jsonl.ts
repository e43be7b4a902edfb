import { layoutAt, lineStart } from '../line-layout.ts';
import type { Writer } from '../writer.ts';
import { jsonWriter, parseFilled } from './json.ts';

/** Writes JSON Lines: one entry is one line. */
export const jsonlWriter: Writer = {
  insert(document, _collection, place, scaffold) {
    const filled = parseFilled(scaffold, false);
    if (filled === undefined) return undefined;
    const sibling = place.after ?? place.before;
    const line = JSON.stringify(filled.value);
    if (sibling === undefined) return { start: document.text.length, end: document.text.length, text: `${line}\n` };
    const span = document.spanOf(sibling.path);
    const { eol, lineEnd, isOpen } = layoutAt(document.text, span.end);
    if (place.after === undefined) return { start: span.start, end: span.start, text: line + eol };
    return { start: lineEnd, end: lineEnd, text: isOpen ? eol + line : line + eol };
  },
  replace: jsonWriter.replace,
  remove(document, entry) {
    const span = document.spanOf(entry.path);
    return { start: lineStart(document.text, span.start), end: layoutAt(document.text, span.end).lineEnd, text: '' };
  },
};
