import { describe, expect, test } from 'vitest';
import type { FileState } from '../../src/ports/tree-reader.ts';
import { checkTexts, linesOf } from '../check-texts.ts';

const contract = `\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]" }
  ssh: { file: ssh.yaml, key: id, entries: "targets[]" }
checklist:
  - { id: ssh-target, each: vms, in: ssh, match: { id: "{id}" } }
\`\`\`
`;
const vms = 'vms: [{ id: 201 }]\n';
const notChecked =
  'new error not-checked ssh-target CONTRACT.md:6:7 the checklist item "ssh-target" could not be checked, because ssh.yaml cannot be read';

describe('a file that is not plain text is never read as an empty one', () => {
  test.each<[FileState, string, string | undefined]>([
    [{ kind: 'directory' }, 'ssh.yaml is a folder', 'name a file in it'],
    [
      { kind: 'submodule' },
      'ssh.yaml is in a submodule, which is not read',
      'read it as a root of its own with --root',
    ],
    [
      { kind: 'symlink', target: '../ssh.yaml', reason: 'it leaves the repository' },
      'ssh.yaml is a symbolic link to "../ssh.yaml": it leaves the repository',
      'name the file itself',
    ],
    [
      { kind: 'lfs-pointer' },
      'ssh.yaml is an LFS pointer, not the file itself',
      'fetch it (git lfs pull), or keep the file out of LFS',
    ],
    [
      { kind: 'binary', reason: 'it has a NUL character' },
      'ssh.yaml is not text: it has a NUL character',
      'the file must be UTF-8 text',
    ],
    [{ kind: 'too-large', bytes: 99_000_000 }, 'ssh.yaml has 99000000 bytes, more than is read', 'split the file'],
    [{ kind: 'unreadable', reason: 'permission denied' }, 'ssh.yaml cannot be read: permission denied', undefined],
  ])('%o', async (state, message, hint) => {
    const result = await checkTexts({ 'CONTRACT.md': contract, 'vms.yaml': vms, 'ssh.yaml': state });
    expect(linesOf(result)).toEqual([notChecked, `new error unreadable-source ssh.yaml:1:1 ${message}`]);
    expect(result.report.outcome).toBe('fail');
    expect(result.report.findings.map((finding) => finding.hint)).toEqual([
      'repair the file first; what cannot be checked does not pass',
      hint,
    ]);
    const optional = contract.replace('"targets[]"', '"targets[]", optional: true');
    const forgiven = await checkTexts({ 'CONTRACT.md': optional, 'vms.yaml': vms, 'ssh.yaml': state });
    expect(linesOf(forgiven)).toEqual(linesOf(result));
  });

  test('only a missing file may be optional', async () => {
    const missing = await checkTexts({ 'CONTRACT.md': contract, 'vms.yaml': vms });
    expect(linesOf(missing)).toEqual([
      'new error unreadable-source CONTRACT.md:4:16 ssh.yaml does not exist',
      notChecked,
    ]);
    const optional = contract.replace('"targets[]"', '"targets[]", optional: true');
    const forgiven = await checkTexts({ 'CONTRACT.md': optional, 'vms.yaml': vms });
    expect(linesOf(forgiven)).toEqual([
      'new error missing-entry ssh-target vms.yaml:1:9 vms "201" has no entry in ssh.yaml',
    ]);
  });

  test('a text with nothing in it is an empty collection, and every subject is missing in it', async () => {
    const result = await checkTexts({ 'CONTRACT.md': contract, 'vms.yaml': vms, 'ssh.yaml': '' });
    expect(linesOf(result)).toEqual([
      'new error missing-entry ssh-target vms.yaml:1:9 vms "201" has no entry in ssh.yaml',
    ]);
  });
});

describe('a contract that is no plain text cannot be judged by', () => {
  test.each<[FileState, string]>([
    [{ kind: 'missing' }, 'the contract CONTRACT.md does not exist in head'],
    [{ kind: 'directory' }, 'the contract CONTRACT.md cannot be read (directory) in head'],
    [{ kind: 'binary', reason: 'it has a NUL character' }, 'the contract CONTRACT.md cannot be read (binary) in head'],
  ])('%o', async (state, message) => {
    await expect(checkTexts({ 'CONTRACT.md': state })).rejects.toThrow(message);
  });
});
