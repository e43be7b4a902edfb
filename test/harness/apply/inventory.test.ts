import { expect, test } from 'vitest';
import {
  connectionOf,
  inventoryOf,
  proveSingleHost,
  refuseConnectionVariables,
} from '../../../src/harness/apply/inventory.ts';
import { isVault, mergeVariables, readVariables, withTokens } from '../../../src/harness/apply/variables.ts';
import { parseInventoryList } from '../../../src/harness/tools/ansible.ts';

const access = {
  user: 'ansible',
  identityFile: '/r/key',
  knownHostsFile: '/r/known',
  hostKeyAlias: 'askari.reboot-test',
};

test('the inventory holds the one host, in its groups, under its real name', () => {
  expect(inventoryOf('askari', ['offsite_hosts', 'docker_hosts'])).toEqual({
    all: {
      hosts: { askari: {} },
      children: { offsite_hosts: { hosts: { askari: {} } }, docker_hosts: { hosts: { askari: {} } } },
    },
  });
});

test('Ansible reaches the guest with a key of the run and the host key that the run made', () => {
  const connection = connectionOf({ address: '127.0.0.1', port: 40123 }, access);
  expect(connection).toMatchObject({ ansible_host: '127.0.0.1', ansible_port: 40123, ansible_user: 'ansible' });
  const args = String(connection['ansible_ssh_common_args']);
  expect(args).toContain('-o StrictHostKeyChecking=yes');
  expect(args).toContain('-o UserKnownHostsFile=/r/known');
  expect(args).toContain('-F none');
});

/** An answer of ansible-inventory --list with these variables of these hosts. */
function listed(hosts: Record<string, unknown>): string {
  return JSON.stringify({
    _meta: { hostvars: hosts },
    all: { children: ['ungrouped', 'g'] },
    g: { hosts: Object.keys(hosts) },
  });
}

test('one host with the variables of the test is accepted, whatever the order of their keys', () => {
  const resolved = parseInventoryList(listed({ askari: { a: { x: 1, y: [2] }, other: true } }), 'askari');
  proveSingleHost(resolved, 'askari', { a: { y: [2], x: 1 } });
});

test.each([
  ['another host is in scope', listed({ askari: {}, ubongo: {} }), "holds 'askari', 'ubongo'"],
  ['the host is not there', listed({}), 'holds no host'],
  ['the answer is no inventory', 'Traceback', 'did not answer'],
  ['a variable of the test lost', listed({ askari: { a: 2 } }), "Variable 'a' of 'askari' does not resolve"],
])('%s: refused', (_, answer, words) => {
  expect(() => proveSingleHost(parseInventoryList(answer, 'askari'), 'askari', { a: 1 })).toThrow(words);
});

test('an overlay may not say how the guest is reached', () => {
  expect(() => refuseConnectionVariables({ ansible_host: '77.42.120.136' }, 'o.yml')).toThrow(
    "o.yml sets 'ansible_host'",
  );
  refuseConnectionVariables({ base__firewall_apply: true }, 'o.yml');
});

test('variables are one mapping in YAML or JSON', () => {
  expect({ ...readVariables('a: 1\nb: {c: [x]}\n', 'v.yml') }).toEqual({ a: 1, b: { c: ['x'] } });
  expect(readVariables('---\n', 'v.yml')).toEqual({});
  expect(() => readVariables('- a\n', 'v.yml')).toThrow('v.yml must be one mapping of variables.');
  expect(() => readVariables('a: 1\na: 2\n', 'v.yml')).toThrow('v.yml is not YAML');
});

test('later layers win, and a key called __proto__ is only a key', () => {
  const merged = mergeVariables([{ a: 1, b: 1 }, readVariables('{"b": 2, "__proto__": {"c": 3}}', 'v.json')]);
  expect(Object.getPrototypeOf(merged)).toBeNull();
  expect(merged['a']).toBe(1);
  expect(merged['b']).toBe(2);
  expect('c' in merged).toBe(false);
});

test('stand-ins of secrets get tokens wherever they say generate', () => {
  let count = 0;
  const { value, tokens } = withTokens({ a: 'generate', b: ['keep', { c: 'generate' }] }, () => `t${++count}`);
  expect(value).toEqual({ a: 't1', b: ['keep', { c: 't2' }] });
  expect(tokens).toEqual(['t1', 't2']);
});

test('an encrypted file is recognised by its first line', () => {
  expect(isVault('$ANSIBLE_VAULT;1.1;AES256\n6131')).toBe(true);
  expect(isVault('# $ANSIBLE_VAULT;1.1;AES256')).toBe(false);
});
