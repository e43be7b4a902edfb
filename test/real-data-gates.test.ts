import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ParseCache } from '../src/read/parse-cache.ts';
import type { Finding } from '../src/report/finding.ts';
import { DEFAULT_LIMITS } from '../src/source/limits.ts';
import { checkTexts } from './check-texts.ts';
import { readFolder } from './read-folder.ts';
import { type Edits, FURTHER_MUTATIONS, type Mutation } from './real-data/further-gate-mutations.ts';
import { FURTHER_GATE_ORACLES } from './real-data/further-gate-oracles.ts';
import { filesOf } from './real-data/gate-data.ts';
import { GATE_ORACLES } from './real-data/gate-oracles.ts';

type Texts = Readonly<Record<string, string>>;

const data = new URL('../../shared/spine-data/', import.meta.url);
const contracts: Texts = Object.fromEntries(
  [
    'VM_CREATION_CONTRACT.md',
    'VM_CREATION_CONTRACT.february.md',
    'gates.yaml',
    'gates-files.yaml',
    'gates-march.yaml',
    'gates-access.yaml',
    'gates-backups.yaml',
  ].map((name) => [name, readFileSync(new URL(`./real-data/${name}`, import.meta.url), 'utf8')]),
);

const isOf =
  (item: string, ...rules: string[]) =>
  (finding: Finding) =>
    finding.item === item && (rules.length === 0 || rules.includes(finding.rule));
const isField = (item: string, field: string) => (finding: Finding) =>
  finding.item === item && finding.rule === 'mismatched-field' && finding.detail?.endsWith(`.${field}`) === true;
const isAbout =
  (collection: string, ...rules: string[]) =>
  (finding: Finding) =>
    finding.item === undefined && finding.surface === collection && rules.includes(finding.rule);
const isReference = (collection: string, field: string) => (finding: Finding) =>
  isAbout(collection, 'dangling-reference')(finding) && finding.detail?.startsWith(`${field} `) === true;
const anyOf =
  (...tests: ((finding: Finding) => boolean)[]) =>
  (finding: Finding) =>
    tests.some((one) => one(finding));
const ABSENT = ['missing-entry', 'unqualified-entry'];

