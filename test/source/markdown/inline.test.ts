import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInline } from '../../../src/source/markdown/inline.ts';

const inline = fc.string({
  unit: fc.constantFrom('`', '`', 'a', 'b', ' ', '\\', '|', '\t', '*', '\u00a0'),
  maxLength: 8,
});

test('a span of code alone reads like one with a word behind it', () => {
  fc.assert(
    fc.property(inline, (code) => {
      const raw = `\`${code}\``;
      const alone = readInline(`>>${raw}`, { start: 2, end: raw.length + 2 });
      const followed = readInline(`>>${raw}.`, { start: 2, end: raw.length + 3 });
      const last = followed.pop();
      const rest = last === undefined || last.text === '.' ? [] : [{ ...last, text: last.text.slice(0, -1) }];
      const words = [...followed, ...rest].map(({ text }) => text).join('');
      expect(alone.map(({ text }) => text).join('')).toBe(words);
      const [piece, ...more] = alone;
      if (more.length === 0 && piece !== undefined && !raw.includes('\\|') && piece.text !== '|')
        expect(`>>${raw}`.slice(piece.span.start, piece.span.end)).toBe(piece.text);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['`name`', ['name', 1, 5]],
  ['` name `', ['name', 2, 6]],
  ['`a b`', ['a b', 1, 4]],
])('the place of %s is that of its content', (raw, [text, start, end]) => {
  expect(readInline(raw, { start: 0, end: raw.length })).toEqual([{ text, span: { start, end } }]);
});
