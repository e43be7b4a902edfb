import { describe, expect, test } from 'vitest';
import { applyEdits, overlaps } from '../../src/fix/text-edit.ts';

const edit = (start: number, end: number, text = '') => ({ start, end, text });

describe('edits of one text', () => {
  test('are made from its start to its end, whatever their order', () => {
    expect(applyEdits('abcdef', [edit(4, 5, 'E'), edit(0, 1, 'A'), edit(2, 3)])).toBe('AbdEf');
  });

  test('at one place keep their order, insertions before what is replaced', () => {
    expect(applyEdits('abc', [edit(1, 2, 'B'), edit(1, 1, '1'), edit(1, 1, '2')])).toBe('a12Bc');
    expect(applyEdits('abc', [edit(1, 1, '2'), edit(1, 1, '1'), edit(1, 2, 'B')])).toBe('a21Bc');
  });

  test('never overlap', () => {
    expect(() => applyEdits('abcdef', [edit(2, 4), edit(0, 3)])).toThrow('two edits overlap at offset 2');
    expect(applyEdits('abcdef', [edit(3, 6, 'x'), edit(0, 3)])).toBe('x');
  });
});

describe('two edits touch the same text', () => {
  const of = (start: number, end: number, file = 'a', root = 'main') => ({ root, file, ...edit(start, end) });

  test.each([
    [of(0, 3), of(2, 4), true],
    [of(0, 3), of(1, 1), true],
    [of(0, 3), of(0, 3), true],
    [of(0, 3), of(3, 4), false],
    [of(0, 3), of(3, 3), false],
    [of(1, 3), of(1, 1), false],
    [of(2, 2), of(2, 2), false],
    [of(0, 3), of(2, 4, 'b'), false],
    [of(0, 3), of(2, 4, 'a', 'other'), false],
    [of(0, 3), of(2, 4, 'b', 'other'), false],
  ])('%j and %j: %s', (a, b, touch) => {
    expect(overlaps(a, b)).toBe(touch);
    expect(overlaps(b, a)).toBe(touch);
  });
});
