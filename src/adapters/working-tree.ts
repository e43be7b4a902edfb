import * as fs from 'node:fs';
import type { FileState, TreeReader } from '../ports/tree-reader.ts';
import { ConfigurationError } from '../report/configuration-error.ts';
import { DEFAULT_FILE_BYTES } from './decode-text.ts';
import { describeTrouble, meansMissing, systemCodeOf } from './file-trouble.ts';
import type { ObjectFormat } from './git.ts';
import { ItemReader } from './item-reader.ts';
import { DEFAULT_LISTED_ITEMS } from './list-files.ts';
import { decodePath, encodePath } from './path-bytes.ts';
import { type DiskLimits, readDiskFile, troubleState } from './read-disk-file.ts';
import type { FolderItem, TreeItem } from './tree-item.ts';

/** Which folder is read, and what reading it may cost. */
export interface WorkingTreeOptions {
  readonly directory: string;
  /** The size in bytes above which a file is `too-large`; 16 MiB when left out. */
  readonly fileBytes?: number;
  /** How many files and folders are listed at most; 100,000 when left out. */
  readonly listedItems?: number;
  /** The hash of the repository that texts are compared with; sha1 when left out. */
  readonly objectFormat?: ObjectFormat;
}

/**
 * Reads a folder as it is on disk, in git or not: untracked and ignored files too, and the files of repositories that
 * stand in it. Nothing outside the folder is read, whatever links say. Throws a ConfigurationError where there is no
 * such folder.
 */
export function openWorkingTree(options: WorkingTreeOptions): TreeReader {
  const limits = { fileBytes: options.fileBytes ?? DEFAULT_FILE_BYTES, objectFormat: options.objectFormat ?? 'sha1' };
  return new ItemReader({
    label: 'working tree',
    root: diskFolder(findRoot(options.directory), limits),
    listedItems: options.listedItems ?? DEFAULT_LISTED_ITEMS,
    committedAt: async () => undefined,
  });
}

function findRoot(directory: string): Buffer {
  try {
    const root = fs.realpathSync(directory, { encoding: 'buffer' });
    if (fs.statSync(root).isDirectory()) return root;
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === undefined || !meansMissing(code)) throw unreadableFolder(directory, error);
    throw new ConfigurationError(`the folder "${directory}" does not exist`);
  }
  throw new ConfigurationError(`"${directory}" is a file where a folder is expected`);
}

function diskFolder(path: Buffer, limits: DiskLimits): FolderItem {
  return {
    kind: 'folder',
    async child(name) {
      const bytes = encodePath(name);
      return bytes === undefined ? undefined : diskItem(joinPath(path, bytes), limits);
    },
    async children() {
      return listFolder(path).map((entry) => {
        const folder = entry.isDirectory() ? diskFolder(joinPath(path, entry.name), limits) : undefined;
        return [decodePath(entry.name), folder];
      });
    },
  };
}

function listFolder(path: Buffer): readonly fs.Dirent<Buffer>[] {
  try {
    return fs.readdirSync(path, { encoding: 'buffer', withFileTypes: true });
  } catch (error) {
    throw unreadableFolder(decodePath(path), error);
  }
}

/** What stands at a path whose folders are known to be no links. */
function diskItem(path: Buffer, limits: DiskLimits): TreeItem | undefined {
  try {
    const seen = fs.lstatSync(path);
    if (seen.isDirectory()) return diskFolder(path, limits);
    if (seen.isFile()) return { kind: 'file', read: async () => readDiskFile(path, seen, limits) };
    if (!seen.isSymbolicLink())
      return other({ kind: 'unreadable', reason: `it is ${specialKindOf(seen)}, not a file` });
    const target = decodePath(fs.readlinkSync(path, { encoding: 'buffer' }));
    return { kind: 'link', readTarget: async () => target };
  } catch (error) {
    const state = troubleState(error);
    return state.kind === 'missing' ? undefined : other(state);
  }
}

function other(state: FileState): TreeItem {
  return { kind: 'other', state };
}

function specialKindOf(seen: fs.Stats): string {
  if (seen.isFIFO()) return 'a named pipe';
  if (seen.isSocket()) return 'a socket';
  return 'a device';
}

function joinPath(folder: Buffer, name: Buffer): Buffer {
  return Buffer.concat([folder, Buffer.from('/'), name]);
}

function unreadableFolder(folder: string, error: unknown): ConfigurationError {
  const code = systemCodeOf(error);
  if (code === undefined) throw error;
  return new ConfigurationError(`the folder "${folder}" cannot be read: ${describeTrouble(code)}`);
}
