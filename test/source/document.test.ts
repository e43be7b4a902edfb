import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Document, type Part } from '../../src/source/document.ts';
import { yaml } from '../../src/source/formats/yaml.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { LineIndex } from '../../src/source/span.ts';

function documentOf(text: string): Document {
  const parsed = yaml.parse(text, {}, DEFAULT_LIMITS);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return new Document({ root: '.', path: 'a.yaml' }, 'yaml', text, parsed.root, parsed.problems);
}

const TEXT = 'vms:\n  - id: 212\n    name: a\n  - id: 213\nowner: ops\n';

describe('a document', () => {
  const document = documentOf(TEXT);
  const at = (path: (string | number)[], part?: Part) => {
    const { start, end } = document.spanOf(path, part);
    return TEXT.slice(start, end);
  };

  it('answers with the place of a key, a value, or both', () => {
    expect(at(['vms', 0, 'name'])).toBe('a');
    expect(at(['vms', 0, 'name'], 'key')).toBe('name');
    expect(at(['vms', 0, 'name'], 'member')).toBe('name: a');
    expect(at(['vms', 1])).toBe('id: 213');
  });

  it('answers for what has no key with the place of its value', () => {
    expect(at(['vms', 1], 'key')).toBe('id: 213');
    expect(at(['vms', 1], 'member')).toBe('id: 213');
    expect(at([], 'key')).toBe(TEXT.trim());
  });

  it.each([
    [['vms', 0, 'lan_ip'], 'id: 212\n    name: a'],
    [['vms', 7, 'id'], '- id: 212\n    name: a\n  - id: 213'],
    [['vms', 'id'], '- id: 212\n    name: a\n  - id: 213'],
    [['owner', 'x', 0], 'ops'],
    [['none'], TEXT.trim()],
  ])('answers for the path %j, which leads nowhere, with its closest parent', (path, expected) => {
    expect(at(path)).toBe(expected);
    expect(at(path, 'key')).toBe(expected);
  });

  it('answers for every path with a stretch of its text', () => {
    const segment = fc.oneof(
      fc.constantFrom<string | number>('vms', 'owner', 'id', 'name', 0, 1, -1, 0.5),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(segment), fc.constantFrom<Part>('key', 'value', 'member'), (path, part) => {
        const { start, end } = document.spanOf(path, part);
        expect(start >= 0 && start <= end && end <= TEXT.length).toBe(true);
      }),
    );
  });

  it('finds nodes, and nothing where there is none', () => {
    const { kind, span, ...id } = document.nodeAt(['vms', 0, 'id']) ?? {};
    expect([kind, span, id]).toEqual(['scalar', { start: 13, end: 16 }, expect.objectContaining({ value: 212 })]);
    expect(document.nodeAt(['vms', 0, 'id', 'x'])).toBeUndefined();
    expect(document.nodeAt(['vms', '0'])).toBeUndefined();
    expect(document.nodeAt([])).toBe(document.root);
  });

  it('takes a number in a path for a key of a map', () => {
    expect(documentOf('200: a\n').nodeAt([200])).toMatchObject({ value: 'a' });
  });

  it('answers for a key that stands twice with its last place', () => {
    const twice = documentOf('a: 1\na: 2\n');
    expect(JSON.stringify(twice.value)).toBe('{"a":2}');
    expect(twice.spanOf(['a'], 'member')).toEqual({ start: 5, end: 9 });
  });

  it('finds the last of equal keys in a map of any size', () => {
    const keys = Array.from({ length: 100 }, (_, i) => `k${i % 50}: ${i}`);
    const large = documentOf(`${keys.join('\n')}\n`);
    expect(large.text.slice(...Object.values(large.spanOf(['k7'], 'member')))).toBe('k7: 57');
    expect(large.nodeAt(['k50'])).toBeUndefined();
    expect(large.nodeAt(['constructor'])).toBeUndefined();
  });

  it('keeps the member of a merged key whole, wherever it is written', () => {
    const merged = documentOf('a: &a {x: 1}\nb: {<<: *a}\n');
    expect(merged.text.slice(...Object.values(merged.spanOf(['b', 'x'], 'member')))).toBe('x: 1');
  });

  it('has data without prototypes, so that no key is special', () => {
    const { value } = documentOf('__proto__: {a: 1}\nhasOwnProperty: 2\n');
    expect(['constructor', 'toString', '__defineGetter__'].filter((name) => name in Object(value))).toEqual([]);
    expect(JSON.stringify(value)).toBe('{"__proto__":{"a":1},"hasOwnProperty":2}');
  });

  it('gives ranges by line and column', () => {
    expect(document.rangeOf(document.spanOf(['vms', 0]))).toEqual({
      start: { line: 2, column: 5 },
      end: { line: 3, column: 12 },
    });
  });
});

describe('the lines of a text', () => {
  it.each([
    ['LF', 'ab\ncd\n'],
    ['CR', 'ab\rcd\r'],
  ])('end with %s', (_name, text) => {
    const lines = new LineIndex(text);
    expect(lines.lineCount).toBe(3);
    expect([0, 2, 3, 5, 6].map((offset) => lines.positionAt(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 2, column: 3 },
      { line: 3, column: 1 },
    ]);
    expect([1, 2, 3].map((line) => lines.lineText(line))).toEqual(['ab', 'cd', '']);
    expect([1, 2, 3, 4].map((line) => lines.lineStart(line))).toEqual([0, 3, 6, 6]);
  });

  it('end with CRLF as with one break, and a carriage return is part of its line', () => {
    const lines = new LineIndex('ab\r\ncd\r\r\ne');
    expect(lines.lineCount).toBe(4);
    expect(lines.positionAt(3)).toEqual({ line: 1, column: 4 });
    expect(lines.positionAt(4)).toEqual({ line: 2, column: 1 });
    expect([1, 2, 3, 4].map((line) => lines.lineText(line))).toEqual(['ab', 'cd', '', 'e']);
  });

  it('do not count a byte order mark as a column', () => {
    const lines = new LineIndex('\ufeffab\n\ufeffc');
    expect(lines.positionAt(0)).toEqual({ line: 1, column: 1 });
    expect(lines.positionAt(1)).toEqual({ line: 1, column: 1 });
    expect(lines.positionAt(3)).toEqual({ line: 1, column: 3 });
    expect(lines.positionAt(5)).toEqual({ line: 2, column: 2 });
  });

  it('count columns in UTF-16 code units', () => {
    expect(new LineIndex('😀x').positionAt(2)).toEqual({ line: 1, column: 3 });
  });

  it('answer for offsets outside the text with its nearest end', () => {
    const lines = new LineIndex('ab\nc');
    expect(lines.positionAt(-5)).toEqual({ line: 1, column: 1 });
    expect(lines.positionAt(99)).toEqual({ line: 2, column: 2 });
    expect(new LineIndex('').rangeOf({ start: 0, end: 1 })).toEqual({
      start: { line: 1, column: 1 },
      end: { line: 1, column: 1 },
    });
  });

  it('are where counting breaks by hand says they are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '\u2028', '\ufeff', 'é') });
    fc.assert(
      fc.property(text, (source) => {
        const lines = new LineIndex(source);
        const starts = [0, ...[...source.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
        expect(lines.lineCount).toBe(starts.length);
        expect(starts.map((_start, i) => lines.lineStart(i + 1))).toEqual(starts);
        const texts = source.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
        expect(starts.map((_start, i) => lines.lineText(i + 1))).toEqual(texts);
      }),
    );
  });
});
