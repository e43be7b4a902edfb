import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareNames } from '../src/formatters/describe-alignment.ts';
import { groupPlaces } from '../src/formatters/describe-ledgers.ts';
import { markdownFormatter } from '../src/formatters/markdown.ts';
import { MAIN_ROOT } from '../src/read/read-sources.ts';
import type { NameTable } from '../src/report/report.ts';
import { checkTexts } from './check-texts.ts';
import { readFolder } from './read-folder.ts';

const CONTRACT = 'docs/governance/VM_CREATION_CONTRACT.md';
const OPTIONS = { today: '2026-02-17', noFixes: true };
const folder = new URL('../examples/canonical-names/', import.meta.url);
const files: Readonly<Record<string, string>> = {
  ...readFolder(new URL('spine/', folder), CONTRACT),
  ...rootOf('workbench'),
  ...rootOf('legacy'),
};

describe('the example of canonical names', () => {
  test('says of each file what it calls the hypervisors, how grave that is, and what to do, as its README lists it', async () => {
    const { report } = await checkTexts(files, undefined, OPTIONS);
    const readme = readFileSync(new URL('README.md', folder), 'utf8');
    const listed = readme.split('\n').filter((line) => /^\| (?:pve|proxmox-home) \|/.test(line));
    expect(listed).toHaveLength(20);
    expect(report.names.flatMap(rowsOf)).toEqual(listed);
  });

  test('has the alignment tables of each cluster', async () => {
    const { report } = await checkTexts(files, undefined, OPTIONS);
    const tables = report.names.flatMap(({ canonical, tables: own }) =>
      own.map(({ title, heads, rows }) => [canonical, title, heads.join(' '), rows.length]),
    );
    const heads = {
      hypervisors: 'cluster hardware tailscale_ip source key',
      vms: 'id hostname status proxmox_host',
      ssh_targets: 'tailscale_ip notes id',
      service_hosts: 'key vmid proxmox_host',
    };
    expect(tables).toEqual([
      ['pve', 'hypervisors', heads.hypervisors, 1],
      ['pve', 'vms', heads.vms, 14],
      ['pve', 'ssh_targets', heads.ssh_targets, 1],
      ['pve', 'service_hosts', heads.service_hosts, 11],
      ['proxmox-home', 'hypervisors', heads.hypervisors, 1],
      ['proxmox-home', 'vms', heads.vms, 5],
      ['proxmox-home', 'ssh_targets', heads.ssh_targets, 1],
      ['proxmox-home', 'service_hosts', heads.service_hosts, 0],
    ]);
    const [shop, home] = report.names;
    expect(shop?.tables[0]?.rows.map(({ cells }) => cells)).toEqual([
      ['Shop', 'Dell R730XD', '100.96.211.33', 'ops/bindings/vm.lifecycle.yaml', 'pve'],
    ]);
    expect(home?.tables[1]?.rows.map(({ cells }) => cells.join(' '))).toEqual([
      '100 homeassistant active proxmox-home',
      '101 immich stopped proxmox-home',
      '102 vaultwarden decommissioned proxmox-home',
      '103 download-home stopped proxmox-home',
      '105 pihole-home stopped proxmox-home',
    ]);
    expect(
      report.names.flatMap(({ tables: own }) => own.flatMap(({ rows }) => rows)).every((row) => row.isAligned),
    ).toBe(true);
  });

  test('lists what is to be mended over both names, and compares the sources with the other files, as its README does', async () => {
    const { report } = await checkTexts(files, undefined, OPTIONS);
    const written = markdownFormatter.format(report, {
      color: false,
      width: 100,
      mainRoot: MAIN_ROOT,
      includeExisting: 'list',
      leads: 'tables',
      toolVersion: '1.0.0',
      sourceOf: () => undefined,
    });
    const readme = readFileSync(new URL('README.md', folder), 'utf8');
    for (const title of ['Names to mend', 'Names in their sources and in other files']) {
      const tables = [readme, written].map((text) => new RegExp(`### ${title}\n\n((?:\\|.*\n)+)`).exec(text)?.[1]);
      expect(tables[0]?.split('\n').length, title).toBeGreaterThan(9);
      expect(tables[1], title).toBe(tables[0]);
    }
  });

  test('says that a source itself drifts, and that a name stands nowhere else', async () => {
    const path = 'ops/bindings/vm.lifecycle.yaml';
    const drifted = { ...files, [path]: (files[path] ?? '').replace('hostname: immich, proxmox_host: pve', '$&-shop') };
    const { report } = await checkTexts(drifted, undefined, OPTIONS);
    const [row] = compareNames(report.names).filter(({ source }) => source === path);
    expect([row?.says, row?.match]).toEqual([['pve', 'pve-shop'], '✗ drift']);
    const only = Object.fromEntries(Object.entries(files).filter(([name]) => !/^(workbench|legacy):/.test(name)));
    const alone = await checkTexts({ ...only, 'workbench:a': '', 'legacy:a': '' }, undefined, OPTIONS);
    expect([...new Set(compareNames(alone.report.names).map(({ match }) => match))]).toEqual(['✓ aligned']);
  });

  test('shows an entry of the roster that names a hypervisor by an alias, and refuses it', async () => {
    const path = 'ops/bindings/vm.lifecycle.yaml';
    const drifted = { ...files, [path]: (files[path] ?? '').replace('hostname: immich, proxmox_host: pve', '$&-shop') };
    const { report } = await checkTexts(drifted, files, OPTIONS);
    const rows = report.names[0]?.tables[1]?.rows.filter(({ isAligned }) => !isAligned) ?? [];
    expect(rows.map(({ cells }) => cells)).toEqual([['203', 'immich', 'active', 'pve-shop']]);
    expect(report.findings.filter(({ blocking }) => blocking).map(({ rule }) => rule)).toEqual([
      'dangling-reference',
      'forbidden-alias',
    ]);
  });
});

function rootOf(name: string): Record<string, string> {
  const texts = Object.entries(readFolder(new URL(`${name}/`, folder), ''));
  return Object.fromEntries(texts.map(([path, text]) => [`${name}:${path}`, text]));
}

/** The places of a name as the README lists them. */
function rowsOf({ canonical, rows }: NameTable): string[] {
  return groupPlaces(rows).map(({ first, rows: places }) => {
    const { location, field, expected, actual, isAligned, severity, action } = first;
    const root = location.root === '.' ? '' : `${location.root}:`;
    const lines = places.map((place) => place.location.range.start.line).join(',');
    const cells = [
      canonical,
      `\`${root}${location.path}:${lines}\``,
      field === undefined ? '' : `\`${field}\``,
      `\`${expected}\``,
      `\`${actual}\``,
      isAligned ? 'aligned' : severity,
      action ?? '',
    ];
    return `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |');
  });
}
