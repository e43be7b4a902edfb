import { expect, test } from 'vitest';
import type { FileState } from '../../src/ports/tree-reader.ts';
import { checkTexts, type Files, linesOf } from '../check-texts.ts';

const CONTRACT = `\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]", references: [{ field: host, to: hosts }, { field: rack, to: racks }] }
  hosts: { file: hosts.yaml, key: id, entries: "hosts[]" }
  racks: { file: racks.yaml, key: id, entries: "racks[]" }
  ssh: { file: ssh.yaml, key: id, entries: "targets[]" }
  other: { file: other.yaml, key: id, entries: "other[]" }
checklist:
  - { id: ssh, each: vms, in: ssh, match: { id: "{id}" } }
  - { id: other, each: hosts, in: other, match: { id: "{id}" } }
statements:
  - { id: note, files: [a.md, b.md], forbid: secret }
waivers:
  - { rule: missing-entry, item: other, owner: ann, reason: no need, expires: "2026-12-31" }
\`\`\`
`;
const BROKEN = 'x: [\n';
const BINARY: FileState = { kind: 'binary', reason: 'it has a NUL byte in line 1 (offset 0)' };

const base: Files = {
  'CONTRACT.md': CONTRACT,
  'vms.yaml': 'vms: [{ id: 1, host: lost, rack: r }]',
  'hosts.yaml': 'hosts: [{ id: a }]',
  'racks.yaml': 'racks: [{ id: r }]',
  'ssh.yaml': 'targets: [{ id: 2 }]',
  'other.yaml': 'other: [{ id: a }]',
  'a.md': 'secret\n',
  'b.md': 'secret\n',
};

/** What is told as mended once a change has done this to the files of base. */
async function mendedBy(change: Files): Promise<string[]> {
  const told = linesOf(await checkTexts({ ...base, ...change }, base));
  return told
    .filter((line) => line.startsWith('fixed'))
    .map((line) => line.split(' ').slice(2, 5).join(' '))
    .sort();
}

const MISSING = 'missing-entry ssh vms.yaml:1:9';
const DANGLING = 'dangling-reference vms.yaml:1:22 "host"';

test('what is mended is told as mended', async () => {
  expect(await mendedBy({ 'vms.yaml': 'vms: [{ id: 2, host: a, rack: r }]' })).toEqual([DANGLING, MISSING]);
  expect(await mendedBy({ 'a.md': 'fine\n' })).toEqual(['wrong-statement note a.md:1:1']);
});

test.each<[string, Files, string[]]>([
  ['the file of its subject', { 'vms.yaml': BROKEN }, []],
  ['the file of its entries', { 'ssh.yaml': BROKEN, 'vms.yaml': 'vms: [{ id: 1, host: a, rack: r }]' }, [DANGLING]],
  [
    'the file it refers to',
    { 'hosts.yaml': BROKEN, 'ssh.yaml': 'targets: [{ id: 1 }]', 'a.md': 'fine\n' },
    [MISSING, 'wrong-statement note a.md:1:1'],
  ],
  [
    'another file that entries refer to',
    { 'racks.yaml': BROKEN, 'ssh.yaml': 'targets: [{ id: 1 }]', 'hosts.yaml': 'hosts: [{ id: a }, { id: lost }]' },
    [MISSING, 'unused-waiver other CONTRACT.md:14:7'],
  ],
  ['a file that has nothing to do with it', { 'other.yaml': BROKEN, 'ssh.yaml': 'targets: [{ id: 1 }]' }, [MISSING]],
  ['the text itself', { 'a.md': BINARY, 'b.md': 'fine\n' }, ['wrong-statement note b.md:1:1']],
])('a finding is not mended where head cannot read %s', async (_, change, mended) => {
  expect(await mendedBy(change)).toEqual(mended);
});
