import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadContract } from '../src/contract/load-contract.ts';
import { CHANGE_RULES, RULES } from '../src/rules/index.ts';
import { DEFAULT_LIMITS } from '../src/source/limits.ts';
import { memoryTree } from './memory-tree.ts';

const page = readFileSync(new URL('../docs/shell-gates.md', import.meta.url), 'utf8');

test('the blocks of the page are one contract that can be used', async () => {
  const file = { root: '.', path: 'docs/shell-gates.md' };
  const contract = await loadContract(memoryTree({ [file.path]: page }), file, 'head', DEFAULT_LIMITS);
  expect(Object.keys(contract.data).sort()).toEqual([
    'authority',
    'checklist',
    'classes',
    'collections',
    'freshness',
    'groups',
    'lifecycle',
    'names',
    'networks',
    'parity',
    'placement',
    'ranges-apart',
    'same-set',
    'statements',
    'together',
    'unique-across',
  ]);
});

test('every rule that the page names exists', () => {
  const known = new Set([...RULES, ...CHANGE_RULES].map(({ id }) => id)).add('contract-weakened');
  const named = [...page.matchAll(/^\|[^|]+\|[^|]+\| ((?:`[a-z-]+`(?:, )?)+) \|$/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([a-z-]+)`/g)].map(([, rule = '']) => rule),
  );
  expect(named.filter((rule) => !known.has(rule))).toEqual([]);
  expect(new Set(named).size).toBe(27);
});
