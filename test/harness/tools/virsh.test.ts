import { expect, test } from 'vitest';
import type { GuestDefinition } from '../../../src/harness/guest-definition.ts';
import {
  createCommand,
  domainXml,
  isSystemLibvirt,
  parseDomainEvent,
  virshArguments,
} from '../../../src/harness/tools/virsh.ts';

const guest: GuestDefinition = {
  id: 'askari-1a2b3c4d',
  memoryMib: 1536,
  vcpus: 2,
  accelerator: 'tcg',
  disk: "/runs/a'b<c/disk.qcow2",
  seed: '/runs/seed.iso',
  macAddress: '52:54:00:12:34:56',
  forwardedPorts: [22],
  sockets: { control: '/r/q', console: '/r/c', witness: '/r/w' },
  restore: false,
};

test('the machine is emulated or not, as the accelerator says, and its paths cannot break out of the XML', () => {
  const xml = domainXml(guest, { qemu: 1, station: 2 });
  expect(xml).toContain("<domain type='qemu'");
  expect(xml).toContain("<source file='/runs/a&#39;b&lt;c/disk.qcow2'/>");
  expect(domainXml({ ...guest, accelerator: 'kvm' }, { qemu: 1, station: 2 })).toContain(
    "<cpu mode='host-passthrough'/>",
  );
  expect(xml).toContain("<model fallback='forbid'>Nehalem</model>");
  expect(xml).toContain("<tcg><tb-cache unit='MiB'>256</tb-cache></tcg>");
});

test('it sits on the closed network of the other engine', () => {
  const xml = domainXml(guest, { qemu: 1, station: 2 });
  expect(xml).toContain("<qemu:arg value='user,id=user,restrict=on,hostfwd=tcp:127.0.0.1:0-:22'/>");
  expect(xml).toContain("mac=52:54:00:12:34:56,romfile=,addr=0x10'/>");
  expect(xml).not.toContain('<interface');
});

test('events of libvirt 9 are read, those of other machines are not', () => {
  const lines = [
    "event 'lifecycle' for domain 'askari-1a2b3c4d': Started Booted",
    "event 'reboot' for domain 'askari-1a2b3c4d'",
    "event 'lifecycle' for domain 'askari-1a2b3c4d': Shutdown Finished",
    "event 'lifecycle' for domain 'other': Stopped Destroyed",
    "event 'rtc-change' for domain 'askari-1a2b3c4d': 0",
    'events received: 5',
  ];
  expect(lines.map((line) => parseDomainEvent(line, guest.id))).toEqual([
    { kind: 'lifecycle', what: 'Started', detail: 'Booted' },
    { kind: 'reboot' },
    { kind: 'lifecycle', what: 'Shutdown', detail: 'Finished' },
    undefined,
    undefined,
    undefined,
  ]);
});

test('a libvirt of the system runs the guest as the user whose files it needs; one of the user’s own does so anyway', () => {
  const user = { id: 1001, group: 1002 };
  const label = "<seclabel type='static' model='dac' relabel='no'><label>+1001:+1002</label></seclabel>";
  expect(domainXml(guest, { qemu: 1, station: 2 }, user)).toContain(label);
  expect(domainXml(guest, { qemu: 1, station: 2 })).not.toContain('seclabel');
  const uris = ['qemu:///session', 'qemu:///system', 'qemu+unix:///system?socket=/run/x'];
  expect(uris.map((uri) => isSystemLibvirt(uri, user))).toEqual([false, true, true]);
  expect(isSystemLibvirt('qemu:///session', { id: 0, group: 0 })).toBe(true);
});

test('a path with a quotation mark or a backslash stays one word for virsh', () => {
  expect(createCommand('/a "b"\\c/guest.xml')).toBe('create "/a \\"b\\"\\\\c/guest.xml" --paused --autodestroy');
});

test('every command names its connection', () => {
  expect(virshArguments('qemu:///session', 'list', '--all')).toEqual([
    '--quiet',
    '--connect',
    'qemu:///session',
    'list',
    '--all',
  ]);
});
