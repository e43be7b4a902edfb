import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ImageDigest } from './image-lock.ts';

/** The size and sha512 of a file, read once. */
export async function hashFile(path: string, signal: AbortSignal): Promise<ImageDigest> {
  const hash = createHash('sha512');
  let size = 0;
  for await (const part of createReadStream(path, { highWaterMark: 1024 * 1024, signal })) {
    hash.update(part);
    size += part.length;
  }
  return { sha512: hash.digest('hex'), size };
}
