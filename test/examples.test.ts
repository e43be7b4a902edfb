import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../src/report/finding.ts';
import { checkTexts, linesOf } from './check-texts.ts';
import { readFolder } from './read-folder.ts';

const CONTRACT = 'docs/governance/VM_CREATION_CONTRACT.md';
const TODAY = { today: '2026-04-01' };
const spine = readFolder(new URL('../examples/spine/', import.meta.url), CONTRACT);
const drifted = readFolder(new URL('../examples/drifted/', import.meta.url), CONTRACT);

describe('the whole example', () => {
  test('passes with no finding at all, and not for want of looking', async () => {
    const result = await checkTexts(spine, undefined, TODAY);
    expect(linesOf(result)).toEqual([]);
    expect(result.report.outcome).toBe('pass');
    expect(result.report.checked).toEqual({ files: 10, subjects: 60, items: 14 });
    expect(new Set(result.report.coverage.rows.flatMap(({ cells }) => Object.values(cells)))).toEqual(
      new Set(['present', 'not-applicable']),
    );
  });

  test.each([
    ['docs/governance/NODE_REGISTRY.yaml', /\n {2}dev-tools:/, '\n  dev-toys:', 'node'],
    ['ops/bindings/backup.inventory.yaml', 'vzdump-qemu-206-', 'vzdump-qemu-296-', 'backup-vm'],
    ['ops/bindings/ssh.targets.yaml', '- id: dev-tools', '- id: dev-toys', 'ssh-target'],
    ['docs/governance/SERVICE_REGISTRY.yaml', /\n {2}dev-tools:/, '\n  dev-toys:', 'service-host'],
    ['docs/governance/STACK_REGISTRY.yaml', 'proxmox:vm-206', 'proxmox:vm-296', 'stack'],
    ['ops/bindings/services.health.yaml', /host: dev-tools/g, 'host: dev-toys', 'health-probe'],
    ['ops/bindings/docker.compose.targets.yaml', /\n {2}dev-tools:/, '\n  dev-toys:', 'compose-target'],
    ['docs/governance/DEVICE_IDENTITY_SSOT.md', '| `dev-tools` |', '| `dev-toys` |', 'shop-lan-row'],
    ['docs/governance/DEVICE_IDENTITY_SSOT.md', '| dev-tools | 100.', '| dev-toys | 100.', 'tailscale-row'],
    ['docs/governance/SHOP_SERVER_SSOT.md', '| 206 | dev-tools |', '| 296 | dev-toys |', 'server-row'],
  ])('misses a machine in %s, and finds the entry that is nobody there', async (path, from, to, item) => {
    const said = await whatIsSaid(path, from, to);
    expect(said).toContain(`missing-entry ${item} VM 206 dev-tools`);
    expect(said.filter((line) => line.startsWith(`orphaned-entry ${item} `))).toHaveLength(1);
  });

  test('misses an SSH target that is deleted', async () => {
    expect(await whatIsSaid('ops/bindings/ssh.targets.yaml', / {4}- id: dev-tools\n(?: {6}.*\n)+/, '')).toContain(
      'missing-entry ssh-target VM 206 dev-tools',
    );
  });

  test('sees a LAN IP that is changed in one of the tables', async () => {
    expect(await whatIsSaid('docs/governance/DEVICE_IDENTITY_SSOT.md', '192.168.1.206', '192.168.1.207')).toContain(
      'mismatched-field shop-lan-row VM 206 dev-tools',
    );
  });

  test('does not count a probe that is switched off', async () => {
    const probe = / {2}- id: [\w-]+\n {4}host: dev-tools\n/g;
    expect(await whatIsSaid('ops/bindings/services.health.yaml', probe, '$&    enabled: false\n')).toContain(
      'unqualified-entry health-probe VM 206 dev-tools',
    );
  });

  test('asks for the entries of a machine to go with it', async () => {
    const said = await whatIsSaid(
      'ops/bindings/vm.lifecycle.yaml',
      /(id: 211\n(?: {4}.*\n)*? {4}status: )active/,
      '$1decommissioned',
    );
    expect(said).toContain('stale-entry ssh-target ssh_targets/finance-stack');
    expect(said).toContain('invalid-entry VM 211 finance-stack');
  });
});

describe('the drifted example', () => {
  test('gives exactly the findings that its README lists', async () => {
    const readme = readFileSync(new URL('../examples/drifted/README.md', import.meta.url), 'utf8');
    const { report } = await checkTexts(drifted, undefined, TODAY);
    const rows = rowsOf(readme);
    expect(rows).toHaveLength(23);
    expect(readme).toContain('these 23 findings');
    expect(report.outcome).toBe('fail');
    expect(report.findings.map(toRow).sort()).toEqual(
      rows.map(({ rule, item, file }) => `${rule} ${item} ${file}`).sort(),
    );
    for (const { rule, item, about } of rows) {
      const named = report.findings.filter((finding) => finding.rule === rule && (finding.item ?? '') === item);
      const texts = named.flatMap(({ subject, message }) => (subject === undefined ? [] : [subject.key, message]));
      if (texts.length > 0) expect(texts.join('\n')).toContain(about);
    }
  });

  test('brings nothing that the whole one had, when the two are compared', async () => {
    const { report } = await checkTexts(drifted, spine, TODAY);
    expect(report.counts).toMatchObject({ new: 23, existing: 0, fixed: 0 });
    expect(report.changes.map(({ kind, label }) => `${kind} ${label}`)).toContain('added VM 214 communications-stack');
  });
});

/** What is said of the whole example after one change of one file. */
async function whatIsSaid(path: string, from: string | RegExp, to: string): Promise<string[]> {
  const before = spine[path] ?? '';
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  const { report } = await checkTexts({ ...spine, [path]: after }, undefined, TODAY);
  return report.findings.map(({ rule, item, subject }) => {
    const name = subject?.collection === 'vms' ? subject.label : `${subject?.collection}/${subject?.key}`;
    return [rule, item, name].filter((part) => part !== undefined).join(' ');
  });
}

/** The rows of the table of findings in a README. */
function rowsOf(readme: string): { rule: string; item: string; about: string; file: string }[] {
  return [...readme.matchAll(/^\| `([\w-]+)` \|(.*)\|(.*)\| `([^`]+)` \|.*\|$/gm)].map(
    ([, rule = '', item = '', about = '', file = '']) => ({
      rule,
      item: item.trim().replaceAll('`', ''),
      about: about.trim().replaceAll('`', ''),
      file,
    }),
  );
}

/** A finding as the README lists it: of what is missing or does not count, by the file that is to be corrected. */
function toRow({ rule, item = '', location, related }: Finding): string {
  const isElsewhere = rule === 'missing-entry' || rule === 'unqualified-entry';
  const path = (isElsewhere ? related[0]?.location : location)?.path ?? '';
  return `${rule} ${item} ${path === 'CONTRACT.md' ? CONTRACT : path}`;
}
