import type { ChangedFile, FoundObjects, GitTreeEntry } from '../../ports/github.ts';
import type { BlobCache } from './blob-cache.ts';
import { FOLDER_MODE, type Folder, type Folders } from './tree-folders.ts';

/** More places are not asked for one by one: the whole tree is cheaper then. */
const MOST_PLACES = 40;

/** What the folders of another commit are told from. */
export interface FolderSource {
  /** The folders of the commit that is known. */
  readonly head: Folders;
  /** The folders of the commit itself, read as a whole where nothing else tells. */
  readonly whole: Folders;
  readonly commit: string;
  /** Everything that differs between the two. */
  readonly changed: readonly ChangedFile[];
  readonly blobs: BlobCache;
}

/**
 * The folders of a commit, told from those of another and from what differs: a file that no change names is the same,
 * one that a change names was asked for by place, and only for what neither tells the tree itself is read.
 */
export class ChangedFolders implements Folders {
  readonly #source: FolderSource;
  readonly #changed: ReadonlySet<string>;
  readonly #places = new Map<string, Promise<FoundObjects['places'][number]>>();

  constructor(source: FolderSource) {
    this.#source = source;
    this.#changed = new Set(
      source.changed.flatMap(({ path, formerPath }) => [path, ...(formerPath === undefined ? [] : [formerPath])]),
    );
  }

  /** Asks for those of these paths that changed, in the request that is about to go out. */
  expect(paths: readonly string[]): void {
    const { blobs, commit } = this.#source;
    for (const path of paths) {
      const isWanted = this.#changed.has(path) && !this.#places.has(path) && this.#places.size < MOST_PLACES;
      if (!isWanted) continue;
      const found = blobs.find({ commit, path });
      found.catch(() => undefined);
      this.#places.set(path, found);
    }
  }

  async child(folder: string, name: string): Promise<GitTreeEntry | undefined> {
    const path = folder === '' ? name : `${folder}/${name}`;
    const { head, whole } = this.#source;
    if (this.#changed.has(path)) {
      const found = (await this.#places.get(path)) ?? 'unknown';
      if (found !== 'unknown') return found === 'missing' ? undefined : found;
      return whole.child(folder, name);
    }
    const entry = await head.child(folder, name);
    if (!this.#hasChangesBelow(path)) return entry;
    if (entry?.mode !== FOLDER_MODE) return whole.child(folder, name);
    return (await this.#wasFolder(path)) ? entry : undefined;
  }

  async at(path: string): Promise<Folder> {
    const { head, whole } = this.#source;
    return this.#hasChangesBelow(path) || this.#changed.has(path) ? whole.at(path) : head.at(path);
  }

  #hasChangesBelow(path: string): boolean {
    const prefix = path === '' ? '' : `${path}/`;
    return [...this.#changed].some((one) => one.startsWith(prefix));
  }

  /** A folder of head was one of base as well if base had a file below it: one that changed, or one that did not. */
  async #wasFolder(path: string): Promise<boolean> {
    const prefix = `${path}/`;
    const hadOne = this.#source.changed.some((file) => pathAtBase(file)?.startsWith(prefix) === true);
    return hadOne || this.#holdsUnchanged(path);
  }

  async #holdsUnchanged(folder: string): Promise<boolean> {
    for (const [name, { mode }] of await this.#source.head.at(folder)) {
      const path = `${folder}/${name}`;
      const isUnchanged = mode === FOLDER_MODE ? await this.#holdsUnchanged(path) : !this.#changed.has(path);
      if (isUnchanged) return true;
    }
    return false;
  }
}

/** Where a changed file was at base, if it was there. */
function pathAtBase({ status, path, formerPath }: ChangedFile): string | undefined {
  if (status === 'renamed') return formerPath;
  return status === 'added' || status === 'copied' ? undefined : path;
}
