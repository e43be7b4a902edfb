import { expect, test } from 'vitest';
import { inventoryListArguments, playbookArguments } from '../../../src/harness/tools/ansible.ts';
import { journalDumpArguments, parseRootOffset } from '../../../src/harness/tools/disk.ts';
import { seedArguments } from '../../../src/harness/tools/genisoimage.ts';
import { imageInfoArguments, overlayArguments, parseImageInfo } from '../../../src/harness/tools/qemu-img.ts';
import { parseSshTrouble, sshArguments, sshKeygenArguments } from '../../../src/harness/tools/ssh.ts';
import { parseBootTimes, parseUnitTimes } from '../../../src/harness/tools/systemd.ts';

test('command lines are exactly these', () => {
  expect(overlayArguments('/i.qcow2', '/d.qcow2', undefined)).toEqual([
    'create',
    '-q',
    '-f',
    'qcow2',
    '-F',
    'qcow2',
    '-b',
    '/i.qcow2',
    '/d.qcow2',
  ]);
  expect(overlayArguments('/i.qcow2', '/d.qcow2', 8).at(-1)).toBe('8G');
  expect(imageInfoArguments('/i')).toEqual(['info', '-U', '--output=json', '/i']);
  expect(seedArguments('/s', '/seed.iso').slice(0, 5)).toEqual(['-quiet', '-output', '/seed.iso', '-volid', 'cidata']);
  expect(sshKeygenArguments('/k', 'c')).toEqual(['-q', '-t', 'ed25519', '-N', '', '-C', 'c', '-f', '/k']);
  expect(inventoryListArguments('/i/hosts.json', '/t/playbooks')).toEqual([
    '-i',
    '/i/hosts.json',
    '--list',
    '--playbook-dir',
    '/t/playbooks',
  ]);
  const play = { playbook: 'site.yml', tags: ['base', 'users'] };
  expect(playbookArguments({ inventory: '/i', host: 'askari', play, check: true })).toEqual([
    '-i',
    '/i',
    '--limit',
    'askari',
    '--tags',
    'base,users',
    '--check',
    '--diff',
    'site.yml',
  ]);
});

test('a login shares no connection and knows one host key', () => {
  const access = { user: 'ansible', identityFile: '/k', knownHostsFile: '/h', hostKeyAlias: 'a.reboot-test' };
  const args = sshArguments(access, { address: '127.0.0.1', port: 40000 }, 'true');
  expect(args.slice(-2)).toEqual(['ansible@127.0.0.1', 'true']);
  expect(args).toContain('ControlMaster=no');
  expect(args).toContain('HostKeyAlias=a.reboot-test');
});

test.each([
  ['@@@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @@@\nHost key verification failed.', 'host-key'],
  ['Unable to negotiate with 127.0.0.1 port 22: no matching host key type found.', 'host-key'],
  ['ansible@127.0.0.1: Permission denied (publickey).', 'denied'],
  ['ssh: connect to host 127.0.0.1 port 1: Connection refused', 'refused'],
  ['kex_exchange_identification: Connection closed by remote host', 'refused'],
  ['Connection timed out during banner exchange', 'timeout'],
  ['something new', 'other'],
])('ssh says "%s": %s', (stderr, trouble) => expect(parseSshTrouble(stderr)).toBe(trouble));

test('an image is told by qemu-img, and so is the file that it leans on', () => {
  const answer =
    '{"virtual-size": 3221225472, "filename": "x", "format": "qcow2", "backing-filename": "/etc/shadow", "dirty-flag": false}';
  expect(parseImageInfo(answer)).toEqual({ format: 'qcow2', virtualSize: 3221225472, backingFile: '/etc/shadow' });
  expect(parseImageInfo('{}')).toBeUndefined();
  expect(parseImageInfo('qemu-img: error')).toBeUndefined();
});

test('the times of a boot are read in milliseconds, and an unfinished boot has none', () => {
  expect(parseBootTimes('UserspaceTimestampMonotonic=5123456\nFinishTimestampMonotonic=25123456\n')).toEqual({
    kernelMs: 5123,
    userspaceMs: 20000,
  });
  expect(parseBootTimes('UserspaceTimestampMonotonic=5123456\nFinishTimestampMonotonic=0\n')).toEqual({});
});

test('services are shown by the moment at which they began', () => {
  const block = (id: string, began: number, up: number) =>
    `Id=${id}\nInactiveExitTimestampMonotonic=${began}\nActiveEnterTimestampMonotonic=${up}\n`;
  expect(
    parseUnitTimes(
      [
        block('b.service', 9_000_000, 9_500_000),
        block('never.service', 0, 0),
        block('a.service', 3_000_000, 8_000_000),
      ].join('\n'),
    ),
  ).toEqual([
    { unit: 'a.service', startMs: 3000, durationMs: 5000 },
    { unit: 'b.service', startMs: 9000, durationMs: 500 },
  ]);
});

test('the root of a dead disk is its largest partition, and its journal is read without a mount', () => {
  const answer = JSON.stringify({
    partitiontable: {
      label: 'gpt',
      sectorsize: 512,
      partitions: [
        { start: 262144, size: 5_000_000 },
        { start: 2048, size: 6144 },
      ],
    },
  });
  expect(parseRootOffset(answer)).toBe(134_217_728);
  expect(parseRootOffset('sfdisk: failed')).toBeUndefined();
  expect(parseRootOffset('{"partitiontable":{"partitions":[]}}')).toBeUndefined();
  expect(journalDumpArguments('/r', 1048576, '/d')).toEqual([
    '-c',
    '-R',
    'rdump /var/log/journal /d',
    '/r?offset=1048576',
  ]);
});
