import { isBlank } from '../lines.ts';

const DEEPEST = 32;

/** The offset behind the `(target "title")` that starts at an offset, or undefined where there is none. */
export function endOfLinkTarget(raw: string, at: number): number | undefined {
  if (raw[at] !== '(') return undefined;
  const target = skipBlanks(raw, at + 1);
  const targetEnd = raw[target] === '<' ? endOfBracketed(raw, target) : endOfBare(raw, target);
  if (targetEnd === undefined) return undefined;
  let end = skipBlanks(raw, targetEnd);
  if (end > targetEnd && '"\'('.includes(raw[end] ?? ' ')) {
    const titleEnd = endOfTitle(raw, end);
    if (titleEnd === undefined) return undefined;
    end = skipBlanks(raw, titleEnd);
  }
  return raw[end] === ')' ? end + 1 : undefined;
}

function skipBlanks(raw: string, from: number): number {
  let at = from;
  while (at < raw.length && isBlank(raw.charCodeAt(at))) at++;
  return at;
}

function endOfBracketed(raw: string, open: number): number | undefined {
  for (let at = open + 1; at < raw.length; at++) {
    if (raw[at] === '\\') at++;
    else if (raw[at] === '<') return undefined;
    else if (raw[at] === '>') return at + 1;
  }
  return undefined;
}

/** The limit on nested parentheses, CommonMark's own, also bounds how much text is read twice. */
function endOfBare(raw: string, from: number): number | undefined {
  let depth = 0;
  let at = from;
  for (; at < raw.length && !isBlank(raw.charCodeAt(at)); at++) {
    if (raw[at] === '\\') at++;
    else if (raw[at] === '(' && ++depth > DEEPEST) return undefined;
    else if (raw[at] === ')' && depth-- === 0) return at;
  }
  return depth === 0 ? at : undefined;
}

function endOfTitle(raw: string, open: number): number | undefined {
  const quote = raw[open] === '(' ? ')' : raw[open];
  for (let at = open + 1; at < raw.length; at++) {
    if (raw[at] === '\\') at++;
    else if (raw[at] === quote) return at + 1;
    else if (quote === ')' && raw[at] === '(') return undefined;
  }
  return undefined;
}
