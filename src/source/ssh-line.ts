import { isBlank, trimmed } from './lines.ts';
import { type Piece, pieceOf } from './pieces.ts';
import { quoted } from './quoted.ts';
import { type Refusal, refuse, refuseLine } from './refusal.ts';
import type { Span } from './span.ts';
import { COMMAND_KEYWORDS } from './ssh-keywords.ts';

/** A value: its text without quotes, and its span with them. */
export interface SshValue {
  readonly pieces: readonly Piece[];
  readonly span: Span;
}

/** A line with a setting. */
export interface SshLine {
  /** In lower case. */
  readonly keyword: string;
  readonly keywordSpan: Span;
  /** What stands behind the keyword, split at white space outside quotes; at least one. */
  readonly arguments: readonly SshValue[];
  /** All arguments, one space between two of them. */
  readonly value: SshValue;
}

/** Reads one line of an ssh client configuration; undefined for blank lines and comments. */
export function readSshLine(text: string, line: Span): SshLine | Refusal | undefined {
  const { start, end } = trimmed(text, line);
  if (start === end || text[start] === '#') return undefined;
  const tooLong = refuseLine(line);
  if (tooLong !== undefined) return tooLong;
  let keywordEnd = start;
  while (keywordEnd < end && !isBlank(text.charCodeAt(keywordEnd)) && text[keywordEnd] !== '=') keywordEnd++;
  const keywordSpan = { start, end: keywordEnd };
  const written = text.slice(start, keywordEnd);
  const keyword = written.toLowerCase();
  const valueStart = skipSeparator(text, keywordEnd, end);
  const value = { start: valueStart, end };
  if (written === '') return refuse('syntax', 'the line has no keyword before "="', { start, end });
  const found = COMMAND_KEYWORDS.has(keyword) ? commandArgument(text, value) : readArguments(text, value);
  if ('ok' in found) return found;
  const joined = join(found);
  if (joined !== undefined) return { keyword, keywordSpan, arguments: found, value: joined };
  const hint = 'a line is a keyword and its value, as in HostName 192.0.2.7; write # before a comment';
  return refuse('syntax', `the keyword ${quoted(written)} has no value`, keywordSpan, hint);
}

function join(found: readonly SshValue[]): SshValue | undefined {
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (first === last) return first;
  let end = first.span.start;
  const pieces = found.flatMap(({ pieces: own, span }) => {
    const space = { text: ' ', span: { start: end, end: span.start } };
    end = span.end;
    return own === first.pieces ? own : [space, ...own];
  });
  return { pieces, span: { start: first.span.start, end: last.span.end } };
}

/** Behind a keyword stands white space, in which one `=` may stand. */
function skipSeparator(text: string, from: number, end: number): number {
  const afterBlanks = trimmed(text, { start: from, end }).start;
  return text[afterBlanks] === '=' && afterBlanks < end
    ? trimmed(text, { start: afterBlanks + 1, end }).start
    : afterBlanks;
}

function commandArgument(text: string, value: Span): SshValue[] {
  return value.start === value.end ? [] : [{ pieces: [pieceOf(text, value)], span: value }];
}

function readArguments(text: string, value: Span): SshValue[] | Refusal {
  const found: SshValue[] = [];
  let at = value.start;
  while (at < value.end && text[at] !== '#') {
    const argument = readArgument(text, at, value.end);
    if ('ok' in argument) return argument;
    found.push(argument);
    at = trimmed(text, { start: argument.span.end, end: value.end }).start;
  }
  return found;
}

/** An argument ends at white space outside quotes; in it, a backslash keeps quotes, backslashes and spaces as they are. */
function readArgument(text: string, start: number, end: number): SshValue | Refusal {
  const pieces: Piece[] = [];
  let quote: string | undefined;
  let opened = start;
  let from = start;
  let at = start;
  const keep = (next: number) => {
    if (from < at) pieces.push(pieceOf(text, { start: from, end: at }));
    from = next;
  };
  for (; at < end && (quote !== undefined || !isBlank(text.charCodeAt(at))); at++) {
    const character = text[at];
    if (character === '\\' && at + 1 < end && isEscapable(text[at + 1], quote)) {
      keep(at + 2);
      pieces.push({ text: text[at + 1] ?? '', span: { start: at, end: at + 2 } });
      at++;
    } else if (quote === undefined ? character === '"' || character === "'" : character === quote) {
      keep(at + 1);
      quote = quote === undefined ? character : undefined;
      opened = at;
    }
  }
  if (quote !== undefined) {
    return refuse(
      'syntax',
      `the quote ${quote} is not closed on its line`,
      { start: opened, end },
      'add the closing quote',
    );
  }
  keep(at);
  return { pieces, span: { start, end: at } };
}

function isEscapable(character: string | undefined, quote: string | undefined): boolean {
  return character === '"' || character === "'" || character === '\\' || (character === ' ' && quote === undefined);
}
