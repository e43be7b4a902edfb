import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CliArguments } from '../cli-arguments.ts';
import type { ImageLock, LockedImage } from '../image/image-lock.ts';
import { checksumOf, newestDate, withDate } from '../image/newest-image.ts';
import { lockFile } from '../image/obtain-image.ts';
import { readImageLock } from '../read-data.ts';
import { SetUpError } from '../verdict.ts';
import type { Shell } from './shell.ts';

/** Prints the image lock with the newest dated images. Nothing is written: the new lock goes through a pull request that boots it. */
export async function runRefresh(args: CliArguments, shell: Shell): Promise<number> {
  const path = join(resolve(shell.folder, args.tree), lockFile);
  const lock = readImageLock(await readFile(path, 'utf8'), path);
  const images: Record<string, LockedImage> = {};
  for (const [name, image] of Object.entries(lock.images)) images[name] = await refreshed(name, image, shell);
  const fresh: ImageLock & { readonly $schema?: string } = { ...lock, images };
  shell.print(`${JSON.stringify(fresh, null, 2)}\n`);
  return 0;
}

async function refreshed(name: string, image: LockedImage, shell: Shell): Promise<LockedImage> {
  if (!('url' in image) || image.checksums === undefined) return image;
  const date = newestDate(await fetchText(image.checksums, shell));
  const url = date === undefined ? undefined : withDate(image.url, date);
  if (url === undefined)
    throw new SetUpError('image-missing', `'${image.checksums}' lists no dated image for '${name}'.`);
  const folder = url.slice(0, url.lastIndexOf('/'));
  const sha512 = checksumOf(await fetchText(`${folder}/SHA512SUMS`, shell), url.slice(folder.length + 1));
  if (sha512 === undefined)
    throw new SetUpError('image-missing', `'${folder}/SHA512SUMS' does not list the image of '${name}'.`);
  const head = await fetch(url, { method: 'HEAD', signal: shell.interrupt });
  const size = Number(head.headers.get('content-length'));
  if (!head.ok || !Number.isSafeInteger(size) || size <= 0)
    throw new SetUpError('image-missing', `'${url}' does not say how large it is.`);
  return { url, sha512, size, checksums: image.checksums };
}

async function fetchText(url: string, shell: Shell): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.any([shell.interrupt, AbortSignal.timeout(60_000)]) }).catch(
    (thrown: unknown) => {
      throw new SetUpError(
        'image-missing',
        `'${url}' could not be read: ${thrown instanceof Error ? thrown.message : String(thrown)}.`,
      );
    },
  );
  if (!response.ok) throw new SetUpError('image-missing', `'${url}' answered with HTTP ${response.status}.`);
  return (await response.text()).slice(0, 4 * 1024 * 1024);
}
