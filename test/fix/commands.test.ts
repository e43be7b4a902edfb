import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { watchCommand } from '../../src/cli/commands/watch.ts';
import { main } from '../../src/cli/main.ts';
import { smallFleet } from './small-fleet.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vm-contract-'));
  for (const [path, text] of Object.entries(smallFleet)) writeFileSync(join(folder, path), String(text));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the program in the folder; `answers` are what a person at a terminal says. */
async function run(argv: readonly string[], answers?: string[]) {
  const told = { out: '', err: '', asked: [] as string[] };
  const code = await main([...argv, '--contract', 'contract.yaml'], {
    write: (text) => void (told.out += text),
    error: (text) => void (told.err += text),
    color: false,
    errorColor: false,
    width: 100,
    cwd: folder,
    today: '2026-03-01',
    environment: {},
    ...(answers !== undefined && {
      ask: async (question: string) => {
        told.asked.push(question);
        return answers.shift() ?? '';
      },
    }),
  });
  return { code, ...told };
}

const text = (path: string) => readFileSync(join(folder, path), 'utf8');

test('add-vm writes nothing unless somebody says yes', async () => {
  const shown = await run(['add-vm', '--hostname', 'photos', '--site', 'shop', '--ssh-target', 'photos']);
  expect([shown.code, shown.err]).toEqual([0, '3 files would change; nothing is written without --yes\n']);
  expect(text('roster.yaml')).toBe(smallFleet['roster.yaml']);
  const refused = await run(['add-vm', '--hostname', 'photos', '--site', 'shop', '--ssh-target', 'photos'], ['n']);
  expect(refused.asked).toEqual(['Write these 3 files? [y/N] ']);
  expect(text('roster.yaml')).toBe(smallFleet['roster.yaml']);
  const agreed = await run(['add-vm', '--hostname', 'photos', '--site', 'shop', '--ssh-target', 'photos'], ['y']);
  expect([agreed.code, agreed.err]).toEqual([0, 'VM 202 photos is added (3 files)\n']);
  expect(text('targets.yaml')).toBe(`${String(smallFleet['targets.yaml'])}  - id: photos\n    host: 192.168.1.202\n`);
  expect((await run(['check'])).code).toBe(0);
});

test('add-vm asks at a terminal for what is not given', async () => {
  const { asked, code } = await run(['add-vm'], ['', 'photos', 'shop', '', '', 'photos', 'yes']);
  expect(asked).toEqual([
    'id: ',
    'hostname: ',
    'site: ',
    'status: ',
    'lan_ip: ',
    'ssh_target: ',
    'Write these 3 files? [y/N] ',
  ]);
  expect(code).toBe(0);
});

test('add-vm takes JSON and tells JSON', async () => {
  writeFileSync(join(folder, 'new.json'), '{ "hostname": "photos", "site": "shop" }');
  const { code, out, err } = await run(['add-vm', '--input', 'new.json', '--json', '--yes']);
  const told: unknown = JSON.parse(out);
  expect([code, err]).toEqual([1, '']);
  expect(told).toMatchObject({
    done: 'VM 202 photos is added',
    written: true,
    files: [{ path: 'dns.md' }, { path: 'roster.yaml' }, { path: 'targets.yaml' }],
    left: [{ rule: 'placeholder-value' }],
  });
});

test('retire-vm, rename-vm and backfill tell what they did and what is left', async () => {
  expect((await run(['retire-vm', '201', '--yes'])).err).toBe(
    'VM 201 files is decommissioned (2 files); for a person:\n  kept: dns "files" in dns.md\n',
  );
  expect((await run(['rename-vm', 'mail', 'post-office', '--yes'])).err).toBe(
    'VM 200 post-office has its new name (3 files)\n',
  );
  expect((await run(['backfill', '--yes'])).err).toBe('nothing is to be backfilled (0 files)\n');
  expect((await run(['retire-vm'])).code).toBe(2);
  expect((await run(['rename-vm', 'mail'])).code).toBe(2);
});

test('export agents-md is one screen that names each file and each command', async () => {
  const { out } = await run(['export', 'agents-md']);
  expect(out).toBe(`<!-- vm-contract:begin -->
## Machines

\`roster.yaml\` decides which machines there are, by \`id\`. Whoever adds, changes or removes one there
changes these files as well; \`contract.yaml\` says how.

| File | Entry | For a machine where |
|------|-------|---------------------|
| \`targets.yaml\` | target | status is one of "active", "registered" |
| \`dns.md under "Addresses"\` | dns | status is one of "active", "registered" |

- Add: \`vm-contract add-vm --hostname NAME --set FIELD=VALUE --json --yes\`. Retire: \`vm-contract retire-vm VMID --json --yes\`.
- After any change: \`vm-contract check --format agent\`, one JSON line per finding with its patch; exit code 0 is green.
- Write what can be known: \`vm-contract fix --write\`. Replace each \`TODO\` by the real value; never make up an address.
- Do not edit the contract, its waivers or its exceptions to get a green check.
<!-- vm-contract:end -->
`);
});

test('schema --write makes schemas whose enumerations are the ids there are', async () => {
  const { out, code } = await run(['schema', '--write']);
  expect([code, JSON.parse(out)]).toEqual([
    0,
    {
      'yaml.schemas': {
        './.vm-contract/schemas/roster.yaml.schema.json': 'roster.yaml',
        './.vm-contract/schemas/targets.yaml.schema.json': 'targets.yaml',
      },
    },
  ]);
  const schema: unknown = JSON.parse(text('.vm-contract/schemas/targets.yaml.schema.json'));
  const choice = (values: string[]) => ({ anyOf: [{ enum: values }, { type: 'array', items: { enum: values } }] });
  expect(schema).toEqual({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'targets.yaml, with the ids there are',
    allOf: [
      {
        properties: {
          targets: {
            items: {
              allOf: [
                {
                  type: 'object',
                  properties: {
                    via: choice(['files', 'mail']),
                    id: choice(['attic', 'files', 'mail']),
                    host: choice(['10.0.0.2', '192.168.1.200', '192.168.1.7']),
                  },
                },
              ],
            },
          },
        },
      },
    ],
  });
});

