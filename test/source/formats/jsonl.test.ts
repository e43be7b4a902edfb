import { describe, expect, it } from 'vitest';
import { jsonl } from '../../../src/source/formats/jsonl.ts';
import { documentedExample, read, refusal } from './reading.ts';

describe('a JSON Lines file', () => {
  it('is the list of the values of its lines', () => {
    const { value, at, placeOf } = read(jsonl, '\ufeff{"a": 1}\r\n\r\n \t\n [2, "x"] \n3');
    expect(value).toEqual([{ a: 1 }, [2, 'x'], 3]);
    expect(at([0, 'a'])).toBe('1');
    expect(at([1, 1])).toBe('"x"');
    expect(placeOf([1])).toBe('4:2-4:10');
    expect(placeOf([])).toBe('1:1-5:2');
  });

  it.each(['', '\n \n'])('without lines is the empty list: %j', (text) => {
    expect(read(jsonl, text)).toMatchObject({ value: [], problems: [] });
  });

  it.each([
    ['{"a": 1}\n{"b": 2\n{"c": 3}\n', 'syntax "{": the bracket { that opens here is not closed'],
    ['{"a": 1} {"b": 2}\n', 'syntax "{": "{" stands after the end of the value'],
    ['1\n2,\n3\n', 'syntax ",": "," stands after the end of the value'],
    ['[\n1]\n', 'syntax "[": the bracket [ that opens here is not closed'],
    ['{"a":\n1}\n', 'syntax "{": the bracket { that opens here is not closed'],
    ['"a\n"\n', 'syntax ""a": the text that opens here is not closed on its line'],
    ['nul\nl\n', 'syntax "nul": expected a value, found "nul"'],
  ])('with a line that is not JSON is refused at it: %j', (text, expected) => {
    expect(refusal(jsonl, text)).toBe(expected);
  });

  it('reports problems of each line', () => {
    expect(read(jsonl, '{"a": 1, "a": 2}\n{"a": 3}\n[1e999]\n').problems).toEqual([
      'duplicate-key ""a"": the key "a" stands twice in this map',
      'ambiguous-scalar "1e999": the number 1e999 is too large to be read as a number; it stays text',
    ]);
  });

  it('has limits for all lines together', () => {
    expect(refusal(jsonl, '1\n2\n3\n', {}, { nodes: 2 })).toContain(
      'limit "3": the file has more than 2 keys and values',
    );
    expect(refusal(jsonl, '[[1]]\n', {}, { depth: 2 })).toContain('nested more than 2 deep');
    expect(read(jsonl, '[1]\n', {}, { depth: 2 }).value).toEqual([[1]]);
  });

  it('yields what its documentation says', () => {
    const { source, entries } = documentedExample('jsonl');
    expect(read(jsonl, source).value).toEqual(entries);
  });
});
