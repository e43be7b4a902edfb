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
  let end = offset;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
  if (end >= text.length) return { eol: lastEol(text), lineEnd: text.length, isOpen: true };
  const eol = eolAt(text, end);
  return { eol, lineEnd: end + eol.length, isOpen: false };
}

/** The blanks that the line of an offset begins with. */
export function indentAt(text: string, offset: number): string {
  const start = lineStart(text, offset);
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

/** The offset at which the line of an offset begins; a byte order mark is not part of a line. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start -= 1;
  return start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
}

/** The offset behind the last character before `end` that is not blank. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

/** True where a blank line stands between two offsets. */
export function hasBlankLine(text: string, start: number, end: number): boolean {
  return /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/.test(text.slice(start, end));
}

/** True at the start of a line with a blank line, or nothing, before it. */
export function isBelowBlankLine(text: string, line: number): boolean {
  if (line === 0 || (line === 1 && text.charCodeAt(0) === 0xfeff)) return true;
  return text.slice(lineStart(text, line - eolBefore(text, line).length), line).trim() === '';
}

/** The length of the blank line that begins at an offset, its line break included; 0 where none does. */
export function blankLineAt(text: string, line: number): number {
  return /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(line, line + 1000))?.[0].length ?? 0;
}

/** The line break that ends just before an offset. */
export function eolBefore(text: string, offset: number): string {
  if (text[offset - 1] === '\n' && text[offset - 2] === '\r') return '\r\n';
  return offset > 0 ? (text[offset - 1] ?? '') : '';
}

/** The start of the run of comment lines (`#`) directly above a line. */
export function commentsAbove(text: string, line: number): number {
  let at = line;
  while (at > 0) {
    const previous = lineStart(text, at - eolBefore(text, at).length);
    if (previous >= at || !/^[ \t]*#/.test(text.slice(previous, at))) break;
    at = previous;
  }
  return at;
}

function eolAt(text: string, offset: number): string {
  return text[offset] === '\r' && text[offset + 1] === '\n' ? '\r\n' : (text[offset] ?? '\n');
}

function lastEol(text: string): string {
  const at = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  if (at < 0) return '\n';
  return text[at] === '\n' && text[at - 1] === '\r' ? '\r\n' : (text[at] ?? '\n');
}
