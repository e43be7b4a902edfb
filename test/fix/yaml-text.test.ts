import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { encodeInScaffold, encodeInstead, isPlain } from '../../src/fix/yaml-text.ts';

test.each([
  ['new', 'old', 'new'],
  ['new', '"old"', '"new"'],
  ['new', "'old'", "'new'"],
  ["it's", "'old'", "'it''s'"],
  ['say "x"', '"old"', '"say \\"x\\""'],
  ['two\nlines', "'old'", '"two\\nlines"'],
  ['two\rlines', "'old'", '"two\\rlines"'],
  ['two\nlines', '"old"', '"two\\nlines"'],
  ['two\nlines', 'old', '"two\\nlines"'],
  ['12', "'1'", "'12'"],
  ['12', '"1"', '"12"'],
  ['12', '1', '12'],
  ['1.5', '1', '1.5'],
  ['1.5', 'old', '"1.5"'],
  ['12', 'old', '12'],
  ['012', '1', '"012"'],
  ['true', 'false', 'true'],
  ['true', 'old', '"true"'],
  ['other', 'true', 'other'],
  ['yes', 'true', '"yes"'],
])('%j in place of %s is written %s', (value, written, expected) => {
  expect(encodeInstead(value, written)).toBe(expected);
  const read: unknown = parse(expected);
  expect(String(read)).toBe(value);
});

test.each<[string, boolean]>([
  ['10.0.0.1', true],
  ['v10.0.0.1:', false],
  ['10.0.0.1:80', false],
  ['10.0.0.1.5', false],
  ['a:b', true],
  ['http://web:80/x', true],
  ['a:', false],
  ['a: b', false],
  ['a #b', false],
  ['a#b', false],
  ['a@b', true],
  ['@a', false],
  ['a - b', true],
  ['- b', false],
  ['-', false],
  ['-b', true],
  ['a---b', true],
  ['---b', false],
  ['a...b', true],
  ['...b', false],
  ['two words (of them)', true],
  ['null', false],
  ['Nullify', true],
  ['2026-03-01', false],
  ['1e5', false],
  ['.inf', false],
])('%s may stand without quotes: %s', (value, plain) => {
  expect(isPlain(value)).toBe(plain);
});

test.each<[string, string, string, string | undefined]>([
  // A value of its own is quoted where it has to be.
  ['a: b', '', '', '"a: b"'],
  ['a: b', 'id: ', '', '"a: b"'],
  ['a: b', '  id:   ', '', '"a: b"'],
  ['a: b', '- id: ', '', '"a: b"'],
  ['a: b', '-   ', '', '"a: b"'],
  ['a: b', '  - - ', '', '"a: b"'],
  ['a: b', 'id: ', '  # noted', '"a: b"'],
  ['a: b', 'id: ', '  ', '"a: b"'],
  ['a: b', '- { id: ', ' }', '"a: b"'],
  ['a: b', '[', ']', '"a: b"'],
  ['a: b', '[  ', ', more]', '"a: b"'],
  ['a: b', 'x: [one, ', ', two]', '"a: b"'],
  ['a: b', '{ one: 1, two:  ', '}', '"a: b"'],
  ['a: b', '', ': value', '"a: b"'],
  ['a: b', '', ':', '"a: b"'],
  ['12', 'id: ', '', '12'],
  ['true', 'id: ', '', '"true"'],
  // Part of a longer text takes only what means nothing in YAML.
  ['a: b', 'id: vm-', '', undefined],
  ['a: b', 'id: ', '-vm', undefined],
  ['a: b', 'id: ', ':80', undefined],
  ['a: b', 'words of ', '', undefined],
  ['a: b', '- one two ', '', undefined],
  ['a: b', 'url: http://', '/x', undefined],
  ['a', 'id: vm-', '', 'a'],
  ['web.example+1/x@y-z_', 'id: vm-', '', 'web.example+1/x@y-z_'],
  ['a b', 'id: vm-', '', undefined],
  ['#a', 'id: vm-', '', undefined],
  ['a#', 'id: vm-', '', undefined],
  ['true', 'id: vm-', '', 'true'],
  // Between quotes it is written as they ask for.
  ['a: "b"', 'id: "', '"', 'a: \\"b\\"'],
  ["it's", "id: '", "'", "it''s"],
  ['12', 'id: "', '"', '12'],
  ['two\nlines', "id: '", "'", undefined],
  ['two\rlines', "id: '", "'", undefined],
  ['two\nlines', 'id: "', '"', 'two\\nlines'],
  ['a: b', 'id: "x \\" y ', '"', 'a: b'],
  ['a: b', 'id: "x" # ', '', undefined],
  ['a: b', '{ one: "x", two: ', ' }', '"a: b"'],
  ['a: b', "{ one: 'x', two: ", ' }', '"a: b"'],
  ['it\'s "b"', '["', '"]', 'it\'s \\"b\\"'],
  ['it\'s "b"', "['", "']", 'it\'\'s "b"'],
  ['it\'s "b"', "- '", "'", 'it\'\'s "b"'],
  ['it\'s "b"', '"', '"', 'it\'s \\"b\\"'],
  ['a: b', "id: don't ", '', undefined],
  ['a"b', 'id: "\\\\" x ', '', undefined],
])('%j between %j and %j is written %j', (value, before, behind, expected) => {
  expect(encodeInScaffold(value, { before, behind })).toBe(expected);
});
