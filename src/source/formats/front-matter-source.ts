import type { ParseResult } from '../format.ts';
import type { Limits } from '../limits.ts';
import { frontMatterOf, frontMatterOpening } from '../markdown/front-matter-span.ts';
import { type Refusal, refuse, refuseLength } from '../refusal.ts';
import type { Span } from '../span.ts';

/** Reads the YAML front matter of a text as one map, with a reader for the YAML; undefined where that gives no answer. */
export function readFrontMatter<T extends ParseResult | undefined>(
  text: string,
  limits: Limits,
  readYaml: (text: string, start: number, end: number, limits: Limits) => T,
): T | ParseResult {
  const tooLong = refuseLength(text, limits);
  if (tooLong !== undefined) return tooLong;
  const found = frontMatterOf(text);
  if (found === undefined) return refuseMissing(text);
  const { start, end } = found.content;
  const parsed = readYaml(text, start, end, limits);
  return parsed?.ok === true ? asMap(parsed, found.content) : parsed;
}

function refuseMissing(text: string): Refusal {
  const opening = frontMatterOpening(text);
  if (opening !== undefined) {
    const hint = 'end the front matter with a line that holds only ---';
    return refuse('syntax', 'the front matter that starts here is not closed', opening, hint);
  }
  const hint = 'front matter is YAML between a first line --- and another line ---';
  return refuse('shape', 'the file has no front matter', { start: 0, end: 0 }, hint);
}

/** Front matter without any field is an empty map, other data than a map is none. */
function asMap(parsed: Extract<ParseResult, { ok: true }>, content: Span): ParseResult {
  const { root } = parsed;
  if (root.kind === 'map') return parsed;
  if (root.kind === 'scalar' && root.value === null) {
    return { ...parsed, root: { kind: 'map', members: [], span: content } };
  }
  const found = root.kind === 'list' ? 'a list' : 'a single value';
  return refuse('shape', `the front matter is ${found}, not a map`, root.span, 'write its fields as "key: value"');
}
