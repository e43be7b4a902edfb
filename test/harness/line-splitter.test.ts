import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineSplitter } from '../../src/harness/line-splitter.ts';

test('lines come out whole, however the bytes are cut', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string({ maxLength: 20 }).map((s) => s.replaceAll(/[\r\n]/g, '')),
        { maxLength: 8 },
      ),
      fc.nat(5),
      (lines, cut) => {
        const bytes = Buffer.from(lines.map((line) => `${line}\r\n`).join(''), 'utf8');
        const splitter = new LineSplitter(100);
        const out: string[] = [];
        for (let at = 0; at < bytes.length; at += cut + 1) out.push(...splitter.push(bytes.subarray(at, at + cut + 1)));
        expect(out).toEqual(lines);
        expect(splitter.rest).toBe('');
      },
    ),
  );
});

test('a line without an end is cut at the limit', () => {
  const splitter = new LineSplitter(4);
  expect(splitter.push(Buffer.from('abcdefghij'))).toEqual(['abcd', 'efgh']);
  expect(splitter.rest).toBe('ij');
});
