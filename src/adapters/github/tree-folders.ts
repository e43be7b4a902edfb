import type { GitHub, GitTreeEntry } from '../../ports/github.ts';
import { GitHubError } from './github-error.ts';

/** What stands in one folder, by name. */
export type Folder = ReadonlyMap<string, GitTreeEntry>;

/** The folders of one commit. */
export interface Folders {
  /** What stands under a name in a folder (empty text: the root). */
  child(folder: string, name: string): Promise<GitTreeEntry | undefined>;
  /** All that stands in a folder; empty where there is none. */
  at(path: string): Promise<Folder>;
}

/** How many folders of a tree that GitHub cuts off are read one by one before it is refused. */
const MOST_FOLDERS = 300;

/** How git marks a folder. */
export const FOLDER_MODE = '040000';
const EMPTY: Folder = new Map();

/**
 * The folders of a tree, read in one request; where GitHub cuts the answer off because the tree is too large, only
 * the folders that are asked for, one by one.
 */
export class TreeFolders implements Folders {
  readonly #github: Pick<GitHub, 'tree'>;
  readonly #sha: string;
  readonly #single = new Map<string, Promise<Folder>>();
  #whole: Promise<ReadonlyMap<string, Folder> | undefined> | undefined;

  constructor(github: Pick<GitHub, 'tree'>, sha: string) {
    this.#github = github;
    this.#sha = sha;
  }

  async child(folder: string, name: string): Promise<GitTreeEntry | undefined> {
    return (await this.at(folder)).get(name);
  }

  async at(path: string): Promise<Folder> {
    const whole = await this.#readWhole();
    if (whole !== undefined) return whole.get(path) ?? EMPTY;
    const known = this.#single.get(path) ?? this.#readSingle(path);
    this.#single.set(path, known);
    return known;
  }

  #readWhole(): Promise<ReadonlyMap<string, Folder> | undefined> {
    this.#whole ??= this.#github.tree(this.#sha, 'recursive').then((tree) => {
      return tree.truncated ? undefined : foldersOf(tree.entries);
    });
    return this.#whole;
  }

  async #readSingle(path: string): Promise<Folder> {
    if (this.#single.size >= MOST_FOLDERS) {
      throw new GitHubError({
        fault: 'too-large',
        attempted: `read the folder "${path}" of ${this.#sha.slice(0, 12)}`,
        reason: `the tree is too large for one answer of GitHub, and more than ${MOST_FOLDERS} folders would have to be read`,
        hint: 'check the repository out with its history, so that git can read it',
      });
    }
    const sha = path === '' ? this.#sha : await this.#folderId(path);
    if (sha === undefined) return EMPTY;
    const { entries } = await this.#github.tree(sha, 'one-level');
    return new Map(entries.map((entry) => [entry.path, entry]));
  }

  async #folderId(path: string): Promise<string | undefined> {
    const slash = path.lastIndexOf('/');
    const parent = await this.at(slash === -1 ? '' : path.slice(0, slash));
    const entry = parent.get(path.slice(slash + 1));
    return entry?.mode === FOLDER_MODE ? entry.sha : undefined;
  }
}

function foldersOf(entries: readonly GitTreeEntry[]): ReadonlyMap<string, Folder> {
  const folders = new Map<string, Map<string, GitTreeEntry>>([['', new Map()]]);
  for (const entry of entries) {
    const slash = entry.path.lastIndexOf('/');
    const parent = slash === -1 ? '' : entry.path.slice(0, slash);
    const folder = folders.get(parent) ?? new Map<string, GitTreeEntry>();
    folders.set(parent, folder.set(entry.path.slice(slash + 1), entry));
    if (entry.mode === FOLDER_MODE && !folders.has(entry.path)) folders.set(entry.path, new Map());
  }
  return folders;
}
