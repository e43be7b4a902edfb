import type { FormatterOptions } from '../../src/formatters/formatter.ts';
import type { Finding } from '../../src/report/finding.ts';
import type { Report } from '../../src/report/report.ts';
import type { Location, Revision } from '../../src/source/location.ts';
import { LineIndex } from '../../src/source/span.ts';

const ROSTER = 'ops/bindings/vm.lifecycle.yaml';
const TARGETS = 'ops/bindings/ssh.targets.yaml';
const BACKUPS = 'ops/bindings/backup.inventory.yaml';
const CONTRACT = 'docs/governance/VM_CREATION_CONTRACT.md';
const SSH_CONFIG = 'dotfiles/ssh/config.d/tailscale.conf';

const sources: Readonly<Record<string, string>> = {
  [`main/head/${ROSTER}`]: `vms:
  - id: 213
    hostname: dev-tools
    lan_ip: 192.168.1.213
    status: active
  - id: 214
    hostname: communications-stack
    lan_ip: 192.168.1.214
    status: active
`,
  [`main/base/${ROSTER}`]: `vms:
  - id: 212
    hostname: immich
    lan_ip: 192.168.1.212
    status: active
  - id: 213
    hostname: dev-tools
    lan_ip: 192.168.1.213
    status: active
`,
  [`main/head/${TARGETS}`]: `ssh:
  targets:
    - id: dev-tools
      host: 192.168.1.213
      user: ubuntu
`,
  [`main/head/${BACKUPS}`]: `targets:
  - name: vm-213-dev-tools
    enabled: false
`,
  [`main/head/${CONTRACT}`]: `# VM creation contract

\`\`\`yaml vm-contract
checklist:
  - id: ssh-target
    each: vms
  - id: backup
    each: vms
waivers:
  - rule: missing-entry
    item: backup
\`\`\`
`,
  [`workbench/head/${SSH_CONFIG}`]: `Host dev-tools
  HostName 100.64.0.13
`,
};

/** The place of a text in one of the sample's sources. */
export function at(path: string, text: string, revision: Revision = 'head', root = 'main'): Location {
  const source = sources[`${root}/${revision}/${path}`];
  const start = source?.indexOf(text) ?? -1;
  if (source === undefined || start < 0) throw new Error(`the sample has no "${text}" in ${root}/${revision}/${path}`);
  return { root, path, revision, range: new LineIndex(source).rangeOf({ start, end: start + text.length }) };
}

/** The end of a source, as an offset. */
function endOf(path: string): number {
  return sources[`main/head/${path}`]?.length ?? 0;
}

/** Options as a test wants them: no colour, 100 columns, the sample's sources. */
export const options: FormatterOptions = {
  color: false,
  width: 100,
  mainRoot: 'main',
  includeExisting: 'list',
  toolVersion: '1.2.3',
  sourceOf: ({ root, revision, path }) => sources[`${root}/${revision}/${path}`],
};

const subject214 = { collection: 'vms', key: '214', label: 'VM 214 communications-stack' };
const subject213 = { collection: 'vms', key: '213', label: 'VM 213 dev-tools' };
const subject212 = { collection: 'vms', key: '212', label: 'VM 212 immich' };

/** A missing entry with everything a finding can say: another place, expected and found, a fix. */
export const missing: Finding = {
  rule: 'missing-entry',
  item: 'ssh-target',
  severity: 'error',
  state: 'new',
  blocking: true,
  subject: subject214,
  surface: 'ssh_targets',
  message: 'VM 214 communications-stack has no entry "communications-stack" in ssh_targets',
  location: at(ROSTER, 'id: 214'),
  related: [{ message: 'the entry belongs after this one', location: at(TARGETS, 'id: dev-tools') }],
  expected: 'an entry with id "communications-stack"',
  actual: 'none',
  hint: 'add the entry, or set the status of VM 214 to "planned"',
  detail: 'communications-stack',
  contract: at(CONTRACT, 'ssh-target'),
  fingerprint: '00112233445566aa',
  fix: {
    title: 'add the entry to ops/bindings/ssh.targets.yaml',
    edits: [
      {
        root: 'main',
        file: TARGETS,
        start: endOf(TARGETS),
        end: endOf(TARGETS),
        text: '    - id: communications-stack\n      host: 192.168.1.214\n      user: TODO\n',
      },
    ],
    preview: '    - id: communications-stack\n      host: 192.168.1.214\n      user: TODO\n',
  },
};

