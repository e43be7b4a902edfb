import { describe, expect, it } from 'vitest';
import { yaml } from '../../../src/source/formats/yaml.ts';
import { DEFAULT_LIMITS, type Limits } from '../../../src/source/limits.ts';
import { toJson } from '../../../src/source/tree.ts';
import { refusal } from './reading.ts';

/** What becomes of a text: how many problems it has, or why it is refused. */
function outcome(text: string, limits: Partial<Limits> = {}): string {
  const parsed = yaml.parse(text, {}, { ...DEFAULT_LIMITS, ...limits });
  if (!parsed.ok) return `${parsed.problem.code}: ${parsed.problem.message}`;
  toJson(parsed.root);
  return `read with ${parsed.problems.length} problems`;
}

const range = (length: number) => Array.from({ length }, (_, i) => i);
const DEEP = 'limit: maps and lists are nested more than 64 deep, which is the limit';
const MANY = 'limit: the file has more than 1250000 keys and values, which is the limit';
const COSTLY = 'limit: the file is too large to be read with anchors, aliases, tags, or values over several lines';

describe('the limits of YAML', () => {
  it.each<[string, Partial<Limits>, string]>([
    ['a: 1', { length: 4 }, 'read with 0 problems'],
    ['a: 1', { length: 3 }, 'limit: the file has 4 characters, the limit is 3'],
    ['a: [{b: 1}]', { depth: 3 }, 'read with 0 problems'],
    ['a: [{b: 1}]', { depth: 2 }, 'limit: maps and lists are nested more than 2 deep, which is the limit'],
    ['a: [b: 1]', { depth: 2 }, 'limit: maps and lists are nested more than 2 deep, which is the limit'],
    ['a:\n  - b:\n      c: 1\n', { depth: 4 }, 'read with 0 problems'],
    ['a:\n  - b:\n      c: 1\n', { depth: 3 }, 'limit: maps and lists are nested more than 3 deep, which is the limit'],
    ['a: 1\nb: [2]\n', { nodes: 6 }, 'read with 0 problems'],
    ['a: 1\nb: [2]\n', { nodes: 5 }, 'limit: the file has more than 5 keys and values, which is the limit'],
    ['- !x 1\n- 2\n', { nodes: 3 }, 'read with 0 problems'],
    ['- !x 1\n- 2\n', { nodes: 2 }, 'limit: the file has more than 2 keys and values, which is the limit'],
    ['- &x 1\n- *x\n- *x\n', { aliases: 2 }, 'read with 0 problems'],
    ['- &x 1\n- *x\n- *x\n', { aliases: 1 }, 'limit: the file uses more than 1 aliases, which is the limit'],
  ])('hold for %j with %j', (text, limits, expected) => {
    expect(outcome(text, limits)).toBe(expected);
  });

  it('count what aliases stand for each time, keys and values alike', () => {
    const text = 'a: &a {x: 1, y: [2]}\nb: *a\nc: [*a, *a]\n';
    expect(outcome(text, { nodes: 1 + 1 + 6 + 1 + 6 + 1 + 1 + 6 + 6 })).toBe('read with 1 problems');
    expect(outcome(text, { nodes: 28 })).toBe('limit: the file has more than 28 keys and values, which is the limit');
    expect(refusal(yaml, text, {}, { nodes: 28 })).toContain('limit "*a"');
  });

  it('count what merges take over', () => {
    const text = `a: &a {${range(10).map((i) => `k${i}: 1`)}}\nb: {<<: *a}\nc: {<<: *a}\nd: {<<: [*a]}\n`;
    expect(outcome(text, { nodes: 95 })).toBe('read with 0 problems');
    expect(outcome(text, { nodes: 91 })).toBe('limit: the file has more than 91 keys and values, which is the limit');
  });

  it('count the nesting of what merges take over, and not of where they take it from', () => {
    expect(outcome('a: &a {x: [1]}\nb: {<<: [*a]}\n', { depth: 3 })).toBe('read with 0 problems');
    expect(outcome('a: &a {x: [1]}\nb: [{<<: [*a]}]\n', { depth: 3 })).toContain('nested more than 3 deep');
    expect(outcome('a: &a {x: [1]}\nb: &b {<<: [*a]}\nc: [*b]\n', { depth: 4 })).toBe('read with 0 problems');
    expect(outcome('a: &a {x: [1]}\nb: &b {<<: [*a]}\nc: [[*b]]\n', { depth: 4 })).toContain('nested more than 4 deep');
  });

  it('count the nesting of what aliases stand for', () => {
    const text = 'a: &a [[1]]\nb: [*a]\n';
    expect(outcome(text, { depth: 4 })).toBe('read with 0 problems');
    expect(outcome(text, { depth: 3 })).toBe('limit: maps and lists are nested more than 3 deep, which is the limit');
    expect(outcome('a: &a [[1]]\nb: &b [*a]\nc: [*b]\n', { depth: 5 })).toBe('read with 0 problems');
    expect(outcome('a: &a [[1]]\nb: &b [*a]\nc: [*b]\n', { depth: 4 })).toContain('nested more than 4 deep');
  });
});

