// Writes a repository of any number of VMs with ten surfaces, one in each format there is and the usual ones twice.
// One VM in two hundred has drifted on one surface, so that findings grow with the repository as well.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FENCE = '```';
const DRIFT = 200;

/**
 * Writes the files of `count` VMs below a folder; `newcomers` of them, the last ones, stand in the roster alone. With
 * `prose`, a row of the roster has the thousand bytes of one that people keep by hand, without it 600.
 */
export function writeLargeRepository(folder, { count, newcomers = 0, prose = false }) {
  const vms = Array.from({ length: count }, (_, index) => vm(index));
  const known = vms.slice(0, count - newcomers);
  const files = { 'VM_CREATION_CONTRACT.md': CONTRACT, 'roster.yaml': `vms:\n${vms.map((one) => rosterRow(one, prose)).join('')}` };
  SURFACES.forEach((surface, index) => {
    const held = known.filter((_, at) => at % DRIFT !== index * 7 + 13);
    files[surface.file] = surface.head + held.map(surface.entry).join(surface.between ?? '') + (surface.tail ?? '');
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function vm(index) {
  const [b, c, d] = [index >> 16, (index >> 8) & 255, index & 255];
  return { id: 1000 + index, name: `machine-${index}`, lan: `10.${b}.${c}.${d}`, tail: `100.${64 + b}.${c}.${d}` };
}

function rosterRow({ id, name, lan, tail }, prose) {
  return `  - id: ${id}
    hostname: ${name}
    kind: vm
    site: shop
    proxmox_host: pve
    status: active
    role: application-server
    owner: "@ronny"
    created_at: "2025-11-03"
    os: ubuntu-24.04
    lan_ip: ${lan}
    tailscale_ip: ${tail}
    ssh_user: ubuntu
    ssh_target: ${name}
    resources:
      cpu_cores: 4
      memory_mb: 8192
      boot_disk_gb: 50  # grown once
    stacks:
      - stack-of-${name}
      - observability
    services:
      - service-a-of-${name}
      - service-b-of-${name}
      - node-exporter
    backup_target: vm-${id}-primary
    health_probe_policy: full
    decommission_policy: requires_final_backup
    tags: [production, "tier-2", { cost-center: shop }]
${prose ? proseOf(name) : ''}`;
}

function proseOf(name) {
  return `    description: >
      Runs what the shop needs on ${name}: the application itself, its database, and the
      exporter that tells whether both are well.
    notes: >
      Rebooted in the second week of each month, after the backup has been seen to arrive.

`;
}

const SURFACES = [
  {
    name: 'ssh_targets',
    file: 'ops/ssh.targets.yaml',
    clause: 'entries: "$.ssh.targets[*]", key: id',
    item: 'match: { id: "{hostname}" }, equal: { host: "{lan_ip}" }, require: [user], orphans: {}',
    head: 'ssh:\n  targets:\n',
    entry: ({ name, lan }) => `    - id: ${name}\n      host: ${lan}\n      user: ubuntu\n`,
  },
  {
    name: 'backups',
    file: 'ops/backup.inventory.yaml',
    clause: 'entries: "$.targets[*]", key: name',
    item: 'match: { glob: "vzdump-qemu-{id}-*.vma.zst" }, having: { enabled: { not: false } }, orphans: {}',
    head: 'targets:\n',
    entry: ({ id }) => `  - name: vm-${id}-primary\n    enabled: true\n    glob: "vzdump-qemu-${id}-*.vma.zst"\n`,
  },
  {
    name: 'probes',
    file: 'ops/services.health.yaml',
    clause: 'entries: "$.endpoints[*]", key: id',
    item: 'match: { host: "{hostname}" }, require: [url], orphans: {}',
    head: 'endpoints:\n',
    entry: ({ name }) => `  - { id: ${name}-health, host: ${name}, url: "http://${name}:8080/health" }\n`,
  },
  {
    name: 'nodes',
    file: 'docs/NODE_REGISTRY.yaml',
    clause: 'entries: "$.nodes.*", key: "@key"',
    item: 'match: { "@key": "{hostname}" }, equal: { vmid: "{id}", lan_ip: "{lan_ip}" }, orphans: {}',
    head: 'nodes:\n',
    entry: ({ id, name, lan }) => `  ${name}:\n    vmid: ${id}\n    lan_ip: ${lan}\n`,
  },
  {
    name: 'devices',
    file: 'docs/DEVICES.md',
    clause: 'heading: LAN, key: Name',
    item: 'match: { Name: "{hostname}" }, equal: { LAN IP: "{lan_ip}" }, orphans: {}',
    head: '# Devices\n\n## LAN\n\n| Name | LAN IP | Notes |\n|---|---|---|\n',
    entry: ({ name, lan }) => `| \`${name}\` | ${lan} | **rack** 2 |\n`,
  },
  {
    name: 'cmdb',
    file: 'ops/cmdb.json',
    clause: 'entries: "$.machines[*]", key: name',
    item: 'match: { name: "{hostname}" }, equal: { vmid: "{id}" }, orphans: {}',
    head: '{"machines": [\n',
    entry: ({ id, name }) => `  {"name": "${name}", "vmid": ${id}}`,
    between: ',\n',
    tail: '\n]}\n',
  },
  {
    name: 'loops',
    file: 'ops/loops.jsonl',
    clause: 'key: host, last-wins: true',
    item: 'match: { host: "{hostname}" }, orphans: {}',
    head: '',
    entry: ({ name }) => `{"host": "${name}", "state": "closed"}\n`,
  },
  {
    name: 'ssh_config',
    file: 'dotfiles/ssh_config',
    clause: 'format: ssh-config, key: Host',
    item: 'match: { Host: "{hostname}" }, equal: { HostName: "{tailscale_ip}" }, orphans: {}',
    head: '',
    entry: ({ name, tail }) => `Host ${name}\n  HostName ${tail}\n`,
  },
  {
    name: 'jobs',
    file: 'pve/jobs.cfg',
    clause: 'format: proxmox-section, key: id',
    item: 'match: { vmid: "{id}" }, orphans: {}',
    head: '',
    entry: ({ id }) => `vzdump: backup-${id}\n\tvmid ${id}\n\tmode snapshot\n\n`,
  },
  {
    name: 'hosts',
    file: 'etc/hosts.txt',
    clause: 'pattern: "^(?<ip>[0-9.]+) (?<name>[a-z0-9-]+)$", key: name',
    item: 'match: { name: "{hostname}" }, equal: { ip: "{lan_ip}" }, orphans: {}',
    head: '',
    entry: ({ name, lan }) => `${lan} ${name}\n`,
  },
];

const CONTRACT = `# Contract

${FENCE}yaml vm-contract
collections:
  vms:
    file: roster.yaml
    entries: $.vms[*]
    key: id
    label: "VM {id} {hostname}"
    unique: [id, { fields: [hostname], where: { status: { not: decommissioned } } }, lan_ip, tailscale_ip]
    references:
      - { field: ssh_target, to: ssh_targets }
    schema:
      type: object
      required: [id, hostname, status, lan_ip]
      properties:
        id: { type: integer, minimum: 100 }
        hostname: { type: string, pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }
        status: { enum: [planned, provisioned, registered, active, decommissioned] }
        resources: { type: object, required: [cpu_cores, memory_mb] }
${SURFACES.map(({ name, file, clause }) => `  ${name}: { file: ${file}, ${clause} }`).join('\n')}
placement:
  - { id: vmid-range, of: vms, by: id, field: proxmox_host, ranges: { pve: 1000-99999 } }
networks:
  - { id: lan, of: vms, field: lan_ip, cidr: 10.0.0.0/8 }
lifecycle:
  - { id: states, of: vms, field: status, transitions: { planned: [registered], registered: [active], active: [decommissioned] } }
checklist:
${SURFACES.map(({ name, item }) => `  - { id: has-${name}, each: vms, where: { status: [registered, active] }, in: ${name}, ${item} }`).join('\n')}
${FENCE}
`;
