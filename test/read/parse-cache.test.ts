import { expect, test } from 'vitest';
import { ParseCache, type Parsed } from '../../src/read/parse-cache.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { isMap, type Json } from '../../src/source/tree.ts';

const FILE = { root: '.', path: 'vms.yaml' };

function entriesOf(parsed: Parsed): readonly Json[] {
  const value = 'document' in parsed ? parsed.document.value : null;
  const list = isMap(value) ? value['vms'] : undefined;
  return Array.isArray(list) ? list : [];
}

const roster = (...ids: number[]) => `vms:\n${ids.map((id) => `  - id: ${id}\n    status: active\n`).join('')}`;

test('the entries that two texts of a file have in common are the same data, not a copy of it', async () => {
  const cache = new ParseCache(DEFAULT_LIMITS);
  const head = entriesOf(await cache.parse(FILE, 'head', roster(1, 2, 3), 'yaml', {}));
  const base = entriesOf(await cache.parse(FILE, 'base', roster(1, 3), 'yaml', {}));
  expect(base).toEqual([
    { id: 1, status: 'active' },
    { id: 3, status: 'active' },
  ]);
  expect(base.map((entry) => head.indexOf(entry))).toEqual([0, 2]);
});

test('a file of another name shares nothing', async () => {
  const cache = new ParseCache(DEFAULT_LIMITS);
  const one = entriesOf(await cache.parse(FILE, 'one', roster(1), 'yaml', {}));
  const other = entriesOf(await cache.parse({ ...FILE, path: 'other.yaml' }, 'other', roster(1), 'yaml', {}));
  expect(other).toEqual(one);
  expect(one.includes(other[0] ?? null)).toBe(false);
});
