import { chmod, mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunContext } from '../run/run-context.ts';
import { download } from './download.ts';
import { hashFile } from './hash-file.ts';
import type { ImageDigest } from './image-lock.ts';
import { mustMatch } from './match-image.ts';

/**
 * The path of a downloaded image in the cache, named after its content and checked on every use. A file that is not what
 * its name says is removed; a download that was broken off goes on where it stopped.
 */
export async function cachedImage(
  context: Pick<RunContext, 'imageCache'>,
  locked: ImageDigest & { readonly url: string },
  signal: AbortSignal,
): Promise<string> {
  const folder = context.imageCache;
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const path = join(folder, `${locked.sha512}.qcow2`);
  if ((await sizeOf(path)) !== undefined) {
    const found = await hashFile(path, signal);
    if (found.sha512 === locked.sha512 && found.size === locked.size) return path;
    await rm(path, { force: true });
  }
  const partial = `${path}.partial`;
  await download(locked.url, partial, locked.size, signal);
  try {
    mustMatch(await hashFile(partial, signal), locked, locked.url);
  } catch (thrown) {
    await rm(partial, { force: true });
    throw thrown;
  }
  await chmod(partial, 0o444);
  await rename(partial, path);
  return path;
}

async function sizeOf(path: string): Promise<number | undefined> {
  return (await stat(path).catch(() => undefined))?.size;
}
