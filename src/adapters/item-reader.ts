import type { FileState, TreeReader } from '../ports/tree-reader.ts';
import { ConfigurationError } from '../report/configuration-error.ts';
import { describeUnsafePath } from '../source/root-path.ts';
import { findItem } from './find-item.ts';
import { idOf } from './id-of.ts';
import { listFiles } from './list-files.ts';
import type { TreeItem } from './tree-item.ts';

/** How many paths are walked at a time: enough to keep git busy, few enough to need little memory. */
const PATHS_AT_ONCE = 256;

/** What a side of a change is made of. */
export interface Side {
  readonly label: string;
  readonly root: TreeItem;
  /** How many files and folders are listed before listing is refused. */
  readonly listedItems: number;
  /** ISO 8601, or undefined where the side is no commit. */
  committedAt(): Promise<string | undefined>;
}

/** Reads one side through its items: the one place that follows links and walks folders, whatever they are kept in. */
export class ItemReader implements TreeReader {
  readonly #side: Side;

  constructor(side: Side) {
    this.#side = side;
  }

  get label(): string {
    return this.#side.label;
  }

  async read(paths: readonly string[]): Promise<ReadonlyMap<string, FileState>> {
    const asked = [...new Set(paths)];
    const states = new Map<string, FileState>();
    for (let start = 0; start < asked.length; start += PATHS_AT_ONCE) {
      const batch = asked.slice(start, start + PATHS_AT_ONCE);
      const readOne = async (path: string): Promise<[string, FileState]> => [path, await this.#stateOf(path)];
      for (const [path, state] of await Promise.all(batch.map(readOne))) states.set(path, state);
    }
    return states;
  }

  /** What is no folder lists itself, so that `read` can say what it is. */
  async list(folder: string): Promise<readonly string[]> {
    const unsafe = describeUnsafePath(folder);
    if (unsafe !== undefined) throw new ConfigurationError(`the folder "${folder}" cannot be listed: ${unsafe}`);
    const item = await findItem(this.#side.root, folder);
    if (item.kind === 'folder') return listFiles({ path: folder, folder: item }, this.#side.listedItems);
    return item.kind === 'other' && item.state.kind === 'missing' ? [] : [folder];
  }

  async ids(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const asked = [...new Set(paths)];
    const ids = new Map<string, string>();
    for (let start = 0; start < asked.length; start += PATHS_AT_ONCE) {
      const batch = asked.slice(start, start + PATHS_AT_ONCE);
      const found = await Promise.all(batch.map((path) => idOf(this.#side.root, path)));
      for (const [index, path] of batch.entries()) {
        const id = found[index];
        if (id !== undefined) ids.set(path, id);
      }
    }
    return ids;
  }

  committedAt(): Promise<string | undefined> {
    return this.#side.committedAt();
  }

  async #stateOf(path: string): Promise<FileState> {
    const unsafe = describeUnsafePath(path);
    if (unsafe !== undefined) return { kind: 'unreadable', reason: `its path is no path below the root: ${unsafe}` };
    const item = await findItem(this.#side.root, path);
    if (item.kind === 'folder') return { kind: 'directory' };
    return item.kind === 'file' ? item.read() : item.state;
  }
}
