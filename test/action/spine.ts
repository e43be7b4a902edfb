import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PlainTree } from '../github/stand-in/git-store.ts';

const ROOT = fileURLToPath(new URL('../../examples/spine', import.meta.url));
const ROSTER = 'ops/bindings/vm.lifecycle.yaml';

/** The example repository as a tree. */
export function spine(): Record<string, string> {
  const entries = readdirSync(ROOT, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const file = `${entry.parentPath}/${entry.name}`;
      return [file.slice(ROOT.length + 1), readFileSync(file, 'utf8')];
    }),
  );
}

/** The example repository with an active machine in the roster that no other file knows. */
export function spineWithNewMachine(hostname = 'paperless'): PlainTree {
  const entry = `  - id: 299
    hostname: ${JSON.stringify(hostname)}
    kind: vm
    site: shop
    proxmox_host: pve
    status: active
    role: documents
    owner: "@ronny"
    created_at: "2026-11-01"
    os: debian-13
    lan_ip: 192.168.1.250
    tailscale_ip: 100.99.99.99
    ssh_user: debian
    ssh_target: paperless
    resources:
      cpu_cores: 2
      memory_mb: 4096
      boot_disk_gb: 40
    stacks: []
    services: []
    backup_target: vm-299-paperless-primary
    health_probe_policy: full
    decommission_policy: requires_final_backup
    description: Documents.

`;
  const base = spine();
  const roster = base[ROSTER] ?? '';
  return { ...base, [ROSTER]: roster.replace('  - id: 200\n', `${entry}  - id: 200\n`) };
}
