import { BAK, CAP, DEV, HP, LIFE, PRO, REL, SHP, SLC, SLO, SSH, SSO, STA, TAI, TOP, WSA } from './gate-data.ts';

/** Replacements in files, by path. */
export type Edits = Readonly<Record<string, readonly [from: string | RegExp, to: string]>>;
/** A change of the data that a gate complains about. */
export type Mutation = readonly [gate: string, what: string, revision: string, edits: Edits];

const march = 'a00cb7b7';
const february = '20fea06e';
const unit204 = (field: string) => new RegExp(`(unit_id: vm-204-infra-core\\n(?: {4}.*\\n)*?) {4}${field}: .*\\n`);

/** For each further gate a change of the data that it complains about. */
export const FURTHER_MUTATIONS: readonly Mutation[] = [
  ['D69.3', 'another LAN address of a target', march, { [SSH]: ['host: "192.168.1.204"', 'host: "192.168.1.99"'] }],
  [
    'D69.3',
    'another address of a target',
    february,
    { [SSH]: [/(- id: "infra-core"\n +host: ").*"/, '$1100.64.0.9"'] },
  ],
  ['D69.4', 'another Tailscale address of a target', march, { [SSH]: ['"100.92.91.128"', '"100.92.91.129"'] }],
  ['D69.9', 'a backup unit without restore class', march, { [BAK]: [unit204('restore_class'), '$1'] }],
  ['D69.9', 'a backup unit of another machine', march, { [BAK]: ['hostname: infra-core\n', 'hostname: core-infra\n'] }],
  [
    'D69.10',
    'media in the backup',
    march,
    { [BAK]: [/(unit_id: vm-209-download-stack\n[^]*?)- \/mnt\/media\n/, '$1- /mnt/medial\n'] },
  ],
  [
    'D35.paths',
    'a relocation that begins, and asks for a file that is gone',
    march,
    {
      [REL]: [
        /active_relocation: null.*\n([^]*?required_updates:\n) {2}- .*\n/,
        'active_relocation: { state: cutover }\n$1  - docs/governance/GONE.yaml\n',
      ],
    },
  ],
  [
    'D54.34',
    'another address in the shop document',
    february,
    { [SHP]: ['https://192.168.1.250`', 'https://192.168.1.251`'] },
  ],
  ['D54.34', 'another address of an endpoint', february, { [DEV]: ['| 192.168.1.216 |', '| 192.168.1.217 |'] }],
  [
    'D58.old',
    'a registry entry nobody looked at',
    march,
    { [SSO]: ['last_reviewed: "2026-02-24"', 'last_reviewed: "2026-01-24"'] },
  ],
  [
    'D58.old',
    'a document of last month',
    march,
    { [DEV]: ['last_verified: 2026-02-21', 'last_verified: "2026-01-24"'] },
  ],
  ['D58.old', 'a binding of last month', march, { [LIFE]: ['updated: "2026-02-28"', 'updated: "2026-01-24"'] }],
  ['D58.missing', 'a binding without date', march, { [LIFE]: ['updated: "2026-02-28"\n', ''] }],
  ['D58.missing', 'a document without date', march, { [DEV]: ['last_verified: 2026-02-21\n', ''] }],
  [
    'D86.c',
    'a mode that nobody declared',
    march,
    { [PRO]: [/(- id: 204\n(?: {4}.*\n)*? {4}ssh_mode: ).*/, '$1telnet'] },
  ],
  ['D86.c', 'a policy that is not set', march, { [PRO]: [/(- id: 204\n(?: {4}.*\n)*?) {4}backup_policy: .*\n/, '$1'] }],
  ['D138.phases', 'an old version of the order', march, { [STA]: ['\nversion: 3\n', '\nversion: 1\n'] }],
  ['D138.phases', 'a phase of no site', march, { [STA]: ['    site: shop\n', '    site: shed\n'] }],
  [
    'D139.targets',
    'a backup that lies nowhere',
    march,
    { [BAK]: [/(- name: vm-202-primary\n(?: {4}.*\n)*?) {4}base_path: .*\n/, '$1'] },
  ],
  ['D139.kinds', 'no backup of machines', march, { [BAK]: [/kind: machine\n/g, 'kind: vm\n'] }],
  ['D19.units', 'a unit without data class', march, { [BAK]: [unit204('data_class'), '$1'] }],
  [
    'D19.units',
    'a unit in a state of its own',
    march,
    { [BAK]: ['backup_admission_state: production_ready', 'backup_admission_state: maybe'] },
  ],
  [
    'D19.units',
    'a unit that saves nothing',
    march,
    { [BAK]: [/(unit_id: vm-203-immich\n[^]*?inventory_targets:)\n {6}- vm-203-primary\n/, '$1 []\n'] },
  ],
  ['D19.lanes', 'a lane without budget', march, { [BAK]: ['      max_total_gb: 2500\n', ''] }],
  [
    'D19.timezone',
    'another timezone',
    march,
    { [BAK]: ['  timezone: "America/New_York"', '  timezone: "Europe/Vienna"'] },
  ],
  [
    'D149.unique',
    'a core service that stands twice',
    march,
    { [SLO]: ['    - caddy\n', '    - caddy\n    - caddy\n'] },
  ],
  ['D173.top', 'a topology without scope', march, { [TOP]: ['scope: platform-site-topology-ssot\n', ''] }],
  ['D173.top', 'a topology without sites', march, { [TOP]: ['\nsites:\n', '\nsites: []\nformer:\n'] }],
  [
    'D258.constants',
    'another file of targets',
    march,
    { [WSA]: ['spine_binding: ops/bindings/ssh.targets.yaml', 'spine_binding: ops/ssh.yaml'] },
  ],
  ['D258.some', 'no machine in service', march, { [LIFE]: [/ status: active/g, ' status: stopped'] }],
  [
    'D259.registered',
    'a machine that is registered too early',
    march,
    { [LIFE]: [/(id: 215\n(?: {4}.*\n)*? {4}status: )active/, '$1registered'] },
  ],
  [
    'D259.refs',
    'a policy that does not exist',
    march,
    { [CAP]: [/(infra-core:\n(?: {6}.*\n)*? {6}reclaim_policy_ref: ).*/, '$1ops/bindings/no.policy.yaml#tier'] },
  ],
  [
    'D262.ip',
    'one Tailscale address for two',
    march,
    { [LIFE]: ['tailscale_ip: 100.92.91.128', 'tailscale_ip: 100.120.163.70'] },
  ],
  ['D262.host', 'one host for two targets', march, { [SSH]: ['host: "192.168.1.204"', 'host: "192.168.1.205"'] }],
  ['D280.text', 'a projection of nothing', march, { [HP]: [/# projection_of: .*\n/, ''] }],
  ['D280.unique', 'one probe twice', march, { [HP]: ['- id: minio\n', '- id: mint-os-api\n'] }],
  ['D280.some', 'no probes at all', march, { [HP]: ['\nendpoints:\n', '\nendpoints: []\nformer:\n'] }],
  [
    'D281.surfaces',
    'a surface that is gone',
    march,
    { [SLC]: ['ops/bindings/docker.compose.targets.yaml', 'ops/bindings/compose.yaml'] },
  ],
  ['D310.some', 'a tailnet of clients', march, { [TAI]: [/ {4}access_policy: .*/g, '    access_policy: client'] }],
  [
    'derived.backup',
    'a backup of another name',
    march,
    { [BAK]: ['- name: vm-204-infra-core-primary', '- name: vm-204-primary'] },
  ],
  ['derived.ssh', 'a target of another name', march, { [SSH]: ['- id: "ha"', '- id: "home"'] }],
];
