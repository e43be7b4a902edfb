import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readProfile } from '../../src/harness/read-data.ts';

const minimal = {
  version: 1,
  host: 'askari',
  inventory: 'inventories/production',
  groups: ['offsite_hosts'],
  guest: { image: 'debian-13', memoryMib: 1536 },
  plays: [{ playbook: 'playbooks/site.yml' }],
  ports: [{ name: 'ssh', port: 22, expect: 'open' }],
};

test('the example is a valid profile', () => {
  const file = new URL('../../examples/boma/tests/integration/profiles/askari.json', import.meta.url);
  expect(readProfile(readFileSync(file, 'utf8'), 'askari.json', 'askari').host).toBe('askari');
});

test('a minimal profile is enough', () => {
  expect(readProfile(JSON.stringify(minimal), 'p.json', 'askari')).toEqual(minimal);
});

test.each([
  ['a path that climbs out', { inventory: '../secrets' }, '/inventory: must match pattern'],
  ['an absolute path', { plays: [{ playbook: '/etc/passwd' }] }, '/plays/0/playbook: must match pattern'],
  ['an unknown key', { colour: 'red' }, 'the whole file: must NOT have additional properties ("colour")'],
  ['a host that is no host name', { host: 'a b' }, '/host: must match pattern'],
  ['too little memory', { guest: { image: 'i', memoryMib: 1 } }, '/guest/memoryMib: must be >= 512'],
  [
    'a port that does not exist',
    { ports: [{ name: 'x', port: 70000, expect: 'open' }] },
    '/ports/0/port: must be <= 65535',
  ],
  [
    'an expectation that is none',
    { ports: [{ name: 'x', port: 7, expect: 'maybe' }] },
    '/ports/0/expect: must be equal to one of the allowed values (["open","closed"])',
  ],
])('%s is refused with its place', (_, change, words) => {
  expect(() => readProfile(JSON.stringify({ ...minimal, ...change }), 'p.json', 'askari')).toThrow(words);
});

test('two ports of one name, another host, a text that is no JSON and one that is too long are refused', () => {
  const twice = { ...minimal, ports: [...minimal.ports, ...minimal.ports] };
  expect(() => readProfile(JSON.stringify(twice), 'p.json', 'askari')).toThrow("p.json names two ports 'ssh'.");
  expect(() => readProfile(JSON.stringify(minimal), 'p.json', 'ubongo')).toThrow(
    "p.json is the profile of 'askari', not of 'ubongo'.",
  );
  expect(() => readProfile('{', 'p.json', 'askari')).toThrow('p.json is not JSON');
  expect(() => readProfile(' '.repeat(300_000), 'p.json', 'askari')).toThrow(
    'p.json is larger than 262144 characters.',
  );
});
