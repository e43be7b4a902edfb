import type { FileState } from '../ports/tree-reader.ts';
import { isGitFolder, LONGEST_PATH } from '../source/root-path.ts';
import type { FolderItem, LinkItem, TreeItem } from './tree-item.ts';

/** How many links one path may lead through; as many as Linux follows. */
const LINK_LIMIT = 40;

const MISSING: FileState = { kind: 'missing' };

/** What a path leads to: a file or folder, or a state that is the answer already. */
export type FoundItem = Exclude<TreeItem, LinkItem>;

/** Follows a path below a root, through links that stay below it. */
export async function findItem(root: TreeItem, path: string): Promise<FoundItem> {
  const walk = new Walk(root);
  return walk.follow(path);
}

/** One walk along one path: where it stands, what is left to go, and the links it came through. */
class Walk {
  readonly #folders: FolderItem[] = [];
  readonly #names: string[] = [];
  readonly #left: string[] = [];
  #item: FoundItem;
  #links = 0;
  #steps = 0;
  #firstTarget: string | undefined;
  #lastLink = '';

  constructor(root: TreeItem) {
    this.#item = root.kind === 'link' ? { kind: 'other', state: MISSING } : root;
    if (root.kind === 'folder') this.#folders.push(root);
  }

  async follow(path: string): Promise<FoundItem> {
    this.#prepend(path);
    for (let name = this.#left.pop(); name !== undefined; name = this.#left.pop()) {
      if (this.#item.kind === 'other') return this.#item;
      if (this.#item.kind === 'file') return this.#nothing();
      if (++this.#steps > LONGEST_PATH) return this.#refuse('leads through too many folders');
      if (name === '' || name === '.') continue;
      const refused = name === '..' ? this.#leaveFolder() : await this.#enter(this.#item, name);
      if (refused !== undefined) return refused;
    }
    return this.#item;
  }

  async #enter(folder: FolderItem, name: string): Promise<FoundItem | undefined> {
    if (isGitFolder(name)) return this.#refuse(`leads into "${name}", which belongs to git`);
    const item = await folder.child(name);
    if (item === undefined) return this.#nothing();
    if (item.kind === 'link') return this.#followLink(item, name);
    this.#item = item;
    this.#names.push(name);
    if (item.kind === 'folder') this.#folders.push(item);
    return undefined;
  }

  async #followLink(link: LinkItem, name: string): Promise<FoundItem | undefined> {
    const target = await link.readTarget();
    this.#firstTarget ??= target ?? '';
    this.#lastLink = `"${[...this.#names, name].join('/')}" links to ${target === undefined ? 'a text' : `"${target}"`}`;
    if (target === undefined) return this.#refuse('is longer than any path');
    if (++this.#links > LINK_LIMIT) return this.#refuse(`is more than ${LINK_LIMIT} links away, as in a loop`);
    if (target === '') return this.#refuse('leads nowhere');
    if (target.startsWith('/')) return this.#refuse('is absolute and leads out of the root');
    if (target.includes('\\')) return this.#refuse('has a "\\", which leads elsewhere on some machines');
    this.#prepend(target);
    return undefined;
  }

  #leaveFolder(): FoundItem | undefined {
    this.#folders.pop();
    this.#names.pop();
    const parent = this.#folders.at(-1);
    if (parent === undefined) return this.#refuse('leads out of the root');
    this.#item = parent;
    return undefined;
  }

  #prepend(path: string): void {
    for (const name of path.split('/').reverse()) this.#left.push(name);
  }

  #nothing(): FoundItem {
    if (this.#firstTarget === undefined) return { kind: 'other', state: MISSING };
    return this.#refuse('does not exist');
  }

  #refuse(fact: string): FoundItem {
    const reason = `${this.#lastLink}, which ${fact}`;
    return { kind: 'other', state: { kind: 'symlink', target: this.#firstTarget ?? '', reason } };
  }
}
