import type { TreeReader } from '../ports/tree-reader.ts';
import { globFolder, matchesGlob } from '../source/glob.ts';

/**
 * The paths that match one of the globs and differ between two sides, sorted: added, removed, or with other contents.
 * What cannot be told apart counts as changed. Few files are read: sides of one repository know the ids of their files.
 */
export async function readChangedPaths(
  globs: readonly string[],
  base: TreeReader,
  head: TreeReader,
): Promise<readonly string[]> {
  const paths = [...new Set([...(await pathsOf(globs, base)), ...(await pathsOf(globs, head))])].sort();
  const [before, after] = [await base.ids(paths), await head.ids(paths)];
  return paths.filter((path) => before.get(path) === undefined || before.get(path) !== after.get(path));
}

async function pathsOf(globs: readonly string[], reader: TreeReader): Promise<ReadonlySet<string>> {
  const folders = new Map<string, readonly string[]>();
  const paths = new Set<string>();
  for (const glob of globs) {
    const folder = globFolder(glob);
    const files = folders.get(folder) ?? (await reader.list(folder));
    folders.set(folder, files);
    for (const path of files) if (matchesGlob(path, glob)) paths.add(path);
  }
  return paths;
}
