import type { Entry } from '../../select/entry.ts';
import type { Document } from '../../source/document.ts';
import { layoutAt, lineStart } from '../line-layout.ts';
import type { Splice, Writer } from '../writer.ts';

/** Writes rows of Markdown tables, padded as the table's columns are. */
export const markdownTableWriter: Writer = {
  insert(document, _collection, place, scaffold) {
    const sibling = place.after ?? place.before;
    if (sibling === undefined) return undefined;
    const row = scaffold((value) => escapeCell(value));
    const cells = cellsOf(row);
    const model = rowText(document, sibling);
    const widths = cellsOf(model);
    if (cells.length !== widths.length || /[\r\n]/.test(row)) return undefined;
    const padded = cells.map((cell, i) => pad(cell.trim(), widths[i] ?? ''));
    const indent = /^\s*/.exec(model)?.[0] ?? '';
    const line = `${indent}${/^\s*\|/.test(model) ? '|' : ''}${padded.join('|')}${/\|\s*$/.test(model) ? '|' : ''}`;
    const at = document.spanOf(sibling.path);
    const { eol, lineEnd, isOpen } = layoutAt(document.text, at.end);
    const start = lineStart(document.text, at.start);
    if (place.after === undefined) return { start, end: start, text: line + eol };
    return { start: lineEnd, end: lineEnd, text: isOpen ? eol + line : line + eol };
  },
  replace(document, span, value) {
    const written = document.text.slice(span.start, span.end);
    const [, open = '', , close = ''] = /^(`+|\*\*|\*|__|_)?(.*?)(`+|\*\*|\*|__|_)?$/.exec(written) ?? [];
    const cell = open !== '' && open === close ? open + escapeCell(value) + close : escapeCell(value);
    return spliceCell(document, span.start, span.end, cell);
  },
  remove(document, entry) {
    const span = document.spanOf(entry.path);
    return { start: lineStart(document.text, span.start), end: layoutAt(document.text, span.end).lineEnd, text: '' };
  },
};

/** Replaces the text of a cell; blanks behind it give way or grow, so that the column stays aligned where it can. */
function spliceCell(document: Document, start: number, end: number, cell: string): Splice {
  const blanks = /^ */.exec(document.text.slice(end))?.[0].length ?? 0;
  const difference = cell.length - (end - start);
  if (difference <= 0) return { start, end, text: cell + ' '.repeat(blanks > 1 || start === end ? -difference : 0) };
  const give = Math.max(0, Math.min(difference, blanks - 1));
  return { start, end: end + give, text: cell };
}

function rowText(document: Document, entry: Entry): string {
  const span = document.spanOf(entry.path);
  return document.lines.lineText(document.lines.positionAt(span.start).line);
}

/** The cells of a row with their blanks; escaped pipes do not part cells. */
function cellsOf(row: string): string[] {
  const cells = row.trim().split(/(?<!\\)\|/);
  if (cells[0]?.trim() === '') cells.shift();
  if (cells.at(-1)?.trim() === '') cells.pop();
  return cells;
}

function pad(cell: string, model: string): string {
  const text = model.startsWith(' ') ? ` ${cell} ` : cell;
  return text.length < model.length ? text.padEnd(model.length) : text;
}

function escapeCell(value: string): string {
  return value.replaceAll('|', '\\|').replace(/[\r\n]+/g, ' ');
}
