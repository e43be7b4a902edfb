import { quoted } from '../quoted.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Span } from '../span.ts';

/** What JSON allows at a place. */
export type Expected = 'a value' | 'a key in double quotes' | 'a colon' | 'a comma or ]' | 'a comma or }' | 'the end';

/** The stretch of a text that is read as one JSON value. */
export interface JsonSource {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORDS = new Map([
  ['True', 'write true'],
  ['False', 'write false'],
  ['None', 'write null'],
  ['undefined', 'write null'],
  ['NaN', 'JSON has no such number; write null or a text'],
  ['Infinity', 'JSON has no such number; write null or a text'],
]);

/** What is wrong at an offset where JSON expects something else, in plain words. */
export function explainJson(source: JsonSource, offset: number, expected: Expected): Refusal {
  const span = spanOfWord(source, offset);
  const word = source.text.slice(span.start, span.end);
  if (word === '') return refuse('syntax', `the text ends where ${expected} is expected`, span);
  if (word.startsWith('<<<<<<<')) {
    return refuse('syntax', 'a merge conflict is not resolved', span, 'keep one side and remove the marker lines');
  }
  if (word.startsWith('//') || word.startsWith('/*') || word.startsWith('#')) {
    return refuse('syntax', 'a comment stands here', span, 'JSON has no comments; remove it');
  }
  if (expected === 'the end') {
    return refuse(
      'syntax',
      `${quoted(word)} stands after the end of the value`,
      span,
      'remove it, or correct the brackets',
    );
  }
  if (word.startsWith("'")) {
    return refuse('syntax', `expected ${expected}, found a text in single quotes`, span, 'use double quotes');
  }
  const comma = commaBefore(source, offset);
  if ((word === ']' || word === '}') && comma !== undefined) {
    const commaSpan = { start: comma, end: comma + 1 };
    return refuse(
      'syntax',
      `a comma stands before the closing ${word}`,
      commaSpan,
      'JSON has no trailing commas; remove it',
    );
  }
  return refuse('syntax', `expected ${expected}, found ${quoted(word)}`, span, adviseOn(word, expected));
}

/** Refuses a bracket that is open at the end of the text. */
export function refuseOpenBracket(source: JsonSource, offset: number): Refusal {
  const bracket = source.text.charAt(offset);
  const hint = `close it with ${bracket === '[' ? ']' : '}'}`;
  return refuse(
    'syntax',
    `the bracket ${bracket} that opens here is not closed`,
    { start: offset, end: offset + 1 },
    hint,
  );
}

/** Refuses a text whose closing quote is missing on its line. */
export function refuseOpenQuote(source: JsonSource, offset: number): Refusal {
  const lineBreak = source.text.slice(offset, source.end).search(/[\r\n]/);
  const span = { start: offset, end: lineBreak < 0 ? source.end : offset + lineBreak };
  return refuse(
    'syntax',
    'the text that opens here is not closed on its line',
    span,
    'close it with "; write \\n for a line break',
  );
}

function adviseOn(word: string, expected: Expected): string | undefined {
  if (expected === 'a comma or ]' || expected === 'a comma or }') return 'separate items with commas';
  if (expected === 'a colon') return 'write "key": value';
  if (expected === 'a key in double quotes') return 'put the key in double quotes';
  if (/^[-+]?[0-9.]/.test(word))
    return 'a number has no plus sign, no leading zero, and digits on both sides of its point';
  return WORDS.get(word.replace(/^-/, '')) ?? 'put text in double quotes';
}

function commaBefore({ text, start }: JsonSource, offset: number): number | undefined {
  let i = offset - 1;
  while (i >= start && ' \t\r\n'.includes(text.charAt(i))) i--;
  return i >= start && text.charAt(i) === ',' ? i : undefined;
}

/** The word, or the single sign, at an offset; empty at the end. */
function spanOfWord({ text, end }: JsonSource, offset: number): Span {
  let stop = Math.min(offset, end);
  while (stop < end && !' \t\r\n,:[]{}"'.includes(text.charAt(stop))) stop++;
  return { start: offset, end: stop === offset && offset < end ? offset + 1 : stop };
}
