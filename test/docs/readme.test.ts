import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runBundle } from '../e2e/run-bundle.ts';
import { createFolder, writeFiles } from '../git-repository.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The contract that the README tells a newcomer to begin with. */
const contract = (/^ {3}````markdown\n([\s\S]+?)^ {3}````$/m.exec(readme)?.[1] ?? '').replace(/^ {3}/gm, '');

/** A repository with this contract, in which the SSH targets have these entries. */
function repository(targets: string) {
  const folder = createFolder();
  writeFiles(folder.directory, {
    'docs/governance/VM_CREATION_CONTRACT.md': contract,
    'ops/bindings/vm.lifecycle.yaml':
      'vms:\n  - id: 204\n    hostname: infra-core\n    status: active\n    lan_ip: 192.0.2.4\n',
    'ops/bindings/ssh.targets.yaml': `ssh:\n  targets:\n    - id: pve\n      host: 192.0.2.1\n${targets}`,
  });
  return folder;
}

describe('the README', () => {
  test('shows a finding as the program tells it', () => {
    const shown = /^```text\n(error[\s\S]+?)^```$/m.exec(readme)?.[1] ?? 'no finding';
    const { code, out } = runBundle(['check', 'examples/drifted', '--today', '2026-11-21']);
    expect(out).toContain(shown);
    expect(code).toBe(1);
  });

  test('counts the findings of the drifted example', () => {
    const { out } = runBundle(['check', 'examples/drifted', '--today', '2026-11-21', '--format', 'json']);
    const { findings }: { findings: unknown[] } = JSON.parse(out);
    expect(readme).toContain(`the same after a hurried evening: ${findings.length} findings, exit code 1`);
  });

  test('begins with a contract that passes where its promise is kept', () => {
    using folder = repository('    - id: infra-core\n      host: 192.0.2.4\n');
    expect(runBundle(['check', folder.directory])).toMatchObject({ code: 0, err: '' });
  });

  test('begins with a contract that finds the machine nobody can log in to, and what to add', () => {
    using folder = repository('');
    expect(runBundle(['check', folder.directory]).out).toContain(
      'error[missing-entry]: VM 204 infra-core has no entry in ops/bindings/ssh.targets.yaml',
    );
    expect(runBundle(['fix', folder.directory]).out).toContain('+    - id: infra-core\n+      host: 192.0.2.4\n');
  });
});
