import { isBlank, LONGEST_LINE, sliceOf, trimmed } from '../lines.ts';
import type { Span } from '../span.ts';

const DELIMITER_CHARACTERS = /^[ \t|:-]+$/;
const DELIMITER_CELL = /^:?-+:?$/;

/**
 * The cells of a table row without their padding; `\|` is text, every other pipe ends a cell, in code spans too.
 * An empty cell is the empty span where text would stand.
 */
export function cellsOf(text: string, row: Span): Span[] {
  const { start, end } = trimmed(text, row);
  const cells: Span[] = [];
  let cellStart = text[start] === '|' ? start + 1 : start;
  for (let at = cellStart; at < end; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '|') {
      cells.push(cellAt(text, { start: cellStart, end: at }));
      cellStart = at + 1;
    }
  }
  if (cellStart < end) cells.push(cellAt(text, { start: cellStart, end }));
  return cells;
}

function cellAt(text: string, cell: Span): Span {
  const content = trimmed(text, cell);
  if (content.start < content.end) return content;
  const start = cell.start < cell.end && isBlank(text.charCodeAt(cell.start)) ? cell.start + 1 : cell.start;
  return { start, end: start };
}

/** True for the row of dashes and colons under a table's header. */
export function isDelimiterRow(text: string, line: Span): boolean {
  if (line.end - line.start > LONGEST_LINE) return false;
  const written = sliceOf(text, line);
  if (!DELIMITER_CHARACTERS.test(written) || !written.includes('|')) return false;
  return cellsOf(text, line).every((cell) => DELIMITER_CELL.test(sliceOf(text, cell)));
}
