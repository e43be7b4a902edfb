import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../src/report/finding.ts';
import type { Location } from '../src/source/location.ts';
import { type CheckOptions, checkTexts } from './check-texts.ts';
import { readFolder } from './read-folder.ts';

type Texts = Readonly<Record<string, string>>;

const CONTRACT = 'docs/governance/VM_CREATION_CONTRACT.md';
const OPTIONS: CheckOptions = { today: '2026-02-10', noFixes: true };
const folder = new URL('../examples/alignment/', import.meta.url);
const pair: Texts = {
  ...readFolder(new URL('spine/', folder), CONTRACT),
  ...Object.fromEntries(
    Object.entries(readFolder(new URL('workbench/', folder), '')).map(([path, text]) => [`workbench:${path}`, text]),
  ),
};
const readme = readFileSync(new URL('README.md', folder), 'utf8');
const rows = rowsOf(readme);
const disconnects = [...new Set(rows.map(({ id }) => id))];

describe('the example of two repositories', () => {
  test('has all 22 disconnects and all names of its README', () => {
    expect(disconnects).toEqual(
      'A1 A2 A3 A4 B1 B2 B3 B4 B5 B6 B7 C1 C2 C3 D1 D2 D3 E1 E2 E3 E4 F1 N1 N2 N3 N4 N5 N6'.split(' '),
    );
  });

  test('gives exactly the findings that its README lists, each at its line', async () => {
    const { report } = await checkTexts(pair, undefined, OPTIONS);
    expect(report.outcome).toBe('fail');
    expect(report.findings.map(toLine).sort()).toEqual(rows.map(({ line }) => line).sort());
  });

  test('shows where each missing entry belongs', async () => {
    const { report } = await checkTexts(pair, undefined, OPTIONS);
    const told = report.findings.map((finding) => ({ line: toLine(finding), first: finding.related[0] }));
    const placed = rows.filter(({ belongs }) => belongs !== '');
    expect(placed).toHaveLength(7);
    for (const { line, belongs } of placed) {
      const first = told.find((finding) => finding.line === line)?.first;
      expect(first === undefined ? undefined : placeOf(first.location)).toBe(belongs);
    }
  });

  test('says what to do about a name by who reads the file', async () => {
    const { report } = await checkTexts(pair, undefined, OPTIONS);
    const told = report.names.flatMap(({ canonical, group, rows: places }) =>
      places
        .filter(({ isAligned }) => !isAligned)
        .map((row) => `${group} ${canonical} ${row.actual} ${row.severity} ${row.authority}: ${row.action}`),
    );
    expect([...new Set(told)]).toEqual([
      'Shop pve pve-shop warning supporting: update the location field',
      'Shop pve proxmox-shop warning supporting: update the service and host names',
      'Shop pve pve-shop info legacy, read-only: no action',
      'Home proxmox-home pve-home error supporting, operations read it: update the host label',
      'Home proxmox-home beelink info legacy, read-only: no action',
    ]);
  });

  test('counts both sites', async () => {
    const { report } = await checkTexts(pair, undefined, OPTIONS);
    const counted = report.parity.flatMap(({ rows: surfaces }) =>
      surfaces.map(({ title, counts }) => [title, ...counts.map(({ counting, total }) => `${counting} of ${total}`)]),
    );
    expect(counted).toEqual([
      ['SSH targets', '6 of 6', '2 of 2'],
      ['VMs', '5 of 10', '2 of 2'],
      ['Enabled backups', '5 of 5', '1 of 2'],
      ['Health probes', '7 of 7', '0 of 0'],
    ]);
  });
});

const PLAN = 'mailroom/state/INFRA_MASTER_PLAN.md';
const LOOPS = 'mailroom/state/open_loops.jsonl';
const SCOPES = 'mailroom/state/loop-scopes';
const DATA = 'workbench:infra/data';
const LEGACY = '\nStatus: legacy, runs on infra-core below /opt/stacks\n';

