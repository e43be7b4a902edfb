import type { GitEntry } from './git.ts';
import type { GitStore } from './git-store.ts';
import type { FolderItem, TreeItem } from './tree-item.ts';

/** The folder that a tree object holds. */
export function gitFolder(store: GitStore, id: string): FolderItem {
  return {
    kind: 'folder',
    async child(name) {
      const entry = (await store.tree(id)).get(name);
      return entry === undefined ? undefined : gitItem(store, entry);
    },
    async children() {
      return Array.from(await store.tree(id), ([name, { kind, id }]) => [
        name,
        kind === 'folder' ? gitFolder(store, id) : undefined,
      ]);
    },
  };
}

/** What an entry of a tree or of the index stands for. */
export function gitItem(store: GitStore, entry: GitEntry): TreeItem {
  switch (entry.kind) {
    case 'folder':
      return gitFolder(store, entry.id);
    case 'file':
      return { kind: 'file', id: entry.id, read: () => store.file(entry.id) };
    case 'link':
      return { kind: 'link', readTarget: () => store.linkTarget(entry.id) };
    case 'submodule':
      return { kind: 'other', state: { kind: 'submodule' }, id: entry.id };
    case 'unmerged':
      return { kind: 'other', state: { kind: 'unreadable', reason: 'it has a merge conflict that is not resolved' } };
    case 'unknown':
      return { kind: 'other', state: { kind: 'unreadable', reason: 'git keeps it with a mode that is not known' } };
  }
}
