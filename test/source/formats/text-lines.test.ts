import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLines } from '../../../src/source/formats/text-lines.ts';
import { documentedExample, problemIn, read, refusal } from './reading.ts';

describe('lines of text', () => {
  it('are entries with the line as it stands, except blank ones', () => {
    const reading = read(textLines, '\ufeffa b \r\n\r\n  \rc\n');
    expect(reading.value).toEqual([{ line: 'a b ' }, { line: 'c' }]);
    expect(reading.placeOf([0, 'line'])).toBe('1:1-1:5');
    expect(reading.placeOf([1, 'line'])).toBe('4:1-4:2');
    expect(reading.placeOf([1, 'line'], 'key')).toBe('4:1-4:1');
    expect(reading.placeOf([1])).toBe('4:1-4:2');
  });

  it('are entries only where the pattern matches, with its groups as fields', () => {
    const options = { pattern: '(?<key>\\w+)=(?<value>\\S*)' };
    const reading = read(textLines, '# none\nhost=pve # shop\n  ip=10.0.0.1\n', options);
    expect(reading.value).toEqual([
      { line: 'host=pve # shop', key: 'host', value: 'pve' },
      { line: '  ip=10.0.0.1', key: 'ip', value: '10.0.0.1' },
    ]);
    expect(reading.placeOf([0, 'value'])).toBe('2:6-2:9');
    expect(reading.placeOf([1, 'value'])).toBe('3:6-3:14');
    expect(reading.placeOf([1, 'value'], 'key')).toBe('3:6-3:6');
  });

  it('anchor a pattern at their own ends', () => {
    expect(read(textLines, 'ab\nb\nba\n', { pattern: '^(?P<all>b)$' }).value).toEqual([{ line: 'b', all: 'b' }]);
  });

  it('may match a pattern while they are blank', () => {
    expect(read(textLines, 'a\n\n', { pattern: '^$' }).value).toEqual([{ line: '' }]);
  });

  it('place groups behind characters of two units, and read lone surrogates', () => {
    const reading = read(textLines, '\ud83d\ude00\ud800 \u6771=\ud83d\udda5x\n', {
      pattern: '(?<key>\\S+)=(?<value>.*)',
    });
    expect(reading.value).toEqual([expect.objectContaining({ key: '\u6771', value: '\ud83d\udda5x' })]);
    expect([reading.at([0, 'key']), reading.at([0, 'value'])]).toEqual(['\u6771', '\ud83d\udda5x']);
    expect(reading.placeOf([0, 'key'])).toBe('1:5-1:6');
  });

  it('give null, at the line, for a group without part in the match', () => {
    const reading = read(textLines, 'ab\n', { pattern: '(?<x>x)?(?<b>b)' });
    expect(reading.value).toEqual([{ line: 'ab', x: null, b: 'b' }]);
    expect(reading.placeOf([0, 'x'])).toBe('1:1-1:3');
  });

  it('split fields under lists at their commas, each part with its place', () => {
    const reading = read(textLines, 'ids 1, 2\n', { pattern: '(?<ids>\\d.*)', lists: ['ids'] });
    expect(reading.value).toEqual([{ line: 'ids 1, 2', ids: ['1', '2'] }]);
    expect(reading.placeOf([0, 'ids', 1])).toBe('1:8-1:9');
    expect(read(textLines, 'a,b\n', { lists: ['line'] }).value).toEqual([{ line: ['a', 'b'] }]);
  });

  it('keep __proto__ as a group like any other', () => {
    const reading = read(textLines, 'a\n', { pattern: '(?<__proto__>a)' });
    expect(reading.value).toEqual([{ line: 'a', ['__proto__']: 'a' }]);
  });
});

describe('lines that cannot be read', () => {
  it('have a pattern with a mistake', () => {
    expect(problemIn(textLines, 'a\n', { pattern: '(?<a>b' })).toEqual({
      code: 'shape',
      message: 'the pattern "(?<a>b" cannot be used: missing closing ): `(?<a>b`',
      span: { start: 0, end: 0 },
      hint: 'patterns are RE2: named groups are (?<name>…); look-around and back-references do not exist',
    });
  });

  it('have a pattern with a group named line', () => {
    expect(refusal(textLines, 'a\n', { pattern: '(?<line>a)' })).toBe(
      'shape "": the pattern "(?<line>a)" cannot be used: a group is named "line", which is the field of the whole line',
    );
  });

  it('would take too many steps', () => {
    expect(refusal(textLines, 'a\n'.repeat(500_000), { pattern: '^.{0,200}$' })).toMatch(
      /^limit "": the pattern "\^\.\{0,200\}\$" may need \d+ steps for each of 1000000 characters, the limit is 200000000 in all$/,
    );
  });

  it('are too long, have too long a line or too many values', () => {
    expect(refusal(textLines, 'a\n', {}, { length: 1 })).toBe('limit "": the file has 2 characters, the limit is 1');
    expect(refusal(textLines, 'a'.repeat(65_537))).toBe('limit "": the line has 65537 characters, the limit is 65536');
    expect(refusal(textLines, 'a\nb,c\n', { lists: ['line'] }, { nodes: 6 })).toBe(
      'limit "b,c": the file has more than 6 keys and values, which is the limit',
    );
  });

  it('are refused, never thrown at, whatever pattern and text hold', () => {
    const pattern = fc.array(
      fc.constantFrom(
        '(',
        ')',
        '(?<a>',
        '(?P<b>',
        '[',
        ']',
        '*',
        '+',
        '?',
        '\\',
        '{2}',
        '|',
        '^',
        '$',
        '.',
        'x',
        '\\p{L}',
        '(?i)',
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(pattern, fc.string({ unit: 'binary' }), (parts, text) => {
        const problem = problemIn(textLines, text, { pattern: parts.join(''), lists: ['a'] });
        expect(problem === undefined || problem.span.end <= text.length).toBe(true);
      }),
    );
  });
});

it('give back each group and its place', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => !/[\s=\p{C}]/u.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word), { maxLength: 5 }), (pairs) => {
      const text = pairs.map(([key, value]) => `${key} = ${value}\n`).join('');
      const reading = read(textLines, text, { pattern: '^(?<key>[^=]+) = (?<value>[^=]+)$' });
      expect(pairs.map((_, index) => [reading.at([index, 'key']), reading.at([index, 'value'])])).toEqual(pairs);
    }),
  );
});

it('documents an example that reads as documented', () => {
  const { source, options, entries } = documentedExample('text-lines');
  expect(read(textLines, source, options).value).toEqual(entries);
});