/** Which findings of the contract say what a gate says. */
const CLAUSES: Readonly<Record<string, (finding: Finding) => boolean>> = {
  'D69.1': ({ rule, subject }) => rule === 'placeholder-value' && subject?.collection === 'vms',
  'D69.2': isOf('ssh-target', 'missing-entry'),
  'D69.0': ({ rule }) => rule === 'unreadable-source',
  'D69.3': isField('ssh-target', 'host'),
  'D69.4': isField('ssh-target', 'tailscale_ip'),
  'D69.9': isOf('backup-unit', ...ABSENT, 'incomplete-entry'),
  'D69.10': isOf('media-excluded', ...ABSENT),
  'D69.5': isOf('service-host', 'missing-entry'),
  'D69.6': isField('service-host', 'tailscale_ip'),
  'D69.7': isField('service-host', 'vmid'),
  'D69.8': isOf('backup-target', ...ABSENT),
  'D69.11': isOf('health-probe', ...ABSENT),
  'D69.12': isOf('stack', 'missing-entry'),
  'D69.13': isOf('ssh-target', 'orphaned-entry'),
  D35: anyOf(isOf('relocation-service'), isOf('relocation-ssh')),
  'D37.ab': anyOf(isOf('relocated-vm'), isOf('relocated-vm-hypervisor'), isOf('relocated-vm-site')),
  'D37.c': isOf('relocated-vm-requirements'),
  'D37.d': isOf('relocated-vmid'),
  'D37.e': anyOf(
    isOf('relocated-service-policy'),
    isOf('relocated-service-host'),
    isAbout('relocated_services', 'incomplete-entry'),
  ),
  'D45.a': isOf('name-ssh-target', 'missing-entry'),
  'D45.b': isOf('name-placement'),
  'D45.c': isOf('name-compose-target'),
  'D45.d': isOf('name-device'),
  'D54.1': isAbout('ssh_targets', 'not-unique'),
  'D35.paths': isAbout('required_updates', 'dangling-reference'),
  'D54.34': anyOf(isOf('shop-device'), isOf('shop-device-endpoint')),
  'D58.old': anyOf(...['ssot-age', 'document-age', 'contract-age', 'binding-age'].map((item) => isOf(item))),
  'D58.missing': anyOf(...['ssot-date', 'document-date', 'contract-date', 'binding-date'].map((item) => isOf(item))),
  'D54.25': isOf('lan-endpoint'),
  'D59.a': isOf('name-ssh-target'),
  'D59.b': isOf('named-service-host'),
  'D86.a': isAbout('vms', 'incomplete-entry'),
  'D86.b': isOf('operating-profile', 'missing-entry'),
  'D86.c': isOf('operating-profile', 'incomplete-entry'),
  'D86.d': isOf('operating-profile', 'orphaned-entry', 'stale-entry'),
  'D100.a': anyOf(isOf('lan-row', 'missing-entry'), isField('lan-row', 'LAN IP')),
  'D100.b': isOf('home-lan-ip'),
  D138: isOf('startup-sites'),
  D139: isOf('backup-lanes'),
  'D138.phases': anyOf(isAbout('startup', 'invalid-entry'), isAbout('startup_phases', 'invalid-entry')),
  'D139.targets': isAbout('file_targets', 'incomplete-entry'),
  'D139.kinds': isOf('backup-kinds'),
  'D19.units': isAbout('units', 'incomplete-entry', 'dangling-reference'),
  'D19.lanes': isAbout('lanes', 'incomplete-entry'),
  'D19.timezone': isAbout('backup_defaults', 'invalid-entry'),
  'D149.unique': isAbout('slo_services', 'duplicate-entry'),
  D149: anyOf(isOf('core-service'), isOf('core-probe')),
  D173: isAbout('sites', 'incomplete-entry', 'invalid-entry', 'dangling-reference'),
  'D173.top': isAbout('topology', 'incomplete-entry'),
  D180: isOf('site-vmids'),
  D258: anyOf(
    isOf('ssh-target', 'missing-entry', 'incomplete-entry', 'mismatched-field'),
    isOf('service-host', 'missing-entry'),
    isField('service-host', 'tailscale_ip'),
    isField('service-host', 'ssh'),
    isAbout('vms', 'invalid-entry'),
  ),
  'D258.constants': isAbout('ssh_attach', 'invalid-entry'),
  'D258.some': isOf('some-shop-vm'),
  'D259.registered': anyOf(
    isOf('registered-ssh-target'),
    isOf('registered-service-host'),
    isAbout('shop_vms', 'incomplete-entry', 'placeholder-value'),
  ),
  'D259.refs': isAbout('capacity', 'dangling-reference'),
  'D259.cap': isOf('capacity'),
  'D259.svc': isAbout('active_services', 'dangling-reference'),
  'D262.ip': isAbout('shop_vms', 'not-unique'),
  'D262.host': isAbout('mesh_targets', 'not-unique'),
  'D262.svc': isOf('service-host-ssh'),
  'D262.alias': isOf('alias-override'),
  D280: isAbout('health_projection', 'incomplete-entry', 'dangling-reference'),
  'D280.text': anyOf(isOf('projection'), isOf('projection-of')),
  'D280.unique': isAbout('health_projection', 'duplicate-entry'),
  'D280.some': isOf('some-probe'),
  D281: isOf('retired-target'),
  'D281.surfaces': isAbout('retired_surfaces', 'dangling-reference'),
  'D310.some': isOf('some-device'),
  'derived.backup': isReference('vms', 'backup_target'),
  'derived.ssh': isReference('vms', 'ssh_target'),
  D310: isOf('tailnet-device'),
};

/** What a finding is about, as the gate would call it. */
function subjectOf(gate: string, { subject, item = '', detail = '', actual = '', message }: Finding): string {
  if (gate === 'D69.0') return ROSTER_FILES.find((path) => message.startsWith(`${path} `)) ?? message;
  if (['D54.1', 'D262.ip', 'D262.host'].includes(gate)) return detail.replace(/^\w+ /, '').replaceAll('"', '');
  if (gate === 'D280.text') return item;
  if (gate === 'D281') return actual.replaceAll('"', '');
  if (subject === undefined) return detail;
  return subject.key;
}

const ORACLES = [...GATE_ORACLES, ...FURTHER_GATE_ORACLES];

/** Where the two differ on purpose; docs/shell-gates.md says why. */
const DELIBERATE: Readonly<Record<string, readonly string[]>> = {
  '20fea06e-parent': ['D69.12 only the gate names 200'],
  '20fea06e': ['D69.12 only the gate names 200'],
  a00cb7b7: ['D69.11 only the contract names 200', 'D69.12 only the gate names 200'],
};

test('every gate has its clause', () => {
  expect(ORACLES.map(({ gate }) => gate).sort()).toEqual(Object.keys(CLAUSES).sort());
});

