import { expect, test } from 'vitest';
import { check, REPORT_EFFORT } from '../../src/check.ts';
import { MAIN_ROOT } from '../../src/read/read-sources.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { memoryTree } from '../memory-tree.ts';

const CONTRACT = `\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, entries: "$.vms[*]", key: id }
  targets: { file: targets.yaml, entries: "$.targets[*]", key: id }
checklist:
  - { id: target, each: vms, in: targets, match: { id: "{id}" }, orphans: {}, scaffold: "- id: {id}" }
\`\`\`
`;

/** A VM that lacks its entry in a file of this many characters, behind this many entries that belong to nothing. */
async function fixesBehind(orphans: number, length: number): Promise<number> {
  const rows = Array.from({ length: orphans }, (_, index) => `  - id: old-${index}\n`).join('');
  const tree = memoryTree(
    {
      'CONTRACT.md': CONTRACT,
      'vms.yaml': 'vms:\n  - id: a\n  - id: b\n',
      'targets.yaml': `# ${'x'.repeat(length)}\ntargets:\n  - id: a\n${rows}`,
    },
    'head',
  );
  const { report } = await check({
    contract: 'CONTRACT.md',
    head: { roots: new Map([[MAIN_ROOT, tree]]) },
    gate: { all: false, failOn: 'error' },
    today: '2026-02-15',
    limits: DEFAULT_LIMITS,
    fixes: { most: 50, effort: REPORT_EFFORT, removeOrphans: false },
  });
  return report.findings.filter(({ fix }) => fix !== undefined).length;
}

test('what is not going to be mended costs no effort', async () => {
  expect(await fixesBehind(60, REPORT_EFFORT / 50)).toBe(1);
});

test('a file that is larger than what the fixes of a report may cost is left to the fix command', async () => {
  expect(await fixesBehind(0, REPORT_EFFORT)).toBe(0);
});

/** Whether a missing entry that is written like this is proposed for a file of this many characters. */
async function isProposed(scaffold: string, length: number): Promise<boolean> {
  const tree = memoryTree(
    {
      'CONTRACT.md': CONTRACT.replace('"- id: {id}"', JSON.stringify(scaffold)),
      'vms.yaml': 'vms:\n  - id: a\n  - id: b\n',
      'targets.yaml': `# ${'x'.repeat(length)}\ntargets:\n  - id: a\n`,
    },
    'head',
  );
  const { report } = await check({
    contract: 'CONTRACT.md',
    head: { roots: new Map([[MAIN_ROOT, tree]]) },
    gate: { all: false, failOn: 'error' },
    today: '2026-02-15',
    limits: DEFAULT_LIMITS,
    fixes: { most: 50, effort: REPORT_EFFORT, removeOrphans: false },
  });
  return report.findings.some(({ fix }) => fix !== undefined);
}

test('a large file of everyday YAML is mended as long as the fix is everyday YAML too', async () => {
  expect(await isProposed('- id: {id}\n  note: |\n    new', 1_000_000)).toBe(true);
  expect(await isProposed('- id: {id}\n  note: !!str new', 1000)).toBe(true);
  expect(await isProposed('- id: {id}\n  note: !!str new', 1_000_000)).toBe(false);
});
