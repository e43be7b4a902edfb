import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import type { FileState } from '../ports/tree-reader.ts';
import { decodeText } from './decode-text.ts';
import { describeTrouble, meansMissing, systemCodeOf } from './file-trouble.ts';
import type { ObjectFormat } from './git.ts';

/** Opening must follow no link, wait for no writer of a pipe, and take over no terminal. */
const OPEN_FLAGS = fs.constants.O_RDONLY | fs.constants.O_NOFOLLOW | fs.constants.O_NONBLOCK | fs.constants.O_NOCTTY;
const CHUNK_BYTES = 64 * 1024;

/** How a file on disk is read. */
export interface DiskLimits {
  /** The size in bytes above which a file is `too-large`. */
  readonly fileBytes: number;
  /** The hash that makes the ids of texts, the same that git gives them. */
  readonly objectFormat: ObjectFormat;
}

/** Reads the very file that was looked at before (`seen`); one that took its place meanwhile is not read. Never throws. */
export function readDiskFile(path: Buffer, seen: fs.Stats, limits: DiskLimits): FileState {
  if (seen.size > limits.fileBytes) return { kind: 'too-large', bytes: seen.size };
  let file: number | undefined;
  try {
    file = fs.openSync(path, OPEN_FLAGS);
    const opened = fs.fstatSync(file);
    if (!opened.isFile() || opened.ino !== seen.ino || opened.dev !== seen.dev) return replaced();
    const bytes = readUpTo(file, limits.fileBytes, opened.size);
    if (bytes.length > limits.fileBytes) return { kind: 'too-large', bytes: Math.max(bytes.length, opened.size) };
    return decodeText(bytes, blobId(bytes, limits.objectFormat));
  } catch (error) {
    return troubleState(error);
  } finally {
    if (file !== undefined) fs.closeSync(file);
  }
}

/** The state behind an error of the file system; any other error is thrown on. */
export function troubleState(error: unknown): FileState {
  const code = systemCodeOf(error);
  if (code === undefined) throw error;
  return meansMissing(code) ? { kind: 'missing' } : { kind: 'unreadable', reason: describeTrouble(code) };
}

/** The id that git gives to a file with these bytes. */
export function blobId(bytes: Buffer, format: ObjectFormat): string {
  return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/**
 * All bytes of a file, or more than `limit` of them. The size of a file is a promise only: some files grow, and some
 * have no size before they are read.
 */
function readUpTo(file: number, limit: number, expected: number): Buffer {
  let bytes = Buffer.allocUnsafe(expected + 1);
  let length = 0;
  for (;;) {
    if (length === bytes.length) bytes = Buffer.concat([bytes], length + CHUNK_BYTES);
    const count = fs.readSync(file, bytes, length, bytes.length - length, null);
    length += count;
    if (count === 0 || length > limit) return bytes.subarray(0, length);
  }
}

function replaced(): FileState {
  return { kind: 'unreadable', reason: 'it was replaced while it was read' };
}
