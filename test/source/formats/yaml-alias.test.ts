import { describe, expect, it } from 'vitest';
import { yaml } from '../../../src/source/formats/yaml.ts';
import { read, refusal } from './reading.ts';

describe('YAML aliases', () => {
  it('stand for the value of their anchor: the alias has its own place, what is in it the anchor’s', () => {
    const { value, at, placeOf } = read(yaml, 'a: &x {b: [1, 2]}\nc: *x\nd: &y 5\ne: *y\n');
    expect(value).toEqual({ a: { b: [1, 2] }, c: { b: [1, 2] }, d: 5, e: 5 });
    expect(at(['a'])).toBe('{b: [1, 2]}');
    expect(at(['c'])).toBe('*x');
    expect(placeOf(['c', 'b', 1])).toBe('1:15-1:16');
    expect(at(['e'])).toBe('*y');
  });

  it('stand for the last anchor of their name before them', () => {
    expect(read(yaml, '- &x 1\n- *x\n- &x 2\n- *x\n').value).toEqual([1, 1, 2, 2]);
    expect(read(yaml, '- &x [&x 1, *x]\n- *x\n').value).toEqual([[1, 1], 1]);
  });

  it('are keys where their anchor is a scalar', () => {
    const { value, at } = read(yaml, '- &x 0x1F\n- *x : a\n- &y "q": *y\n');
    expect(value).toEqual([31, { '0x1F': 'a' }, { q: 'q' }]);
    expect(at([1, '0x1F'], 'key')).toBe('*x');
  });

  it.each([
    ['a: *x\nb: &x 1\n', 'syntax "*x": the alias "*x" stands for nothing, no anchor before it has this name'],
    ['*x : a\n', 'syntax "*x": the alias "*x" stands for nothing, no anchor before it has this name'],
    [
      'glob: *.example.org\n',
      'syntax "*.example.org": the alias "*.example.org" stands for nothing, no anchor before it has this name',
    ],
    ['a: &x [1, *x]\n', 'syntax "*x": the alias "*x" is part of the value that it stands for'],
    ['a: &x\n  <<: *x\n', 'syntax "*x": the alias "*x" is part of the value that it stands for'],
    ['a: &x [1]\n*x : 2\n', 'shape "*x": a key is itself a list or a map'],
  ])('that lead nowhere are refused: %j', (text, expected) => {
    expect(refusal(yaml, text)).toBe(expected);
  });
});

describe('YAML merge keys', () => {
  it('take over the members of a map, at their own places', () => {
    const { value, at, placeOf } = read(yaml, 'base: &b {user: root, port: 22}\nvm:\n  <<: *b\n  port: 2222\n');
    expect(value).toEqual({ base: { user: 'root', port: 22 }, vm: { port: 2222, user: 'root' } });
    expect(placeOf(['vm', 'user'])).toBe('1:17-1:21');
    expect(at(['vm', 'port'])).toBe('2222');
    expect(at(['vm'])).toBe('<<: *b\n  port: 2222');
  });

  it('take the first of several maps that has a key', () => {
    const text = 'a: &a {x: 1}\nb: &b {x: 2, y: 2}\nc:\n  <<: [*a, *b, {z: 3, y: 4}]\nd:\n  <<: {x: 9}\n';
    expect(read(yaml, text).value).toMatchObject({ c: { x: 1, y: 2, z: 3 }, d: { x: 9 } });
  });

  it('take what was merged into a map before', () => {
    const text = 'a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b, z: 3}\n';
    expect(read(yaml, text).value).toMatchObject({ c: { x: 1, y: 2, z: 3 } });
  });

  it('that stand twice both merge, and are reported', () => {
    const { value, problems } = read(yaml, 'a: &a {x: 1}\nb: &b {z: 2}\nc:\n  <<: *a\n  <<: *b\n');
    expect(value).toMatchObject({ c: { x: 1, z: 2 } });
    expect(problems).toEqual(['duplicate-key "<<": the key "<<" stands twice in this map']);
  });

  it('are ordinary keys in quotes, and merges by their tag', () => {
    expect(read(yaml, '"<<": {x: 1}\n').value).toEqual({ '<<': { x: 1 } });
    expect(read(yaml, '!!merge "m": {x: 1}\n').value).toEqual({ x: 1 });
    expect(read(yaml, '!!str <<: {x: 1}\n').value).toEqual({ '<<': { x: 1 } });
  });

  it.each(['<<: text\n', '<<:\n', '<<: [{a: 1}, 2]\n'])(
    'that merge something else than maps are refused: %j',
    (text) => {
      expect(refusal(yaml, text)).toContain(
        'the key << merges maps, but its value is neither a map nor a list of maps',
      );
    },
  );
});
