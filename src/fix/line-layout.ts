/** How the lines of a text are built, where something is to be inserted into them. */
export interface LineLayout {
  /** The line break that the text uses around an offset. */
  readonly eol: string;
  /** Offset just behind the line that an offset is in, its line break included. */
  readonly lineEnd: number;
  /** True where that line ends without a line break, at the end of the text. */
  readonly isOpen: boolean;
}

/** The layout around an offset of a text. */
export function layoutAt(text: string, offset: number): LineLayout {
  const breaks = /\r\n|\n|\r/g;
  breaks.lastIndex = offset;
  const found = breaks.exec(text);
  if (found === null) return { eol: lastEol(text), lineEnd: text.length, isOpen: true };
  return { eol: found[0], lineEnd: breaks.lastIndex, isOpen: false };
}

/** The blanks that begin at an offset, on its line. */
export function blanksAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(offset))?.[0] ?? '';
}

/** The blanks that the line of an offset begins with. */
export function indentAt(text: string, offset: number): string {
  return blanksAt(text.slice(0, offset), lineStart(text, offset));
}

/** The offset at which the line of an offset begins; a byte order mark is not part of a line. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start -= 1;
  return start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
}

/** The offset behind the last character before `end` that is not blank. */
export function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** True where a blank line stands between two offsets. */
export function hasBlankLine(text: string, start: number, end: number): boolean {
  return /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/.test(text.slice(start, end));
}

/** True at the start of a line with a blank line, or nothing, before it. */
export function isBelowBlankLine(text: string, line: number): boolean {
  return text.slice(lineStart(text, line - eolBefore(text, line).length), line).trim() === '';
}

/** The length of the blank line that begins at an offset, its line break included; 0 where none does. */
export function blankLineAt(text: string, line: number): number {
  return /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(line, line + 1000))?.[0].length ?? 0;
}

/** The line break that ends just before an offset. */
export function eolBefore(text: string, offset: number): string {
  return /(?:\r\n|\n|\r)$/.exec(text.slice(Math.max(0, offset - 2), offset))?.[0] ?? '';
}

/** The start of the run of comment lines (`#`) directly above a line. */
export function commentsAbove(text: string, line: number): number {
  let at = line;
  for (;;) {
    const previous = lineStart(text, at - eolBefore(text, at).length);
    if (!/^[ \t]*#/.test(text.slice(previous, at))) return at;
    at = previous;
  }
}

function lastEol(text: string): string {
  return /(\r\n|\n|\r)[^\r\n]*$/.exec(text)?.[1] ?? '\n';
}
