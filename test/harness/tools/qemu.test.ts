import { expect, test } from 'vitest';
import type { GuestDefinition } from '../../../src/harness/guest-definition.ts';
import { parseForwards, qemuArguments } from '../../../src/harness/tools/qemu.ts';

const guest: GuestDefinition = {
  id: 'askari-1a2b3c4d',
  memoryMib: 1536,
  vcpus: 2,
  accelerator: 'tcg',
  disk: '/runs/a,b/disk.qcow2',
  seed: '/runs/a,b/seed.iso',
  macAddress: '52:54:00:12:34:56',
  forwardedPorts: [22, 443],
  sockets: { control: '/r/q', console: '/r/c', witness: '/r/w' },
  restore: false,
};

/** The values that follow an option, in their order. */
function valuesOf(args: readonly string[], option: string): (string | undefined)[] {
  return args.flatMap((arg, at) => (arg === option ? [args[at + 1]] : []));
}

test('the guest sits on a closed network whose forwards listen on the loopback address alone', () => {
  const [user] = valuesOf(qemuArguments(guest, { qemu: 4001, station: 4002 }), '-netdev');
  expect(user).toBe('user,id=user,restrict=on,hostfwd=tcp:127.0.0.1:0-:22,hostfwd=tcp:127.0.0.1:0-:443');
});

test('a comma in a path is written twice, so that it cannot end the option', () => {
  expect(valuesOf(qemuArguments(guest, { qemu: 1, station: 2 }), '-drive')).toEqual([
    'if=none,id=disk,format=qcow2,cache=unsafe,discard=unmap,file=/runs/a,,b/disk.qcow2',
    'if=none,id=seed,format=raw,readonly=on,file=/runs/a,,b/seed.iso',
  ]);
});

test('the machine waits for the harness before it starts', () => {
  expect(qemuArguments(guest, { qemu: 1, station: 2 }).at(-1)).toBe('-S');
});

test('emulation and KVM differ in machine and processor', () => {
  const under = (accelerator: 'kvm' | 'tcg') => {
    const args = qemuArguments({ ...guest, accelerator }, { qemu: 1, station: 2 });
    return [valuesOf(args, '-machine'), valuesOf(args, '-accel'), valuesOf(args, '-cpu')];
  };
  expect(under('tcg')).toEqual([['pc'], ['tcg,tb-size=256'], ['Nehalem']]);
  expect(under('kvm')).toEqual([['pc'], ['kvm'], ['host']]);
});

test('a UEFI guest gets its own copy of the variables, and a machine that can carry them', () => {
  const args = qemuArguments({ ...guest, firmwareVariables: '/r/uefi.fd' }, { qemu: 1, station: 2 });
  expect(valuesOf(args, '-machine')).toEqual(['q35']);
  expect(valuesOf(args, '-drive').slice(0, 2)).toEqual([
    'if=pflash,unit=0,format=raw,readonly=on,file=/usr/share/OVMF/OVMF_CODE_4M.fd',
    'if=pflash,unit=1,format=raw,file=/r/uefi.fd',
  ]);
});

test('the ports that the kernel chose are read from what QEMU 7.2 answers to info usernet', () => {
  const answer =
    'Hub -1 (user):\r\n  Protocol[State]    FD  Source Address  Port   Dest. Address  Port RecvQ SendQ\r\n' +
    '  TCP[HOST_FORWARD]   9       127.0.0.1 41451       10.0.2.15    22     0     0\r\n' +
    '  TCP[ESTABLISHED]   12       127.0.0.1 41451       10.0.2.15    22     0     0\r\n' +
    '  TCP[HOST_FORWARD]   8       127.0.0.1 42089       10.0.2.15   443     0     0\r\n';
  expect(parseForwards(answer)).toEqual([
    { hostPort: 41451, guestPort: 22 },
    { hostPort: 42089, guestPort: 443 },
  ]);
});
