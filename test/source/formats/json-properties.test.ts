import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '../../../src/source/formats/json.ts';
import { jsonl } from '../../../src/source/formats/jsonl.ts';
import { DEFAULT_LIMITS } from '../../../src/source/limits.ts';
import { type Node, toJson } from '../../../src/source/tree.ts';

function* scalarsOf(node: Node): Generator<Node> {
  if (node.kind === 'scalar') yield node;
  for (const item of node.kind === 'list' ? node.items : []) yield* scalarsOf(item);
  for (const { key, keySpan, node: part } of node.kind === 'map' ? node.members : []) {
    yield { kind: 'scalar', value: key, span: keySpan };
    yield* scalarsOf(part);
  }
}

/** JSON.parse with the same null prototypes; undefined where it throws. */
function parseOrNothing(text: string): unknown {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const text = fc
  .tuple(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 1, '\t', '\r\n '))
  .map(([value, indent]) =>
    typeof indent === 'string' && indent.startsWith('\r')
      ? JSON.stringify(value, undefined, 1).replaceAll('\n', indent)
      : JSON.stringify(value, undefined, indent),
  );
const soup = fc
  .array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '\\u00e9',
      '1',
      '-',
      '0',
      '.5',
      'e3',
      'true',
      'null',
      ' ',
      '\n',
      '//',
    ),
  )
  .map((words) => words.join(''));

describe('JSON of any value', () => {
  it('reads as that value', () => {
    fc.assert(
      fc.property(text, (source) => {
        const parsed = json.parse(source, {}, DEFAULT_LIMITS);
        expect(parsed.ok && JSON.stringify(toJson(parsed.root))).toBe(JSON.stringify(JSON.parse(source)));
      }),
      { numRuns: 1000 },
    );
  });

  it('has at the place of each key and scalar the text that says it', () => {
    fc.assert(
      fc.property(text, (source) => {
        const parsed = json.parse(source, {}, DEFAULT_LIMITS);
        if (!parsed.ok) throw new Error(parsed.problem.message);
        for (const node of scalarsOf(parsed.root)) {
          expect(JSON.parse(source.slice(node.span.start, node.span.end))).toEqual(toJson(node));
        }
      }),
    );
  });

  it('reads as one entry of JSON Lines where it is on one line', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 3 })), fc.constantFrom('\n', '\r\n', '\n\n'), (values, end) => {
        const parsed = jsonl.parse(values.map((value) => JSON.stringify(value) + end).join(''), {}, DEFAULT_LIMITS);
        expect(parsed.ok && JSON.stringify(toJson(parsed.root))).toBe(JSON.stringify(values));
      }),
    );
  });
});

describe('any text', () => {
  it('is JSON exactly where the platform says so', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string(), fc.string({ unit: 'binary' }), text), (source) => {
        const parsed = json.parse(source, {}, DEFAULT_LIMITS);
        expect(parsed.ok || source.startsWith('\ufeff')).toBe(
          parseOrNothing(source) !== undefined || source.startsWith('\ufeff'),
        );
        if (!parsed.ok) expect(parsed.problem.span.end).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('is read or refused as JSON Lines, with its places inside it', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string()), (source) => {
        const parsed = jsonl.parse(source, {}, DEFAULT_LIMITS);
        const { start, end } = parsed.ok ? parsed.root.span : parsed.problem.span;
        expect(0 <= start && start <= end && end <= source.length).toBe(true);
      }),
    );
  });
});
