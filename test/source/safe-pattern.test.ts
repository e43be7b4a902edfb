import { describe, expect, it } from 'vitest';
import { compilePattern, type SafePattern } from '../../src/source/safe-pattern.ts';

function compile(source: string): SafePattern {
  const compiled = compilePattern(source);
  if (!compiled.ok) throw new Error(compiled.message);
  return compiled.pattern;
}

describe('a safe pattern', () => {
  it('tests whether it matches anywhere in a text', () => {
    expect(compile('^PENDING_').test('PENDING_TS_IP')).toBe(true);
    expect(compile('^PENDING_').test('not PENDING_TS_IP')).toBe(false);
    expect(compile('TS').test('PENDING_TS_IP')).toBe(true);
    expect(compile('(?i)ts').test('PENDING_TS_IP')).toBe(true);
  });

  it('finds the spans of its named groups in their order', () => {
    const pattern = compile('(?P<second>b)?(x)(?<first>c+)');
    expect(pattern.groups).toEqual(['second', 'first']);
    expect([...(pattern.find('\ud83d\ude00xcc') ?? [])]).toEqual([
      ['second', undefined],
      ['first', { start: 3, end: 5 }],
    ]);
    expect(pattern.find('y')).toBeUndefined();
  });

  it('keeps its source and its cost', () => {
    expect(compile('ab')).toMatchObject({ source: 'ab', steps: 4 });
  });

  it('takes linear time where others take exponential time', () => {
    expect(compile('^(a+)+$').test(`${'a'.repeat(100_000)}b`)).toBe(false);
  });
});

describe('a pattern that is refused', () => {
  it.each([
    ['(a', 'missing closing ): `(a`'],
    ['[a', 'missing closing ]: `[a`'],
    ['*', 'missing argument to repetition operator: `*`'],
    ['(?=a)', 'invalid or unsupported Perl syntax: `(?=`'],
    ['(a)\\1', 'invalid escape sequence: `\\1`'],
    ['a{1001}', 'invalid repeat count: `{1001}`'],
    ['(?<a>b)(?<a>c)', 'duplicate capture group name: `a`'],
    ['a{0,600}', 'the pattern needs 1202 steps for a character, the limit is 500'],
    ['a'.repeat(1001), 'the pattern has 1001 characters, the limit is 1000'],
  ])('%s says why', (source, message) => {
    expect(compilePattern(source)).toEqual({ ok: false, message });
  });
});
