import { createHash } from 'node:crypto';

/** What a test puts at a path: text, bytes, or one of the special things git can hold. */
export type PlainEntry =
  | string
  | Buffer
  | { readonly symlink: string }
  | { readonly submodule: string }
  | { readonly executable: string };

/** A repository tree as tests write it: path → content. */
export type PlainTree = Readonly<Record<string, PlainEntry>>;

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size?: number;
}

export interface StoredCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly date: string;
}

interface Leaf {
  readonly mode: string;
  readonly sha: string;
  readonly size?: number;
}

interface Folder {
  readonly name: string;
  readonly children: Map<string, Folder | Leaf>;
}

/** Objects of one repository with the ids that git itself gives them. */
export class GitStore {
  readonly blobs = new Map<string, Buffer>();
  readonly trees = new Map<string, readonly TreeEntry[]>();
  readonly commits = new Map<string, StoredCommit>();

  /** Stores a tree and a commit of it; answers the commit's id. */
  commit(tree: PlainTree, options: { parents?: readonly string[]; message?: string; date?: string } = {}): string {
    const root: Folder = { name: '', children: new Map() };
    for (const [path, entry] of Object.entries(tree)) this.#place(root, path.split('/'), this.#store(entry));
    return this.commitTree(this.#storeFolder(root), options);
  }

  /** Stores a commit of a tree that is there. */
  commitTree(treeSha: string, options: { parents?: readonly string[]; message?: string; date?: string } = {}): string {
    const date = options.date ?? '2026-11-20T08:00:00Z';
    const message = options.message ?? 'Change';
    const parents = options.parents ?? [];
    const seconds = Math.floor(Date.parse(date) / 1000);
    const lines = [`tree ${treeSha}`, ...parents.map((parent) => `parent ${parent}`)];
    const who = `Ada <ada@example.org> ${seconds} +0000`;
    const text = `${lines.join('\n')}\nauthor ${who}\ncommitter ${who}\n\n${message}\n`;
    const sha = objectId('commit', Buffer.from(text));
    this.commits.set(sha, { sha, tree: treeSha, parents, message, date });
    return sha;
  }

  /** Stores bytes as a blob. */
  addBlob(bytes: Buffer): string {
    const sha = objectId('blob', bytes);
    this.blobs.set(sha, bytes);
    return sha;
  }

  /** Stores a tree that differs from another in these entries. */
  changeTree(base: string, changes: readonly { path: string; mode: string; sha: string }[]): string {
    const root: Folder = { name: '', children: new Map() };
    for (const { path, mode, sha, size, type } of this.recursive(base)) {
      const leaf = size === undefined ? { mode, sha } : { mode, sha, size };
      if (type !== 'tree') this.#place(root, path.split('/'), leaf);
    }
    for (const { path, mode, sha } of changes)
      this.#place(root, path.split('/'), { mode, sha, size: this.blobs.get(sha)?.length ?? 0 });
    return this.#storeFolder(root);
  }

  /** Every entry below a tree, folders before their contents, as GitHub lists them. */
  recursive(treeSha: string, prefix = ''): TreeEntry[] {
    return (this.trees.get(treeSha) ?? []).flatMap((entry) => {
      const full = { ...entry, path: prefix + entry.path };
      return entry.type === 'tree' ? [full, ...this.recursive(entry.sha, `${full.path}/`)] : [full];
    });
  }

  /** The tree id for a tree id or a commit id. */
  treeOf(sha: string): string | undefined {
    return this.trees.has(sha) ? sha : this.commits.get(sha)?.tree;
  }

  /** Path → blob entry of a commit. */
  files(commitSha: string): Map<string, TreeEntry> {
    const tree = this.treeOf(commitSha);
    const entries = tree === undefined ? [] : this.recursive(tree);
    return new Map(entries.filter((entry) => entry.type !== 'tree').map((entry) => [entry.path, entry]));
  }

  #place(folder: Folder, segments: readonly string[], entry: Leaf): void {
    const [name = '', ...rest] = segments;
    if (rest.length === 0) {
      folder.children.set(name, entry);
      return;
    }
    const existing = folder.children.get(name);
    const child = existing !== undefined && 'children' in existing ? existing : { name, children: new Map() };
    folder.children.set(name, child);
    this.#place(child, rest, entry);
  }

  #store(entry: PlainEntry): Leaf {
    if (typeof entry === 'object' && 'submodule' in entry) return { mode: '160000', sha: entry.submodule };
    const [mode, bytes] = contentOf(entry);
    return { mode, sha: this.addBlob(bytes), size: bytes.length };
  }

  #storeFolder(folder: Folder): string {
    const entries = [...folder.children].map(([path, child]): TreeEntry => {
      if ('children' in child) return { path, mode: '040000', type: 'tree', sha: this.#storeFolder(child) };
      return { path, type: child.mode === '160000' ? 'commit' : 'blob', ...child };
    });
    entries.sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)));
    const bytes = Buffer.concat(
      entries.flatMap((entry) => [
        Buffer.from(`${entry.mode.replace(/^0/, '')} ${entry.path}\0`),
        Buffer.from(entry.sha, 'hex'),
      ]),
    );
    const sha = objectId('tree', bytes);
    this.trees.set(sha, entries);
    return sha;
  }
}

function contentOf(entry: Exclude<PlainEntry, { submodule: string }>): [string, Buffer] {
  if (typeof entry === 'string') return ['100644', Buffer.from(entry)];
  if (Buffer.isBuffer(entry)) return ['100644', entry];
  return 'symlink' in entry ? ['120000', Buffer.from(entry.symlink)] : ['100755', Buffer.from(entry.executable)];
}

function sortKey(entry: TreeEntry): Buffer {
  return Buffer.from(entry.type === 'tree' ? `${entry.path}/` : entry.path);
}

function objectId(type: string, bytes: Buffer): string {
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
}
