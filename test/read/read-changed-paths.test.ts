import { expect, test } from 'vitest';
import { readChangedPaths } from '../../src/read/read-changed-paths.ts';
import { memoryTree } from '../memory-tree.ts';

const base = memoryTree({ 'roles/a.yml': 'a', 'roles/b.yml': 'b', 'roles/x/c.yml': 'c', 'site.yml': 's', other: '1' });
const head = memoryTree({ 'roles/a.yml': 'A', 'roles/d.yml': 'd', 'roles/x/c.yml': 'c', 'site.yml': 's', other: '2' });

test('paths that were changed, added and removed are told, sorted, where a glob matches', async () => {
  expect(await readChangedPaths(['roles/**', 'site.yml', '**/*.yml'], base, head)).toEqual([
    'roles/a.yml',
    'roles/b.yml',
    'roles/d.yml',
  ]);
});

test('what cannot be told apart counts as changed', async () => {
  const binary = memoryTree({ 'roles/logo.png': { kind: 'binary', reason: 'it holds a NUL' } });
  expect(await readChangedPaths(['roles/*'], binary, binary)).toEqual(['roles/logo.png']);
});

test('nothing is listed where nothing is asked', async () => {
  expect(await readChangedPaths([], base, head)).toEqual([]);
});