/** A warning in another root, over several lines. */
export const stale: Finding = {
  rule: 'mismatched-field',
  item: 'ssh-target',
  severity: 'warning',
  state: 'new',
  blocking: false,
  subject: subject213,
  message: 'VM 213 dev-tools has HostName "100.64.0.13" in ssh_config, and "192.168.1.213" in vms',
  location: at(SSH_CONFIG, 'Host dev-tools\n  HostName 100.64.0.13', 'head', 'workbench'),
  related: [],
  expected: '192.168.1.213',
  actual: '100.64.0.13',
  fingerprint: '00112233445566bb',
};

/** A finding that base has, too. */
export const existing: Finding = {
  rule: 'placeholder',
  severity: 'warning',
  state: 'existing',
  blocking: false,
  message: 'VM 213 dev-tools has the user "ubuntu", which stands for no one',
  location: at(TARGETS, 'ubuntu'),
  related: [],
  fingerprint: '00112233445566cc',
};

/** A finding that somebody answers for. */
export const waived: Finding = {
  rule: 'missing-entry',
  item: 'backup',
  severity: 'error',
  state: 'existing',
  blocking: false,
  subject: subject213,
  surface: 'backups',
  message: 'VM 213 dev-tools has no enabled entry in backups',
  location: at(BACKUPS, 'enabled: false'),
  related: [],
  contract: at(CONTRACT, 'backup'),
  fingerprint: '00112233445566dd',
  waiver: {
    owner: 'ops',
    reason: 'rebuilt from code every night',
    expires: '2027-01-31',
    location: at(CONTRACT, 'rule: missing-entry'),
  },
};

/** A finding that this change has repaired. */
export const fixed: Finding = {
  rule: 'missing-entry',
  item: 'backup',
  severity: 'error',
  state: 'fixed',
  blocking: false,
  subject: subject212,
  surface: 'backups',
  message: 'VM 212 immich has no entry in backups',
  location: at(ROSTER, 'id: 212', 'base'),
  related: [],
  fingerprint: '00112233445566ee',
};

