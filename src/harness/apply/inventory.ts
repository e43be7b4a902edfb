import type { Endpoint } from '../guest.ts';
import type { ResolvedInventory } from '../tools/ansible.ts';
import { type SshAccess, sshOptions } from '../tools/ssh.ts';
import { SetUpError } from '../verdict.ts';
import type { Variables } from './variables.ts';

/**
 * The inventory of a run: one host, in its groups, with its real name so that its variables apply. The network, not the
 * name, keeps the real host out of reach.
 */
export function inventoryOf(host: string, groups: readonly string[]): unknown {
  const children = Object.fromEntries(groups.map((group) => [group, { hosts: { [host]: {} } }]));
  return { all: { hosts: { [host]: {} }, children } };
}

/** How Ansible reaches the guest. */
export function connectionOf(endpoint: Endpoint, access: SshAccess): Variables {
  return {
    ansible_host: endpoint.address,
    ansible_port: endpoint.port,
    ansible_user: access.user,
    ansible_connection: 'ssh',
    ansible_ssh_common_args: sshOptions(access).join(' '),
    ansible_ssh_private_key_file: access.identityFile,
    ansible_python_interpreter: '/usr/bin/python3',
  };
}

/**
 * Throws unless Ansible, asked itself, knows exactly the one host and has every variable as the test set it, those
 * among them that say how the guest is reached.
 */
export function proveSingleHost(resolved: ResolvedInventory | undefined, host: string, own: Variables): void {
  if (resolved === undefined) {
    throw new SetUpError('inventory-not-single', 'ansible-inventory --list did not answer with an inventory.');
  }
  if (resolved.hosts.length !== 1 || resolved.hosts[0] !== host) {
    throw new SetUpError(
      'inventory-not-single',
      `The test inventory holds ${resolved.hosts.map((name) => `'${name}'`).join(', ') || 'no host'}; expected exactly '${host}'.`,
    );
  }
  for (const [name, value] of Object.entries(own)) {
    if (canonical(resolved.variables[name]) === canonical(value)) continue;
    throw new SetUpError(
      'inventory-not-single',
      `Variable '${name}' of '${host}' does not resolve to what the test set.`,
      'Variables beside the playbooks win over the test inventory: move them to the inventory folder.',
    );
  }
}

/** A value as text that does not depend on the order of keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

const pinned = new Set([
  'ansible_host',
  'ansible_port',
  'ansible_user',
  'ansible_connection',
  'ansible_python_interpreter',
]);

/** Throws where variables of the tree or of an overlay try to say how the guest is reached. */
export function refuseConnectionVariables(variables: Variables, file: string): void {
  const name = Object.keys(variables).find((each) => pinned.has(each) || each.startsWith('ansible_ssh_'));
  if (name === undefined) return;
  throw new SetUpError(
    'profile-invalid',
    `${file} sets '${name}'; the test alone decides how the guest is reached.`,
    'Take the line out of the overlay.',
  );
}
