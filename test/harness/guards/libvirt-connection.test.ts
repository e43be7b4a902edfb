import { expect, test } from 'vitest';
import { readConnection } from '../../../src/harness/guards/libvirt-connection.ts';

const ada = { id: 1001, group: 1001 };
const root = { id: 0, group: 0 };
const ended = (code: number, stdout: string, stderr: string) => ({ code, stdout, stderr, timedOut: false });

const noSocket = ended(
  1,
  '\n',
  "error: failed to connect to the hypervisor\nerror: Failed to connect socket to '/var/run/libvirt/libvirt-sock': No such file or directory\n",
);

test('a connection that works says which hypervisor it has', () => {
  const said =
    'Compiled against library: libvirt 9.0.0\nUsing library: libvirt 9.0.0\nUsing API: QEMU 9.0.0\nRunning hypervisor: QEMU 7.2.22\n\n';
  expect(readConnection('qemu:///session', ada, ended(0, said, ''))).toBe('QEMU 7.2.22 on qemu:///session');
});

test.each([
  [
    'root, who has no libvirt of its own',
    'qemu:///session',
    root,
    noSocket,
    "libvirt cannot be asked on 'qemu:///session': Failed to connect socket to '/var/run/libvirt/libvirt-sock': No such file or directory.",
    'As root every connection leads to the libvirt of the system, which must run (apt-get install libvirt-daemon-system; systemctl start libvirtd). A user who is not root has one of its own.',
  ],
  [
    'a machine with virsh alone',
    'qemu:///session',
    ada,
    ended(
      1,
      '\n',
      "error: failed to connect to the hypervisor\nerror: Failed to connect socket to '/home/ada/.cache/libvirt/libvirt-sock': No such file or directory\n",
    ),
    "libvirt cannot be asked on 'qemu:///session': Failed to connect socket to '/home/ada/.cache/libvirt/libvirt-sock': No such file or directory.",
    'apt-get install libvirt-daemon-system; its libvirtd then starts by itself.',
  ],
  [
    'a libvirt that hangs',
    'qemu:///session',
    ada,
    { code: null, stdout: '', stderr: '', timedOut: true },
    "libvirt cannot be asked on 'qemu:///session': no answer.",
    'apt-get install libvirt-daemon-system; its libvirtd then starts by itself.',
  ],
])('%s is told apart, with what to do', (_, uri, user, result, message, hint) => {
  expect(() => readConnection(uri, user, result)).toThrow(
    expect.objectContaining({ code: 'engine-failed', message, hint }),
  );
});

test('the libvirt of the system is for root', () => {
  expect(() => readConnection('qemu:///system', ada, ended(0, 'Running hypervisor: QEMU 7.2.22\n', ''))).toThrow(
    expect.objectContaining({ code: 'usage', message: "'qemu:///system' runs the guests of root alone." }),
  );
  expect(readConnection('qemu:///system', root, ended(0, 'Running hypervisor: QEMU 7.2.22\n', ''))).toBe(
    'QEMU 7.2.22 on qemu:///system',
  );
});

test('a machine without virsh lacks a program', () => {
  const result = ended(127, '', 'setpriv: failed to execute virsh: No such file or directory\n');
  expect(() => readConnection('qemu:///session', ada, result)).toThrow(
    expect.objectContaining({ code: 'program-missing', message: 'There is no virsh.' }),
  );
});