test('init never replaces a contract', async () => {
  const attic = '  - id: attic\n    host: 10.0.0.2\n';
  writeFileSync(join(folder, 'targets.yaml'), String(smallFleet['targets.yaml']) + attic);
  const { code, err } = await run(['init', '--write']);
  expect(code).toBe(2);
  expect(err).toContain('contract.yaml cannot be written');
});

test('watch checks at once and again after each save, until it is stopped', async () => {
  const outcomes: string[] = [];
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  let heard = () => {};
  const terminal = {
    write: (text: string) => {
      outcomes.push(text.trimEnd().split('\n').at(-1)?.split(':')[0] ?? '');
      heard();
    },
    error: (text: string) => {
      outcomes.push(`error ${text}`);
      heard();
    },
    color: false,
    errorColor: false,
    width: 100,
    cwd: folder,
    today: '2026-03-01',
    environment: {},
  };
  const until = (outcome: RegExp) =>
    new Promise<void>((resolve) => {
      heard = () => {
        if (outcome.test(outcomes.at(-1) ?? '')) resolve();
      };
      heard();
    });
  const watching = watchCommand(['--contract', 'contract.yaml'], terminal, stopped);
  const save = (name: string, content: string) => writeFileSync(join(folder, name), content);
  await until(/^pass/);
  save('targets.yaml', 'targets:\n  - id: mail\n    host: 192.168.1.200\n');
  await until(/^fail/);
  const contract = text('contract.yaml');
  save('contract.yaml', 'checklist: 5\n');
  await until(/^error .*checklist/);
  rmSync(join(folder, 'contract.yaml'));
  await until(/^error .*does not exist/);
  save('contract.yaml', contract.replace('  - id: target\n', '  - id: target\n    severity: warning\n'));
  await until(/^pass/);
  stop();
  expect(await watching).toBe(0);
});

test('fix writes, patches or only asks, and each says so by its exit code', async () => {
  writeFileSync(join(folder, 'targets.yaml'), 'targets:\n  - id: mail\n    host: 192.168.1.200\n');
  expect((await run(['fix', '--check'])).code).toBe(1);
  expect((await run(['fix', '--patch', 'fix.patch'])).code).toBe(0);
  expect(text('fix.patch')).toContain('+  - id: files\n+    host: 192.168.1.7\n');
  expect((await run(['fix', '--write'])).code).toBe(0);
  expect((await run(['fix', '--check'])).code).toBe(0);
});

describe('fix in two repositories', () => {
  const contract = `collections:
  vms: { file: roster.yaml, entries: "$.vms[*]", key: id, label: "VM {id} {hostname}" }
  hosts: { root: workbench, file: ssh.conf, format: ssh-config, key: Host }
checklist:
  - id: host
    each: vms
    in: hosts
    match: { Host: "{hostname}" }
    scaffold: |
      Host {hostname}
        HostName {lan_ip}
`;
  let bench = '';

  beforeEach(() => {
    bench = mkdtempSync(join(tmpdir(), 'vm-contract-bench-'));
    writeFileSync(join(bench, 'ssh.conf'), 'Host mail\n  HostName 192.168.1.200\n');
    writeFileSync(join(folder, 'contract.yaml'), contract);
  });
  afterEach(() => rmSync(bench, { recursive: true, force: true }));

  const added = '+Host files\n+  HostName 192.168.1.7\n';

  test('shows, patches and writes each where it stands', async () => {
    const root = ['--root', `workbench=${bench}`];
    const shown = await run(['fix', ...root]);
    expect([shown.code, shown.out.split('\n')[0], shown.out.includes(added)]).toEqual([
      0,
      '# in the root workbench:',
      true,
    ]);
    await run(['fix', ...root, '--patch', 'fix.patch']);
    expect([text('fix.patch'), text('fix.workbench.patch').includes(added)]).toEqual(['', true]);
    const told = await run(['fix', ...root, '--json']);
    expect(JSON.parse(told.out)).toMatchObject({ patch: '', otherPatches: [{ root: 'workbench' }], left: [] });
    expect((await run(['fix', ...root, '--write'])).code).toBe(0);
    expect(readFileSync(join(bench, 'ssh.conf'), 'utf8')).toContain('Host files\n  HostName 192.168.1.7\n');
    expect((await run(['fix', ...root, '--check'])).code).toBe(0);
  });

  test('writes nothing where a repository is read from git', async () => {
    execFileSync('git', ['init', '-q'], { cwd: bench });
    execFileSync('git', ['add', '-A'], { cwd: bench });
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
    execFileSync('git', [...who, 'commit', '-qm', 'x'], { cwd: bench });
    const { code, err } = await run(['fix', '--root', `workbench=${bench}@HEAD`, '--write']);
    expect([code, err.includes('the root "workbench" is read from git, so its files cannot be changed')]).toEqual([
      2,
      true,
    ]);
  });

  test('a machine that is renamed is renamed in both', async () => {
    const { code } = await run(['rename-vm', 'mail', 'post', '--yes', '--root', `workbench=${bench}`]);
    expect(code).toBe(0);
    expect(readFileSync(join(bench, 'ssh.conf'), 'utf8')).toContain('Host post\n');
  });
});
