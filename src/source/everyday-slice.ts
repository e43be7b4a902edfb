import type { ParseResult } from './format.ts';
import { readOrRefuse, Unreadable } from './formats/unreadable.ts';
import { readEverydayYaml } from './formats/yaml-everyday.ts';
import { spanIn, type YamlSource } from './formats/yaml-source.ts';
import type { EverydayUnits } from './formats/yaml-units.ts';
import type { Limits } from './limits.ts';
import { refuse, refuseLength } from './refusal.ts';

/** What helps to read a stretch of YAML. */
export interface SliceHelp {
  /** Reads YAML that the everyday reader does not know. */
  readonly readOther?: (source: YamlSource, limits: Limits) => ParseResult;
  /** What an earlier text was read to, where this one may be mostly the same. */
  readonly earlier?: EverydayUnits | undefined;
}

/**
 * Reads the YAML between two offsets of a text as far as it is everyday YAML, without loading the YAML library; the rest
 * is left to `readOther`, without which the answer is undefined. All spans are offsets in the whole text. Never throws.
 */
export function parseEverydaySlice(
  text: string,
  start: number,
  end: number,
  limits: Limits,
  help: SliceHelp & Required<Pick<SliceHelp, 'readOther'>>,
): ParseResult;
export function parseEverydaySlice(
  text: string,
  start: number,
  end: number,
  limits: Limits,
  help?: SliceHelp,
): ParseResult | undefined;
export function parseEverydaySlice(
  text: string,
  start: number,
  end: number,
  limits: Limits,
  { readOther, earlier }: SliceHelp = {},
): ParseResult | undefined {
  const tooLong = refuseLength(text.slice(start, end), limits);
  if (tooLong !== undefined)
    return refuse('limit', tooLong.problem.message, { start, end: start }, tooLong.problem.hint);
  const base = start < end && text.charCodeAt(start) === 0xfeff ? start + 1 : start;
  const source = { text: withLineFeeds(text.slice(base, end)), base };
  return readOrRefuse(() => {
    refuseControlCharacters(source);
    return readEverydayYaml(source, limits, earlier) ?? readOther?.(source, limits);
  });
}

/** YAML counts a lone carriage return as a line break, its library does not; the length stays the same. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

function refuseControlCharacters(source: YamlSource): void {
  const offset = source.text.search(/[^\t\n\r\u0020-\uffff]/);
  if (offset < 0) return;
  const code = source.text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
  const message = `the control character U+${code} is not allowed in YAML`;
  const span = spanIn(source, offset, offset + 1);
  throw new Unreadable(refuse('syntax', message, span, 'remove it, or write it as an escape in double quotes'));
}