/** What mends each disconnect: edits of files, by path. */
const REPAIRS: Readonly<Record<string, Readonly<Record<string, (text: string) => string>>>> = {
  A1: { [PLAN]: (text) => text.replace('proxmox-home (pve), VMID 204', 'pve (shop R730XD), VMID 204') },
  A2: { [PLAN]: (text) => text.replace('proxmox-home (pve), VMID 205', 'pve (shop R730XD), VMID 205') },
  A3: { [PLAN]: (text) => text.replace('proxmox-home (pve) or R730XD', 'pve (shop R730XD)') },
  A4: { [PLAN]: (text) => text.replace('| Planned |', '| Migrated |') },
  B1: {
    'workbench:dotfiles/ssh/config.d/tailscale.conf': (text) =>
      text.replace('Host *', 'Host infra-core\n  HostName 100.92.91.128\n  User ubuntu\n\nHost *'),
  },
  B2: {
    [`${DATA}/CONTAINER_INVENTORY.yaml`]: (text) => `${text}  - { vmid: 204, name: infra-core, location: pve }\n`,
  },
  B3: {
    [`${DATA}/backup_inventory.json`]: (text) =>
      text.replace(/( +\{ "vmid": 203.*\n)/, '$1    { "vmid": 204, "name": "infra-core", "host": "pve" },\n'),
  },
  B4: {
    [`${DATA}/monitoring_inventory.json`]: (text) =>
      text.replace(/("(?:infisical|pihole)", "host": )"docker-host"/g, '$1"infra-core"'),
  },
  B5: { [`${DATA}/secrets_inventory.json`]: (text) => text.replace('VM 205 (secrets-host)', 'VM 204 (infra-core)') },
  B6: { 'workbench:infra/compose/pihole/README.md': (text) => text + LEGACY },
  B7: { 'workbench:infra/compose/cloudflare/tunnel/README.md': (text) => text + LEGACY },
  C1: { 'snapshots/proxmox-home/nodes.txt': (text) => text.replace(/^pve$/m, 'proxmox-home') },
  C2: { 'snapshots/pve/jobs.cfg': (text) => text.replace('202,203', '202,203,204') },
  C3: { 'snapshots/pve/crontab.txt': (text) => `${text}0 4 * * 0 zpool scrub media\n` },
  D1: { [`${DATA}/SERVICE_REGISTRY.yaml`]: (text) => text.replace('authoritative', 'mirror') },
  D2: { [`${DATA}/backup_inventory.json`]: (text) => text.replace('authoritative', 'mirror') },
  D3: {
    [`${DATA}/monitoring_inventory.json`]: (text) =>
      text.replace(
        /\{ "service": "quote-page".*\}/,
        '{ "service": "cloudflared", "host": "infra-core" }, { "service": "vaultwarden", "host": "infra-core" }',
      ),
  },
  E1: { [`${SCOPES}/observability.scope.md`]: () => scopeOf('LOOP-OBSERVABILITY-DEPLOY-20260208', '205') },
  E2: { [`${SCOPES}/dev-tools.scope.md`]: () => scopeOf('LOOP-DEV-TOOLS-DEPLOY', '206') },
  E3: { [`${SCOPES}/ai-consolidation.scope.md`]: () => scopeOf('LOOP-AI-CONSOLIDATION', '207') },
  E4: { [`${SCOPES}/media-stack-split.scope.md`]: () => scopeOf('LOOP-MEDIA-STACK-SPLIT', '209, 210') },
  F1: { [LOOPS]: (text) => text + closingRecords(text) },
};

describe('each disconnect', () => {
  test.each(disconnects.filter((id) => !id.startsWith('N')))('%s is no longer told when it is mended', async (id) => {
    const { report } = await checkTexts(mended([id]), undefined, OPTIONS);
    const left = rows.filter((row) => row.id !== id).map(({ claim }) => claim);
    expect(report.findings.map(toClaim).sort()).toEqual(left.sort());
  });

  test('leaves nothing but names when all are mended', async () => {
    const { report } = await checkTexts(mended(Object.keys(REPAIRS)), undefined, OPTIONS);
    expect(new Set(report.findings.map(({ rule }) => rule))).toEqual(new Set(['forbidden-alias']));
  });
});

describe('the authority map', () => {
  test('refuses an edit of a mirror alone', async () => {
    expect(await whatIsNew({ [`${DATA}/SERVICE_REGISTRY.yaml`]: (text) => text.replace('8053', '8054') })).toEqual([
      'edited-mirror services-authority workbench:infra/data/SERVICE_REGISTRY.yaml:1',
    ]);
  });

  test('admits an edit of a mirror together with its authority', async () => {
    const edits = {
      [`${DATA}/SERVICE_REGISTRY.yaml`]: (text: string) => text.replace('8053', '8054'),
      'docs/governance/SERVICE_REGISTRY.yaml': (text: string) => text.replace('title: n8n', 'title: N8N'),
    };
    expect(await whatIsNew(edits)).toEqual([]);
  });

  test('admits an edit of either side where both are maintained', async () => {
    const edits = { 'ops/bindings/ssh.targets.yaml': (text: string) => text.replace('# How', '# This is how') };
    expect(await whatIsNew(edits)).toEqual([]);
  });

  test('refuses an authority that is made from its mirror', async () => {
    const edits = {
      'ops/bindings/backup.inventory.yaml': (text: string) => `# source: infra/data/backup_inventory.json\n${text}`,
    };
    expect(await whatIsNew(edits)).toEqual(['dual-truth backups-authority ops/bindings/backup.inventory.yaml:1']);
  });
});

test('a site may not lose coverage', async () => {
  const edits = { 'ops/bindings/backup.inventory.yaml': (text: string) => text.replace(/.*vm-100-.*\n/, '') };
  expect(await whatIsNew(edits)).toEqual(['fallen-coverage site-parity ops/bindings/backup.inventory.yaml:8']);
});

/** Rule, clause and place of what a change of the pair brings. */
async function whatIsNew(edits: Readonly<Record<string, (text: string) => string>>): Promise<string[]> {
  const { report } = await checkTexts(edited(pair, edits), pair, OPTIONS);
  return report.findings
    .filter(({ state }) => state === 'new')
    .map(({ rule, item, location }) => `${rule} ${item} ${placeOf(location)}`);
}

function mended(ids: readonly string[]): Texts {
  return ids.reduce((texts, id) => edited(texts, REPAIRS[id] ?? {}), pair);
}

/** The texts after some edits, each of which must change its file. */
function edited(texts: Texts, edits: Readonly<Record<string, (text: string) => string>>): Texts {
  const after = Object.entries(edits).map(([path, edit]) => {
    const before = texts[path] ?? '';
    expect(edit(before)).not.toBe(before);
    return [path, edit(before)];
  });
  return { ...texts, ...Object.fromEntries(after) };
}

function scopeOf(loop: string, vms: string): string {
  return `---\nstatus: open\nloop_id: ${loop}\nvms: [${vms}]\n---\n\n# ${loop}\n`;
}

/** A closing record for every loop of a failed run before 8 February. */
function closingRecords(register: string): string {
  const open = [
    ...register.matchAll(/"loop_id": "(OL_2026020[56]_[^"]+)".*"capability": "([^"]+)", "status": "open"/g),
  ];
  return open.map(([, id, of]) => `{"loop_id":"${id}","capability":"${of}","status":"closed"}\n`).join('');
}

interface Row {
  readonly id: string;
  /** Severity, rule and clause. */
  readonly claim: string;
  /** The claim with its place. */
  readonly line: string;
  readonly belongs: string;
}

/** The rows of the tables of findings in the README, one per line that a row names (`FILE:1-3,5`). */
function rowsOf(text: string): Row[] {
  const pattern = /^\| ([A-Z]\d) \|[^|]+\| (\w+) \| `([\w-]+)` \| `([\w-]+)` \| `([^`]+):([\d,-]+)` \|(.*)\|$/gm;
  return [...text.matchAll(pattern)].flatMap(([, id = '', severity, rule, clause, path, numbers = '', last = '']) =>
    linesIn(numbers).map((number) => {
      const claim = `${severity} ${rule} ${clause}`;
      return { id, claim, line: `${claim} ${path}:${number}`, belongs: last.replaceAll('`', '').trim() };
    }),
  );
}

function linesIn(numbers: string): number[] {
  return numbers.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  });
}

function toClaim({ severity, rule, item }: Finding): string {
  return `${severity} ${rule} ${item}`;
}

function toLine(finding: Finding): string {
  return `${toClaim(finding)} ${placeOf(finding.location)}`;
}

function placeOf({ root, path, range }: Location): string {
  return `${root === 'workbench' ? 'workbench:' : ''}${path}:${range.start.line}`;
}
