/**
 * A file system for a kernel to start from that holds one program: it writes a line to the console and then turns in
 * circles. That a kernel gets so far proves that it really runs.
 */
export function canaryInitramfs(line: string): Uint8Array {
  const archive = Buffer.concat([entry('init', canaryProgram(line)), entry('TRAILER!!!', Buffer.alloc(0))]);
  return Buffer.concat([archive, Buffer.alloc((512 - (archive.length % 512)) % 512)]);
}

/** One file of a cpio archive in the "newc" form. */
function entry(name: string, content: Buffer): Buffer {
  const fields = [0, 0o100755, 0, 0, 1, 0, content.length, 0, 0, 0, 0, name.length + 1, 0];
  const header = `070701${fields.map((field) => field.toString(16).padStart(8, '0')).join('')}${name}\0`;
  return Buffer.concat([padded(Buffer.from(header, 'latin1')), padded(content)]);
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

const base = 0x400000;
const headers = 64 + 56;

/** A static program for 64-bit x86 Linux: write(1, line), then an endless loop. */
function canaryProgram(line: string): Buffer {
  const text = Buffer.from(`\n${line}\n`, 'latin1');
  const code = Buffer.from([
    72,
    141,
    53,
    19,
    0,
    0,
    0,
    186,
    text.length,
    0,
    0,
    0,
    191,
    1,
    0,
    0,
    0,
    184,
    1,
    0,
    0,
    0,
    15,
    5,
    235,
    254,
  ]);
  const size = headers + code.length + text.length;
  const head = Buffer.alloc(headers);
  head.write('\x7fELF\x02\x01\x01', 0, 'latin1');
  head.writeUInt16LE(2, 16);
  head.writeUInt16LE(62, 18);
  head.writeUInt32LE(1, 20);
  head.writeBigUInt64LE(BigInt(base + headers), 24);
  head.writeBigUInt64LE(64n, 32);
  head.writeUInt16LE(64, 52);
  head.writeUInt16LE(56, 54);
  head.writeUInt16LE(1, 56);
  head.writeUInt32LE(1, 64);
  head.writeUInt32LE(5, 68);
  head.writeBigUInt64LE(BigInt(base), 80);
  head.writeBigUInt64LE(BigInt(base), 88);
  head.writeBigUInt64LE(BigInt(size), 96);
  head.writeBigUInt64LE(BigInt(size), 104);
  head.writeBigUInt64LE(0x1000n, 112);
  return Buffer.concat([head, code, text]);
}