describe('hostile YAML', () => {
  it.each<[string, string, string]>([
    ['brackets', '['.repeat(100_000), DEEP],
    ['closed brackets', '['.repeat(100_000) + ']'.repeat(100_000), DEEP],
    ['braces', '{a: '.repeat(100_000), DEEP],
    ['dashes', '- '.repeat(100_000), DEEP],
    ['question marks', '? '.repeat(100_000), DEEP],
    ['colons', ': '.repeat(100_000), DEEP],
    [
      'keys',
      range(2000)
        .map((i) => `${' '.repeat(i)}a:\n`)
        .join(''),
      DEEP,
    ],
    [
      'aliases',
      `a0: &a0 [x]\n${range(9000)
        .map((i) => `a${i + 1}: &a${i + 1} [*a${i}]\n`)
        .join('')}`,
      DEEP,
    ],
  ])('that nests %s too deep is refused', (_name, text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  it('may have brackets in quotes, comments and text blocks as it likes', () => {
    const many = '[{'.repeat(100);
    expect(outcome(`a: "${many}" # ${many}\nb: '${many}'\nc: |\n  ${many}\nd: x${many}\ne: !t "${many}"\n`)).toBe(
      'read with 0 problems',
    );
  });

  it('whose aliases multiply is refused before it is expanded', () => {
    const laughs = range(12).map(
      (i) =>
        `a${i + 1}: &a${i + 1} [${range(10)
          .map(() => `*a${i}`)
          .join(', ')}]\n`,
    );
    expect(outcome(`a0: &a0 [x, x]\n${laughs.join('')}`)).toBe(MANY);
  });

  it('whose merges double is read as the few keys they are', () => {
    const doubles = range(40).map((i) => `a${i + 1}: &a${i + 1} {<<: [*a${i}, *a${i}], k${i}: 1}\n`);
    expect(outcome(`a0: &a0 {k: 1}\n${doubles.join('')}`)).toBe('read with 0 problems');
  });

  it('that merges a large map again and again is refused', () => {
    const large = range(500)
      .map((i) => `  k${i}: 1\n`)
      .join('');
    const text = `a: &a\n${large}b:\n  <<: [${'*a, '.repeat(19)}*a]\n`;
    expect(outcome(text, { nodes: 10_000 })).toBe(
      'limit: the file has more than 10000 keys and values, which is the limit',
    );
  });

  it('with a million keys is refused after half of them', () => {
    expect(
      outcome(
        range(1_250_000)
          .map((i) => `k${i}: 1\n`)
          .join(''),
      ),
    ).toBe(MANY);
  });

  it('that repeats one key has one problem for each repetition', () => {
    expect(outcome('a: 1\n'.repeat(100_000))).toBe('read with 99999 problems');
    expect(outcome(`a: !x 1\n${'a: 1\n'.repeat(10_000)}`)).toBe('read with 10000 problems');
  });

  it.each<[string, string, string]>([
    ['unknown tags', '- !x a\n'.repeat(20_000), 'read with 0 problems'],
    ['mistakes', `[${','.repeat(200_000)}]`, 'syntax: a comma stands where a value is expected'],
    ['blank lines', `a: !x 1\n${'\n'.repeat(1_000_000)}`, COSTLY],
    ['lines of one text', `a: "${'x\n  '.repeat(2_000_000)}"`, COSTLY],
    ['comments in a row', `a: !x 1\n${'#\n'.repeat(30_000)}b: 2\n`, COSTLY],
    ['comments after a block', `a: !x |\n  x\n${'\n'.repeat(50_000)}${' #\n'.repeat(50_000)}`, COSTLY],
    ['documents', '---\na\n'.repeat(2000), 'shape: the file has more than 1000 documents'],
    ['empty documents', '---\n'.repeat(2000), 'shape: the file has more than 1000 documents'],
    [
      'aliases',
      `- &a x\n${'- *a\n'.repeat(10_001)}`,
      'limit: the file uses more than 10000 aliases, which is the limit',
    ],
  ])('with very many %s is read or refused', (_name, text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['word', `a: ${'x'.repeat(4_000_000)}`, 'read with 0 problems'],
    ['quoted text', `a: "${'x'.repeat(4_000_000)}"`, 'read with 0 problems'],
    ['text block', `a: |\n${'  x\n'.repeat(1_000_000)}`, 'read with 0 problems'],
    ['folded block', `a: >\n${'  x\n\n'.repeat(1_000_000)}`, 'read with 0 problems'],
    ['number', `a: ${'9'.repeat(4_000_000)}`, 'read with 1 problems'],
    ['number of zeros', `a: 0.${'0'.repeat(4_000_000)}1`, 'read with 1 problems'],
    ['exponent', `a: 1e${'9'.repeat(4_000_000)}`, 'read with 1 problems'],
    ['chain of colons', `a: 1${':1'.repeat(4_000_000)}`, 'read with 0 problems'],
    ['row of spaces', ' '.repeat(4_000_000), 'read with 0 problems'],
    ['row of blank lines', '\n'.repeat(4_000_000), 'read with 0 problems'],
    ['row of quotes', '"'.repeat(100_000), 'syntax: text stands after the end of a value'],
    ['row of backslashes', `"${'\\'.repeat(1_000_000)}`, 'syntax: the quote " that opens here is not closed'],
  ])('with one very long %s is read or refused', (_name, text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  it('longer than the limit is refused unread', () => {
    expect(outcome('x'.repeat(100_000_000))).toBe('limit: the file has 100000000 characters, the limit is 16777216');
  });
});
