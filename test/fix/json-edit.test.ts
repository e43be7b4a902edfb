import { describe, expect, test } from 'vitest';
import { sameData, withKey, withoutPart, withPart } from '../../src/fix/json-edit.ts';
import type { Json, Path } from '../../src/source/tree.ts';

/** Data and its keys in order. */
const told = (value: Json) => JSON.stringify(value);

describe('data without a part', () => {
  test.each<[string, Path, string]>([
    ['{"a":1,"b":{"c":2,"d":3}}', ['b', 'c'], '{"a":1,"b":{"d":3}}'],
    ['{"a":[1,[2,3],4]}', ['a', 1, 0], '{"a":[1,[3],4]}'],
    ['[1,2,3]', [1], '[1,3]'],
    ['{"a":1}', ['a'], '{}'],
    ['{"a":1}', [], 'null'],
    ['{"a":1}', ['b'], '{"a":1}'],
    ['{"a":1}', ['a', 'b'], '{"a":1}'],
    ['{"a":1}', ['a', 'b', 'c'], '{"a":1}'],
    ['"a"', ['a'], '"a"'],
  ])('%s without %j is %s', (before, path, after) => {
    expect(told(withoutPart(JSON.parse(before), path))).toBe(after);
  });
});

describe('data with another part', () => {
  test.each<[string, Path, string]>([
    ['{"a":1,"b":{"c":2,"d":3}}', ['b', 'c'], '{"a":1,"b":{"c":"new","d":3}}'],
    ['{"a":1,"b":{"c":2}}', ['b', 'e'], '{"a":1,"b":{"c":2,"e":"new"}}'],
    ['{"a":[1,2]}', ['a', 1], '{"a":[1,"new"]}'],
    ['{"a":[1,2]}', ['a', 2], '{"a":[1,2]}'],
    ['{"a":[1]}', ['a', 'b'], '{"a":[1]}'],
    ['{"a":1}', ['b', 'c'], '{"a":1}'],
    ['{"a":1}', [0], '{"a":1}'],
    ['{"a":1}', ['a', 'b'], '{"a":1}'],
    ['1', [], '"new"'],
    ['1', ['a'], '1'],
  ])('%s with a new %j is %s', (before, path, after) => {
    expect(told(withPart(JSON.parse(before), path, 'new'))).toBe(after);
  });

  test('keeps a name that prototypes have', () => {
    const after = withPart(JSON.parse('{"__proto__":{"a":1}}'), ['b'], 'new');
    expect(told(after)).toBe('{"__proto__":{"a":1},"b":"new"}');
  });
});

describe('data with another key', () => {
  test.each<[string, Path, string]>([
    ['{"a":1,"b":2,"c":3}', ['b'], '{"a":1,"new":2,"c":3}'],
    ['{"x":{"a":1},"y":{"a":1}}', ['x', 'a'], '{"x":{"new":1},"y":{"a":1}}'],
    ['[{"a":1},{"a":1}]', [1, 'a'], '[{"a":1},{"new":1}]'],
    ['[1,2]', [1], '[1,2]'],
    ['{"a":1}', ['a', 'b'], '{"a":1}'],
    ['{"a":1}', [], '{"a":1}'],
    ['"a"', ['a'], '"a"'],
  ])('%s with another name at %j is %s', (before, path, after) => {
    expect(told(withKey(JSON.parse(before), path, 'new'))).toBe(after);
  });
});

describe('two values are the same data', () => {
  test.each([
    ['{"a":1,"b":[2]}', '{"b":[2],"a":1}', true],
    ['{"a":[]}', '{"a":null}', true],
    ['{"a":{"b":{}}}', '{"a":{"b":null}}', true],
    ['[[]]', '[null]', true],
    ['[]', '{}', true],
    ['[1,[]]', '[2,[]]', false],
    ['[1,[]]', '[1,null,2]', false],
    ['[1,null]', '[1]', false],
    ['[null]', '[0]', false],
    ['{"a":null}', '{}', false],
    ['{"a":null,"b":1}', '{"a":[]}', false],
    ['{"a":null}', '{"b":null}', false],
    ['{"a":[],"b":1}', '{"a":null,"b":2}', false],
    ['[]', '0', false],
    ['[1]', 'null', false],
    ['[1]', '{"0":1}', false],
    ['{"0":[]}', '[[]]', false],
    ['""', 'null', false],
  ])('%s and %s: %s', (a, b, are) => {
    expect(sameData(JSON.parse(a), JSON.parse(b))).toBe(are);
    expect(sameData(JSON.parse(b), JSON.parse(a))).toBe(are);
  });
});
