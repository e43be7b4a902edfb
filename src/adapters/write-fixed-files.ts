import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { ConfigurationError } from '../report/configuration-error.ts';

/** A file to be replaced, if it still holds what the replacement was made from. */
export interface FileReplacement {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Replaces files below a folder, each one whole or not at all; first checks that every one still reads as expected.
 * Throws a ConfigurationError before anything is written where one changed meanwhile or leads out of the folder.
 */
export async function writeFixedFiles(folder: string, files: readonly FileReplacement[]): Promise<void> {
  const root = await realpath(folder);
  const targets: { path: string; after: string; mode: number }[] = [];
  for (const { path, before, after } of files) {
    const target = await realpath(join(root, path));
    if (!target.startsWith(root + sep))
      throw new ConfigurationError(`${path} leads out of ${folder}`, { hint: 'mend the file where it really is' });
    const handle = await open(target, 'r');
    const now = await handle.readFile('utf8').finally(() => handle.close());
    if (now !== before)
      throw new ConfigurationError(`${path} changed while it was being mended`, { hint: 'run the command again' });
    targets.push({ path: target, after, mode: (await stat(target)).mode });
  }
  for (const { path, after, mode } of targets) await replaceFile(path, after, mode);
}

async function replaceFile(path: string, text: string, mode: number): Promise<void> {
  const temporary = join(dirname(path), `.${randomBytes(6).toString('hex')}.vm-contract`);
  try {
    const handle = await open(temporary, 'wx', mode & 0o777);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    const cause = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`${path} cannot be written`, { hint: cause });
  }
}
