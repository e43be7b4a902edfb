import type { ChangedFile, GitHub, GitTreeEntry } from '../../ports/github.ts';
import type { FileState, TreeReader } from '../../ports/tree-reader.ts';
import { LONGEST_PATH } from '../../source/root-path.ts';
import { DEFAULT_FILE_BYTES, decodeText } from '../decode-text.ts';
import { ItemReader } from '../item-reader.ts';
import { DEFAULT_LISTED_ITEMS } from '../list-files.ts';
import type { FolderItem, TreeItem } from '../tree-item.ts';
import type { BlobCache } from './blob-cache.ts';
import { ChangedFolders } from './changed-folders.ts';
import { FOLDER_MODE, type Folders, TreeFolders } from './tree-folders.ts';

const LINK_MODE = '120000';
const SUBMODULE_MODE = '160000';
const FILE_MODES: readonly string[] = ['100644', '100755', '100664'];

/** Where a commit is read from: GitHub, and the blobs that several sides share. */
export interface ApiTreeSource {
  readonly github: Pick<GitHub, 'tree' | 'committedAt'>;
  readonly blobs: BlobCache;
}

/** One commit on GitHub as a tree, read by API without a checkout: one request for the tree, few for all files. */
export function openApiTree(source: ApiTreeSource, sha: string, label: string): TreeReader {
  return openFolders(source, new TreeFolders(source.github, sha), sha, label);
}

/** A commit and how people call it. */
export interface LabelledCommit {
  readonly sha: string;
  readonly label: string;
}

/** Two commits of which all differences are known: what did not change is read once, and what did in the same request. */
export function openApiTrees(
  source: ApiTreeSource,
  head: LabelledCommit,
  base: LabelledCommit,
  changed: readonly ChangedFile[],
): { readonly head: TreeReader; readonly base: TreeReader } {
  const ofHead = new TreeFolders(source.github, head.sha);
  const whole = new TreeFolders(source.github, base.sha);
  const ofBase = new ChangedFolders({ head: ofHead, whole, commit: base.sha, changed, blobs: source.blobs });
  const reader = openFolders(source, ofHead, head.sha, head.label);
  const read = async (paths: readonly string[]) => {
    await ofHead.at('');
    ofBase.expect(paths);
    return reader.read(paths);
  };
  const { label } = head;
  return {
    head: {
      label,
      read,
      list: (folder) => reader.list(folder),
      ids: (paths) => reader.ids(paths),
      committedAt: () => reader.committedAt(),
    },
    base: openFolders(source, ofBase, base.sha, base.label),
  };
}

function openFolders(source: ApiTreeSource, folders: Folders, sha: string, label: string): TreeReader {
  return new ItemReader({
    label,
    root: folderItem(folders, source.blobs, ''),
    listedItems: DEFAULT_LISTED_ITEMS,
    committedAt: () => source.github.committedAt(sha),
  });
}

function folderItem(folders: Folders, blobs: BlobCache, path: string): FolderItem {
  const folderOf = (name: string, entry: GitTreeEntry): FolderItem | undefined => {
    if (entry.mode !== FOLDER_MODE) return undefined;
    return folderItem(folders, blobs, path === '' ? name : `${path}/${name}`);
  };
  return {
    kind: 'folder',
    async child(name) {
      const entry = await folders.child(path, name);
      return entry === undefined ? undefined : (folderOf(name, entry) ?? leafItem(blobs, entry));
    },
    async children() {
      return Array.from(await folders.at(path), ([name, entry]) => [name, folderOf(name, entry)]);
    },
  };
}

function leafItem(blobs: BlobCache, entry: GitTreeEntry): TreeItem {
  if (entry.mode === SUBMODULE_MODE) return { kind: 'other', state: { kind: 'submodule' }, id: entry.sha };
  if (entry.mode === LINK_MODE) return { kind: 'link', readTarget: () => readTarget(blobs, entry) };
  if (FILE_MODES.includes(entry.mode)) {
    return { kind: 'file', id: entry.sha, read: () => readFile(blobs, entry) };
  }
  return { kind: 'other', state: { kind: 'unreadable', reason: 'git keeps it with a mode that is not known' } };
}

async function readFile(blobs: BlobCache, { sha, size = 0 }: GitTreeEntry): Promise<FileState> {
  return size > DEFAULT_FILE_BYTES ? { kind: 'too-large', bytes: size } : decodeText(await blobs.read(sha), sha);
}

async function readTarget(blobs: BlobCache, { sha, size = 0 }: GitTreeEntry): Promise<string | undefined> {
  return size > LONGEST_PATH ? undefined : (await blobs.read(sha)).toString('utf8');
}
