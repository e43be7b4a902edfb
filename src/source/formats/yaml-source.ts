import type { Span } from '../span.ts';

/** One stretch of YAML: its text with LF or CRLF line breaks, and the offset of that text in the whole file. */
export interface YamlSource {
  readonly text: string;
  readonly base: number;
}

/** The span in the whole file of a stretch of a source. */
export function spanIn(source: YamlSource, start: number, end: number): Span {
  return { start: source.base + start, end: source.base + end };
}

/** The span of the rest of the line at an offset without trailing space; at a line break, of the next written line. */
export function lineSpanAt(source: YamlSource, offset: number): Span {
  const { text } = source;
  let start = offset;
  while (start < text.length && ' \t\r\n'.includes(text.charAt(start))) start++;
  if (start >= text.length) return spanIn(source, Math.min(offset, text.length), Math.min(offset, text.length));
  const lineBreak = text.indexOf('\n', start);
  return spanIn(source, start, endOfWriting(text, start, lineBreak < 0 ? text.length : lineBreak));
}

/** Where a stretch of a text ends without the spaces, tabs and line breaks at its end. */
export function endOfWriting(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && ' \t\r\n'.includes(text.charAt(last - 1))) last--;
  return last;
}
