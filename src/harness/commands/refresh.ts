import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CliArguments } from '../cli-arguments.ts';
import type { ImageLock, LockedImage } from '../image/image-lock.ts';
import { type DatedImage, lockNewestImage } from '../image/lock-newest-image.ts';
import { datePlace, withDate } from '../image/newest-image.ts';
import { lockFile } from '../image/obtain-image.ts';
import { readImageLock } from '../read-data.ts';
import { SetUpError } from '../verdict.ts';
import type { Shell } from './shell.ts';

/**
 * Prints the image lock with the newest dated images, and with the ones to add. Nothing is written: the new lock goes
 * through a pull request that boots it.
 */
export async function runRefresh(
  args: Pick<CliArguments, 'additions' | 'tree'>,
  shell: Pick<Shell, 'folder' | 'interrupt' | 'print'>,
): Promise<number> {
  const path = join(resolve(shell.folder, args.tree), lockFile);
  const lock = await readLock(path, args.additions.length > 0);
  const images: Record<string, LockedImage> = { ...lock.images };
  for (const image of [...datedImagesOf(lock), ...args.additions.map(addition)]) {
    images[image.name] = await lockNewestImage(image, shell.interrupt);
  }
  const fresh: ImageLock & { readonly $schema?: string } = { ...lock, images };
  shell.print(`${JSON.stringify(fresh, null, 2)}\n`);
  return 0;
}

/** The lock of a tree; a tree that has none yet begins with what is added. */
async function readLock(path: string, adds: boolean): Promise<ImageLock> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text !== undefined) return readImageLock(text, path);
  if (adds) return { version: 1, images: {} };
  throw new SetUpError(
    'image-missing',
    `There is no image lock '${path}'.`,
    '--tree names the root of the Ansible tree; --add NAME=URL makes the first lock.',
  );
}

/** The images of a lock that say where their dates are listed. */
export function datedImagesOf(lock: ImageLock): DatedImage[] {
  return Object.entries(lock.images).flatMap(([name, image]) => {
    if (!('url' in image) || image.checksums === undefined) return [];
    const { checksums: listing, url } = image;
    return [{ name, listing, urlOf: (date: string) => withDate(url, date) }];
  });
}

/** An image to add, whose URL says DATE where a date belongs. */
export function addition({ name, url }: { readonly name: string; readonly url: string }): DatedImage {
  const listing = url.slice(0, url.indexOf(datePlace));
  return { name, listing, urlOf: (date) => url.replaceAll(datePlace, date) };
}
