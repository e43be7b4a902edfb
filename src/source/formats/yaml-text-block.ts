import { NotEveryday, type YamlLineCursor } from './yaml-line-cursor.ts';
import { endOfWriting } from './yaml-source.ts';

/** A `|` or `>` text: its value, and where its last written line ends. */
export interface TextBlock {
  readonly value: string;
  readonly end: number;
}

/**
 * Reads the text block at the cursor, whose lines are indented more than `column`, and goes on to the next content.
 * Throws NotEveryday for a header with a digit or a plus, and for lines whose indentation is doubtful.
 */
export function readTextBlock(cursor: YamlLineCursor, column: number): TextBlock {
  const isFolded = cursor.text.charAt(cursor.pos) === '>';
  cursor.pos++;
  const isStripped = cursor.text.charAt(cursor.pos) === '-';
  if (isStripped) cursor.pos++;
  cursor.skipSpaces();
  if (!cursor.atLineEnd()) throw new NotEveryday();
  const { lines, end } = readLines(cursor, column);
  return { value: (isFolded ? fold(lines) : lines.join('\n')) + (isStripped ? '' : '\n'), end };
}

/** The lines without their common indentation; blank lines at the end are left out. */
function readLines(cursor: YamlLineCursor, column: number): { lines: string[]; end: number } {
  const { text } = cursor;
  const lines: string[] = [];
  let indent: number | undefined;
  let blank = 0;
  let longestBlank = 0;
  let end = cursor.pos;
  let start = startOfNextLine(text, cursor.pos);
  while (start < text.length) {
    const next = startOfNextLine(text, start);
    const line = writtenLine(text, start, next);
    const spaces = countSpaces(line);
    if (spaces === line.length) {
      blank++;
      longestBlank = Math.max(longestBlank, spaces);
    } else {
      if (indent !== undefined && spaces < indent) break;
      indent ??= spaces;
      if (indent <= column || longestBlank > indent || line.charAt(spaces) === '\t') throw new NotEveryday();
      for (; blank > 0; blank--) lines.push('');
      lines.push(line.slice(indent));
      end = endOfWriting(text, start, start + line.length);
    }
    start = next;
  }
  if (indent === undefined || longestBlank > indent) throw new NotEveryday();
  cursor.continueAt(start);
  return { lines, end };
}

/** Joins lines with spaces; blank lines and lines that are indented further keep their breaks. */
function fold(lines: readonly string[]): string {
  let value = '';
  let separator = '';
  let wasIndented = false;
  for (const line of lines) {
    if (line === '') {
      if (separator === ' ') separator = '\n';
      else value += '\n';
      continue;
    }
    const isIndented = line.startsWith(' ');
    if (isIndented && separator === ' ') separator = '\n';
    else if (isIndented && separator === '\n' && !wasIndented) separator = '\n\n';
    value += separator + line;
    separator = isIndented ? '\n' : ' ';
    wasIndented = isIndented;
  }
  return value;
}

function startOfNextLine(text: string, from: number): number {
  const lineBreak = text.indexOf('\n', from);
  return lineBreak < 0 ? text.length : lineBreak + 1;
}

function writtenLine(text: string, start: number, next: number): string {
  const end = text.charCodeAt(next - 1) === 10 ? next - 1 : next;
  return text.slice(start, text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end);
}

function countSpaces(line: string): number {
  let spaces = 0;
  while (line.charCodeAt(spaces) === 32) spaces++;
  return spaces;
}
