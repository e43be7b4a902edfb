/** How many bytes at the beginning of a disk hold its partition table, of either kind. */
export const tableBytes = 34 * 512;

const efiType = 0xef;
const protectiveType = 0xee;
/** c12a7328-f81f-11d2-ba4b-00a0c93ec93b, as it lies on the disk. */
const efiTypeId = Buffer.from('28732ac11ff8d211ba4b00a0c93ec93b', 'hex');

/** Whether a disk that begins with these bytes has a partition that UEFI firmware starts from. */
export function hasEfiPartition(beginning: Uint8Array): boolean {
  const table = Buffer.from(beginning.buffer, beginning.byteOffset, beginning.byteLength);
  if (table.length < 512 || table.readUInt16LE(510) !== 0xaa55) return false;
  const types = [0, 1, 2, 3].map((entry) => table.readUInt8(446 + entry * 16 + 4));
  return types.includes(efiType) || (types.includes(protectiveType) && hasEfiEntry(table.subarray(512)));
}

/** Looks through the entries of a GUID partition table; the header lies at the beginning of `table`. */
function hasEfiEntry(table: Buffer): boolean {
  if (table.length < 512 || table.toString('latin1', 0, 8) !== 'EFI PART') return false;
  const first = Number(table.readBigUInt64LE(72) - 1n) * 512;
  const count = table.readUInt32LE(80);
  const size = table.readUInt32LE(84);
  if (size < 128) return false;
  for (let entry = 0; entry < count; entry += 1) {
    const at = first + entry * size;
    if (at + size > table.length) return false;
    if (table.subarray(at, at + 16).equals(efiTypeId)) return true;
  }
  return false;
}
