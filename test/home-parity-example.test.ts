import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { markdownFormatter } from '../src/formatters/markdown.ts';
import { MAIN_ROOT } from '../src/read/read-sources.ts';
import { checkTexts } from './check-texts.ts';
import { readFolder } from './read-folder.ts';

const CONTRACT = 'docs/governance/VM_CREATION_CONTRACT.md';
const folder = new URL('../examples/home-parity/', import.meta.url);
const files = readFolder(folder, CONTRACT);
const OPTIONS = { today: '2026-02-12', noFixes: true };

describe('the example of two sites', () => {
  test('counts each surface of each site from the files', async () => {
    const { report } = await checkTexts(files, undefined, OPTIONS);
    const counted = report.parity.flatMap(({ rows }) =>
      rows.map(({ title, counts }) => [title, ...counts.map(({ counting, total }) => `${counting} of ${total}`)]),
    );
    expect(counted).toEqual([
      ['SSH targets', '16 of 16', '5 of 5'],
      ['Docker compose targets', '10 of 10', '0 of 0'],
      ['VM lifecycle entries', '12 of 12', '0 of 0'],
      ['Backup inventory (enabled)', '17 of 17', '1 of 5'],
      ['Secrets namespaces', '42 of 42', '5 of 5'],
      ['Health probes', '44 of 44', '0 of 0'],
      ['Lesson docs', '14 of 14', '1 of 1'],
      ['Capabilities (infra)', '15 of 15', '0 of 0'],
    ]);
  });

  test('names the missing pieces', async () => {
    const { report } = await checkTexts(files, undefined, OPTIONS);
    const guests = ['vm 100 homeassistant', 'vm 101 immich-home', 'vm 102 vaultwarden'];
    const containers = ['lxc 103 download-home', 'lxc 105 pihole-home'];
    const [homeassistant, immich, vaultwarden] = guests;
    const missing = report.parity.flatMap(({ rows }) => rows.map(({ counts }) => counts.map((count) => count.missing)));
    expect(missing.map(([shop]) => shop)).toEqual(Array.from({ length: 8 }, () => []));
    expect(missing.map(([, home]) => home)).toEqual([
      [immich],
      [...guests, ...containers],
      [...guests, ...containers],
      [immich, vaultwarden, ...containers],
      [immich, 'lxc 103 download-home'],
      [...guests, ...containers],
      [homeassistant, vaultwarden, ...containers],
      ['home.backup.status', 'home.vm.check'],
    ]);
    const documents = report.findings.filter(({ item }) => item === 'home-document').map(({ subject }) => subject?.key);
    expect(documents.sort()).toEqual([
      'docs/governance/HOME_NETWORK_AUDIT_RUNBOOK.md',
      'docs/governance/HOME_NETWORK_DEVICE_ONBOARDING.md',
    ]);
  });

  test('passes, and writes the table that its README shows', async () => {
    const { report } = await checkTexts(files, undefined, OPTIONS);
    expect(report.outcome).toBe('pass');
    const readme = readFileSync(new URL('README.md', folder), 'utf8');
    const written = markdownFormatter.format(report, {
      color: false,
      width: 100,
      mainRoot: MAIN_ROOT,
      includeExisting: 'list',
      leads: 'tables',
      toolVersion: '1.0.0',
      sourceOf: () => undefined,
    });
    const tables = [readme, written].map((text) => /### Parity: site-parity\n\n(?:\|.*\n)+/.exec(text)?.[0]);
    expect(tables[0]).toMatch(/^\| SSH targets \| 16 \| 5 \| 16:5, 3\.2× \|/m);
    expect(tables[0]).toBe(tables[1]);
  });
});

describe('the ratchet', () => {
  test.each([
    ['ssh.targets.yaml', /.*id: vault,.*\n/, 'SSH targets of home falls from 5 to 4: ssh_targets "vault"'],
    [
      'backup.inventory.yaml',
      /(name: vm-100-.*enabled: )true/,
      'Backup inventory (enabled) of home falls from 1 to 0: vm-100-homeassistant',
    ],
    [
      'docker.compose.targets.yaml',
      / {2}immich:.*\n/,
      'Docker compose targets of shop falls from 10 to 9: compose_targets "immich"',
    ],
    [
      'secrets.namespaces.yaml',
      /.*home\/pihole,.*\n/,
      'Secrets namespaces of home falls from 5 to 4: namespaces "/home/pihole"',
    ],
    ['services.health.yaml', /.*id: minio,.*\n/, 'Health probes of shop falls from 44 to 43: probes "minio"'],
    [
      '../capabilities.yaml',
      /.*infra.vm.list,.*\n/,
      'Capabilities (infra) of shop falls from 15 to 14: capabilities "infra.vm.list"',
    ],
    ['../../docs/lessons/zfs-scrub.md', 'site: shop', 'Lesson docs of shop falls from 14 to 13: lessons "zfs-scrub"'],
    ['vm.lifecycle.yaml', /.*id: 213,.*\n/, 'VM lifecycle entries of shop falls from 12 to 11: VM 213 mint-apps'],
  ])('refuses a change of %s that takes something from a site', async (file, from, message) => {
    expect(
      await whatIsNew(file, (text) =>
        text.replace(from, (_, kept?: unknown) => (typeof kept === 'string' ? `${kept}false` : '')),
      ),
    ).toEqual([message]);
  });

  test('lets a site grow', async () => {
    const grown = (text: string) => `${text}  - { id: 100, hostname: homeassistant, proxmox_host: proxmox-home }\n`;
    expect(await whatIsNew('vm.lifecycle.yaml', grown)).toEqual([]);
  });
});

/** What blocks a change of one file below ops/bindings. */
async function whatIsNew(file: string, edit: (text: string) => string): Promise<string[]> {
  const path = new URL(file, 'file:/ops/bindings/').pathname.slice(1);
  const before = files[path] ?? '';
  expect(edit(before)).not.toBe(before);
  const { report } = await checkTexts({ ...files, [path]: edit(before) }, files, OPTIONS);
  return report.findings.filter(({ blocking }) => blocking).map(({ message }) => message);
}
