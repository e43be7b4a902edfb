import { writeFixedFiles } from '../adapters/write-fixed-files.ts';
import type { FixedFile } from '../fix/fix-all.ts';
import { unifiedDiff } from '../fix/unified-diff.ts';
import { MAIN_ROOT } from '../read/read-sources.ts';
import { ConfigurationError } from '../report/configuration-error.ts';

/** Where each root of the contract stands on disk; undefined for one that is read from git. */
export type RootFolders = ReadonlyMap<string, string | undefined>;

/** Changes files where they stand; refuses before anything is written where one is in a root that is read from git. */
export async function writeToRoots(files: readonly FixedFile[], folders: RootFolders): Promise<void> {
  const changed = files.filter(({ before, after }) => before !== after);
  const byRoot = rootsOf(changed).map((root) => {
    const folder = folders.get(root);
    if (folder === undefined)
      throw new ConfigurationError(`the root "${root}" is read from git, so its files cannot be changed`, {
        hint: `name its folder alone: --root ${root}=PATH`,
      });
    return { folder, own: changed.filter((file) => file.root === root) };
  });
  for (const { folder, own } of byRoot) await writeFixedFiles(folder, own);
}

/** The patch of a root other than the main one. */
export interface RootPatch {
  readonly root: string;
  readonly patch: string;
}

/** One patch for each other root that has changes. */
export function otherPatches(files: readonly FixedFile[]): readonly RootPatch[] {
  return rootsOf(files).flatMap((root) => {
    const patch = root === MAIN_ROOT ? '' : unifiedDiff(files, root);
    return patch === '' ? [] : [{ root, patch }];
  });
}

/** All changes to look at; those of other roots come behind a line that names them, which `git apply` passes over. */
export function shownPatches(files: readonly FixedFile[]): string {
  const others = otherPatches(files).map(({ root, patch }) => `# in the root ${root}:\n${patch}`);
  return unifiedDiff(files) + others.join('');
}

function rootsOf(files: readonly FixedFile[]): readonly string[] {
  return [...new Set(files.map(({ root }) => root))].sort();
}
