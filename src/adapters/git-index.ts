import type { GitEntry } from './git.ts';
import type { GitStore } from './git-store.ts';
import { gitItem } from './git-tree.ts';
import type { FolderItem } from './tree-item.ts';

type IndexFolder = Map<string, GitEntry | IndexFolder>;

/** The folder that staged files stand in, given by their paths. */
export function indexRoot(store: GitStore, staged: ReadonlyMap<string, GitEntry>): FolderItem {
  const root: IndexFolder = new Map();
  for (const [path, entry] of staged) place(root, path.split('/'), entry);
  return folderItem(store, root);
}

/** A conflict may leave both a file and files below its name; the file stays, so that the conflict is told. */
function place(root: IndexFolder, names: readonly string[], entry: GitEntry): void {
  let folder = root;
  for (const name of names.slice(0, -1)) {
    const known = folder.get(name);
    const next: GitEntry | IndexFolder = known ?? new Map();
    if (!(next instanceof Map)) return;
    if (known === undefined) folder.set(name, next);
    folder = next;
  }
  folder.set(names.at(-1) ?? '', entry);
}

function folderItem(store: GitStore, folder: IndexFolder): FolderItem {
  return {
    kind: 'folder',
    async child(name) {
      const found = folder.get(name);
      if (found === undefined) return undefined;
      return found instanceof Map ? folderItem(store, found) : gitItem(store, found);
    },
    async children() {
      return Array.from(folder, ([name, found]) => [name, found instanceof Map ? folderItem(store, found) : undefined]);
    },
  };
}
