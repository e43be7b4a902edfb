import { access, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { readImageLock } from '../read-data.ts';
import { mustRun, type RunContext } from '../run/run-context.ts';
import { imageInfoArguments, parseImageInfo } from '../tools/qemu-img.ts';
import { SetUpError } from '../verdict.ts';
import { cachedImage } from './cached-image.ts';
import { hashFile } from './hash-file.ts';
import type { ImageDigest, LockedImage } from './image-lock.ts';
import { mustMatch } from './match-image.ts';

/** An image that may boot: it is what its lock says. */
export interface CheckedImage extends ImageDigest {
  readonly name: string;
  readonly path: string;
}

/** Where the lock of a tree's images lies, relative to the tree. */
export const lockFile = 'tests/integration/images.lock.json';

/**
 * The image of the profile, checked against its lock: a local file, a file from the cache, or a download. Throws
 * `image-missing` or `image-mismatch`.
 */
export async function obtainImage(context: RunContext, signal: AbortSignal): Promise<CheckedImage> {
  const { options, profile } = context;
  if (options.image !== undefined) return obtainLocalImage(context, options.image, signal);
  const name = profile.guest.image;
  const lockPath = join(options.tree, lockFile);
  const locked = lockedImage(await readLock(lockPath), lockPath, name);
  return checked(context, await locate(context, { locked, name, lockPath }, signal), name, signal);
}

/** The image in a file of this machine, checked against the lock that lies beside it. */
export async function obtainLocalImage(context: RunContext, local: string, signal: AbortSignal): Promise<CheckedImage> {
  const lockPath = `${local}.lock.json`;
  const name = basename(local);
  const locked = lockedImage(await readLock(lockPath), lockPath, undefined);
  return checked(context, await locate(context, { locked, name, lockPath, local }, signal), name, signal);
}

async function checked(
  context: RunContext,
  found: ImageDigest & { path: string },
  name: string,
  signal: AbortSignal,
): Promise<CheckedImage> {
  await refuseBackingFile(context, found.path, signal);
  return { ...found, name };
}

/** An image that a lock names. */
interface Named {
  readonly locked: LockedImage;
  readonly name: string;
  readonly lockPath: string;
  /** A file in place of what the lock says. */
  readonly local?: string;
}

async function readLock(path: string): Promise<Readonly<Record<string, LockedImage>>> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) {
    throw new SetUpError(
      'image-missing',
      `There is no image lock '${path}'.`,
      'scripts/build-image.sh prints one; an image without a lock never boots.',
    );
  }
  return readImageLock(text, path).images;
}

/** The entry of that name, or the only entry where the image is a local file. */
function lockedImage(
  images: Readonly<Record<string, LockedImage>>,
  path: string,
  name: string | undefined,
): LockedImage {
  const found = name === undefined ? Object.values(images)[0] : Object.hasOwn(images, name) ? images[name] : undefined;
  if (found !== undefined) return found;
  throw new SetUpError(
    'image-missing',
    `'${path}' has no image '${name}'; it has ${Object.keys(images).sort().join(', ')}.`,
  );
}

async function locate(
  context: RunContext,
  { locked, name, lockPath, local }: Named,
  signal: AbortSignal,
): Promise<ImageDigest & { path: string }> {
  if ('build' in locked) {
    throw new SetUpError(
      'image-missing',
      `Image '${name}' is built where it is needed.`,
      `Build it with ${locked.build}, then give it with --image.`,
    );
  }
  if ('url' in locked)
    return { path: await cachedImage(context, locked, signal), sha512: locked.sha512, size: locked.size };
  const path = local ?? resolve(dirname(lockPath), locked.path);
  await access(path).catch(() => {
    throw new SetUpError('image-missing', `There is no image '${path}'.`);
  });
  mustMatch(await hashFile(path, signal), locked, path);
  return { path, sha512: locked.sha512, size: locked.size };
}

/** An image that names a backing file would make the guest's disk out of any file of this machine. */
async function refuseBackingFile(context: RunContext, path: string, signal: AbortSignal): Promise<void> {
  const told = await mustRun(
    context,
    { program: 'qemu-img', args: imageInfoArguments(path), timeoutMs: 120_000 },
    signal,
  );
  const info = parseImageInfo(told.stdout);
  if (info?.format === 'qcow2' && info.backingFile === undefined) return;
  throw new SetUpError('image-mismatch', `'${path}' is not a qcow2 image that stands on its own.`);
}
