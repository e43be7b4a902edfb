import type { Format, ParseResult } from '../format.ts';
import type { Limits } from '../limits.ts';
import { linesOf, trimmed } from '../lines.ts';
import { refuseLength } from '../refusal.ts';
import type { Node } from '../tree.ts';
import { JsonReader } from './json-reader.ts';
import { readOrRefuse } from './unreadable.ts';

/** JSON Lines: one JSON value on each line; blank lines are skipped, the values make one list. */
export const jsonl: Format = {
  id: 'jsonl',
  extensions: ['.jsonl', '.ndjson'],
  parse: (text, _options, limits) => refuseLength(text, limits) ?? parseLines(text, limits),
};

function parseLines(text: string, limits: Limits): ParseResult {
  return readOrRefuse(() => {
    const reader = new JsonReader(limits);
    const items: Node[] = [];
    for (const line of linesOf(text)) {
      const { start, end } = trimmed(text, line);
      if (start < end) items.push(reader.read({ text, start, end }, 1));
    }
    const span = { start: items[0]?.span.start ?? 0, end: items.at(-1)?.span.end ?? 0 };
    return { ok: true, root: { kind: 'list', items, span }, problems: reader.problems };
  });
}
