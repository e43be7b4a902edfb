import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { check } from '../../src/check.ts';
import { MAIN_ROOT } from '../../src/read/read-sources.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';

const bench = fileURLToPath(new URL('../../bench/shell-gate/', import.meta.url));
const folders = { clean: '', drifted: '' };

const FOUND = [
  'invalid-entry - 112',
  'mismatched-field device 101',
  'mismatched-field device 108',
  'mismatched-field ssh 104',
  'mismatched-field ssh 108',
  'missing-entry backup 105',
  'missing-entry device 109',
  'missing-entry probe 110',
  'missing-entry service 113',
  'missing-entry ssh 103',
  'not-unique - 108',
  'orphaned-entry service wikis-service',
  'unqualified-entry backup 111',
];

beforeAll(() => {
  for (const kind of ['clean', 'drifted'] as const) {
    folders[kind] = mkdtempSync(join(tmpdir(), 'vm-contract-gate-'));
    const write = `import { writeGateRepository } from './write-repository.mjs'; writeGateRepository(process.argv[1], { drifted: process.argv[2] === 'drifted' });`;
    execFileSync(process.execPath, ['--input-type=module', '-e', write, folders[kind], kind], { cwd: bench });
  }
});

afterAll(() => {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
});

/** The findings of the contract, in the words of the shell gates. */
async function foundBy(folder: string): Promise<string[]> {
  const { report } = await check({
    contract: 'docs/governance/VM_CREATION_CONTRACT.md',
    head: { roots: new Map([[MAIN_ROOT, openWorkingTree({ directory: folder })]]) },
    gate: { all: false, failOn: 'error' },
    today: '2026-02-15',
    limits: DEFAULT_LIMITS,
    fixes: { most: 0, removeOrphans: false },
  });
  return report.findings.map(({ rule, item = '-', subject }) => `${rule} ${item} ${subject?.key}`).sort();
}

test('the contract that the bench measures finds each thing that is wrong, and nothing else', async () => {
  expect(await foundBy(folders.drifted)).toEqual(FOUND);
  expect(await foundBy(folders.clean)).toEqual([]);
});

/** How the yq of this machine prints JSON; undefined where yq or jq is not there, and the gates cannot run. */
function yqForJson(): string | undefined {
  const { status, stdout } = spawnSync('yq', ['--version'], { encoding: 'utf8' });
  if (status !== 0 || spawnSync('jq', ['--version']).status !== 0) return undefined;
  return stdout.includes('mikefarah') ? 'yq -o=json .' : 'yq .';
}

const yq = yqForJson();
const gates = yq === undefined ? [] : ['gate.sh', 'gate-in-one-query.sh'];

describe('a shell gate of the bench, where this machine has yq and jq', () => {
  for (const gate of gates)
    test(`${gate} finds the same`, () => {
      const run = (folder: string) => {
        const { stdout, status } = spawnSync('bash', [join(bench, gate), folder], {
          encoding: 'utf8',
          env: { ...process.env, YQ: yq },
        });
        return { status, lines: stdout.split('\n').filter(Boolean).sort() };
      };
      expect(run(folders.drifted)).toEqual({ status: 1, lines: FOUND });
      expect(run(folders.clean)).toEqual({ status: 0, lines: [] });
    });

  test('is measured only there', () => expect(gates.length).toBe(yq === undefined ? 0 : 2));
});
