import { createHash } from 'node:crypto';
import { GitHubError } from '../adapters/github/github-error.ts';
import type { GitHub, GitTreeEntry } from '../ports/github.ts';
import { ConfigurationError } from '../report/configuration-error.ts';
import { describeUnsafePath, LONGEST_PATH } from '../source/root-path.ts';

/** One file of a tree, as data. */
export interface RebootFile {
  /** Below the Ansible tree. */
  readonly path: string;
  readonly kind: 'file' | 'executable' | 'link';
  /** The content of a file, the target of a link. */
  readonly bytes: Buffer;
}

/** How much of a commit is taken. */
export interface TreeLimits {
  readonly files: number;
  readonly fileBytes: number;
  readonly totalBytes: number;
}

export const TREE_LIMITS: TreeLimits = { files: 20_000, fileBytes: 8 * 1024 * 1024, totalBytes: 64 * 1024 * 1024 };

const KINDS: ReadonlyMap<string, RebootFile['kind']> = new Map([
  ['100644', 'file'],
  ['100664', 'file'],
  ['100755', 'executable'],
  ['120000', 'link'],
]);

/**
 * The files of one folder of a commit, read by API as git's own objects, each checked against its id. It is no archive:
 * no attribute of the tree (export-ignore, export-subst, filters) has a say, submodules are left out, LFS pointers stay
 * pointers. Whatever could lead out of the folder is refused, and so is what is over the limits, before it is fetched.
 */
export async function readRebootTree(
  github: Pick<GitHub, 'tree' | 'readObjects'>,
  commit: string,
  folder: string,
  limits: TreeLimits = TREE_LIMITS,
): Promise<readonly RebootFile[]> {
  const { entries, truncated } = await github.tree(commit, 'recursive');
  if (truncated) throw tooLarge(commit, 'GitHub lists only a part of it');
  const wanted = entriesBelow(entries, folder);
  if (wanted.length === 0) throw refused(`the folder "${folder}" of ${commit.slice(0, 12)} is empty or missing`);
  checkSizes(wanted, commit, limits);
  const { blobs } = await github.readObjects({ blobs: wanted.map(({ entry }) => entry.sha), places: [] });
  return wanted.map(({ path, kind, entry }) => {
    const bytes = blobs.get(entry.sha);
    if (bytes === undefined) throw new Error(`the blob ${entry.sha} was not read`);
    if (kind === 'link' && !staysInside(path, bytes.toString('latin1'))) {
      throw refused(`the link "${path}" leads out of the tree`);
    }
    return { path, kind, bytes };
  });
}

interface Wanted {
  readonly path: string;
  readonly kind: RebootFile['kind'];
  readonly entry: GitTreeEntry;
}

function entriesBelow(entries: readonly GitTreeEntry[], folder: string): Wanted[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  return entries.flatMap((entry): Wanted[] => {
    if (!entry.path.startsWith(prefix) || entry.mode === '040000' || entry.mode === '160000') return [];
    const path = entry.path.slice(prefix.length);
    const kind = KINDS.get(entry.mode);
    if (kind === undefined) throw refused(`"${entry.path}" has the mode ${entry.mode}, which is not known`);
    const unsafe = path === '' ? 'it is no folder' : describeUnsafePath(path);
    if (unsafe !== undefined) throw refused(`"${entry.path}" is refused: ${unsafe}`);
    return [{ path, kind, entry }];
  });
}

function checkSizes(wanted: readonly Wanted[], commit: string, limits: TreeLimits): void {
  let total = 0;
  for (const { path, kind, entry } of wanted) {
    const { size = 0 } = entry;
    total += size;
    const most = kind === 'link' ? LONGEST_PATH : limits.fileBytes;
    if (size > most) throw tooLarge(commit, `"${path}" has ${size} bytes, more than ${most}`);
  }
  if (total > limits.totalBytes) throw tooLarge(commit, `it has ${total} bytes, more than ${limits.totalBytes}`);
  if (wanted.length > limits.files) throw tooLarge(commit, `it has ${wanted.length} files, more than ${limits.files}`);
}

/**
 * Whether a link can only lead to what is inside. Going up is allowed at the start of the target alone, where the
 * folders are real ones; further on it could start from wherever another link leads.
 */
export function staysInside(path: string, target: string): boolean {
  if (target === '' || target.startsWith('/') || target.includes('\0')) return false;
  let depth = path.split('/').length - 1;
  let isDown = false;
  for (const segment of target.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') isDown = true;
    else if (isDown || --depth < 0) return false;
  }
  return true;
}

/** The digest that the harness gives a tree on disk: names, kinds and contents, folder by folder. */
export function digestFiles(files: readonly RebootFile[]): string {
  const hash = createHash('sha256');
  const sorted = files.map((file) => ({ file, segments: file.path.split('/') })).sort(byFolder);
  for (const { file } of sorted) {
    const kind = file.kind === 'link' ? 'link' : 'file';
    hash.update(`${Buffer.byteLength(file.path)}:${file.path}:${kind}:${file.bytes.length}:`);
    hash.update(file.bytes);
  }
  return hash.digest('hex');
}

function byFolder(a: { segments: readonly string[] }, b: { segments: readonly string[] }): number {
  const at = a.segments.findIndex((segment, index) => segment !== b.segments[index]);
  const [left = '', right = ''] = [a.segments[at], b.segments[at]];
  return left < right ? -1 : 1;
}

function tooLarge(commit: string, reason: string): GitHubError {
  const attempted = `take the tree of ${commit.slice(0, 12)}`;
  const hint = 'name the folder of the Ansible tree with `tree` in `reboot_test`, or take large files out of it';
  return new GitHubError({ fault: 'too-large', attempted, reason, hint });
}

function refused(message: string): ConfigurationError {
  return new ConfigurationError(message, { hint: 'the reboot test takes plain files and links that stay in the tree' });
}
