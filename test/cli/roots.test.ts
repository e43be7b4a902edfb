import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { createRepository, GIT_VARIABLES, type TestRepository } from '../git-repository.ts';

const CONTRACT = `# Contract

\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, entries: "vms[]", key: id, label: "VM {id}" }
  logins: { root: workbench, file: ssh/config, format: ssh-config, key: Host }
checklist:
  - { id: login, each: vms, in: logins, match: { Host: "{hostname}" } }
authority:
  - { id: roster, files: [vms.yaml], mirrors: [{ root: workbench, files: [data/vms.json] }] }
\`\`\`
`;

interface Pair extends Disposable {
  readonly spine: TestRepository;
  readonly workbench: TestRepository;
}

/** A spine and a workbench that agree, both committed. */
function openPair(): Pair {
  const [spine, workbench] = [createRepository(), createRepository()];
  spine.write({ 'VM_CREATION_CONTRACT.md': CONTRACT, 'vms.yaml': 'vms:\n  - { id: 1, hostname: web }\n' });
  workbench.write({ 'ssh/config': 'Host web\n', 'data/vms.json': '["web"]\n' });
  for (const repository of [spine, workbench]) repository.commit();
  return {
    spine,
    workbench,
    [Symbol.dispose]() {
      for (const repository of [spine, workbench]) repository[Symbol.dispose]();
    },
  };
}

async function check({ spine }: Pair, root: string, ...more: readonly string[]) {
  const told = { out: '', err: '' };
  const code = await main(['check', spine.directory, '--root', `workbench=${root}`, ...more], {
    write: (text) => void (told.out += text),
    error: (text) => void (told.err += text),
    color: false,
    errorColor: false,
    width: 100,
    cwd: spine.directory,
    today: '2026-02-10',
    environment: GIT_VARIABLES,
  });
  return { code, ...told };
}

const HEAD = ['--base', 'HEAD'] as const;
const ALONE = /error\[edited-mirror\]: workbench:data\/vms\.json changes, but it only mirrors vms\.yaml/;

describe('another root', () => {
  test('stands for both sides where only its folder or one revision is named', async () => {
    using pair = openPair();
    pair.workbench.write({ 'data/vms.json': '["mail"]\n' });
    for (const root of [pair.workbench.directory, `${pair.workbench.directory}@HEAD`]) {
      expect((await check(pair, root, ...HEAD)).code).toBe(0);
    }
  });

  test('is compared with its working tree where one side is named', async () => {
    using pair = openPair();
    pair.workbench.write({ 'data/vms.json': '["mail"]\n' });
    const { code, out } = await check(pair, `${pair.workbench.directory}@HEAD..`, ...HEAD);
    expect(code).toBe(1);
    expect(out).toMatch(ALONE);
  });

  test('is compared between two of its revisions, and its authority may change with the mirror', async () => {
    using pair = openPair();
    pair.workbench.write({ 'data/vms.json': '["mail"]\n', 'ssh/config': 'Host web\nHost mail\n' });
    const after = pair.workbench.commit();
    const root = `${pair.workbench.directory}@${after}~1..${after}`;
    expect((await check(pair, root, ...HEAD)).out).toMatch(ALONE);
    pair.spine.write({ 'vms.yaml': 'vms:\n  - { id: 1, hostname: web }\n  - { id: 2, hostname: mail }\n' });
    expect((await check(pair, root, ...HEAD)).code).toBe(0);
    const back = await check(pair, `${pair.workbench.directory}@${after}..${after}~1`, ...HEAD);
    expect(back.out).toContain('VM 2 has no entry in workbench:ssh/config');
  });

  test('brings what is new with its own change', async () => {
    using pair = openPair();
    pair.workbench.write({ 'ssh/config': 'Host other\n' });
    const root = `${pair.workbench.directory}@HEAD..`;
    expect((await check(pair, root, ...HEAD)).out).toContain('error[missing-entry]: VM 1 has no entry');
    expect((await check(pair, pair.workbench.directory, ...HEAD)).out).toContain('existing error[missing-entry]');
  });

  test('has no two sides where nothing is compared, nor where it is no repository', async () => {
    using pair = openPair();
    const audit = await check(pair, `${pair.workbench.directory}@HEAD..`);
    expect([audit.code, audit.err]).toEqual([
      2,
      'set-up error: the root "workbench" has two sides, and nothing is compared\n  help: name the other side of this repository, too: --base HEAD\n',
    ]);
    const gone = await check(pair, `${join(pair.workbench.directory, 'gone')}@HEAD..`, ...HEAD);
    expect([gone.code, gone.out]).toEqual([2, '']);
  });
});
