import { expect, test } from 'vitest';
import { hasEfiPartition, tableBytes } from '../../../src/harness/image/boot-partition.ts';

/** The beginning of a disk whose four entries have these types, as sfdisk writes it. */
function dosTable(types: readonly number[]): Buffer {
  const disk = Buffer.alloc(tableBytes);
  types.forEach((type, entry) => disk.writeUInt8(type, 446 + entry * 16 + 4));
  disk.writeUInt16LE(0xaa55, 510);
  return disk;
}

/** The beginning of a disk with a GUID table: Debian's cloud images have root, BIOS boot and EFI system. */
function guidTable(types: readonly string[]): Buffer {
  const disk = dosTable([0xee]);
  disk.write('EFI PART', 512, 'latin1');
  disk.writeBigUInt64LE(2n, 512 + 72);
  disk.writeUInt32LE(128, 512 + 80);
  disk.writeUInt32LE(128, 512 + 84);
  types.forEach((type, entry) => disk.write(type, 1024 + entry * 128, 'hex'));
  return disk;
}

const linux = 'e3bc684fcde8b14d96e7fbcaf984b709';
const biosBoot = '4861682149646f6e744e656564454649';
const efiSystem = '28732ac11ff8d211ba4b00a0c93ec93b';

test.each([
  ['BIOS alone', dosTable([0x83]), false],
  ['BIOS and UEFI, as the build script makes it', dosTable([0x83, 0xef]), true],
  ['a GUID table without a boot partition', guidTable([linux, biosBoot]), false],
  ['a GUID table as in the cloud images', guidTable([linux, biosBoot, efiSystem]), true],
  ['no partition table', Buffer.alloc(tableBytes), false],
  ['less than a sector', Buffer.from([0x55, 0xaa]), false],
  ['a protective entry with nothing behind it', dosTable([0xee]), false],
])('a disk with %s', (_, disk, expected) => expect(hasEfiPartition(disk)).toBe(expected));

test('a table that claims entries beyond what was read has none there', () => {
  const disk = guidTable([linux]);
  disk.writeUInt32LE(0xffffffff, 512 + 80);
  expect(hasEfiPartition(disk)).toBe(false);
  disk.writeUInt32LE(1, 512 + 84);
  expect(hasEfiPartition(disk)).toBe(false);
  disk.writeBigUInt64LE(0xffffffffffffffffn, 512 + 72);
  expect(hasEfiPartition(disk)).toBe(false);
});
