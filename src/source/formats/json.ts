import type { Format, ParseResult } from '../format.ts';
import type { Limits } from '../limits.ts';
import { refuseLength } from '../refusal.ts';
import { JsonReader } from './json-reader.ts';
import { readOrRefuse } from './unreadable.ts';

/** JSON as RFC 8259 defines it; a byte order mark at the start is skipped. */
export const json: Format = {
  id: 'json',
  extensions: ['.json'],
  parse: (text, _options, limits) => refuseLength(text, limits) ?? parseJson(text, limits),
};

function parseJson(text: string, limits: Limits): ParseResult {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return readOrRefuse(() => {
    const reader = new JsonReader(limits);
    const root = reader.read({ text, start, end: text.length }, 0);
    return { ok: true, root, problems: reader.problems };
  });
}
