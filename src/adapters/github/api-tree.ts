import type { GitHub, GitTreeEntry } from '../../ports/github.ts';
import type { FileState, TreeReader } from '../../ports/tree-reader.ts';
import { LONGEST_PATH } from '../../source/root-path.ts';
import { DEFAULT_FILE_BYTES, decodeText } from '../decode-text.ts';
import { ItemReader } from '../item-reader.ts';
import { DEFAULT_LISTED_ITEMS } from '../list-files.ts';
import type { FolderItem, TreeItem } from '../tree-item.ts';
import type { BlobCache } from './blob-cache.ts';
import { FOLDER_MODE, TreeFolders } from './tree-folders.ts';

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
  const folders = new TreeFolders(source.github, sha);
  return new ItemReader({
    label,
    root: folderItem(folders, source.blobs, ''),
    listedItems: DEFAULT_LISTED_ITEMS,
    committedAt: () => source.github.committedAt(sha),
  });
}

function folderItem(folders: TreeFolders, blobs: BlobCache, path: string): FolderItem {
  const folderOf = (name: string, entry: GitTreeEntry): FolderItem | undefined => {
    if (entry.mode !== FOLDER_MODE) return undefined;
    return folderItem(folders, blobs, path === '' ? name : `${path}/${name}`);
  };
  return {
    kind: 'folder',
    async child(name) {
      const entry = (await folders.at(path)).get(name);
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
