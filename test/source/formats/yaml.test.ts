import { describe, expect, it } from 'vitest';
import { yaml } from '../../../src/source/formats/yaml.ts';
import { documentedExample, read, refusal } from './reading.ts';

const VMS = `---
# the roster
vms:
  - id: 212   # shop
    hostname: "surveillance"
    tags: [camera, 'gpu']
    lan_ip:
  - id: 213
    notes: |
      first line
        indented

      last line

other: {a: 1, "b": [x, y]}
`;

describe('a YAML file', () => {
  it('yields its maps, lists and scalars', () => {
    expect(read(yaml, VMS).value).toEqual({
      vms: [
        { id: 212, hostname: 'surveillance', tags: ['camera', 'gpu'], lan_ip: null },
        { id: 213, notes: 'first line\n  indented\n\nlast line\n' },
      ],
      other: { a: 1, b: ['x', 'y'] },
    });
  });

  it('places each scalar at its text as written, quotes included', () => {
    const { at } = read(yaml, VMS);
    expect(at(['vms', 0, 'id'])).toBe('212');
    expect(at(['vms', 0, 'id'], 'key')).toBe('id');
    expect(at(['vms', 0, 'id'], 'member')).toBe('id: 212');
    expect(at(['vms', 0, 'hostname'])).toBe('"surveillance"');
    expect(at(['vms', 0, 'tags', 1])).toBe("'gpu'");
    expect(at(['other', 'b'], 'key')).toBe('"b"');
  });

  it('places maps and lists from their first to their last word, brackets included', () => {
    const { at, placeOf } = read(yaml, VMS);
    expect(at(['vms', 0])).toBe(
      'id: 212   # shop\n    hostname: "surveillance"\n    tags: [camera, \'gpu\']\n    lan_ip:',
    );
    expect(at(['vms', 0, 'tags'])).toBe("[camera, 'gpu']");
    expect(at(['other'])).toBe('{a: 1, "b": [x, y]}');
    expect(placeOf(['vms'])).toBe('4:3-13:16');
    expect(placeOf([])).toBe('3:1-15:27');
  });

  it('places a text block from its sign to the end of its last line', () => {
    expect(read(yaml, VMS).at(['vms', 1, 'notes'])).toBe('|\n      first line\n        indented\n\n      last line');
  });

  it('places a value that is not written right after its colon or dash', () => {
    const { at, placeOf } = read(yaml, 'a:  # later\nb:\nc:\n  -\n  - \n');
    expect(at(['a'])).toBe('');
    expect(placeOf(['a'])).toBe('1:3-1:3');
    expect(placeOf(['b'])).toBe('2:3-2:3');
    expect(placeOf(['c', 0])).toBe('4:4-4:4');
    expect(placeOf(['c', 1])).toBe('5:4-5:4');
  });

  it('places a value that is not written after its anchor or tag, or after its key without a colon', () => {
    const { value, placeOf } = read(yaml, 'a: &x \nb: !!str\nc: {d, e: }\n? f\n');
    expect(value).toEqual({ a: null, b: '', c: { d: null, e: null }, f: null });
    expect(placeOf(['a'])).toBe('1:6-1:6');
    expect(placeOf(['b'])).toBe('2:9-2:9');
    expect(placeOf(['c', 'd'])).toBe('3:6-3:6');
    expect(placeOf(['c', 'e'])).toBe('3:10-3:10');
    expect(placeOf(['f'])).toBe('4:4-4:4');
  });

  it.each(['', '# nothing\n', '\n\n', '   \n'])('is null where nothing is written: %j', (text) => {
    const { value, placeOf, problems } = read(yaml, text);
    expect(value).toBeNull();
    expect(placeOf([])).toBe('1:1-1:1');
    expect(problems).toEqual([]);
  });

  it('counts a byte order mark in offsets', () => {
    const { value, at, placeOf } = read(yaml, '\ufeff- a: 1\n  b: 2\n');
    expect(value).toEqual([{ a: 1, b: 2 }]);
    expect(at([0, 'b'])).toBe('2');
    expect(placeOf([])).toBe('1:1-2:7');
  });

  it.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['LF', '\n'],
  ])('ends lines with %s', (_name, end) => {
    const { value, placeOf, at } = read(
      yaml,
      ['a: 1', 'b:', '  - "x', '    y"', '  - |', '    t', '    u', ''].join(end),
    );
    expect(value).toEqual({ a: 1, b: ['x y', 't\nu\n'] });
    expect(placeOf(['b', 0])).toBe('3:5-4:7');
    expect(at(['b', 1])).toBe(`|${end}    t${end}    u`);
  });

  it('reads scalars by the core schema of YAML 1.2', () => {
    const text =
      '[~, null, Null, NULL, true, True, FALSE, nULL, +12, -3, 1.5, .5, 1., 1e3, 0xff, on1, 1.2.3, "1", \'true\']';
    expect(JSON.stringify(read(yaml, text).value)).toBe(
      '[null,null,null,null,true,true,false,"nULL",12,-3,1.5,0.5,1,1000,255,"on1","1.2.3","1","true"]',
    );
  });

  it('keeps numbers that JSON has no word for as text, without a problem', () => {
    const { value, problems } = read(yaml, 'a: .inf\nb: -.INF\nc: .nan\n');
    expect(value).toEqual({ a: '.inf', b: '-.INF', c: '.nan' });
    expect(problems).toEqual([]);
  });

  it('takes the text of keys that are no text', () => {
    const { value, at } = read(yaml, '200: a\n1.50: b\ntrue: c\n~: d\n: e\n"f": g\n? h\n: i\n');
    expect(value).toEqual({ 200: 'a', '1.50': 'b', true: 'c', '~': 'd', '': 'e', f: 'g', h: 'i' });
    expect(at(['200'], 'key')).toBe('200');
    expect(at(['h'])).toBe('i');
  });

  it('takes __proto__, constructor and toString for keys like any other', () => {
    const { value, at } = read(yaml, '__proto__: {admin: true}\nconstructor: 1\ntoString: 2\n');
    expect(JSON.stringify(value)).toBe('{"__proto__":{"admin":true},"constructor":1,"toString":2}');
    expect(at(['__proto__', 'admin'])).toBe('true');
  });

  it('takes tags for what they say: core tags convert, all others mean text', () => {
    const text =
      'a: !!str 12\nb: !!int "7"\nc: !!float 3\nd: !vault 12\ne: !!binary aGk=\nf: ! 5\ng: !!python/object:x.Y z\n';
    expect(read(yaml, text).value).toEqual({ a: '12', b: 7, c: 3, d: '12', e: 'aGk=', f: '5', g: 'z' });
    expect(read(yaml, 'a: !!bool "true"\nb: !!null ""\nc: !!float .inf\nd: !x [1]\ne: !!set {f}\n').value).toEqual({
      a: true,
      b: null,
      c: '.inf',
      d: [1],
      e: { f: null },
    });
    expect(read(yaml, 'a: !!str 12\n').at(['a'])).toBe('12');
  });

  it('accepts the directive of its own version, and a document end', () => {
    expect(read(yaml, '%YAML 1.2\n---\na: 1\n...\n# end\n').value).toEqual({ a: 1 });
    expect(read(yaml, '---\n---\na: 1\n---\n').value).toEqual({ a: 1 });
  });

  it.each([
    ['%YAML 1.1\n---\na: on\n', 'shape "%YAML 1.1": the file says that it is YAML 1.1, but it is read as YAML 1.2'],
    ['a: 1\n---\nb: 2\n---\nc: 3\n', 'shape "---": the file has 3 documents'],
    ['[a]: 1\n', 'shape "[a]": a key is itself a list or a map'],
    ['a: {{ b }}\n', 'shape "{ b }": a key is itself a list or a map'],
    ['? {a: 1}\n: b\n', 'shape "{a: 1}": a key is itself a list or a map'],
  ])('that has another shape is refused: %j', (text, expected) => {
    expect(refusal(yaml, text)).toBe(expected);
  });

  it('yields what its documentation says', () => {
    const { source, entries } = documentedExample('yaml');
    expect(read(yaml, source).value).toEqual(entries);
  });
});
