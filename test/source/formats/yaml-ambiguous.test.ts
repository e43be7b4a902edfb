import { describe, expect, it } from 'vitest';
import { yaml } from '../../../src/source/formats/yaml.ts';
import { DEFAULT_LIMITS } from '../../../src/source/limits.ts';
import { read } from './reading.ts';

function trapsIn(text: string): (string | undefined)[] {
  const parsed = yaml.parse(text, {}, DEFAULT_LIMITS);
  return parsed.ok ? parsed.problems.map(({ code, trap }) => (code === 'ambiguous-scalar' ? trap : code)) : ['refused'];
}

describe('an unquoted YAML scalar', () => {
  it.each([
    ['8e66283', 'sha-like-float', '8e66283', 'is the number Infinity in YAML 1.2, but text to YAML 1.1 readers'],
    ['1234e56', 'sha-like-float', 1.234e59, 'is the number 1.234e+59 in YAML 1.2, but text to YAML 1.1 readers'],
    ['0123', 'octal-like', 123, 'is the number 123 in YAML 1.2, but the number 83 to YAML 1.1 readers'],
    ['-010', 'octal-like', -10, 'is the number -10 in YAML 1.2, but the number -8 to YAML 1.1 readers'],
    ['089', 'octal-like', 89, 'is the number 89 in YAML 1.2, but text to YAML 1.1 readers'],
    ['007', 'octal-like', 7, 'is the number 7, without its leading zeros'],
    ['0o17', 'octal-like', 15, 'is the number 15 in YAML 1.2, but text to YAML 1.1 readers'],
    ['on', 'boolean-word', 'on', 'is text in YAML 1.2, but true to YAML 1.1 readers'],
    ['No', 'boolean-word', 'No', 'is text in YAML 1.2, but false to YAML 1.1 readers'],
    ['y', 'boolean-word', 'y', 'is text in YAML 1.2, but true to some YAML 1.1 readers'],
    ['2024-01-01', 'date', '2024-01-01', 'is text in YAML 1.2, but a date to YAML 1.1 readers'],
    ['2024-1-2T03:04:05.6Z', 'date', '2024-1-2T03:04:05.6Z', 'is text in YAML 1.2, but a date to YAML 1.1 readers'],
    [
      '2024-01-02 03:04:05 +01:00',
      'date',
      '2024-01-02 03:04:05 +01:00',
      'is text in YAML 1.2, but a date to YAML 1.1 readers',
    ],
    ['22:22', 'sexagesimal', '22:22', 'is text in YAML 1.2, but the number 1342 to YAML 1.1 readers'],
    ['12:34:56', 'sexagesimal', '12:34:56', 'is text in YAML 1.2, but the number 45296 to YAML 1.1 readers'],
    ['-1:30.5', 'sexagesimal', '-1:30.5', 'is text in YAML 1.2, but the number -90.5 to YAML 1.1 readers'],
  ])('%s is reported as %s', (scalar, trap, value, reading) => {
    const message = `ambiguous-scalar "${scalar}": the unquoted value "${scalar}" ${reading}`;
    expect(read(yaml, `- ${scalar}\n`)).toMatchObject({ value: [value], problems: [message] });
    expect(trapsIn(`- ${scalar}\n`)).toEqual([trap]);
  });

  it.each(['on', 'YES', 'n', '0123', '8e66283', '2024-01-01', '22:22'])(
    '%s is reported as a key, whose text stays',
    (scalar) => {
      const { value, problems } = read(yaml, `${scalar}: 1\n`);
      expect(value).toEqual({ [scalar]: 1 });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(`ambiguous-scalar "${scalar}": the unquoted key "${scalar}" is`);
    },
  );

  it.each([
    [
      '12345678901234567890',
      12345678901234567000,
      'has more digits than can be kept; it is read as 12345678901234567000',
    ],
    ['9007199254740993', 9007199254740992, 'has more digits than can be kept; it is read as 9007199254740992'],
    ['3.141592653589793238', 3.141592653589793, 'has more digits than can be kept; it is read as 3.141592653589793'],
    ['1e-400', 0, 'has more digits than can be kept; it is read as 0'],
    ['1e999', '1e999', 'is too large to be read as a number; it stays text'],
    ['0x20000000000001', 9007199254740992, 'has more digits than can be kept; it is read as 9007199254740992'],
  ])('%s is reported as imprecise', (scalar, value, reading) => {
    const message = `ambiguous-scalar "${scalar}": the number ${scalar} ${reading}`;
    expect(read(yaml, `- ${scalar}\n`)).toMatchObject({ value: [value], problems: [message] });
    expect(trapsIn(`- ${scalar}\n`)).toEqual(['imprecise-number']);
  });

  it.each([
    ...'0 -0 10 1e6 12e34 0.5 1.50 007.5 0x1F 1.10 3.141592653589793 9007199254740991 +1 .5 0e0'.split(' '),
    ...'100000000000000000000 1e22 0.30000000000000004 12.0e3 -1234e56 2024_01_01 20240101 0b11 0o8 1_000'.split(' '),
    ...'only null true None nope ON1 oN yEs ~ 192.168.1.10 100.64.0.1/10 1.2.3 v1.2 1e10abc deadbeef 7-8'.split(' '),
    ...'52:54:00:ab:cd:ef 52:54:00:12:34:56 02:30 00:15 8080:80 127.0.0.1:22 12:60 a:1 ::1'.split(' '),
    ...'2024-01 2024-1-1 2024-01-01-notes'.split(' '),
  ])('%s is what it looks like', (scalar) => {
    expect(trapsIn(`- ${scalar}\n- {k: ${scalar}}\n`)).toEqual([]);
  });

  it('is not in doubt where it is quoted, tagged as text, or in a text block', () => {
    expect(trapsIn('- "on"\n- \'0123\'\n- !!str 8e66283\n- !x no\n- |\n  on\n- "off": 1\n- !!str no: 1\n')).toEqual([]);
  });

  it('with a number tag still shows the digits it loses', () => {
    expect(trapsIn('a: !!int "9007199254740993"\n')).toEqual(['imprecise-number']);
  });

  it('is reported once, however often it is used by alias', () => {
    expect(read(yaml, 'a: &a [on]\nb: *a\nc: [*a, *a]\n').problems).toHaveLength(1);
  });
});

describe('a YAML key that stands twice', () => {
  it('is reported at its second place, with its first as the other end', () => {
    const text = 'vms:\n  a: 1\n  b: 2\n  "a": 3\n';
    const parsed = yaml.parse(text, {}, DEFAULT_LIMITS);
    expect(parsed.ok && parsed.problems).toEqual([
      {
        code: 'duplicate-key',
        message: 'the key "a" stands twice in this map',
        span: { start: 21, end: 24 },
        hint: 'keep one of the two; until then the later one counts',
        related: [{ message: 'it stands here first', span: { start: 7, end: 8 } }],
      },
    ]);
    expect(read(yaml, text).value).toEqual({ vms: { a: 3, b: 2 } });
  });

  it('is reported for each time after the first, in brackets too', () => {
    expect(read(yaml, '{a: 1, a: 2, b: {a: 1}, a: 3}\n').problems).toEqual([
      'duplicate-key "a": the key "a" stands twice in this map',
      'duplicate-key "a": the key "a" stands twice in this map',
    ]);
  });

  it('is the same key by its text: 1 and "1" collide, 1 and 1.0 do not', () => {
    expect(read(yaml, '1: a\n"1": b\n1.0: c\n').problems).toEqual([
      'duplicate-key ""1"": the key "1" stands twice in this map',
    ]);
  });
});
