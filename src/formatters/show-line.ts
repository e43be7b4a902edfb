import { displayWidth } from './display-width.ts';
import { escapeTerminalCharacter } from './escape/terminal.ts';

const TAB_STOP = 4;
const CUT = '…';

/** A source line as it is displayed, with the marked part as a stretch of that text. */
export interface ShownLine {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** One displayed character of a line: where it stands in the source, what is shown for it, its columns. */
interface Cell {
  readonly at: number;
  readonly end: number;
  readonly shown: string;
  readonly columns: number;
}

/**
 * Displays one line in at most `width` columns: tabs widened to tab stops, invisible characters as escapes, both ends
 * of a longer line cut around the mark. The mark covers at least one character, past the end of the line if need be.
 */
export function showLine(line: string, from: number, to: number, width: number): ShownLine {
  const start = Math.max(0, Math.min(from, line.length) - 2 * width);
  const cells = cellsOf(line, startOfCharacter(line, start), start + 6 * width);
  const { first, end } = windowOf(cells, from, width);
  const cutLeft = first > 0 || start > 0;
  const cutRight = end < cells.length || (cells.at(-1)?.end ?? 0) < line.length;
  return mark(cells.slice(first, end), { from, to: Math.max(to, from + 1) }, cutLeft ? CUT : '', cutRight ? CUT : '');
}

function startOfCharacter(line: string, offset: number): number {
  const code = line.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}

function cellsOf(line: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let at = start;
  for (const character of line.slice(start, end)) {
    const shown =
      character === '\t' ? ' '.repeat(TAB_STOP - (column % TAB_STOP)) : escapeTerminalCharacter(line, at, character);
    const columns = displayWidth(shown);
    cells.push({ at, end: at + character.length, shown, columns });
    column += columns;
    at += character.length;
  }
  return cells;
}

/** The cells that fit, a third of them before the mark where there are more after it; two columns are kept for the signs of the cuts. */
function windowOf(cells: readonly Cell[], from: number, width: number): { first: number; end: number } {
  if (cells.reduce((sum, cell) => sum + cell.columns, 0) <= width) return { first: 0, end: cells.length };
  const marked = cells.findLastIndex((cell) => cell.at <= from);
  let first = Math.max(0, marked);
  let before = 0;
  while (first > 0 && before + (cells[first - 1]?.columns ?? 0) <= width / 3) before += cells[--first]?.columns ?? 0;
  let end = first;
  let used = 2;
  while (end < cells.length && used + (cells[end]?.columns ?? 0) <= width) used += cells[end++]?.columns ?? 0;
  while (first > 0 && used + (cells[first - 1]?.columns ?? 0) <= width) used += cells[--first]?.columns ?? 0;
  return { first, end };
}

function mark(cells: readonly Cell[], span: { from: number; to: number }, left: string, right: string): ShownLine {
  let text = left;
  let from: number | undefined;
  let to: number | undefined;
  for (const cell of cells) {
    const marked = cell.end > span.from && cell.at < span.to;
    if (marked) from ??= text.length;
    text += cell.shown;
    if (marked) to = text.length;
  }
  const edge = text.length;
  return { text: text + right, from: from ?? edge, to: to ?? edge + 1 };
}
