import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expression, parseExpression } from '../../src/source/plain-expression.ts';
import { compilePlainPattern } from '../../src/source/plain-pattern.ts';
import { compilePattern } from '../../src/source/safe-pattern.ts';

const taken = (source: string) => compilePlainPattern(source) !== undefined;

/** Patterns from scraps that are likely to be one, and texts from the same letters. */
const atom = fc.constantFrom(
  'a',
  'b',
  '[ab]',
  '[^a]',
  '[a-c]',
  '\\d',
  '\\w',
  '1',
  '-',
  '[.]',
  '\\.',
  '^',
  '$',
  '[a-c-]',
);
const times = fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{1,3}', '{2,}');
const { pattern } = fc.letrec<{ pattern: string; piece: string; sequence: string }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.tuple(atom, times).map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom('(', '(?:'), tie('pattern'), fc.constant(')'), times).map((parts) => parts.join('')),
  ),
  sequence: fc.array(tie('piece'), { maxLength: 4 }).map((parts) => parts.join('')),
  pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((options) => options.join('|')),
}));
const text = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', '1', '-', '.', '\n', 'é', '😀', '\ud800'),
  maxLength: 12,
});

const anchored = fc.oneof(
  pattern.map((one) => `^${one}`),
  pattern.map((one) => `^(${one})$`),
);

/** The steps of an engine that tries one way after the other, as slow as can be. */
function stepsOf(expression: Expression, text: string): number {
  let steps = 0;
  const units = [...text];
  type Go = (at: number) => boolean;
  const run = (one: Expression, at: number, go: Go): boolean => {
    steps++;
    switch (one.kind) {
      case 'start':
        return at === 0 && go(at);
      case 'end':
        return at === units.length && go(at);
      case 'characters': {
        const code = units[at]?.codePointAt(0);
        return code !== undefined && (one.set & (1n << BigInt(Math.min(code, 128)))) !== 0n && go(at + 1);
      }
      case 'choice':
        return one.options.some((option) => run(option, at, go));
      case 'sequence':
        return one.parts.reduceRight<Go>((next, part) => (place) => run(part, place, next), go)(at);
      case 'repeat': {
        const round = (done: number, place: number): boolean =>
          ((one.most === undefined || done < one.most) &&
            run(one.part, place, (after) => (after > place || done < one.least) && round(done + 1, after))) ||
          (done >= one.least && go(place));
        return round(0, at);
      }
    }
  };
  run(expression, 0, () => true);
  return steps;
}

describe('A pattern on the engine of JavaScript', () => {
  it('says of every text what the linear-time engine says', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          pattern,
          pattern.map((one) => `^${one}`),
          pattern.map((one) => `^(${one})$`),
        ),
        fc.array(text, { minLength: 5, maxLength: 5 }),
        (source, texts) => {
          const plain = compilePlainPattern(source);
          if (plain === undefined) return;
          const compiled = compilePattern(source);
          if (!compiled.ok) throw new Error(compiled.message);
          for (const one of texts) {
            expect({ source, one, found: plain.test(one) }).toEqual({ source, one, found: compiled.pattern.test(one) });
            expect(plain.find(one)).toEqual(compiled.pattern.find(one));
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('needs four times the steps, not more, for a text of four times the length, however it goes back', () => {
    const end = fc.constantFrom('', '!', 'b', '-');
    fc.assert(
      fc.property(anchored, text, end, (source, part, last) => {
        const expression = parseExpression(source);
        if (expression === undefined || !taken(source)) return;
        const short = stepsOf(expression, part.repeat(15) + last);
        const long = stepsOf(expression, part.repeat(60) + last);
        expect(long).toBeLessThanOrEqual(6 * short);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '^[a-z0-9]+(-[a-z0-9]+)*$',
    '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
    '^100[.](6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])[.][0-9]{1,3}[.][0-9]{1,3}$|^PENDING_',
    '^https?://',
    '^vzdump-qemu-[0-9]+-',
    'shop|home',
    '^(\\d{2}:)+end$',
    '^[^,]*,[^,]*$',
  ])('is used for %s', (source) => {
    expect(taken(source)).toBe(true);
  });

  it.each([
    ['a loop in a loop that can divide the text in many ways', '^(a+)+$'],
    ['a choice of two equal things in a loop', '^(a|a)*$'],
    ['a choice whose parts start alike in a loop', '^(ab|ac)*$'],
    ['a loop of something that may be nothing', '^(a?)*$'],
    ['two loops that want the same characters', '^a*a*$'],
    ['a loop before what it can take itself', '^[a-z]+ab$'],
    ['an optional part that the next one can take', '^(a?ab)*$'],
    ['a loop that may start anywhere', 'a+b'],
    ['a loop that starts anywhere in one of two cases', '^a|b+c'],
    ['many ways without a loop', '^(a|ab){30}$'],
    ['many optional parts', '^a?a?a?a?a?a?a?a?a?$'],
    ['a limited loop that ends where it goes on, in a loop', '^(a{1,2}a)+$'],
  ])('is not used for %s', (_reason, source) => {
    expect(taken(source)).toBe(false);
  });

  it.each([
    '(?<name>a)',
    '(?=a)',
    '(?i)a',
    'a.b',
    '\\s',
    '\\b',
    '[[:alpha:]]',
    '[z-a]',
    '[\\w-z]',
    '[]a]',
    '[^]',
    'a**',
    'a+?',
    '^*',
    'a{2',
    'a{99}',
    'a{3,2}',
    'é',
    'a]',
    'a}',
    ')',
    '(a',
    '[a',
    'a\\',
    `^${'a'.repeat(300)}`,
    `${'('.repeat(12)}a${')'.repeat(12)}`,
  ])('is not used for %s, which the two dialects may see differently', (source) => {
    expect(taken(source)).toBe(false);
  });
});
