import { expect, test } from 'vitest';
import { type StateSection, stateSections } from '../../../src/harness/profile.ts';
import { compareStates, noiseBetween } from '../../../src/harness/state/compare-states.ts';
import type { State } from '../../../src/harness/state/facts.ts';
import { readNft } from '../../../src/harness/state/read-nft.ts';
import {
  readAddresses,
  readContainers,
  readJournal,
  readListening,
  readMounts,
  readRoutes,
  readUnits,
  readUsers,
} from '../../../src/harness/state/read-sections.ts';

/** A state with these facts, and nothing else. */
function state(facts: Partial<Record<StateSection, Record<string, string>>>): State {
  const sections = stateSections.map((section) => [section, new Map(Object.entries(facts[section] ?? {}))]);
  return Object.fromEntries(sections);
}

const rule = (family: string, table: string, chain: string, handle: number, expr: unknown) => ({
  rule: { family, table, chain, handle, expr },
});

test('the rules of an own table keep their order; handles and counters say nothing', () => {
  const before = {
    nftables: [
      { metainfo: { version: '1.0.6' } },
      { table: { family: 'inet', name: 'filter', handle: 1 } },
      rule('inet', 'filter', 'forward', 4, [{ counter: { packets: 9, bytes: 1 } }, { accept: null }]),
      rule('inet', 'filter', 'forward', 5, [{ drop: null }]),
    ],
  };
  expect([...readNft(JSON.stringify(before))]).toEqual([
    ['table inet filter', '{"family":"inet","name":"filter"}'],
    ['rule inet filter forward #1', '[{"counter":{}},{"accept":null}]'],
    ['rule inet filter forward #2', '[{"drop":null}]'],
  ]);
});

test('the rules that Docker adds as containers start have no order', () => {
  const one = rule('ip', 'nat', 'DOCKER', 7, [{ dnat: { addr: '172.17.0.2' } }]);
  const two = rule('ip', 'nat', 'DOCKER', 8, [{ dnat: { addr: '172.18.0.2' } }]);
  const read = (rules: unknown[]) => [...readNft(JSON.stringify({ nftables: rules }))].sort();
  expect(read([one, two])).toEqual(read([two, one]));
});

test('sockets are known by protocol and address, with the programs that hold them', () => {
  const facts = readListening(
    'udp   UNCONN 0      0         10.0.2.15%eth0:68        0.0.0.0:*    users:(("systemd-network",pid=301,fd=15))\n' +
      'tcp   LISTEN 0      128             0.0.0.0:22        0.0.0.0:*    users:(("sshd",pid=612,fd=3),("systemd",pid=1,fd=71))\n',
  );
  expect([...facts]).toEqual([
    ['udp 10.0.2.15%eth0:68', 'systemd-network'],
    ['tcp 0.0.0.0:22', 'sshd, systemd'],
  ]);
});

test('containers, units, mounts, routes, addresses, users and errors are read', () => {
  expect([
    ...readContainers(
      '{"Names":"caddy","State":"running","Image":"caddy:local","Ports":"0.0.0.0:443-\\u003e8443/tcp"}\n',
    ),
  ]).toEqual([['caddy', 'running, image caddy:local, ports 0.0.0.0:443->8443/tcp']]);
  expect([...readUnits('docker.service loaded active running Docker Application Container Engine\n')]).toEqual([
    ['docker.service', 'loaded active running'],
  ]);
  expect([...readMounts('/dev/vda1 / ext4 rw,relatime,errors=remount-ro 0 0\n')]).toEqual([
    ['/', '/dev/vda1 ext4 errors=remount-ro,relatime,rw'],
  ]);
  expect([...readRoutes('fe80::/64 dev eth0 proto ra metric 1024 expires 86395sec pref medium\n')]).toEqual([
    ['fe80::/64 dev eth0 proto ra metric 1024 pref medium', 'present'],
  ]);
  const links = [
    {
      ifname: 'eth0',
      operstate: 'UP',
      addr_info: [
        { local: '10.0.2.15', prefixlen: 24, scope: 'global' },
        { local: 'fe80::1', prefixlen: 64, scope: 'link' },
      ],
    },
  ];
  expect([...readAddresses(JSON.stringify(links))]).toEqual([
    ['eth0 state', 'UP'],
    ['eth0 10.0.2.15/24', 'global'],
  ]);
  expect([...readUsers('user')('ansible:x:1000:1000::/home/ansible:/bin/bash\n')]).toEqual([
    ['user ansible', '1000:1000::/home/ansible:/bin/bash'],
  ]);
  expect([
    ...readJournal('{"MESSAGE":"pid 812 died at deadbeef01","SYSLOG_IDENTIFIER":"caddy"}\n{"MESSAGE":[1,2]}\n'),
  ]).toEqual([['caddy: pid N died at N', 'logged']]);
});

test('what differs is added, removed or changed, in the order of sections and keys', () => {
  const before = state({ units: { 'b.service': 'active', 'c.service': 'active' }, listening: { 'tcp :80': 'caddy' } });
  const after = state({ units: { 'a.service': 'active', 'b.service': 'failed' } });
  expect(compareStates(before, after, new Set(), []).changes).toEqual([
    { section: 'listening', key: 'tcp :80', kind: 'removed', before: 'caddy' },
    { section: 'units', key: 'a.service', kind: 'added', after: 'active' },
    { section: 'units', key: 'b.service', kind: 'changed', before: 'active', after: 'failed' },
    { section: 'units', key: 'c.service', kind: 'removed', before: 'active' },
  ]);
});

