import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { check } from '../../src/check.ts';
import { findJoins, findRoster, type ProposedJoin } from '../../src/fix/init/find-joins.ts';
import { readTables } from '../../src/fix/init/read-tables.ts';
import { writeContract } from '../../src/fix/init/write-contract.ts';
import { overlayTree } from '../../src/fix/overlay-tree.ts';
import type { TreeReader } from '../../src/ports/tree-reader.ts';
import { MAIN_ROOT } from '../../src/read/read-sources.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { memoryTree } from '../memory-tree.ts';
import { requestFor } from './fix-texts.ts';

const machines = ['mail', 'files', 'photos', 'music'];
const rows = machines.map((name, i) => ({
  name,
  number: 200 + i,
  ip: `192.168.1.${200 + i}`,
  status: i === 3 ? 'planned' : 'active',
}));
const live = rows.filter(({ status }) => status === 'active');

const repository = {
  'roster.yaml': `vms:\n${rows.map(({ name, number, ip, status }) => `  - { id: ${number}, hostname: ${name}, lan_ip: ${ip}, status: ${status}, owner: me }\n`).join('')}`,
  'ssh.yaml': `ssh:\n  targets:\n${live.map(({ name, ip }) => `    - { id: ${name}, host: ${ip} }\n`).join('')}`,
  'backup.json': JSON.stringify({ jobs: live.map(({ number }) => ({ glob: `vzdump-qemu-${number}-*.zst`, keep: 7 })) }),
  'docs/hosts.md': `## Hosts\n\n| Host | Address |\n|---|---|\n${live.map(({ name, ip }) => `| \`${name}\` | ${ip} |\n`).join('')}`,
  'colours.yaml': 'colours:\n  - { id: red }\n  - { id: green }\n  - { id: blue }\n',
};

async function propose(tree: TreeReader) {
  const tables = await readTables(tree, DEFAULT_LIMITS);
  const roster = findRoster(tables);
  if (roster === undefined) throw new Error('there is no roster');
  return { roster, joins: findJoins(roster, tables) };
}

function told({ table, match, where, asked, found }: ProposedJoin): string {
  const condition = where === undefined ? '' : ` where ${where.field} is ${where.values.join(', ')}`;
  return `${table.file}: ${match[0]} = ${match[1]}${condition}, ${found.length} of ${asked.length}`;
}

test('the roster is the list that most files know, and each file is joined by what it has in common with it', async () => {
  const { roster, joins } = await propose(memoryTree(repository));
  expect(roster.file).toBe('roster.yaml');
  expect(joins.map(told)).toEqual([
    'backup.json: glob = vzdump-qemu-{id}-*.zst where status is active, 3 of 3',
    'docs/hosts.md: Host = {hostname} where status is active, 3 of 3',
    'ssh.yaml: id = {hostname} where status is active, 3 of 3',
  ]);
});

test('the proposed contract says why, can be used as it is, and finds what is missing', async () => {
  const { roster, joins } = await propose(memoryTree(repository));
  const contract = writeContract(roster, joins);
  expect(contract.split('\n').slice(-29)).toEqual([
    '  # 3 of 3 are here.',
    '  - id: backup-jobs',
    '    each: vms',
    '    where: { status: [active] }',
    '    in: backup_jobs',
    '    match: { glob: "vzdump-qemu-{id}-*.zst" }',
    '    severity: warning',
    '',
    '  # 3 of 3 are here.',
    '  # "Address" and "lan_ip" agree in 3 of 3.',
    '  - id: hosts-hosts',
    '    each: vms',
    '    where: { status: [active] }',
    '    in: hosts_hosts',
    '    match: { Host: "{hostname}" }',
    '    equal: { Address: "{lan_ip}" }',
    '    severity: warning',
    '',
    '  # 3 of 3 are here.',
    '  # "host" and "lan_ip" agree in 3 of 3.',
    '  - id: ssh-targets',
    '    each: vms',
    '    where: { status: [active] }',
    '    in: ssh_targets',
    '    match: { id: "{hostname}" }',
    '    equal: { host: "{lan_ip}" }',
    '    severity: warning',
    '```',
    '',
  ]);
  const { report } = await check(requestFor({ ...repository, 'CONTRACT.md': contract }, 'CONTRACT.md'));
  expect(report.findings).toEqual([]);
  const roster2 = repository['roster.yaml'].replace('planned', 'active');
  const later = await check(
    requestFor({ ...repository, 'roster.yaml': roster2, 'CONTRACT.md': contract }, 'CONTRACT.md'),
  );
  expect(later.report.findings.map(({ message }) => message)).toEqual([
    'VM 203 music has no entry in backup.json',
    'VM 203 music has no entry in docs/hosts.md under "Hosts"',
    'VM 203 music has no entry in ssh.yaml',
  ]);
});

const data = new URL('../../../shared/spine-data/a00cb7b7', import.meta.url);
if (existsSync(data)) {
  test('in a real repository it finds how the roster belongs to targets, backups, hosts and probes', async () => {
    const tree = openWorkingTree({ directory: data.pathname });
    const { roster, joins } = await propose(tree);
    expect(`${roster.file} ${roster.entries}`).toBe('ops/bindings/vm.lifecycle.yaml $.vms[*]');
    const proposed = new Map(joins.map((join) => [`${join.table.file} ${join.table.entries}`, join.match.join(' = ')]));
    expect(proposed.get('ops/bindings/ssh.targets.yaml $.ssh.targets[*]')).toBe('id = {ssh_target}');
    expect(proposed.get('ops/bindings/backup.inventory.yaml $.targets[*]')).toBe('glob = vzdump-qemu-{id}-*.vma.zst');
    expect(proposed.get('docs/governance/SERVICE_REGISTRY.yaml $.hosts.*')).toBe('@key = {hostname}');
    expect(proposed.get('ops/bindings/services.health.yaml $.endpoints[*]')).toBe('host = {ssh_target}');
    const text = writeContract(roster, joins);
    const head = { roots: new Map([[MAIN_ROOT, overlayTree(tree, new Map([['CONTRACT.md', text]]))]]) };
    const { report } = await check({ ...requestFor({}, 'CONTRACT.md'), head });
    const missing = report.findings.filter(({ rule, subject }) => rule === 'missing-entry' && subject?.key === '215');
    expect(missing.map(({ location }) => location.path)).toContain('ops/bindings/vm.lifecycle.yaml');
    expect(report.findings.filter(({ rule }) => rule === 'unreadable-source' || rule === 'empty-collection')).toEqual(
      [],
    );
  });
}
