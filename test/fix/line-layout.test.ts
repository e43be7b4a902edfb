import { expect, test } from 'vitest';
import {
  blankLineAt,
  blanksAt,
  commentsAbove,
  eolBefore,
  hasBlankLine,
  indentAt,
  isBelowBlankLine,
  layoutAt,
  lineStart,
  trimmedEnd,
} from '../../src/fix/line-layout.ts';
import { mark, unmark } from './fix-case.ts';

/** A text, and the offset of the `^` that marks a place in it. */
function at(marked: string): [string, number] {
  const text = unmark(marked);
  return [text.replace('^', ''), text.indexOf('^')];
}

test.each([
  ['a^b\nc\n', '\n', 'c\n', false],
  ['ab^\r\nc\n', '\r\n', 'c\n', false],
  ['a^b\rc\n', '\r', 'c\n', false],
  ['a\r\nb\n^', '\n', '', true],
  ['a\r\n^b', '\r\n', '', true],
  ['a\nb\rc^', '\r', '', true],
  ['a\n^b', '\n', '', true],
  ['\r\n^b', '\r\n', '', true],
  ['a^', '\n', '', true],
  ['^', '\n', '', true],
])('%j is in a line that ends with %j before %j, open: %s', (marked, eol, behind, isOpen) => {
  const [text, offset] = at(marked);
  expect(layoutAt(text, offset)).toEqual({ eol, lineEnd: text.length - behind.length, isOpen });
});

test.each([
  ['a\n \tb^c\n', ' \t', 2],
  ['a\n ^\tb', ' ', 2],
  ['a\r  b ^c', '  ', 2],
  ['a\r\nb  ^', '', 3],
  ['⟦BOM⟧ b^', ' ', 1],
  ['⟦BOM⟧^', '', 1],
  ['b^', '', 0],
  ['^', '', 0],
])('the line of %j begins with %j at %i', (marked, indent, start) => {
  const [text, offset] = at(marked);
  expect(indentAt(text, offset)).toBe(indent);
  expect(lineStart(text, offset)).toBe(start);
});

test.each([
  ['a^ \tb ', ' \t'],
  ['a^b ', ''],
  ['a ^\n ', ''],
])('at %j the blanks %j begin', (marked, blanks) => {
  expect(blanksAt(...at(marked))).toBe(blanks);
});

test.each([
  ['ab \n\t', 2],
  ['ab', 2],
  [' \n', 0],
  ['', 0],
])('what is written in %j ends at %i', (part, end) => {
  expect(trimmedEnd(`  ${part}  x`, 2, 2 + part.length)).toBe(2 + end);
});

test.each([
  ['a\n\nb', true],
  ['a\r\n \t\r\nb', true],
  ['a\r\rb', true],
  ['a\n \rb', true],
  ['a\r\nb', false],
  ['a\nx\nb', false],
  ['a\n  b', false],
  ['ab', false],
])('between the ends of %j stands a blank line: %s', (text, stands) => {
  expect(hasBlankLine(`\n\n${text}\n\n`, 2, 2 + text.length)).toBe(stands);
});

test.each([
  ['^a', true],
  ['⟦BOM⟧^a', true],
  ['\n^a', true],
  ['b\n \t\r\n^a', true],
  ['b\r\n\r\n^a', true],
  ['b\r\r^a', true],
  ['b\n^a', false],
  ['b\r\n^a', false],
  ['\nb\r^a', false],
])('the line of %j is below a blank line or nothing: %s', (marked, isBelow) => {
  expect(isBelowBlankLine(...at(marked))).toBe(isBelow);
});

test.each([
  ['a^ \t\r\nb', 4],
  ['a^\nb', 1],
  ['a^ \rb', 2],
  ['a^ b\n', 0],
  ['a^ ', 0],
  ['a^b\n', 0],
])('the blank line at %j has a length of %i', (marked, length) => {
  expect(blankLineAt(...at(marked))).toBe(length);
});

test.each([
  ['a\r\n^b', '\r\n'],
  ['a\n^b', '\n'],
  ['a\r^b', '\r'],
  ['\n^b', '\n'],
  ['a\n\n^b', '\n'],
  ['a^\r\nb', ''],
  ['^\n', ''],
  ['a\nb^', ''],
])('before %j the line break %j ends', (marked, eol) => {
  expect(eolBefore(...at(marked))).toBe(eol);
});

test.each([
  ['a\n# b\n \t# c\n^d', '# b\n \t# c\nd'],
  ['a\r\n# b\r\n^d', '# b\r\nd'],
  ['# b\n^d', '# b\nd'],
  ['⟦BOM⟧# b\n^d', '# b\nd'],
  ['# b\n\n# c\n^d', '# c\nd'],
  ['a # b\n^d', 'd'],
  ['^d', 'd'],
  ['⟦BOM⟧^d', 'd'],
])('the comments above the line of %j are those of %j', (marked, from) => {
  const [text, offset] = at(marked);
  expect(mark(text.slice(commentsAbove(text, offset)))).toBe(mark(from));
});
