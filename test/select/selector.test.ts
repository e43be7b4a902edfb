import { describe, expect, test } from 'vitest';
import { compileSelector } from '../../src/select/selector.ts';
import type { Json } from '../../src/source/tree.ts';

const data: Json = {
  vms: [{ id: 201, tags: ['a', 'b'] }, { id: 202 }],
  'odd name': { x: 1 },
  hosts: { web: { id: 1 }, mail: { id: 2 } },
  deep: { a: [{ id: 3 }, { b: { id: 4 } }] },
};

describe('a selector selects paths in document order', () => {
  test.each<[string, (string | number)[][]]>([
    ['$', [[]]],
    [
      '$.vms[*]',
      [
        ['vms', 0],
        ['vms', 1],
      ],
    ],
    [
      'vms[]',
      [
        ['vms', 0],
        ['vms', 1],
      ],
    ],
    ['vms[1]', [['vms', 1]]],
    ['vms[7]', []],
    ['$.vms[-1]', [['vms', 1]]],
    [
      'hosts.*',
      [
        ['hosts', 'web'],
        ['hosts', 'mail'],
      ],
    ],
    [
      '$.hosts.*.id',
      [
        ['hosts', 'web', 'id'],
        ['hosts', 'mail', 'id'],
      ],
    ],
    ["$['odd name']", [['odd name']]],
    ['$["odd name"].x', [['odd name', 'x']]],
    ['vms.id', []],
    [
      'hosts[]',
      [
        ['hosts', 'web'],
        ['hosts', 'mail'],
      ],
    ],
    ['hosts[0]', []],
    [
      'vms[].tags[]',
      [
        ['vms', 0, 'tags', 0],
        ['vms', 0, 'tags', 1],
      ],
    ],
    ['nothing[]', []],
    ['$.vms[?@.id > 201]', [['vms', 1]]],
    [
      '$..id',
      [
        ['vms', 0, 'id'],
        ['vms', 1, 'id'],
        ['hosts', 'web', 'id'],
        ['hosts', 'mail', 'id'],
        ['deep', 'a', 0, 'id'],
        ['deep', 'a', 1, 'b', 'id'],
      ],
    ],
    ["$.vms[?search(@.tags[0], '^a')]", [['vms', 0]]],
    ["$.hosts[?match(@.id, '1')]", []],
  ])('%s', async (text, paths) => {
    const selector = await compileSelector(text);
    if ('message' in selector) throw new Error(selector.message);
    expect(selector.text).toBe(text.startsWith('$') ? text : selector.text);
    expect(selector.select(data)).toEqual(paths);
  });
});

describe('a selector that could not be run safely is refused', () => {
  test.each([
    ['vms/all', '"vms/all" is neither a plain path (a.b[]) nor a JSONPath (it would start with $)'],
    ['$..a..b', '"$..a..b" descends with ".." more than once'],
    ['$[?@.a == $.b]', '"$[?@.a == $.b]" refers to the root "$" inside a filter'],
    ['$[?@..a]', '"$[?@..a]" descends with ".." inside a filter'],
  ])('%s', async (text, message) => {
    expect(await compileSelector(text)).toEqual({ message });
  });

  test('dots and dollars within quotes are names', async () => {
    const selector = await compileSelector("$['..']['$'][?@.x == '$..y']");
    expect('message' in selector).toBe(false);
  });

  test('a pattern that would stall other engines is matched in linear time', async () => {
    const selector = await compileSelector("$[?search(@, '(a+)+$')]");
    if ('message' in selector) throw new Error(selector.message);
    expect(selector.select([`${'a'.repeat(50_000)}b`, 'aaa'])).toEqual([[1]]);
  });

  test('a pattern that is none matches nothing', async () => {
    const selector = await compileSelector('$[?search(@, @)]');
    if ('message' in selector) throw new Error(selector.message);
    expect(selector.select(['(', 'a'])).toEqual([[1]]);
  });
});
