import { linesOf, sliceOf } from '../lines.ts';
import type { Span } from '../span.ts';

/** Where the front matter of a text stands. */
export interface FrontMatterSpan {
  /** The first `---`. */
  readonly open: Span;
  /** The lines between the markers. */
  readonly content: Span;
  /** The end of the closing marker's line, without its line break. */
  readonly end: number;
}

const OPEN = /^---[ \t]*$/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*$/;

/** The `---` that opens front matter on the first line, or undefined. */
export function frontMatterOpening(text: string): Span | undefined {
  const first = linesOf(text).next();
  return first.done !== true && OPEN.test(sliceOf(text, first.value)) ? first.value : undefined;
}

/** The front matter between a first line `---` and the next line `---` or `...`, or undefined where one is missing. */
export function frontMatterOf(text: string): FrontMatterSpan | undefined {
  let open: Span | undefined;
  let contentStart = 0;
  for (const line of linesOf(text)) {
    const written = sliceOf(text, line);
    if (open === undefined) {
      if (!OPEN.test(written)) return undefined;
      open = line;
      contentStart = text.startsWith('\r\n', line.end) ? line.end + 2 : Math.min(line.end + 1, text.length);
    } else if (CLOSE.test(written)) {
      return { open, content: { start: contentStart, end: line.start }, end: line.end };
    }
  }
  return undefined;
}
