import { describe, expect, it } from 'vitest';
import { yaml } from '../../../src/source/formats/yaml.ts';
import { problemIn, refusal } from './reading.ts';

describe('a mistake in YAML', () => {
  it.each([
    ['a:\n\tb: 1\n', '"\t": a tab is used as indentation'],
    ['a: >\n\tx\n', '"\t": a tab is used as indentation'],
    ['a:\n  b: 1\n \tc: 2\n', '"\t": a tab is used as indentation'],
    ['a: b: c\n', '"b: c": a second ": " stands in a value'],
    ['a: 1\n b: 2\n', '"b: 2": this line is indented below a key that already has a value'],
    ['a:\n  b: 1\n c: 2\n', '"c: 2": this line does not line up with the lines above it'],
    ['a:\n  - b: 1\n    c: 2\n   d: 3\n', '"d: 3": this line does not line up with the list above it'],
    ['a:\n  - x\n - y\n', '"- y": this list item does not line up with the items above it'],
    ['- a\nb: c\n', '"b: c": this line belongs neither to the list nor to the map above it'],
    ['- a\n-b\n', '"-b": a dash without a space after it starts no list item'],
    ['b: c\n- a\n', '"- a": a list item stands between the keys of a map'],
    ['a: 1\nfoo\nb: 2\n', '"foo": this line is neither a key with a colon nor a list item'],
    ['a:1\nb: 2\n', '"a:1": a key is not followed by a colon and a space'],
    ['a: - b\n', '"- b": a list cannot start on the line of its key'],
    ['a: "x\nb: 2\n', '""x": the quote " that opens here is not closed'],
    ["a: 'x\nb: 2\n", '"\'x": the quote \' that opens here is not closed'],
    ['a: [1, 2\nb: 3\n', '"[": the bracket [ that opens here is not closed'],
    ['{a: 1', '"{": the bracket { that opens here is not closed'],
    ['a: ]\n', '"]": this bracket closes nothing'],
    ['a: [1,,2]\n', '",2]": a comma stands where a value is expected'],
    ['a: {b: 1 c: 2}\n', '"1 c: 2}": a comma is missing between the items of a bracket'],
    ['a: ["b" "c"]\n', '""c"]": a comma or a ": " is missing between brackets'],
    ['a: "x" y\n', '"y": text stands after the end of a value'],
    ['a: @x\n', '"@x": an unquoted value cannot start with @'],
    ['a: "C:\\Users"\n', '"\\Users"": \\U means nothing inside double quotes'],
    ['a: |x\n  b\n', '"x": text stands on the line of a | or >'],
    ['a: |\n b\n  c\nd\n', '"d": this line is neither a key with a colon nor a list item'],
    ['- |\n  a\n b\n', '"b": this line does not line up with the list above it'],
    ['a: |2\n x\n', '"x": this line does not line up with the lines above it'],
    ['a: "b"#c\n', '"#c": a # without a space before it starts no comment'],
    ['a: !!int x\n', '"x": the tag !!int does not fit the value "x"'],
    ['a: !x!y z\n', '"!x!y z": the tag !x!y is not known'],
    ['a: !<constructor> z\n', '"!<constructor> z": the tag !<constructor> is not known'],
    ['a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> main\n', '"<<<<<<< HEAD": a merge conflict is not resolved'],
    ['a: 1\nb: "\u0000"\n', '"\u0000": the control character U+0000 is not allowed in YAML'],
    ['a: \u001b[0m\n', '"\u001b": the control character U+001B is not allowed in YAML'],
  ])('is told in plain words at its place: %j', (text, expected) => {
    expect(refusal(yaml, text)).toBe(`syntax ${expected}`);
  });

  it('comes with advice', () => {
    expect(problemIn(yaml, 'a:\n\tb: 1\n')?.hint).toBe('indent with spaces');
    expect(problemIn(yaml, "a: 'it's'\n")?.hint).toBe("write '' for an apostrophe inside single quotes");
    expect(problemIn(yaml, 'a: [x\n')?.hint).toBe('close it with ], and indent all its lines more than its key');
  });

  it('is one problem, the first of the file', () => {
    expect(refusal(yaml, 'a: @x\nb: "c\n\td: [\n')).toBe('syntax "@x": an unquoted value cannot start with @');
    expect(refusal(yaml, 'a: @x\n---\nb: 1\n')).toBe('syntax "@x": an unquoted value cannot start with @');
    expect(refusal(yaml, 'a: @x\n]\n')).toBe('syntax "@x": an unquoted value cannot start with @');
  });

  it('is told even where the file has a byte order mark or CRLF line ends', () => {
    expect(refusal(yaml, '\ufeffa: 1\r\nb: @x\r\n')).toBe('syntax "@x": an unquoted value cannot start with @');
  });
});
