import type { Location } from '../source/location.ts';
import type { LineIndex, Range } from '../source/span.ts';
import { showLine } from './show-line.ts';
import type { Sources } from './sources.ts';

/** One source line as it is displayed; `from` and `to` bound the marked part of `text` and may lie past its end. */
export interface ExcerptLine {
  readonly number: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The lines of a place, in order; where lines were left out between two of them, `gap` stands. */
export type Excerpt = readonly (ExcerptLine | 'gap')[];

/** The lines of a location, at most `width` columns each; empty where there is no such source or line. */
export function excerptOf(location: Location, sources: Sources, width: number): Excerpt {
  const source = sources.get(location, location.revision);
  return source === undefined ? [] : cutExcerpt(source.lines, location.range, width);
}

/** The lines of a range: all of a short one, the first three and the last of a long one. */
export function cutExcerpt(lines: LineIndex, range: Range, width: number): Excerpt {
  const first = range.start.line;
  const last = lastLine(lines, range);
  if (first > lines.lineCount) return [];
  const numbers = last - first < 5 ? lineNumbers(first, last) : [...lineNumbers(first, first + 2), last];
  const excerpt: (ExcerptLine | 'gap')[] = [];
  for (const [index, number] of numbers.entries()) {
    if (index > 0 && number !== (numbers[index - 1] ?? 0) + 1) excerpt.push('gap');
    excerpt.push(cutLine(lines, range, number, last, width));
  }
  return excerpt;
}

/** A range that ends before the first character of a line does not show that line. */
function lastLine(lines: LineIndex, range: Range): number {
  const { start, end } = range;
  const last = end.line > start.line && end.column === 1 ? end.line - 1 : end.line;
  return Math.max(start.line, Math.min(last, lines.lineCount));
}

function cutLine(lines: LineIndex, range: Range, number: number, last: number, width: number): ExcerptLine {
  const text = number === 1 ? lines.lineText(1).replace(/^\ufeff/, '') : lines.lineText(number);
  const from = number === range.start.line ? range.start.column - 1 : text.search(/\S|$/);
  const to = number === last && number === range.end.line ? range.end.column - 1 : text.length;
  return { number, ...showLine(text, from, Math.max(from, to), width) };
}

function lineNumbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
