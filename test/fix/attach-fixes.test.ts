import { describe, expect, test } from 'vitest';
import { type CheckRequest, check } from '../../src/check.ts';
import type { Files } from '../check-texts.ts';
import { memoryTree } from '../memory-tree.ts';
import { requestFor } from './fix-texts.ts';

const files: Files = {
  'contract.yaml': `collections:
  vms: { file: roster.yaml, key: id, label: "VM {id}" }
  a: { file: a.yaml, key: id }
  b: { file: b.yaml, key: id }
checklist:
  - { id: in-a, each: vms, in: a, match: { id: "{id}" }, scaffold: "- id: {id}" }
  - { id: in-b, each: vms, in: b, match: { id: "{id}" }, equal: { name: "{name}" }, orphans: { severity: warning }, scaffold: "- id: {id}" }
waivers:
  - { rule: missing-entry, item: in-a, subject: "3", reason: it is new, owner: me, expires: 2026-04-01 }
`,
  'roster.yaml': '- { id: 1, name: x }\n- { id: 2, name: v }\n- { id: 3, name: z }\n',
  'a.yaml': '- id: 1\n- id: 8\n',
  'b.yaml': '- { id: 1, name: wrong }\n- { id: 9 }\n',
};

/** What the fixes of a check do, in the order of its findings; `-` where a finding has none. */
async function fixesOf(fixes: Partial<CheckRequest['fixes']>, more: Partial<CheckRequest> = {}): Promise<string[]> {
  const request = requestFor(files, 'contract.yaml');
  const { report } = await check({ ...request, ...more, fixes: { most: 50, removeOrphans: false, ...fixes } });
  return report.findings.map(({ rule, fix, state, waiver }) => {
    const marks = `${state === 'fixed' ? ' fixed' : ''}${waiver === undefined ? '' : ' waived'}`;
    return `${rule}${marks}: ${fix?.title ?? '-'}`;
  });
}

const inA = 'missing-entry: add the entry of VM 2 to a.yaml';
const inB = ['missing-entry: add the entry of VM 2 to b.yaml', 'missing-entry: add the entry of VM 3 to b.yaml'];
const set = 'mismatched-field: set name to "x" in b.yaml';
const orphan = 'orphaned-entry: -';
const waived = 'missing-entry waived: -';

describe('findings have fixes', () => {
  test('that were proved, where they are neither waived nor orphans', async () => {
    expect(await fixesOf({})).toEqual([set, inA, ...inB, orphan, waived]);
  });

  test('also where they are orphans, if that is wanted', async () => {
    expect(await fixesOf({ removeOrphans: true })).toContain(
      'orphaned-entry: remove the entry with id "9" from b.yaml',
    );
  });

  test('as many as are asked for, the first ones', async () => {
    const all = await fixesOf({});
    const fixed = (told: readonly string[]) => told.filter((line) => !line.endsWith('-'));
    for (const most of [0, 1, 2, 3]) expect(fixed(await fixesOf({ most }))).toEqual(fixed(all).slice(0, most));
  });

  test('of those that are wanted', async () => {
    const told = await fixesOf({ wanted: ({ rule }) => rule === 'mismatched-field' });
    expect(told.filter((line) => !line.endsWith('-'))).toEqual([set]);
  });

  test('while the files that are read for proofs have no more characters than they may', async () => {
    const [a, b] = [String(files['a.yaml']).length, String(files['b.yaml']).length];
    const told = async (effort: number) => (await fixesOf({ effort })).filter((line) => !line.endsWith('-'));
    expect(await told(0)).toEqual([]);
    expect(await told(b - 1)).toEqual([inA]);
    expect(await told(b)).toEqual([set]);
    expect(await told(b + a)).toEqual([set, inA]);
    expect(await told(a + 3 * b - 1)).toEqual([set, inA, inB[0]]);
    expect(await told(a + 3 * b)).toEqual([set, inA, ...inB]);
  });

  test('where they are not fixed already', async () => {
    const head = { 'a.yaml': '- id: 1\n- id: 2\n- id: 3\n' };
    const request = requestFor({ ...files, ...head }, 'contract.yaml');
    const told = await fixesOf({}, { head: request.head, base: { roots: new Map([['.', memoryTree(files)]]) } });
    expect(told.filter((line) => line.includes('a.yaml') || line.includes('fixed'))).toEqual([
      'missing-entry fixed: -',
      'missing-entry fixed waived: -',
    ]);
  });
});
