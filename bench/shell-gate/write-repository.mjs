// Writes a small repository: 13 VMs in 6 files, and the contract between them. With `drifted`, one thing of each kind
// that the shell gate and the contract look for is wrong.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FENCE = '```';
const ROLES = ['proxy', 'database', 'cache', 'queue', 'media', 'backup', 'metrics', 'logs', 'builder', 'git', 'mail', 'chat', 'wiki'];
const VMS = ROLES.map((name, index) => ({ id: 101 + index, name, lan: `10.0.0.${11 + index}` }));

/** Writes the six files and their contract below a folder. */
export function writeGateRepository(folder, { drifted }) {
  const files = { 'docs/governance/VM_CREATION_CONTRACT.md': CONTRACT, ...(drifted ? driftedFiles() : filesOf({})) };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Wrong are: an address and a status, who is missing where, what differs, what is switched off, and what is left over. */
function driftedFiles() {
  return filesOf({
    roster: (vm) => (vm.name === 'logs' ? { ...vm, lan: '10.0.0.11' } : vm.name === 'chat' ? { ...vm, status: 'running' } : vm),
    ssh: (vm) => (vm.name === 'cache' ? [] : vm.name === 'queue' ? [{ ...vm, lan: '10.0.0.99' }] : [vm]),
    backups: (vm) => (vm.name === 'media' ? [] : [{ ...vm, enabled: vm.name !== 'mail' }]),
    health: (vm) => (vm.name === 'git' ? [] : [vm]),
    services: (vm) => (vm.name === 'wiki' ? [{ ...vm, name: 'wikis' }] : [vm]),
    devices: (vm) => (vm.name === 'builder' ? [] : vm.name === 'proxy' ? [{ ...vm, lan: '10.0.0.12' }] : [vm]),
  });
}

function filesOf({ roster = (vm) => vm, ssh = same, backups = same, health = same, services = same, devices = same }) {
  return {
    'ops/vms.yaml': `vms:\n${VMS.map(roster)
      .map(({ id, name, lan, status = 'active' }) => `  - id: ${id}\n    hostname: ${name}\n    status: ${status}\n    lan_ip: ${lan}\n`)
      .join('')}`,
    'ops/ssh.yaml': `targets:\n${VMS.flatMap(ssh)
      .map(({ name, lan }) => `  - id: ${name}\n    host: ${lan}\n    user: ubuntu\n`)
      .join('')}`,
    'ops/backup.yaml': `targets:\n${VMS.flatMap(backups)
      .map(({ id, enabled = true }) => `  - name: vm-${id}\n    enabled: ${enabled}\n`)
      .join('')}`,
    'ops/health.yaml': `endpoints:\n${VMS.flatMap(health)
      .map(({ name }) => `  - id: ${name}-health\n    host: ${name}\n    url: http://${name}:8080/health\n`)
      .join('')}`,
    'docs/services.yaml': `services:\n${VMS.flatMap(services)
      .map(({ name }) => `  - name: ${name}-service\n    host: ${name}\n`)
      .join('')}`,
    'docs/devices.md': `# Devices\n\n## LAN\n\n| Name | LAN IP |\n|---|---|\n${VMS.flatMap(devices)
      .map(({ name, lan }) => `| ${name} | ${lan} |\n`)
      .join('')}`,
  };
}

function same(vm) {
  return [vm];
}

const CONTRACT = `# What every VM owes

${FENCE}yaml vm-contract
collections:
  vms:
    file: ops/vms.yaml
    entries: $.vms[*]
    key: id
    label: "VM {id} {hostname}"
    unique: [hostname, lan_ip]
    schema:
      type: object
      required: [id, hostname, status, lan_ip]
      properties:
        status: { enum: [planned, active, stopped] }
  ssh: { file: ops/ssh.yaml, entries: "$.targets[*]", key: id }
  backups: { file: ops/backup.yaml, entries: "$.targets[*]", key: name }
  probes: { file: ops/health.yaml, entries: "$.endpoints[*]", key: id }
  services: { file: docs/services.yaml, entries: "$.services[*]", key: name }
  devices: { file: docs/devices.md, heading: LAN, key: Name }
checklist:
  - { id: ssh, each: vms, in: ssh, match: { id: "{hostname}" }, equal: { host: "{lan_ip}" }, orphans: {} }
  - { id: backup, each: vms, in: backups, match: { name: "vm-{id}" }, having: { enabled: true }, orphans: {} }
  - { id: probe, each: vms, in: probes, match: { host: "{hostname}" }, require: [url], orphans: {} }
  - { id: service, each: vms, in: services, match: { host: "{hostname}" }, orphans: {} }
  - { id: device, each: vms, in: devices, match: { Name: "{hostname}" }, equal: { LAN IP: "{lan_ip}" }, orphans: {} }
${FENCE}
`;
