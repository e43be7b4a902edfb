import type { Problem } from '../format.ts';
import { quoted } from '../quoted.ts';
import type { Span } from '../span.ts';
import type { Scalar } from '../tree.ts';
import { losesDigits } from './imprecise-number.ts';
import { isNumber, startsLikeNumber } from './yaml-scalar.ts';

type Trap = NonNullable<Problem['trap']>;
type Reading = readonly [trap: Trap, reading: string, hint: string];

const SHA_LIKE = /^[0-9]+[eE][0-9]+$/;
const LEADING_ZERO = /^[-+]?0[0-9]+$/;
const OCTAL_1_2 = /^0o[0-7]+$/;
const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const DATE_TIME =
  /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?[ \t]*(?:Z|[-+][0-9]{1,2}(?::?[0-9]{2})?)?$/;
const SEXAGESIMAL = /^[-+]?(?:[1-9][0-9]*(?::[0-5]?[0-9])+|[0-9]+(?::[0-5]?[0-9])+\.[0-9]*)$/;
const MAC_ADDRESS = /^[0-9]{2}(?::[0-9]{2}){5}$/;
const LONGEST = 64;
const LONGEST_BOOLEAN = 'false'.length;
const QUOTE = 'put it in quotes';
const QUOTE_IDENTIFIER = 'put it in quotes if it is an identifier';
const QUOTE_ZERO = 'put it in quotes if it is an identifier, or write the number without its leading zero';

const BOOLEAN_WORDS = new Map<string, Reading>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'].map((word) => booleanWord(word, true)),
  ...['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF'].map((word) => booleanWord(word, false)),
]);

function booleanWord(word: string, meaning: boolean): readonly [string, Reading] {
  const readers = word.length === 1 ? 'some YAML 1.1 readers' : 'YAML 1.1 readers';
  const reading = `is text in YAML 1.2, but ${meaning} to ${readers}`;
  return [word, ['boolean-word', reading, `${QUOTE}, or write ${meaning}`]];
}

/** False for most texts of which {@link findAmbiguity} finds nothing, at little cost; true for all others. */
export function mayBeDoubtful(text: string): boolean {
  return text.length <= LONGEST_BOOLEAN || startsLikeNumber(text);
}

/** What is doubtful about an unquoted scalar: other YAML readers, or its author, take it for something else. */
export function findAmbiguity(text: string, value: Scalar, part: 'key' | 'value', span: Span): Problem | undefined {
  const reading = findReading(text, value);
  if (reading === undefined) {
    const number = typeof value === 'number' || (startsLikeNumber(text) && isNumber(text));
    return number ? findImprecision(text, value, span) : undefined;
  }
  const [trap, how, hint] = reading;
  return { code: 'ambiguous-scalar', trap, message: `the unquoted ${part} ${quoted(text)} ${how}`, hint, span };
}

/** What is lost of a decimal number, in any format: digits, or all of it where the value stays text. */
export function findImprecision(text: string, value: Scalar, span: Span): Problem | undefined {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  const found = (message: string): Problem => {
    return { code: 'ambiguous-scalar', trap: 'imprecise-number', message, hint: QUOTE_IDENTIFIER, span };
  };
  if (typeof value !== 'number') return found(`the number ${shown} is too large to be read as a number; it stays text`);
  if (!losesDigits(text, value)) return undefined;
  return found(`the number ${shown} has more digits than can be kept; it is read as ${value}`);
}

function findReading(text: string, value: Scalar): Reading | undefined {
  if (text.length > LONGEST) return undefined;
  if (!startsLikeNumber(text)) return text.length <= LONGEST_BOOLEAN ? BOOLEAN_WORDS.get(text) : undefined;
  if (text.length >= 6 && SHA_LIKE.test(text)) {
    const reading = `is the number ${Number(text)} in YAML 1.2, but text to YAML 1.1 readers`;
    return ['sha-like-float', reading, `${QUOTE} if it is a commit hash or another identifier`];
  }
  return typeof value === 'number' ? findOctalReading(text, value) : findTimeReading(text);
}

function findOctalReading(text: string, value: number): Reading | undefined {
  if (LEADING_ZERO.test(text)) {
    const octal = readOctal(text);
    if (octal === value) return ['octal-like', `is the number ${value}, without its leading zeros`, QUOTE_ZERO];
    const other = octal === undefined ? 'text' : `the number ${octal}`;
    return ['octal-like', `is the number ${value} in YAML 1.2, but ${other} to YAML 1.1 readers`, QUOTE_ZERO];
  }
  if (!OCTAL_1_2.test(text)) return undefined;
  return ['octal-like', `is the number ${value} in YAML 1.2, but text to YAML 1.1 readers`, QUOTE_ZERO];
}

function findTimeReading(text: string): Reading | undefined {
  if (DATE.test(text) || DATE_TIME.test(text)) {
    return ['date', 'is text in YAML 1.2, but a date to YAML 1.1 readers', QUOTE];
  }
  if (!SEXAGESIMAL.test(text) || MAC_ADDRESS.test(text)) return undefined;
  return ['sexagesimal', `is text in YAML 1.2, but the number ${readBase60(text)} to YAML 1.1 readers`, QUOTE];
}

function readOctal(text: string): number | undefined {
  return /[89]/.test(text) ? undefined : Number.parseInt(text, 8);
}

function readBase60(text: string): number {
  const parts = text.replace(/^[-+]/, '').split(':').map(Number);
  const magnitude = parts.reduce((sum, part) => sum * 60 + part, 0);
  return text.startsWith('-') ? -magnitude : magnitude;
}
