import { type Refusal, refuse } from '../refusal.ts';
import type { Span } from '../span.ts';
import { lineSpanAt, spanIn, type YamlSource } from './yaml-source.ts';
import type { YamlTokens } from './yaml-tokens.ts';

/** A mistake as the YAML library names it; the offset counts in the source. */
export interface YamlFault {
  readonly offset: number;
  readonly code: string;
  readonly message: string;
}

interface Explanation {
  readonly message: string;
  readonly hint?: string;
  /** Where the library's own place is not the cause. */
  readonly span?: Span;
}

/** What a mistake is in plain words, at the place that a person has to change. */
export function explainSyntax(source: YamlSource, tokens: YamlTokens, fault: YamlFault): Refusal {
  const line = lineSpanAt(source, fault.offset);
  const { message, hint, span } = findCause(source, tokens, fault) ??
    findTab(source, line) ??
    explainPlace(source, fault, line) ?? { message: fault.message.charAt(0).toLowerCase() + fault.message.slice(1) };
  return refuse('syntax', message, span ?? line, hint);
}

/** A mistake that shows only later: an open quote or bracket, a merge conflict. */
function findCause(source: YamlSource, tokens: YamlTokens, { offset }: YamlFault): Explanation | undefined {
  const conflict = /^<<<<<<< /m.exec(source.text)?.index;
  if (conflict !== undefined && conflict <= offset) {
    const hint = 'keep one side and remove the lines <<<<<<<, ======= and >>>>>>>';
    return { message: 'a merge conflict is not resolved', hint, span: lineSpanAt(source, conflict) };
  }
  const { openQuote, openBracket } = tokens;
  if (openQuote !== undefined && openQuote <= offset && openQuote > (openBracket ?? -1)) {
    const quote = source.text.charAt(openQuote);
    return {
      message: `the quote ${quote} that opens here is not closed`,
      hint: `close it with ${quote}; the lines of a long text must be indented`,
      span: lineSpanAt(source, openQuote),
    };
  }
  if (openBracket !== undefined && openBracket <= offset) {
    const bracket = source.text.charAt(openBracket);
    return {
      message: `the bracket ${bracket} that opens here is not closed`,
      hint: `close it with ${bracket === '[' ? ']' : '}'}, and indent all its lines more than its key`,
      span: spanIn(source, openBracket, openBracket + 1),
    };
  }
  return undefined;
}

function findTab(source: YamlSource, line: Span): Explanation | undefined {
  const start = line.start - source.base;
  const before = source.text.slice(source.text.lastIndexOf('\n', start - 1) + 1, start);
  const tab = before.indexOf('\t');
  if (tab < 0 || before.trim() !== '') return undefined;
  const span = spanIn(source, start - before.length + tab, start - before.length + tab + 1);
  return { message: 'a tab is used as indentation', hint: 'indent with spaces', span };
}

function explainPlace(source: YamlSource, fault: YamlFault, line: Span): Explanation | undefined {
  const text = source.text.slice(line.start - source.base, line.end - source.base);
  switch (fault.code) {
    case 'BAD_INDENT':
      return explainIndent(fault.message);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return explainNestedKey(source, fault, text);
    case 'MULTILINE_IMPLICIT_KEY':
      return explainMissingColon(text);
    case 'MISSING_CHAR':
      return explainMissing(fault.message, text);
    case 'UNEXPECTED_TOKEN':
      return explainUnexpected(source, fault, line);
    case 'BAD_SCALAR_START':
      return { message: `an unquoted value cannot start with ${text.charAt(0)}`, hint: 'put the value in quotes' };
    case 'BAD_DQ_ESCAPE':
      return { message: `${text.slice(0, 2)} means nothing inside double quotes`, hint: BACKSLASH };
    case 'BLOCK_IN_FLOW':
      return { message: 'a comma is missing between the items of a bracket', hint: 'separate the items with commas' };
    case 'TAG_RESOLVE_FAILED':
      return { message: `the tag ${text.split(/\s/, 1)[0]} is not known`, hint: 'correct it, or remove it' };
    default:
      return undefined;
  }
}

