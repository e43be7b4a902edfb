import type { Document } from '../source/document.ts';
import { blanksAt } from './line-layout.ts';

/** One line of a Markdown table, its cells with the blanks around their text. */
export interface Row {
  readonly indent: string;
  readonly cells: readonly string[];
  /** Whether a pipe stands before the first cell, and behind the last one. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** All lines of a table: header, dashes, rows. */
export function rowsOf(document: Document): Row[] {
  const { start, end } = document.root.span;
  return document.text
    .slice(start, end)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .map(splitRow);
}

/** Takes a line of a table apart; escaped pipes do not part cells. */
export function splitRow(line: string): Row {
  const indent = blanksAt(line, 0);
  const cells = line.trim().split(/(?<!\\)\|/);
  const opens = cells.length > 1 && cells[0] === '';
  const closes = cells.length > 1 && cells.at(-1) === '';
  return { indent, cells: cells.slice(opens ? 1 : 0, closes ? -1 : undefined), opens, closes };
}

/** New cells as the table writes its own: padded to the width of columns whose cells all are equally wide. */
export function alignCells(rows: readonly Row[], model: Row, cells: readonly string[]): string[] {
  const body = rows.filter((_, i) => i !== 1);
  return cells.map((cell, i) => {
    const own = body.map((row) => row.cells[i] ?? '');
    const width = lengthOf(own[0] ?? '');
    const isAligned =
      own.length > 1 && own.every((one) => lengthOf(one) === width) && own.some((one) => /^ {2}| {2}$/.test(one));
    const isPadded = (i === 0 && !model.opens) || [model.cells[i], own[0]].some((one = ' ') => one.startsWith(' '));
    const trimmed = cell.trim();
    if (isAligned) return padTo(isPadded ? ` ${trimmed} ` : trimmed, width, own);
    if (trimmed === '') return own.find((one) => one.trim() === '') ?? (isPadded ? ' ' : '');
    return isPadded ? ` ${trimmed} ` : trimmed;
  });
}

/** Fills a cell up to the width of its column, on the left where the column is set to the right. */
function padTo(cell: string, width: number, own: readonly string[]): string {
  const missing = Math.max(0, width - lengthOf(cell));
  const toRight = own.slice(1).every((one) => /^ {2}|\S ?$/.test(one)) && own.slice(1).some((one) => /^ {2}/.test(one));
  return toRight ? ' '.repeat(missing) + cell : cell + ' '.repeat(missing);
}

/** Characters, not code units. */
function lengthOf(text: string): number {
  return [...text].length;
}
