import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RebootFile } from './reboot-tree.ts';

/**
 * Writes files into a folder that is not there yet. Links come last and nothing is written over or through anything,
 * so that no entry can redirect another. Hooks, filters and attributes do not exist here: git has no part in it.
 */
export async function writeRebootTree(folder: string, files: readonly RebootFile[]): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(folder, { mode: 0o755 });
  const [links, plain] = [files.filter(({ kind }) => kind === 'link'), files.filter(({ kind }) => kind !== 'link')];
  for (const file of files) await mkdir(dirname(join(folder, file.path)), { recursive: true });
  for (const { path, kind, bytes } of plain) {
    const target = join(folder, path);
    await writeFile(target, bytes, { flag: 'wx' });
    await chmod(target, kind === 'executable' ? 0o755 : 0o644);
  }
  for (const { path, bytes } of links) await symlink(bytes.toString('utf8'), join(folder, path));
}
