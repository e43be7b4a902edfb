import { describe, expect, test } from 'vitest';
import { check } from '../src/check.ts';
import { CONTRACT_PATHS } from '../src/read/contract-path.ts';
import { MAIN_ROOT } from '../src/read/read-sources.ts';
import { DEFAULT_LIMITS } from '../src/source/limits.ts';
import { memoryTree } from './memory-tree.ts';

const ROSTER = 'vms: [{ id: 1, name: web }, { id: 2, name: mail }]\n';
const TARGETS = 'targets: [{ id: web }]\n';
const COLLECTIONS = `collections:
  vms: { file: vms.yaml, entries: "$.vms[*]", key: id, unique: [name] }
  targets: { file: targets.yaml, entries: "$.targets[*]", key: id }
`;
const ITEM = 'checklist:\n  - { id: target, each: vms, in: targets, match: { id: "{name}" } }\n';
const contractOf = (text: string) => `# Contract\n\n\`\`\`yaml vm-contract\n${text}\`\`\`\n`;
const STRONG = contractOf(COLLECTIONS + ITEM);
const WEAK = contractOf(COLLECTIONS);
const [FIRST, , SECOND, LAST] = CONTRACT_PATHS;

/** What blocks a change that brings VM 2, which has no target, together with other contracts. */
async function blocking(base: Record<string, string>, head: Record<string, string>, contract?: string) {
  const sideOf = (files: Record<string, string>, vms: string) => {
    const tree = memoryTree({ ...files, 'vms.yaml': vms, 'targets.yaml': TARGETS });
    return { roots: new Map([[MAIN_ROOT, tree]]) };
  };
  const { report } = await check({
    ...(contract !== undefined && { contract }),
    head: sideOf(head, ROSTER),
    base: sideOf(base, 'vms: [{ id: 1, name: web }]\n'),
    gate: { all: false, failOn: 'error' },
    today: '2026-02-15',
    limits: DEFAULT_LIMITS,
    fixes: { most: 0, removeOrphans: false },
  });
  return report.findings.filter(({ blocking: is }) => is).map(({ rule }) => rule);
}

describe('A weaker contract is held to the one of base', () => {
  test('where it stands in the same place', async () => {
    expect(await blocking({ [LAST]: STRONG }, { [LAST]: WEAK })).toContain('contract-weakened');
  });

  test('where it has moved', async () => {
    expect(await blocking({ [FIRST]: STRONG }, { [LAST]: WEAK })).toContain('contract-weakened');
  });

  test('where it comes before the one of base, which stays', async () => {
    expect(await blocking({ [LAST]: STRONG }, { [FIRST]: WEAK, [LAST]: STRONG })).toContain('contract-weakened');
  });

  test('where it stood there before, behind one that goes', async () => {
    const base = { [FIRST]: STRONG, [SECOND]: WEAK };
    expect(await blocking(base, { [SECOND]: WEAK })).toContain('contract-weakened');
  });

  test('where a name is given that base has nothing under', async () => {
    expect(await blocking({ [LAST]: STRONG }, { 'other.md': WEAK }, 'other.md')).toContain('contract-weakened');
  });
});

test('a contract that only moves weakens nothing', async () => {
  expect(await blocking({ [FIRST]: STRONG }, { [LAST]: STRONG })).toEqual(['missing-entry']);
});

test('a first contract weakens nothing', async () => {
  expect(await blocking({}, { [LAST]: STRONG })).toEqual(['missing-entry']);
});
