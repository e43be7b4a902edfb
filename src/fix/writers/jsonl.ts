import { writeJsonLike } from '../json-text.ts';
import { layoutAt, lineStart } from '../line-layout.ts';
import type { Writer } from '../writer.ts';
import { jsonWriter, parseFilled } from './json.ts';

/** Writes JSON Lines: one entry is one line. */
export const jsonlWriter: Writer = {
  insert(document, _collection, place, scaffold) {
    const { text } = document;
    const filled = parseFilled(scaffold, false);
    if (filled === undefined) return undefined;
    const sibling = place.after ?? place.before;
    if (sibling === undefined) {
      const { eol } = layoutAt(text, text.length);
      const open = text !== '' && !/[\r\n\ufeff]$/.test(text) ? eol : '';
      return { start: text.length, end: text.length, text: open + JSON.stringify(filled.value) + eol };
    }
    const span = document.spanOf(sibling.path);
    const line = writeJsonLike(document, span, filled.value);
    const { eol, lineEnd, isOpen } = layoutAt(text, span.end);
    if (place.after === undefined) return { start: span.start, end: span.start, text: line + eol };
    return { start: lineEnd, end: lineEnd, text: isOpen ? eol + line : line + eol };
  },
  replace: jsonWriter.replace,
  remove(document, path) {
    const span = document.spanOf(path);
    return { start: lineStart(document.text, span.start), end: layoutAt(document.text, span.end).lineEnd, text: '' };
  },
  append: jsonWriter.append,
};
