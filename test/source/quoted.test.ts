import { expect, it } from 'vitest';
import { quoted, quotedList } from '../../src/source/quoted.ts';

it('quotes a text of up to 60 characters whole', () => {
  expect(quoted('a'.repeat(60))).toBe(`"${'a'.repeat(60)}"`);
  expect(quotedList(['a', '', 'b c'])).toBe('"a", "", "b c"');
});

it('cuts a longer text, never inside a character', () => {
  expect(quoted('a'.repeat(61))).toBe(`"${'a'.repeat(60)}…"`);
  expect(quoted(`${'a'.repeat(59)}\ud83d\ude00`)).toBe(`"${'a'.repeat(59)}…"`);
});