// The data are not part of the project; where they are absent there is nothing to compare.
if (existsSync(data)) {
  describe('the contract says what the shell gates say', () => {
    test.each(['20fea06e-parent', '20fea06e', 'a00cb7b7'])('of the revision %s', async (name) => {
      expect((await compare(revision(name))).sort()).toEqual(DELIBERATE[name]);
    });

    test.each(mutations())('after %s: %s', async (_gate, _what, gate, name, edits) => {
      const before = revision(name);
      const after = edited(before, edits);
      expect(complaints(gate, after)).not.toEqual(complaints(gate, before));
      const differences = (await compare(after)).filter((line) => DELIBERATE[name]?.includes(line) !== true);
      expect(differences).toEqual([]);
    });

    test('each gate complains after a change', () => {
      const changed = new Set(mutations().map(([gate]) => gate)).add('D69.0');
      expect(ORACLES.map(({ gate }) => gate).filter((gate) => !changed.has(gate))).toEqual([]);
    });

    test.each(['2026-03-06', '2026-03-18', '2026-11-21'])('of dates on %s', async (today) => {
      for (const name of ['20fea06e-parent', '20fea06e', march]) {
        expect((await compare(revision(name), today)).sort(), name).toEqual(DELIBERATE[name]);
      }
    });

    // A gate that misses a file looks no further.
    test.each(ROSTER_FILES)('without %s', async (path) => {
      for (const name of ['20fea06e-parent', '20fea06e', march]) {
        const { [path]: _, ...after } = revision(name);
        expect(complaints('D69.0', after), name).toEqual([path]);
        expect(await compareOf('D69.0', after), name).toEqual([]);
      }
    });
  });
}

const march = 'a00cb7b7';
const ROSTER_FILES = [
  'docs/governance/SERVICE_REGISTRY.yaml',
  'docs/governance/STACK_REGISTRY.yaml',
  'ops/bindings/backup.inventory.yaml',
  'ops/bindings/services.health.yaml',
  'ops/bindings/ssh.targets.yaml',
  'ops/bindings/vm.lifecycle.yaml',
];

const B = 'ops/bindings';
const LIFE = `${B}/vm.lifecycle.yaml`;
const SSH = `${B}/ssh.targets.yaml`;
const SVC = 'docs/governance/SERVICE_REGISTRY.yaml';
const DEV = 'docs/governance/DEVICE_IDENTITY_SSOT.md';

