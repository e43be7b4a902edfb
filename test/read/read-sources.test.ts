import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import type { TreeReader } from '../../src/ports/tree-reader.ts';
import { sourceTexts } from '../../src/read/source-texts.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { checkTexts, linesOf } from '../check-texts.ts';
import { memoryTree } from '../memory-tree.ts';

const contract = (file: string) => `\`\`\`yaml vm-contract
collections:
  vms: { file: ${file}, key: id, entries: "vms[]", unique: [ip] }
\`\`\`
`;

test('a tree that says nothing of a file it was asked for is not believed', async () => {
  const honest = memoryTree({ 'CONTRACT.md': contract('vms.yaml'), 'vms.yaml': 'vms: []' });
  const silent: TreeReader = {
    ...honest,
    read: async (paths) => honest.read(paths.filter((path) => path !== 'vms.yaml')),
  };
  const result = await check({
    contract: 'CONTRACT.md',
    head: { roots: new Map([['.', silent]]) },
    gate: { all: false, failOn: 'error' },
    today: '2026-02-15',
    limits: DEFAULT_LIMITS,
    fixes: { most: 0, removeOrphans: false },
  });
  expect(linesOf(result)).toEqual([
    'new error unreadable-source vms.yaml:1:1 vms.yaml cannot be read: nothing is known of it',
  ]);
});

test('each file is asked for once, however many collections and clauses name it', async () => {
  const asked: string[] = [];
  const tree = memoryTree({
    'CONTRACT.md':
      '```yaml vm-contract\ncollections:\n  a: { file: x.yaml, key: id }\n  b: { file: x.yaml, key: name }\n```\n',
    'x.yaml': '[]',
  });
  const listening: TreeReader = {
    ...tree,
    read: async (paths) => {
      asked.push(...paths);
      return tree.read(paths);
    },
  };
  await check({
    contract: 'CONTRACT.md',
    head: { roots: new Map([['.', listening]]) },
    gate: { all: false, failOn: 'error' },
    today: '2026-02-15',
    limits: DEFAULT_LIMITS,
    fixes: { most: 0, removeOrphans: false },
  });
  expect(asked).toEqual(['CONTRACT.md', 'x.yaml']);
});

test('the text of a place is that of its own side; of a contract that is gone there is none', async () => {
  const vms = (ip: string) => `vms: [{ id: 1, ip: 10.0.0.1 }, { id: 2, ip: ${ip} }]`;
  const result = await checkTexts(
    { 'CONTRACT.md': contract('vms.yaml'), 'vms.yaml': vms('10.0.0.1') },
    { 'CONTRACT.md': `# Old\n${contract('vms.yaml')}`, 'vms.yaml': vms('10.0.0.2') },
  );
  const textOf = sourceTexts([result.base, result.world, undefined]);
  expect(textOf({ root: '.', path: 'vms.yaml', revision: 'head' })).toBe(vms('10.0.0.1'));
  expect(textOf({ root: '.', path: 'vms.yaml', revision: 'base' })).toBe(vms('10.0.0.2'));
  expect(textOf({ root: '.', path: 'CONTRACT.md', revision: 'head' })).toBe(contract('vms.yaml'));
  expect(textOf({ root: '.', path: 'CONTRACT.md', revision: 'base' })).toBeUndefined();
  expect(textOf({ root: 'other', path: 'vms.yaml', revision: 'head' })).toBeUndefined();
});

test('a contract may be a plain YAML file', async () => {
  const result = await check({
    contract: 'contract.yml',
    head: {
      roots: new Map([
        ['.', memoryTree({ 'contract.yml': 'collections:\n  a: { file: x.yaml, key: id }\n', 'x.yaml': '- {}\n' })],
      ]),
    },
    gate: { all: false, failOn: 'error' },
    today: '2026-02-15',
    limits: DEFAULT_LIMITS,
    fixes: { most: 0, removeOrphans: false },
  });
  expect(linesOf(result)).toEqual(['new error invalid-entry x.yaml:1:3 an entry of a has no "id"']);
  expect(result.report.contract).toEqual({ file: 'contract.yml', title: 'contract.yml' });
});