test('what changes by itself during one boot is left out after the reboot, and counted', () => {
  const noise = noiseBetween(
    state({ sysctl: { counter: '1', fixed: 'a' } }),
    state({ sysctl: { counter: '2', fixed: 'a' } }),
  );
  expect(
    compareStates(
      state({ sysctl: { counter: '2', fixed: 'a' } }),
      state({ sysctl: { counter: '9', fixed: 'b' } }),
      noise,
      [],
    ),
  ).toEqual({
    changes: [{ section: 'sysctl', key: 'fixed', kind: 'changed', before: 'a', after: 'b' }],
    noise: 1,
  });
});

test('what the kernel computes from some pages more or fewer is no difference, what somebody set is', () => {
  const dev = (inodes: number, size: number) =>
    `udev devtmpfs inode64,mode=755,nosuid,nr_inodes=${inodes},relatime,rw,size=${size}k`;
  // Two boots of one guest with UEFI firmware.
  const before = state({
    mounts: { '/dev': dev(85248, 340992), '/srv': 'x tmpfs rw,size=1000k' },
    sysctl: {
      'kernel.threads-max': '5328',
      'user.max_user_namespaces': '2664',
      'net.ipv4.tcp_mem': '16000 21333 32000',
      'vm.swappiness': '1000',
    },
  });
  const after = state({
    mounts: { '/dev': dev(85246, 340984), '/srv': 'x tmpfs rw,size=1001k' },
    sysctl: {
      'kernel.threads-max': '5327',
      'user.max_user_namespaces': '2663',
      'net.ipv4.tcp_mem': '16001 21335 32002',
      'vm.swappiness': '1001',
    },
  });
  const keys = (now: State) => compareStates(before, now, new Set(), []).changes.map(({ key }) => key);
  expect(keys(after)).toEqual(['/srv', 'vm.swappiness']);
  const set = state({
    mounts: { '/dev': dev(85248, 340992).replace('nosuid', 'suid'), '/srv': 'x tmpfs rw,size=1000k' },
    sysctl: {
      'kernel.threads-max': '5000',
      'user.max_user_namespaces': '0',
      'net.ipv4.tcp_mem': '16000 21333 64000',
      'vm.swappiness': '1000',
    },
  });
  expect(keys(set)).toEqual(['/dev', 'kernel.threads-max', 'net.ipv4.tcp_mem', 'user.max_user_namespaces']);
  expect(keys(state({}))).toContain('kernel.threads-max');
});

test('an exception lets a fact pass and keeps its reason', () => {
  const exceptions = [{ section: 'nft' as const, key: 'rule inet filter*', reason: 'loaded at boot' }];
  const { changes } = compareStates(
    state({}),
    state({ nft: { 'rule inet filter forward #1': 'x', 'rule inet other c #1': 'y' } }),
    new Set(),
    exceptions,
  );
  expect(changes.map((change) => change.excepted)).toEqual(['loaded at boot', undefined]);
});

test('fewer errors in the journal are welcome, new ones are not', () => {
  const changes = compareStates(
    state({ 'journal-errors': { old: 'logged' } }),
    state({ 'journal-errors': { fresh: 'logged' } }),
    new Set(),
    [],
  ).changes;
  expect(changes).toEqual([{ section: 'journal-errors', key: 'fresh', kind: 'added', after: 'logged' }]);
});

test('what is random on every healthy host is not compared', () => {
  const before = state({ addresses: { 'veth1 state': 'UP' }, sysctl: { 'kernel.random.boot_id': 'a' } });
  const after = state({ addresses: { 'veth2 state': 'UP' }, sysctl: { 'kernel.random.boot_id': 'b' } });
  expect(compareStates(before, after, new Set(), []).changes).toEqual([]);
});

test('what a boot chooses at random is not told apart: loopback ports, link addresses, interfaces of containers', () => {
  const socket = (local: string) => `tcp LISTEN 0 4096 ${local} 0.0.0.0:* users:(("containerd",pid=5,fd=9))\n`;
  expect([...readListening(socket('127.0.0.1:42469')).keys()]).toEqual(['tcp 127.0.0.1:chosen']);
  expect([...readListening(socket('0.0.0.0:42469') + socket('127.0.0.1:9323')).keys()]).toEqual([
    'tcp 0.0.0.0:42469',
    'tcp 127.0.0.1:9323',
  ]);
  const routes = [
    'local fe80::42:57ff:feb6:45a1 dev br-c70370a46ce8 table local proto kernel metric 0 pref medium',
    'fe80::/64 dev veth710aa23 proto kernel metric 256 pref medium',
    '172.17.0.0/16 dev docker0 proto kernel scope link src 172.17.0.1',
  ];
  expect([...readRoutes(routes.join('\n')).keys()]).toEqual([routes[2]]);
});

test('a unit that does nothing is no fact; one that stopped being active is', () => {
  const lines =
    'apt-daily.service loaded inactive dead Daily apt\nchronyd.service not-found inactive dead chronyd.service\nnftables.service loaded active exited nftables\n';
  expect([...readUnits(lines)]).toEqual([['nftables.service', 'loaded active exited']]);
});
