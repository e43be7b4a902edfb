import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MatchClause } from '../../src/contract/contract.ts';
import { type Entry, fieldOf, textOf } from '../../src/select/entry.ts';
import { containsWords, joinItem } from '../../src/select/join.ts';
import { fillTemplate, parseTemplate, type Template } from '../../src/select/template.ts';
import { Document } from '../../src/source/document.ts';
import type { Json } from '../../src/source/tree.ts';

const value = fc.constantFrom<Json>(null, '', 1, '1', 'a', 'b', 'a b', 'a-b', ['a', 1], [], ['b c', 'a b'], { a: 1 });
const entries = fc.array(fc.record({ x: value, y: value }, { requiredKeys: [] }), { maxLength: 8 });
const field = fc.constantFrom('x', 'y', '@key');
const template = fc.constantFrom('{x}', '{y}', '{@key}', '{x|a}', 'a', 'b c', '{x}-{y}');
const match = fc.dictionary(
  field,
  fc.oneof(
    template,
    template.map((contains) => ({ contains })),
  ),
  {
    minKeys: 1,
    maxKeys: 2,
  },
);

test('joining by an index finds the pairs that comparing each with each finds', () => {
  fc.assert(
    fc.property(entries, entries, fc.array(match, { minLength: 1, maxLength: 3 }), (left, right, alternatives) => {
      const [subjects, others] = [toEntries('left', left), toEntries('right', right)];
      const item = { id: 'item', each: 'left', in: 'right', match: alternatives };
      const join = joinItem(item, subjects, others, compile);
      if (join === undefined) throw new Error('so few are always joined');
      const isPair = (subject: Entry, entry: Entry) => alternatives.some((one) => matches(one, subject, entry));
      for (const subject of subjects) {
        expect(join.entriesOf(subject)).toEqual(others.filter((entry) => isPair(subject, entry)));
        const lacking = alternatives.map((one) => lackingField(one, subject));
        expect(join.lacks(subject)).toBe(lacking.includes(undefined) ? undefined : lacking[0]);
      }
      for (const entry of others) {
        expect(join.subjectsOf(entry)).toEqual(subjects.filter((subject) => isPair(subject, entry)));
      }
    }),
    { numRuns: 2000 },
  );
});

function toEntries(collection: string, values: readonly Json[]): Entry[] {
  const root = { kind: 'scalar', value: null, span: { start: 0, end: 0 } } as const;
  const document = new Document({ root: '.', path: 'x.yaml' }, 'yaml', '', root, []);
  return values.map((value, index) => {
    const key = String(index % 3);
    return { collection, key, label: key, value, document, path: [index], index, defaults: {}, derived: {} };
  });
}

function compile(text: string): Template {
  const parsed = parseTemplate(text);
  if ('message' in parsed) throw new Error(parsed.message);
  return parsed;
}

function lackingField(match: MatchClause, subject: Entry): string | undefined {
  for (const wanted of Object.values(match)) {
    const filled = fillTemplate(compile(typeof wanted === 'string' ? wanted : wanted.contains), subject);
    if (typeof filled !== 'string') return filled.missing;
  }
  return undefined;
}

function matches(match: MatchClause, subject: Entry, entry: Entry): boolean {
  if (lackingField(match, subject) !== undefined) return false;
  return Object.entries(match).every(([name, wanted]) => {
    const held = fieldOf(entry, name);
    const texts = (Array.isArray(held) ? held : [held]).flatMap((one: Json | undefined) => textOf(one) ?? []);
    const text = fillTemplate(compile(typeof wanted === 'string' ? wanted : wanted.contains), subject);
    if (typeof text !== 'string') return false;
    return typeof wanted === 'string' ? texts.includes(text) : texts.some((one) => containsWords(one, text));
  });
}