/** A failing report that has one of everything. */
const found: Report = {
  version: 1,
  outcome: 'fail',
  contract: { file: CONTRACT, title: 'VM creation contract' },
  sides: { base: 'origin/main (1a2b3c4)', head: 'working tree' },
  findings: [missing, stale, existing, waived, fixed],
  changes: [
    { kind: 'added', collection: 'vms', key: '214', label: subject214.label, location: at(ROSTER, 'id: 214') },
    {
      kind: 'removed',
      collection: 'vms',
      key: '212',
      label: subject212.label,
      location: at(ROSTER, 'id: 212', 'base'),
    },
    {
      kind: 'modified',
      collection: 'vms',
      key: '213',
      label: subject213.label,
      location: at(ROSTER, 'id: 213'),
      fields: [
        { field: 'status', before: 'registered', after: 'active' },
        { field: 'tags', before: ['lab'] },
      ],
    },
    {
      kind: 'renamed',
      collection: 'ssh_targets',
      key: 'dev-tools',
      label: 'dev-tools',
      location: at(TARGETS, 'id: dev-tools'),
      formerKey: 'devtools',
      fields: [{ field: 'id', before: 'devtools', after: 'dev-tools' }],
    },
  ],
  coverage: {
    columns: [
      { item: 'ssh-target', surface: 'ssh_targets', title: 'SSH target' },
      { item: 'backup', surface: 'backups', title: 'Backup' },
      { item: 'probe', surface: 'probes', title: 'Health probe' },
    ],
    rows: [
      { ...subject213, cells: { 'ssh-target': 'mismatched', backup: 'waived', probe: 'present' } },
      { ...subject214, cells: { 'ssh-target': 'missing', backup: 'not-checked', probe: 'not-applicable' } },
    ],
  },
  parity: [
    {
      id: 'site-parity',
      sites: ['shop', 'home'],
      rows: [
        {
          title: 'Enabled backups',
          file: 'ops/backup.inventory.yaml',
          counts: [
            { site: 'shop', counting: 17, total: 17, notCounting: [], missing: [] },
            {
              site: 'home',
              counting: 1,
              total: 5,
              notCounting: ['home-vm-100', 'home-lxc-103', 'nas-1', 'nas-2'],
              missing: ['VM 105 pihole-home'],
            },
          ],
        },
        { title: 'Lessons', file: 'docs/lessons/*.md', counts: [] },
      ],
    },
  ],
  names: [
    {
      canonical: 'pve',
      group: 'Shop',
      aliases: ['pve-shop'],
      rows: [
        {
          location: at(TARGETS, 'id: dev-tools'),
          expected: 'pve',
          actual: 'pve-shop',
          isAligned: false,
          field: 'location',
          severity: 'warning',
          authority: 'supporting data',
          action: 'update the location field',
        },
        { location: at(ROSTER, 'id: 213'), expected: 'pve', actual: 'pve', isAligned: true, severity: 'info' },
      ],
      tables: [
        {
          title: 'vms',
          file: ROSTER,
          heads: ['id', 'hostname', 'proxmox_host'],
          rows: [
            { cells: ['213', 'dev-tools', 'pve'], isAligned: true, location: at(ROSTER, 'dev-tools') },
            { cells: ['214', '', 'pve-shop'], isAligned: false, location: at(ROSTER, 'communications-stack') },
          ],
        },
      ],
    },
  ],
  waivers: [
    {
      scope: 'item "backup", subject "213"',
      owner: '@ops',
      reason: 'restored by hand',
      expires: '2026-03-01',
      isExpired: false,
      daysLeft: 14,
      waives: 1,
      location: at(ROSTER, 'id: 213'),
    },
  ],
  counts: { new: 2, existing: 2, fixed: 1, waived: 1, blocking: 1, errors: 1, warnings: 1, infos: 0 },
  affected: [subject214],
  checked: { files: 5, subjects: 2, items: 3 },
};

/** The same of a change that needs the reboot test. */
export const failing: Report = {
  ...found,
  reboot: [
    {
      profile: 'askari',
      needed: true,
      because: [
        { kind: 'path', path: 'roles/base/tasks/main.yml', glob: 'roles/**' },
        { kind: 'subject', collection: 'vms', key: '214', label: subject214.label },
        { kind: 'unreadable', collection: 'backups' },
      ],
      more: 2,
      labels: ['self-hosted', 'ubongo', 'kvm'],
      minutes: 60,
    },
    { profile: 'fisi', needed: false, because: [], more: 0, labels: ['self-hosted'], minutes: 20 },
  ],
};

/** The smallest failing report that is worth reading, for documentation. */
export const small: Report = {
  ...found,
  findings: [missing],
  changes: [],
  coverage: {
    columns: [{ item: 'ssh-target', surface: 'ssh_targets', title: 'SSH target' }],
    rows: [
      { ...subject213, cells: { 'ssh-target': 'present' } },
      { ...subject214, cells: { 'ssh-target': 'missing' } },
    ],
  },
  parity: [],
  names: [],
  waivers: [],
  counts: { new: 1, existing: 0, fixed: 0, waived: 0, blocking: 1, errors: 1, warnings: 0, infos: 0 },
  checked: { files: 3, subjects: 2, items: 1 },
};

/** A passing report with nothing to say. */
export const passing: Report = {
  ...small,
  outcome: 'pass',
  findings: [],
  coverage: { ...small.coverage, rows: [{ ...subject213, cells: { 'ssh-target': 'present' } }] },
  parity: [],
  names: [],
  waivers: [],
  counts: { new: 0, existing: 0, fixed: 0, waived: 0, blocking: 0, errors: 0, warnings: 0, infos: 0 },
  affected: [],
  checked: { files: 3, subjects: 1, items: 1 },
};

/** A report of a run that found no subject. */
export const empty: Report = {
  ...passing,
  coverage: { columns: [], rows: [] },
  checked: { files: 1, subjects: 0, items: 1 },
};

/** An audit: the failing report without a base. */
export const audit: Report = {
  ...found,
  sides: { head: 'working tree' },
  findings: [missing, stale, waived],
  changes: [],
  affected: [],
};