/** For each gate a change of the data that it complains about, so that agreement is more than silence on both sides. */
function mutations(): [string, string, string, string, Edits][] {
  const list: Mutation[] = [
    [
      'D69.1',
      'an address that is pending',
      march,
      { [LIFE]: [/(id: 204\n(?:.*\n)*?.*tailscale_ip: ).*/, '$1PENDING_TS_IP'] },
    ],
    ['D69.2', 'an SSH target that goes', march, { [SSH]: [/ {4}- id: "infra-core"\n(?: {6}.*\n)+/, ''] }],
    ['D69.5', 'a service host that goes', march, { [SVC]: [/\n {2}infra-core:\n(?: {4}.*\n)+/, '\n'] }],
    [
      'D69.6',
      'another address of a service host',
      march,
      { [SVC]: [/(\n {2}infra-core:\n(?: {4}.*\n)*? {4}tailscale_ip: ).*/, '$1100.64.0.1'] },
    ],
    [
      'D69.7',
      'another number of a service host',
      march,
      { [SVC]: [/(\n {2}infra-core:\n(?: {4}.*\n)*? {4}vmid: ).*/, '$1299'] },
    ],
    [
      'D69.8',
      'a backup of another number',
      march,
      { [`${B}/backup.inventory.yaml`]: ['vzdump-qemu-204-*', 'vzdump-qemu-104-*'] },
    ],
    [
      'D69.11',
      'probes of another host',
      march,
      { [`${B}/services.health.yaml`]: [/host: finance-stack/g, 'host: immich'] },
    ],
    [
      'D69.12',
      'stacks of another machine',
      march,
      { 'docs/governance/STACK_REGISTRY.yaml': [/proxmox:vm-211/g, 'proxmox:vm-212'] },
    ],
    [
      'D69.13',
      'an SSH target of nobody',
      march,
      {
        [SSH]: ['\n  targets:\n', '\n  targets:\n    - { id: stray, host: 192.168.1.77, access_policy: lan_first }\n'],
      },
    ],
    [
      'D35',
      'a relocation that begins',
      march,
      {
        [`${B}/infra.relocation.plan.yaml`]: [
          /active_relocation: null.*\n([^]*?to_host: )"download-stack"/,
          'active_relocation: { state: preflight }\n$1"docker-host"',
        ],
      },
    ],
    [
      'D37.ab',
      'a VM on another hypervisor',
      march,
      {
        [`${B}/infra.relocation.plan.yaml`]: [
          /(hostname: "infra-core"\n(?:.*\n)*?.*proxmox_host: )"pve"/,
          '$1"proxmox-home"',
        ],
      },
    ],
    [
      'D37.c',
      'a requirement that goes',
      march,
      { [`${B}/infra.placement.policy.yaml`]: [/(vm_target_requirements:\n) {2}infra-core:\n(?: {4}.*\n)+/, '$1'] },
    ],
    [
      'D37.d',
      'a number out of the range of its site',
      march,
      { [`${B}/infra.relocation.plan.yaml`]: ['vm_id: "204"', 'vm_id: "104"'] },
    ],
    [
      'D37.d',
      'a narrower range of a site',
      march,
      { [`${B}/infra.placement.policy.yaml`]: ['vmid_max: 299', 'vmid_max: 205'] },
    ],
    [
      'D37.e',
      'a service that runs elsewhere',
      march,
      { [`${B}/infra.placement.policy.yaml`]: [/( {2}prowlarr:\n {4}primary_site: )shop/, '$1home'] },
    ],
    ['D45.a', 'a name without SSH target', '20fea06e', { [SSH]: [/( {4}- id: "?)infra-core/, '$1core-infra'] }],
    [
      'D45.b',
      'a name without placement',
      march,
      { [`${B}/infra.placement.policy.yaml`]: [/(\nhosts:\n(?: {2}.*\n)*?) {2}observability:\n(?: {4}.*\n)+/, '$1'] },
    ],
    [
      'D45.c',
      'a name without compose target',
      march,
      { [`${B}/docker.compose.targets.yaml`]: [/\n {2}observability:\n/, '\n  observed:\n'] },
    ],
    ['D45.d', 'a name that no document has', march, { [DEV]: [/`observability`/g, 'observability'] }],
    ['D54.1', 'two targets with one address', march, { [SSH]: ['host: "192.168.1.203"', 'host: "192.168.1.200"'] }],
    [
      'D54.25',
      'another address in the table of endpoints',
      march,
      { [DEV]: ['| 192.168.1.250 |', '| 192.168.1.251 |'] },
    ],
    [
      'D59.a',
      'a target that is reached in the LAN only',
      march,
      { [SSH]: [/(- id: "infra-core"\n)/, '$1      access_method: lan_only\n'] },
    ],
    ['D59.b', 'a target without service host', march, { [SVC]: [/\n {2}infra-core:\n(?: {4}.*\n)+/, '\n'] }],
    [
      'D86.a',
      'a field that is required now',
      march,
      { [`${B}/vm.lifecycle.contract.yaml`]: ['  - backup_target\n', '  - backup_target\n  - decommissioned_at\n'] },
    ],
    ['D86.b', 'a profile that goes', march, { [`${B}/vm.operating.profile.yaml`]: [/- id: 204\n/, '- id: 299\n'] }],
    [
      'D86.d',
      'a profile of a retired machine',
      march,
      { [LIFE]: [/(id: 211\n(?: {4}.*\n)*? {4}status: )active/, '$1decommissioned'] },
    ],
    [
      'D100.a',
      'another address in the table of the shop',
      march,
      { [DEV]: [/(\| `infra-core` \| 192\.168\.1\.)\d+/, '$19'] },
    ],
    [
      'D100.b',
      'an address that the home document lacks',
      march,
      { [LIFE]: [/(id: 100\n(?: {4}.*\n)*? {4}lan_ip: ).*/, '$110.0.0.251'] },
    ],
    [
      'D138',
      'no phase of the home',
      march,
      { [`${B}/startup.sequencing.yaml`]: [/ {4}site: home/g, '    site: shop'] },
    ],
    ['D139', 'no backup of the NAS', march, { [`${B}/backup.inventory.yaml`]: [/ {4}host: nas/g, '    host: pve'] }],
    [
      'D149',
      'a core service that runs elsewhere',
      march,
      { [`${B}/infra.core.slo.yaml`]: ['    - caddy\n', '    - caddy\n    - immich\n'] },
    ],
    [
      'D173',
      'a compose target that nobody knows',
      march,
      { [`${B}/topology.sites.yaml`]: ['      - immich\n', '      - imich\n'] },
    ],
    [
      'D173',
      'a site without anchor',
      march,
      { [`${B}/topology.sites.yaml`]: ['    tailscale_anchor: proxmox-home\n', ''] },
    ],
    [
      'D180',
      'ranges that overlap',
      march,
      { [`${B}/topology.sites.yaml`]: ['vmid_range: 300-399', 'vmid_range: 299-399'] },
    ],
    [
      'D258',
      'a target without policy',
      march,
      { [SSH]: [/(- id: "infra-core"\n(?: {6}.*\n)*?) {6}access_policy: .*\n/, '$1'] },
    ],
    [
      'D259.cap',
      'a machine without lane',
      march,
      { [`${B}/infra.capacity.guard.policy.yaml`]: [/( {4}infra-core:\n) {6}capacity_lane: .*\n/, '$1'] },
    ],
    ['D259.svc', 'a service on no host', march, { [SVC]: [/(\nservices:\n[^]*?\n {4}host: )infra-core/, '$1core'] }],
    [
      'D262.svc',
      'a service host with another target',
      march,
      { [SVC]: [/(\n {2}infra-core:\n(?: {4}.*\n)*? {4}ssh: ).*/, '$1dev-tools'] },
    ],
    [
      'D262.alias',
      'an alias that nobody approved',
      march,
      { [`${B}/tailscale.ssh.lifecycle.contract.yaml`]: ['vm_hostname: homeassistant', 'vm_hostname: nobody'] },
    ],
    ['D280', 'a probe of no machine', march, { [`${B}/services.health.yaml`]: [/host: immich\n/, 'host: imich\n'] }],
    [
      'D281',
      'a target that is retired',
      march,
      { [`${B}/ssh.target.lifecycle.contract.yaml`]: ['  - vault\n', '  - vault\n  - finance-stack\n'] },
    ],
    [
      'D310',
      'a device with another address',
      march,
      { [`${B}/tailscale.tailnet.snapshot.yaml`]: ['lan_ip: 192.168.1.203', 'lan_ip: 192.168.1.33'] },
    ],
  ];
  return [...list, ...FURTHER_MUTATIONS].map(([gate, what, name, edits]) => [gate, what, gate, name, edits]);
}

const revisions = new Map<string, Texts>();

function revision(name: string): Texts {
  const texts = revisions.get(name) ?? readRevision(name);
  revisions.set(name, texts);
  return texts;
}

function readRevision(name: string): Texts {
  const {
    'VM_CREATION_CONTRACT.md': march = '',
    'VM_CREATION_CONTRACT.february.md': february = '',
    ...gates
  } = contracts;
  return {
    ...readFolder(new URL(`${name}/`, data), ''),
    ...gates,
    'CONTRACT.md': name.startsWith('a00') ? march : february,
  };
}

function edited(texts: Texts, edits: Edits): Texts {
  const after = Object.entries(edits).map(([path, [from, to]]) => {
    const before = texts[path] ?? '';
    const text = before.replace(from, to);
    expect(text, path).not.toBe(before);
    return [path, text];
  });
  return { ...texts, ...Object.fromEntries(after) };
}

function complaints(gate: string, texts: Texts, today = DAY): string[] {
  const oracle = ORACLES.find((one) => one.gate === gate);
  if (oracle === undefined || oracle.needs.some((path) => texts[path] === undefined)) return [];
  return [...new Set(oracle.complaints(filesOf(texts, today)).map(String))].sort();
}

const DAY = '2026-02-15';
const cache = new ParseCache(DEFAULT_LIMITS);

/** Where the contract and the gates differ, gate by gate. */
async function compare(texts: Texts, today = DAY): Promise<string[]> {
  const report = await reportOf(texts, today);
  return ORACLES.filter(({ needs }) => needs.every((path) => texts[path] !== undefined)).flatMap(({ gate }) =>
    differencesOf(gate, report, complaints(gate, texts, today)),
  );
}

/** Where the contract differs from one gate. */
async function compareOf(gate: string, texts: Texts): Promise<string[]> {
  return differencesOf(gate, await reportOf(texts, DAY), complaints(gate, texts));
}

async function reportOf(texts: Texts, today: string): Promise<readonly Finding[]> {
  return (await checkTexts(texts, undefined, { noFixes: true, cache, today })).report.findings;
}

function differencesOf(gate: string, findings: readonly Finding[], byGate: readonly string[]): string[] {
  const told = findings.filter((finding) => CLAUSES[gate]?.(finding) === true);
  const byContract = [...new Set(told.map((finding) => subjectOf(gate, finding)))].sort();
  return [
    ...byContract.filter((subject) => !byGate.includes(subject)).map((one) => `${gate} only the contract names ${one}`),
    ...byGate.filter((subject) => !byContract.includes(subject)).map((one) => `${gate} only the gate names ${one}`),
  ];
}
