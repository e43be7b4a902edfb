import { parseYamlSlice } from '../embedded-yaml.ts';
import type { Format, FormatOptions, ParseResult } from '../format.ts';
import type { Limits } from '../limits.ts';
import { frontMatterOf, frontMatterOpening } from '../markdown/front-matter-span.ts';
import { type Refusal, refuse, refuseLength } from '../refusal.ts';
import type { Span } from '../span.ts';

/** Reads the YAML front matter of a text file: one map. */
export const frontMatter: Format = {
  id: 'front-matter',
  extensions: [],
  parse(text: string, _options: FormatOptions, limits: Limits): ParseResult {
    const tooLong = refuseLength(text, limits);
    if (tooLong !== undefined) return tooLong;
    const found = frontMatterOf(text);
    if (found === undefined) return refuseMissing(text);
    const { start, end } = found.content;
    const parsed = parseYamlSlice(text, start, end, limits);
    return parsed.ok ? asMap(parsed, found.content) : parsed;
  },
};

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
