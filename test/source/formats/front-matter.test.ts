import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontMatter } from '../../../src/source/formats/front-matter.ts';
import { documentedExample, problemIn, read, refusal } from './reading.ts';

describe('front matter', () => {
  it('is one map, placed in the whole file', () => {
    const reading = read(frontMatter, '---\nid: LOOP-1\nowners:\n  - ops\n---\n# Title\nid: 2\n');
    expect(reading.value).toEqual({ id: 'LOOP-1', owners: ['ops'] });
    expect(reading.placeOf(['id'], 'key')).toBe('2:1-2:3');
    expect(reading.placeOf(['id'])).toBe('2:5-2:11');
    expect(reading.placeOf(['owners', 0])).toBe('4:5-4:8');
  });

  it('may end with three dots, and have CRLF line ends, a byte order mark and blanks behind its markers', () => {
    const reading = read(frontMatter, '\ufeff---  \r\nid: a\r\n...\t\r\nid: b\r\n');
    expect(reading.value).toEqual({ id: 'a' });
    expect(reading.placeOf(['id'])).toBe('2:5-2:6');
  });

  it('without fields is an empty map', () => {
    expect(read(frontMatter, '---\n---\n').value).toEqual({});
    expect(read(frontMatter, '---\n# none yet\n---\n').value).toEqual({});
  });

  it('reports what YAML finds in it, at its place', () => {
    expect(read(frontMatter, '---\nid: 1\nid: 2\n---\n').problems).toEqual([
      expect.stringMatching(/^duplicate-key "id": /),
    ]);
  });

  it('cannot be read where it is missing, not closed, or no map', () => {
    expect(problemIn(frontMatter, '# Title\n---\nid: 1\n---\n')).toEqual({
      code: 'shape',
      message: 'the file has no front matter',
      span: { start: 0, end: 0 },
      hint: 'front matter is YAML between a first line --- and another line ---',
    });
    expect(problemIn(frontMatter, '---\nid: 1\n ---\n')).toEqual({
      code: 'syntax',
      message: 'the front matter that starts here is not closed',
      span: { start: 0, end: 3 },
      hint: 'end the front matter with a line that holds only ---',
    });
    expect(refusal(frontMatter, '---\n- a\n---\n')).toMatch(/^shape "- a\n?": the front matter is a list, not a map$/);
    expect(refusal(frontMatter, '---\ntext\n---\n')).toBe(
      'shape "text": the front matter is a single value, not a map',
    );
    expect(refusal(frontMatter, '')).toBe('shape "": the file has no front matter');
    expect(refusal(frontMatter, '---')).toBe('syntax "---": the front matter that starts here is not closed');
  });

  it('cannot be read where its YAML cannot, or the file is too long', () => {
    expect(problemIn(frontMatter, '---\nid: [1\n---\n')?.code).toBe('syntax');
    expect(refusal(frontMatter, '---\nid: 1\n---\n', {}, { length: 5 })).toBe(
      'limit "": the file has 14 characters, the limit is 5',
    );
  });

  it('of any text is read or refused, never thrown at', () => {
    const scraps = fc.constantFrom('---', '\n', '...', 'a: ', '[', '"', '&a', '*a', '- ', '\ud800', ' ');
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 20 }), (parts) => {
        const problem = problemIn(frontMatter, `---\n${parts.join('')}\n---\n`);
        expect(problem === undefined || problem.message !== '').toBe(true);
      }),
    );
  });
});

it('documents an example that reads as documented', () => {
  const { source, options, entries } = documentedExample('front-matter');
  expect(read(frontMatter, source, options).value).toEqual(entries);
});
