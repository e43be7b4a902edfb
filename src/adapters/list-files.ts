import { ConfigurationError } from '../report/configuration-error.ts';
import { isGitFolder, LONGEST_PATH } from '../source/root-path.ts';
import type { FolderItem } from './tree-item.ts';

/** How many files and folders are listed before listing is refused. */
export const DEFAULT_LISTED_ITEMS = 100_000;

/** How many folders are asked for at a time: enough to keep git busy, few enough to notice the limit in time. */
const FOLDERS_AT_ONCE = 4;

interface ListedFolder {
  readonly path: string;
  readonly folder: FolderItem;
}

/**
 * The paths of all that is no folder below a folder, sorted by code unit: files, links (which are not followed) and
 * submodules. Throws a ConfigurationError where there is more than `limit` of it.
 */
export async function listFiles(start: ListedFolder, limit: number): Promise<readonly string[]> {
  const files: string[] = [];
  const waiting = [start];
  let seen = 0;
  while (waiting.length > 0) {
    const batch = waiting.splice(-FOLDERS_AT_ONCE);
    const contents = await Promise.all(batch.map(({ folder }) => folder.children()));
    for (const [index, children] of contents.entries()) {
      for (const [name, folder] of children) {
        if (isGitFolder(name)) continue;
        if (++seen > limit) throw tooMany(start.path, limit);
        const path = joinPath(batch[index]?.path ?? '', name);
        if (folder === undefined) files.push(path);
        else waiting.push({ path, folder });
      }
    }
  }
  return files.sort();
}

function joinPath(folder: string, name: string): string {
  const path = folder === '' ? name : `${folder}/${name}`;
  if (path.length <= LONGEST_PATH) return path;
  throw new ConfigurationError(`the folders below "${path.slice(0, 80)}…" are nested too deep`, {
    hint: `no path may be longer than ${LONGEST_PATH} characters`,
  });
}

function tooMany(folder: string, limit: number): ConfigurationError {
  const where = folder === '' ? 'the root' : `the folder "${folder}"`;
  return new ConfigurationError(`${where} holds more than ${limit} files and folders`, {
    hint: 'name a folder that holds only the files in question',
  });
}
