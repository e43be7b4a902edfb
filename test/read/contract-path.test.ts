import { expect, test } from 'vitest';
import { CONTRACT_PATHS, findContract } from '../../src/read/contract-path.ts';
import { memoryTree } from '../memory-tree.ts';

test.each(CONTRACT_PATHS)('a contract is found at %s', async (path) => {
  expect(await findContract(memoryTree({ [path]: '# Contract', 'README.md': '' }))).toBe(path);
});

test('of several contracts the one of the governance folder is taken', async () => {
  expect(await findContract(memoryTree(Object.fromEntries(CONTRACT_PATHS.map((path) => [path, '']))))).toBe(
    'docs/governance/VM_CREATION_CONTRACT.md',
  );
});

test('a contract that is there but cannot be read is the one that is meant', async () => {
  const tree = memoryTree({ 'docs/VM_CREATION_CONTRACT.md': { kind: 'directory' }, 'VM_CREATION_CONTRACT.md': '' });
  expect(await findContract(tree)).toBe('docs/VM_CREATION_CONTRACT.md');
});

test('where there is none, a person is told where to write one', async () => {
  await expect(findContract(memoryTree({}, 'the working tree'))).rejects.toMatchObject({
    message: 'there is no contract in the working tree',
    hint: 'write docs/governance/VM_CREATION_CONTRACT.md (docs/contract.md shows how to start), or name another file with --contract FILE',
  });
});
