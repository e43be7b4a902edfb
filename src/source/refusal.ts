import type { ParseResult, ProblemCode } from './format.ts';
import type { Limits } from './limits.ts';
import { LONGEST_LINE } from './lines.ts';
import type { Span } from './span.ts';

/** Why a source cannot be read, at its place. */
export type Refusal = Extract<ParseResult, { ok: false }>;

/** The answer of a parser that cannot read its text. */
export function refuse(code: ProblemCode, message: string, span: Span, hint?: string): Refusal {
  return { ok: false, problem: { code, message, span, ...(hint === undefined ? {} : { hint }) } };
}

/** Refuses a text that is longer than its limit. */
export function refuseLength(text: string, limits: Limits): Refusal | undefined {
  if (text.length <= limits.length) return undefined;
  const message = `the file has ${text.length} characters, the limit is ${limits.length}`;
  return refuse('limit', message, { start: 0, end: 0 }, 'split the file, or point the collection at a smaller one');
}

/** Refuses a line that is longer than any line of a configuration file or a table needs to be. */
export function refuseLine(line: Span): Refusal | undefined {
  const length = line.end - line.start;
  if (length <= LONGEST_LINE) return undefined;
  const message = `the line has ${length} characters, the limit is ${LONGEST_LINE}`;
  return refuse('limit', message, { start: line.start, end: line.start }, 'break the line, or shorten it');
}

/** Refuses data with more keys and values than the limit, at the place where the limit is passed. */
export function refuseNodes(limits: Limits, span: Span): Refusal {
  const message = `the file has more than ${limits.nodes} keys and values, which is the limit`;
  return refuse('limit', message, span, 'split the file, or point the collection at a smaller one');
}
