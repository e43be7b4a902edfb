import { isUtf8 } from 'node:buffer';
import type { FileState } from '../ports/tree-reader.ts';
import { DEFAULT_LIMITS } from '../source/limits.ts';

/** The size in bytes up to which a file is read: no shorter text fits the limit that parsing has. */
export const DEFAULT_FILE_BYTES = DEFAULT_LIMITS.length;

/** The size in bytes below which a Git LFS pointer stays, as the LFS specification has it. */
const LFS_POINTER_BYTES = 1024;

/**
 * What the bytes of a file are: strict UTF-8 text, whose byte order mark stays so that offsets are the file's own, or
 * the state that says why they are none. Never throws, never mends.
 */
export function decodeText(bytes: Buffer, id: string): FileState {
  const encoding = otherEncoding(bytes);
  if (encoding !== undefined) return { kind: 'binary', reason: `it is ${encoding} text; only UTF-8 is read` };
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { kind: 'binary', reason: `it has a NUL byte ${placeOf(bytes, nul)}` };
  if (!isUtf8(bytes)) return { kind: 'binary', reason: describeBadByte(bytes) };
  const text = bytes.toString('utf8');
  return isLfsPointer(text, bytes.length) ? { kind: 'lfs-pointer' } : { kind: 'text', text, id };
}

function isLfsPointer(text: string, bytes: number): boolean {
  if (bytes >= LFS_POINTER_BYTES) return false;
  const first = text.slice(0, text.indexOf('\n') + 1);
  const isVersion =
    first.startsWith('version https://git-lfs.github.com/spec/') ||
    first.startsWith('version https://hawser.github.com/spec/');
  return isVersion && text.includes('\noid sha256:');
}

function otherEncoding(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 (little-endian)';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 (big-endian)';
  return undefined;
}

function describeBadByte(bytes: Buffer): string {
  const at = badByteIn(bytes);
  const hex = (bytes[at] ?? 0).toString(16).padStart(2, '0');
  return `it is not UTF-8: there is the byte 0x${hex} ${placeOf(bytes, at)}`;
}

/** Lenient decoding puts U+FFFD where a bad byte is; one that the file itself holds stands on its own three bytes. */
function badByteIn(bytes: Buffer): number {
  const text = bytes.toString('utf8');
  let at = text.indexOf('\ufffd');
  let offset = Buffer.byteLength(text.slice(0, at), 'utf8');
  while (bytes.toString('latin1', offset, offset + 3) === '\xef\xbf\xbd') {
    const next = text.indexOf('\ufffd', at + 1);
    offset += Buffer.byteLength(text.slice(at, next), 'utf8');
    at = next;
  }
  return offset;
}

function placeOf(bytes: Buffer, offset: number): string {
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line++;
  return `in line ${line} (offset ${offset})`;
}
