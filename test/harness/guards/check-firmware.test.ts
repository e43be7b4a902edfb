import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkBootable } from '../../../src/harness/guards/check-firmware.ts';
import { tableBytes } from '../../../src/harness/image/boot-partition.ts';
import type { Profile } from '../../../src/harness/profile.ts';
import type { Tool } from '../../../src/harness/run/run-context.ts';
import { runFolder } from '../../../src/harness/run/run-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rt-firmware-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const profile: Profile = {
  version: 1,
  host: 'askari',
  inventory: 'inventories/production',
  groups: [],
  guest: { image: 'debian-12', memoryMib: 1024, firmware: 'uefi' },
  plays: [],
  ports: [],
};

/** A run whose qemu-img copies this disk's beginning to where it is told to. */
function runOn(disk: Uint8Array) {
  const asked: string[] = [];
  const tool = async ({ program, args }: Tool) => {
    asked.push([program, ...args].join(' '));
    writeFileSync(args.at(-1)?.replace('of=', '') ?? '', disk);
    return { code: 0, stdout: '', stderr: '', timedOut: false };
  };
  return { context: { folder: { ...runFolder('/', 'x', '/a'), scratch: folder }, profile, tool }, asked };
}

const never = new AbortController().signal;
const disk = Buffer.alloc(tableBytes);
disk.writeUInt16LE(0xaa55, 510);

test('UEFI firmware that would find nothing to start is refused before the guest is', async () => {
  const { context, asked } = runOn(disk);
  await expect(checkBootable(context, '/i.qcow2', never)).rejects.toMatchObject({
    code: 'image-mismatch',
    message: "The profile asks for UEFI firmware, and '/i.qcow2' has no EFI system partition to start from.",
    hint: 'Build it with scripts/build-image.sh --uefi, take a cloud image, or leave "firmware" out of the profile.',
  });
  expect(asked).toEqual([
    `qemu-img dd -U -f qcow2 -O raw bs=512 count=34 if=/i.qcow2 of=${join(folder, 'partition-table')}`,
  ]);
});

test('an image with a partition for it boots, and nothing of the look is left', async () => {
  const bootable = Buffer.from(disk);
  bootable.writeUInt8(0xef, 450);
  await checkBootable(runOn(bootable).context, '/i.qcow2', never);
  expect(readdirSync(folder)).toEqual([]);
});

test('a guest with a BIOS is not asked about', async () => {
  const { context, asked } = runOn(disk);
  const guest = { image: 'debian-12', memoryMib: 1024 };
  await checkBootable({ ...context, profile: { ...profile, guest } }, '/i.qcow2', never);
  expect(asked).toEqual([]);
});
