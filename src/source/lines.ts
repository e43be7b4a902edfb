import type { Span } from './span.ts';

/** The most characters of a line that the line-based formats read; it bounds what one hostile line can cost. */
export const LONGEST_LINE = 65_536;

/** The lines of a text in order, without their line breaks (LF, CRLF, lone CR) and without a byte order mark. */
export function* linesOf(text: string, from = 0, to: number = text.length): Generator<Span> {
  let start = from === 0 && text.charCodeAt(0) === 0xfeff ? 1 : from;
  for (let i = start; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && code !== 13) continue;
    yield { start, end: i };
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
  if (start < to) yield { start, end: to };
}

/** The span without spaces and tabs at its ends; of a blank span, the empty span at its end. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** True for the code of a space or a tab. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** The text of a span. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
