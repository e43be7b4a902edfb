import type { FileState } from '../ports/tree-reader.ts';

/** What stands in a folder under one name, before any link is followed. */
export type TreeItem =
  | FolderItem
  | {
      readonly kind: 'file';
      /** The id git gives its bytes, where it is known without reading them. */
      readonly id?: string;
      read(): Promise<FileState>;
    }
  | LinkItem
  /** Neither readable nor walkable; its state says what it is. */
  | { readonly kind: 'other'; readonly state: FileState; readonly id?: string };

/** A folder of a git tree, of the index or of a disk. */
export interface FolderItem {
  readonly kind: 'folder';
  /** The item with exactly this name, which is no `.`, `..` or path. */
  child(name: string): Promise<TreeItem | undefined>;
  /** The names of all items, in any order, each with its folder where it is one. */
  children(): Promise<Iterable<readonly [name: string, folder: FolderItem | undefined]>>;
}

/** A symbolic link. */
export interface LinkItem {
  readonly kind: 'link';
  /** Where the link leads as it is written, or undefined where that is longer than any path. */
  readTarget(): Promise<string | undefined>;
}
