import { SetUpError } from '../verdict.ts';
import type { ImageDigest } from './image-lock.ts';

/** Throws unless a file is what its lock says. */
export function mustMatch(found: ImageDigest, locked: ImageDigest, path: string): void {
  if (found.size === locked.size && found.sha512 === locked.sha512) return;
  throw new SetUpError(
    'image-mismatch',
    `'${path}' is not the locked image: it has ${found.size} bytes and sha512 ${found.sha512.slice(0, 16)}…, locked are ${locked.size} bytes and ${locked.sha512.slice(0, 16)}….`,
    'Nothing boots from it. Remove the file, or refresh the lock on purpose.',
  );
}
