import { describe, expect, it } from 'vitest';
import { json } from '../../../src/source/formats/json.ts';
import { documentedExample, problemIn, read, refusal } from './reading.ts';

describe('a JSON file', () => {
  const text = '{\n  "a": [1, -2.5e1, true, false, null, "x\\u00e9\\n\\ud83d\\ude00/"],\n  "b": {}, "c": []\n}\n';

  it('yields its value', () => {
    expect(read(json, text).value).toEqual({ a: [1, -25, true, false, null, 'xé\n😀/'], b: {}, c: [] });
  });

  it('places keys, scalars and brackets exactly', () => {
    const { at, placeOf } = read(json, text);
    expect(at(['a'], 'key')).toBe('"a"');
    expect(at(['a', 1])).toBe('-2.5e1');
    expect(at(['a', 3])).toBe('false');
    expect(at(['a', 5])).toBe('"x\\u00e9\\n\\ud83d\\ude00/"');
    expect(at(['b'])).toBe('{}');
    expect(at([])).toBe(text.trim());
    expect(placeOf(['c'])).toBe('3:17-3:19');
  });

  it.each(['null', ' true\r\n', '0', '"x"', '\t[ ]', '\ufeff{}'])('may be any one value: %j', (source) => {
    expect(read(json, source).value).toEqual(JSON.parse(source.replace('\ufeff', '')));
  });

  it('takes __proto__ for a key like any other', () => {
    const { value, at } = read(json, '{"__proto__": {"admin": 1}, "constructor": 2}');
    expect(JSON.stringify(value)).toBe('{"__proto__":{"admin":1},"constructor":2}');
    expect(at(['__proto__', 'admin'])).toBe('1');
  });

  it('reports keys that stand twice, after their escapes are undone', () => {
    const { value, problems } = read(json, '{"a": 1, "b": {"a": 2}, "\\u0061": 3}');
    expect(value).toEqual({ a: 3, b: { a: 2 } });
    expect(problems).toEqual(['duplicate-key ""\\u0061"": the key "a" stands twice in this map']);
  });

  it('reports numbers that lose digits, and keeps those as text that are too large', () => {
    const { value, problems } = read(json, '[9007199254740993, 1.0, 8e66283, 1e2, 1234e56, 0.1]');
    expect(value).toEqual([9007199254740992, 1, '8e66283', 100, 1.234e59, 0.1]);
    expect(problems).toEqual([
      'ambiguous-scalar "9007199254740993": the number 9007199254740993 has more digits than can be kept; it is read as 9007199254740992',
      'ambiguous-scalar "8e66283": the number 8e66283 is too large to be read as a number; it stays text',
    ]);
  });

  it('yields what its documentation says', () => {
    const { source, entries } = documentedExample('json');
    expect(read(json, source).value).toEqual(entries);
  });
});

describe('a mistake in JSON', () => {
  it.each([
    ['', '"": the text ends where a value is expected'],
    ['  \n', '"": the text ends where a value is expected'],
    ['{"a": 1, // one\n}', '"//": a comment stands here'],
    ['/* x */ {}', '"/*": a comment stands here'],
    ['# x\n{}', '"#": a comment stands here'],
    ['{"a": 1,\n}', '",": a comma stands before the closing }'],
    ['[1, 2,]', '",": a comma stands before the closing ]'],
    ['[,]', '",": expected a value, found ","'],
    ['[1 2]', '"2": expected a comma or ], found "2"'],
    ['{"a": 1 "b": 2}', '""": expected a comma or }, found """'],
    ['{"a" 1}', '"1": expected a colon, found "1"'],
    ['{a: 1}', '"a": expected a key in double quotes, found "a"'],
    ["{'a': 1}", '"\'a\'": expected a key in double quotes, found a text in single quotes'],
    ["['a b']", '"\'a": expected a value, found a text in single quotes'],
    ['[True]', '"True": expected a value, found "True"'],
    ['[nulls]', '"nulls": expected a value, found "nulls"'],
    ['[-Infinity]', '"-Infinity": expected a value, found "-Infinity"'],
    ['[0123]', '"0123": expected a value, found "0123"'],
    ['[+1]', '"+1": expected a value, found "+1"'],
    ['[1.]', '"1.": expected a value, found "1."'],
    ['[.5]', '".5": expected a value, found ".5"'],
    ['[1e]', '"1e": expected a value, found "1e"'],
    ['[0x1F]', '"0x1F": expected a value, found "0x1F"'],
    ['[1, [2]', '"[": the bracket [ that opens here is not closed'],
    ['{"a": {"b": 1}', '"{": the bracket { that opens here is not closed'],
    ['{"a": [1}', '"}": expected a comma or ], found "}"'],
    ['{"a', '""a": the text that opens here is not closed on its line'],
    ['["a\nb"]', '""a": the text that opens here is not closed on its line'],
    ['["a\tb"]', '"\t": a control character stands in a text'],
    ['["C:\\Users"]', '"\\U": \\U means nothing inside quotes'],
    ['["\\u12"]', '"\\u": \\u means nothing inside quotes'],
    ['{} x', '"x": "x" stands after the end of the value'],
    ['1 2', '"2": "2" stands after the end of the value'],
    ['{\n<<<<<<< HEAD\n"a": 1\n=======\n', '"<<<<<<<": a merge conflict is not resolved'],
    ['{\u00a0}', '"\u00a0": expected a key in double quotes, found "\u00a0"'],
  ])('is told in plain words at its place: %j', (source, expected) => {
    expect(refusal(json, source)).toBe(`syntax ${expected}`);
  });

  it.each([
    ['[1,]', 'JSON has no trailing commas; remove it'],
    ['// x', 'JSON has no comments; remove it'],
    ['[None]', 'write null'],
    ['[-Infinity]', 'JSON has no such number; write null or a text'],
    ['[yes]', 'put text in double quotes'],
    ['[007]', 'a number has no plus sign, no leading zero, and digits on both sides of its point'],
    ["{'a': 1}", 'use double quotes'],
    ['{a: 1}', 'put the key in double quotes'],
    ['[1 2]', 'separate items with commas'],
    ['{"a" 1}', 'write "key": value'],
    ['["\\q"]', 'write \\\\ for a backslash, \\u and four digits for a character'],
    ['["\u0007"]', 'write it as \\u0007'],
    ['[1', 'close it with ]'],
  ])('comes with advice: %j', (source, hint) => {
    expect(problemIn(json, source)?.hint).toBe(hint);
  });
});

describe('the limits of JSON', () => {
  it('hold for length, nesting and the number of keys and values', () => {
    expect(refusal(json, '[1, 2]', {}, { length: 5 })).toContain('limit "": the file has 6 characters');
    expect(read(json, '[[{}]]', {}, { depth: 3 }).value).toEqual([[{}]]);
    expect(refusal(json, '[[[{}]]]', {}, { depth: 3 })).toBe(
      'limit "": maps and lists are nested more than 3 deep, which is the limit',
    );
    expect(read(json, '{"a": [1]}', {}, { nodes: 4 }).value).toEqual({ a: [1] });
    expect(refusal(json, '{"a": [1, 2]}', {}, { nodes: 4 })).toBe(
      'limit "2": the file has more than 4 keys and values, which is the limit',
    );
  });

  it.each(['[', '{"a":', '[{"a":'])('hold for 100000 times %j', (opening) => {
    expect(refusal(json, opening.repeat(100_000))).toContain('nested more than 64 deep');
  });
});
