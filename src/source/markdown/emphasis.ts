import type { Span } from '../span.ts';

/** A run of `*` or `_` that may open or close emphasis; matching takes characters away from it. */
export interface Delimiter {
  readonly character: string;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  readonly written: number;
  count: number;
  span: Span;
}

/** How many openers a closer looks at; it bounds the cost of text full of delimiters. */
const DEEPEST = 8;
const SPACE = /\s/;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** The delimiter run that starts at an offset, by CommonMark's rules of left- and right-flanking runs. */
export function delimiterAt(raw: string, at: number, offset: number): Delimiter {
  const character = raw[at] ?? '';
  let end = at;
  while (raw[end] === character) end++;
  const before = raw[at - 1] ?? ' ';
  const after = raw[end] ?? ' ';
  const left = !SPACE.test(after) && (!PUNCTUATION.test(after) || SPACE.test(before) || PUNCTUATION.test(before));
  const right = !SPACE.test(before) && (!PUNCTUATION.test(before) || SPACE.test(after) || PUNCTUATION.test(after));
  const insideWord = character === '_' && left && right;
  return {
    character,
    canOpen: left && (!insideWord || PUNCTUATION.test(before)),
    canClose: right && (!insideWord || PUNCTUATION.test(after)),
    written: end - at,
    count: end - at,
    span: { start: offset + at, end: offset + end },
  };
}

/** Takes the characters of matching delimiters away; what stays is text. */
export function matchEmphasis(delimiters: readonly Delimiter[]): void {
  const stars: Delimiter[] = [];
  const underscores: Delimiter[] = [];
  for (const closer of delimiters) {
    const [openers, others] = closer.character === '*' ? [stars, underscores] : [underscores, stars];
    while (closer.canClose && closer.count > 0) {
      const index = openers.findLastIndex((opener, at) => canPair(opener, closer) || at < openers.length - DEEPEST);
      const opener = openers[index];
      if (opener === undefined || !canPair(opener, closer)) break;
      pair(opener, closer);
      openers.length = opener.count === 0 ? index : index + 1;
      while ((others.at(-1)?.span.start ?? -1) > opener.span.start) others.pop();
    }
    if (closer.canOpen && closer.count > 0) openers.push(closer);
  }
}

function pair(opener: Delimiter, closer: Delimiter): void {
  const used = opener.count >= 2 && closer.count >= 2 ? 2 : 1;
  opener.count -= used;
  opener.span = { start: opener.span.start, end: opener.span.end - used };
  closer.count -= used;
  closer.span = { start: closer.span.start + used, end: closer.span.end };
}

/** CommonMark's rule of three keeps `*a**b*` from pairing its first run with its second. */
function canPair(opener: Delimiter, closer: Delimiter): boolean {
  if (!opener.canClose && !closer.canOpen) return true;
  return (opener.written + closer.written) % 3 !== 0 || (opener.written % 3 === 0 && closer.written % 3 === 0);
}
