import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { SetUpError } from '../verdict.ts';

const maxFiles = 20_000;

/** The sha256 of all files of a tree with their names, as hexadecimal; git's own folder does not count. */
export async function digestTree(root: string): Promise<string> {
  const hash = createHash('sha256');
  const files = await listFiles(root, '');
  for (const name of files) {
    const path = join(root, name);
    const facts = await lstat(path);
    const content = facts.isSymbolicLink() ? Buffer.from(await readlink(path)) : await readFile(path);
    hash.update(`${Buffer.byteLength(name)}:${name}:${facts.isSymbolicLink() ? 'link' : 'file'}:${content.length}:`);
    hash.update(content);
  }
  return hash.digest('hex');
}

/** The bytes that the files of a tree have together. */
export async function measureTree(root: string): Promise<number> {
  let bytes = 0;
  for (const name of await listFiles(root, '')) bytes += (await lstat(join(root, name))).size;
  return bytes;
}

async function listFiles(root: string, folder: string): Promise<string[]> {
  const found: string[] = [];
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name === '.git') continue;
    if (entry.isDirectory()) found.push(...(await listFiles(root, name)));
    else if (entry.isFile() || entry.isSymbolicLink()) found.push(name);
    if (found.length > maxFiles)
      throw new SetUpError(
        'profile-invalid',
        `'${root}' holds more than ${maxFiles} files.`,
        'Give the root of the Ansible tree.',
      );
  }
  return found;
}
