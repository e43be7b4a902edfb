import { isBreak, isSpaceOrBreak, NotEveryday } from './yaml-line-cursor.ts';

const TAB = 9;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const DASH = 45;
const COLON = 58;
const BACKSLASH = 92;
/** Characters that no everyday unquoted scalar starts with. */
const INDICATORS = asciiTable('?:,[]{}#&*!|>\'"%@`');
const BRACKETS_AND_COMMA = asciiTable(',[]{}');

/** Which ASCII characters are among some: asked of every scalar, so it must cost next to nothing. */
function asciiTable(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

/** Where an unquoted scalar on one line ends, in brackets or outside; throws NotEveryday where none starts. */
export function endOfPlain(text: string, start: number, isInBrackets: boolean): number {
  const first = text.charCodeAt(start);
  if (isBreak(first) || INDICATORS[first] === 1) throw new NotEveryday();
  if (first === DASH && endsWord(text, start + 1, isInBrackets)) throw new NotEveryday();
  let end = start;
  for (let i = start; ; i++) {
    const code = text.charCodeAt(i);
    if (code === SPACE) {
      if (text.charCodeAt(i + 1) === HASH) return end;
      continue;
    }
    if (code === TAB) throw new NotEveryday();
    if (isBreak(code) || (code === COLON && endsWord(text, i + 1, isInBrackets))) return end;
    if (isInBrackets && BRACKETS_AND_COMMA[code] === 1) return end;
    end = i + 1;
  }
}

/** The value of the quoted scalar on one line, and where it ends; throws NotEveryday where it goes on below. */
export function readQuoted(text: string, start: number): { value: string; end: number } {
  return text.charCodeAt(start) === QUOTE ? readDoubleQuoted(text, start) : readSingleQuoted(text, start);
}

function readDoubleQuoted(text: string, start: number): { value: string; end: number } {
  let hasEscape = false;
  let i = start + 1;
  for (; text.charCodeAt(i) !== QUOTE; i++) {
    if (isBreak(text.charCodeAt(i))) throw new NotEveryday();
    if (text.charCodeAt(i) !== BACKSLASH) continue;
    hasEscape = true;
    i++;
  }
  const end = i + 1;
  return { value: hasEscape ? unescape(text.slice(start, end)) : text.slice(start + 1, i), end };
}

/** JSON's escapes mean the same in YAML; YAML's own ones are for the full parser. */
function unescape(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    throw new NotEveryday();
  }
}

function readSingleQuoted(text: string, start: number): { value: string; end: number } {
  let i = start + 1;
  for (; text.charCodeAt(i) !== APOSTROPHE || text.charCodeAt(i + 1) === APOSTROPHE; i++) {
    if (isBreak(text.charCodeAt(i))) throw new NotEveryday();
    if (text.charCodeAt(i) === APOSTROPHE) i++;
  }
  return { value: text.slice(start + 1, i).replaceAll("''", "'"), end: i + 1 };
}

function endsWord(text: string, next: number, isInBrackets: boolean): boolean {
  const code = text.charCodeAt(next);
  return isSpaceOrBreak(code) || (isInBrackets && BRACKETS_AND_COMMA[code] === 1);
}
