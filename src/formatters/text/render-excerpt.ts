import { displayWidth } from '../display-width.ts';
import type { Excerpt, ExcerptLine } from '../excerpt.ts';
import type { Paint } from './paint.ts';

/** How an excerpt is drawn: the columns of its line numbers, the sign of its underline, what stands beside that. */
export interface ExcerptStyle {
  readonly gutter: number;
  readonly sign: '^' | '-';
  readonly label: string;
  readonly paint: Paint;
  readonly paintMark: (text: string) => string;
}

/** Draws an excerpt with line numbers and the marked part underlined, as lines; an empty excerpt draws nothing. */
export function renderExcerpt(excerpt: Excerpt, style: ExcerptStyle): readonly string[] {
  const [only] = excerpt;
  if (only === undefined) return [];
  const lines = [emptyGutter(style)];
  if (excerpt.length === 1 && only !== 'gap') return [...lines, ...oneLine(only, style)];
  for (const [index, line] of excerpt.entries()) lines.push(lineOfMany(line, index === 0 ? '/' : '|', style));
  const last = excerpt.at(-1);
  if (last !== undefined && last !== 'gap') lines.push(closingLine(last, style));
  return lines;
}

/** The gutter of a line that has no number. */
export function emptyGutter(style: ExcerptStyle): string {
  return style.paint.gutter(`${' '.repeat(style.gutter)} |`);
}

function oneLine(line: ExcerptLine, style: ExcerptStyle): string[] {
  const indent = ' '.repeat(displayWidth(line.text.slice(0, line.from)));
  const underline = style.sign.repeat(Math.max(1, displayWidth(line.text.slice(line.from, line.to))));
  const mark = style.paintMark(withLabel(underline, style));
  return [
    `${numberGutter(line.number, style)}${line.text === '' ? '' : ` ${line.text}`}`,
    `${emptyGutter(style)} ${indent}${mark}`,
  ];
}

function lineOfMany(line: ExcerptLine | 'gap', bar: '/' | '|', style: ExcerptStyle): string {
  if (line === 'gap') return style.paint.gutter('...'.padEnd(style.gutter + 3)) + style.paintMark(bar);
  return `${numberGutter(line.number, style)} ${style.paintMark(bar)}${line.text === '' ? '' : ` ${line.text}`}`;
}

function closingLine(line: ExcerptLine, style: ExcerptStyle): string {
  const columns = Math.max(1, displayWidth(line.text.slice(0, line.to)));
  return `${emptyGutter(style)} ${style.paintMark(`|${'_'.repeat(columns)}${withLabel(style.sign, style)}`)}`;
}

function numberGutter(number: number, style: ExcerptStyle): string {
  return style.paint.gutter(`${String(number).padStart(style.gutter)} |`);
}

function withLabel(underline: string, style: ExcerptStyle): string {
  return style.label === '' ? underline : `${underline} ${style.label}`;
}