const BACKSLASH = 'write \\\\ for a backslash, or use single quotes';
const ALIGN = 'indent it exactly like the lines it belongs to';

function explainIndent(message: string): Explanation {
  if (message.startsWith('Block scalar')) {
    return { message: 'the lines of a text block are not indented enough', hint: 'indent them more than their key' };
  }
  return { message: 'this line does not line up with the lines above it', hint: ALIGN };
}

function explainNestedKey(source: YamlSource, { offset }: YamlFault, text: string): Explanation {
  if (/^-(?:\s|$)/.test(text))
    return { message: 'this list item does not line up with the items above it', hint: ALIGN };
  if (/:(?:\s|$)/.test(text)) {
    return {
      message: 'a second ": " stands in a value',
      hint: 'put the value in quotes, or put the inner key on its own line',
    };
  }
  const next = source.text.indexOf('\n', offset);
  return {
    message: 'this line is indented below a key that already has a value',
    hint: 'indent it like that key, or remove the value above it',
    ...(next < 0 ? {} : { span: lineSpanAt(source, next) }),
  };
}

function explainMissingColon(text: string): Explanation {
  if (/^-(?:\s|$)/.test(text)) return { message: 'a list item stands between the keys of a map', hint: ALIGN };
  const colon = text.indexOf(':');
  if (colon > 0 && colon < text.length - 1) {
    return { message: 'a key is not followed by a colon and a space', hint: 'put a space after the colon' };
  }
  return {
    message: 'this line is neither a key with a colon nor a list item',
    hint: 'write "key: value" or "- value"',
  };
}

function explainMissing(message: string, text: string): Explanation | undefined {
  if (message.startsWith('Implicit map keys')) return explainMissingColon(text);
  if (message.startsWith('Sequence item')) {
    return { message: 'this line does not line up with the list above it', hint: `${ALIGN}, or start it with "- "` };
  }
  if (message.startsWith('Missing ,') || message.startsWith('Missing space')) {
    return {
      message: 'a comma or a ": " is missing between brackets',
      hint: 'write {key: value, key: value} or [value, value]',
    };
  }
  if (message.startsWith('Comments')) {
    return {
      message: 'a # without a space before it starts no comment',
      hint: 'put a space before it, or quotes around the value',
    };
  }
  return undefined;
}

function explainUnexpected(source: YamlSource, { message, offset }: YamlFault, line: Span): Explanation | undefined {
  if (message.startsWith('Unexpected block-seq-ind on same line')) {
    return { message: 'a list cannot start on the line of its key', hint: 'start it on the next line' };
  }
  if (message.startsWith('Unexpected , in')) {
    return { message: 'a comma stands where a value is expected', hint: 'remove the comma, or write the value' };
  }
  if (/^Unexpected flow-(?:seq|map)-end/.test(message)) {
    return { message: 'this bracket closes nothing', hint: 'remove it, or put the value in quotes' };
  }
  if (message.startsWith('Block scalar header')) {
    return {
      message: 'text stands on the line of a | or >',
      hint: 'start the text on the next line, or put it in quotes',
    };
  }
  if (!/ at node end$| token in YAML /.test(message)) return undefined;
  const lineStart = source.text.lastIndexOf('\n', line.start - source.base - 1) + 1;
  if (source.text.slice(lineStart, offset).trim() === '') {
    if (/^-[^\s-]/.test(source.text.slice(offset, offset + 2))) {
      return { message: 'a dash without a space after it starts no list item', hint: 'put a space after the dash' };
    }
    return { message: 'this line belongs neither to the list nor to the map above it', hint: ALIGN };
  }
  const hint = source.text.charAt(offset - 1) === "'" ? "write '' for an apostrophe inside single quotes" : undefined;
  return { message: 'text stands after the end of a value', hint: hint ?? 'put the whole value in quotes' };
}
