import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/formatters/display-width.ts';
import { cutExcerpt } from '../../src/formatters/excerpt.ts';
import { showLine } from '../../src/formatters/show-line.ts';
import { plainPaint } from '../../src/formatters/text/paint.ts';
import { renderExcerpt } from '../../src/formatters/text/render-excerpt.ts';
import { LineIndex, type Span } from '../../src/source/span.ts';

/** Draws the first place of a text in a source as the text format does. */
function draw(source: string, marked: string, width = 60, label = ''): string {
  const start = source.indexOf(marked);
  return drawSpan(source, { start, end: start + marked.length }, width, label);
}

function drawSpan(source: string, span: Span, width = 60, label = ''): string {
  const lines = new LineIndex(source);
  const style = { gutter: 2, sign: '^', label, paint: plainPaint, paintMark: plainPaint.error } as const;
  return `\n${renderExcerpt(cutExcerpt(lines, lines.rangeOf(span), width), style).join('\n')}\n`;
}

describe('an excerpt', () => {
  it('underlines the range, with its label', () => {
    expect(draw('vms:\n  - id: 214\n', '214', 60, 'this one')).toBe(`
   |
 2 |   - id: 214
   |         ^^^ this one
`);
  });

  it('underlines one column where the range is empty', () => {
    expect(drawSpan('ab\n', { start: 1, end: 1 })).toBe(`
   |
 1 | ab
   |  ^
`);
  });

  it('underlines the column after the end of a line', () => {
    expect(drawSpan('ab\ncd', { start: 2, end: 2 })).toBe(`
   |
 1 | ab
   |   ^
`);
  });

  it('aligns carets under tabs', () => {
    expect(draw('\ta\tid: 1', 'id')).toBe(`
   |
 1 |     a   id: 1
   |         ^^
`);
  });

  it('aligns carets under wide characters, emoji and combining marks', () => {
    expect(draw('通信: e\u0301 🚀 x', 'x')).toBe(`
   |
 1 | 通信: e\u0301 🚀 x
   |            ^
`);
    expect(draw('a: 通信', '通信')).toBe(`
   |
 1 | a: 通信
   |    ^^^^
`);
  });

  it('shows invisible characters and underlines their escapes', () => {
    expect(draw('a: \u202ex', '\u202e')).toBe(`
   |
 1 | a: \\u{202e}x
   |    ^^^^^^^^
`);
  });

  it('knows nothing of carriage returns and byte order marks', () => {
    expect(draw('\ufeffid: 1\r\nhost: 2\r\n', 'id: 1')).toBe(`
   |
 1 | id: 1
   | ^^^^^
`);
    expect(draw('\ufeffid: 1\r\nhost: 2\r\n', 'host: 2')).toBe(`
   |
 2 | host: 2
   | ^^^^^^^
`);
  });

  it('cuts both ends of a long line around the range', () => {
    const line = `${'abcdefghij'.repeat(10)}HERE${'klmnopqrst'.repeat(10)}`;
    expect(draw(line, 'HERE', 30)).toBe(`
   |
 1 | …abcdefghijHEREklmnopqrstklmn…
   |            ^^^^
`);
  });

  it('cuts only the end of a long line that is marked at its start', () => {
    expect(draw(`id: 1 ${'x'.repeat(100)}`, 'id', 20)).toBe(`
   |
 1 | id: 1 xxxxxxxxxxxx…
   | ^^
`);
  });

  it('cuts only the start of a long line that is marked at its end', () => {
    expect(draw(`${'x'.repeat(100)} end`, 'end', 20)).toBe(`
   |
 1 | …xxxxxxxxxxxxxx end
   |                 ^^^
`);
  });

  it('draws a bar along a range of several lines', () => {
    expect(draw('vms:\n  - id: 1\n    host: a\n', '- id: 1\n    host: a')).toBe(`
   |
 2 | /   - id: 1
 3 | |     host: a
   | |___________^
`);
  });

  it('does not show a line that the range only touches', () => {
    expect(draw('a: 1\nb: 2\n', 'a: 1\n')).toBe(`
   |
 1 | a: 1
   | ^^^^
`);
  });

  it('leaves out the middle of a range of many lines', () => {
    expect(drawSpan('1\n2\n3\n4\n5\n6\n7\n', { start: 0, end: 13 })).toBe(`
   |
 1 | / 1
 2 | | 2
 3 | | 3
...  |
 7 | | 7
   | |_^
`);
  });

  it('is empty where the source has no such line', () => {
    const range = { start: { line: 9, column: 1 }, end: { line: 9, column: 2 } };
    expect(cutExcerpt(new LineIndex('a\n'), range, 60)).toEqual([]);
  });

  it('marks the part of the displayed line that shows the marked text', () => {
    const line = fc.string({ minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(line, fc.nat(), fc.nat(), (text, a, b) => {
        const from = a % text.length;
        const to = from + 1 + (b % (text.length - from));
        const shown = showLine(text, from, to, 200);
        expect(shown.text.slice(shown.from, shown.to)).toBe(text.slice(from, to));
      }),
    );
  });

  it('is never wider than it may be, and always shows the start of the mark', () => {
    const line = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(
        line,
        fc.nat({ max: 400 }),
        fc.nat({ max: 40 }),
        fc.integer({ min: 20, max: 90 }),
        (text, from, length, width) => {
          const shown = showLine(text, from, from + length, width);
          expect(displayWidth(shown.text)).toBeLessThanOrEqual(width);
          expect(shown.from).toBeLessThanOrEqual(shown.text.length);
          expect(shown.to).toBeGreaterThan(shown.from);
        },
      ),
    );
  });
});

describe('the width of a text', () => {
  it.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['通信', 4],
    ['ｗｉｄｅ', 8],
    ['한', 2],
    ['🚀', 2],
    ['→', 1],
    ['', 0],
  ])('of %s is %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
