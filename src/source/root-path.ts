/** The longest path that is read, in UTF-16 code units; as long as a path can be on Linux. */
export const LONGEST_PATH = 4096;

/** Either a path in its one normal spelling (the empty text is the root itself), or why it is none, as half a sentence. */
export type RootPathResult =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly reason: string };

/**
 * The normal spelling of a path as a person writes it: below a root, `/` between folders, without `.` segments.
 * Refuses whatever could lead out of the root or into git's own folder, on any machine; never throws.
 */
export function normalizeRootPath(text: string): RootPathResult {
  const path = text
    .split('/')
    .filter((segment) => segment !== '.')
    .join('/');
  const reason = text === '' ? 'it is empty' : (describeForeignSpelling(path) ?? describeUnsafePath(text));
  return reason === undefined ? { ok: true, path } : { ok: false, reason };
}

/** Why a path, as a person wrote it or as a tree lists it, could lead out of its root; undefined where it cannot. */
export function describeUnsafePath(path: string): string | undefined {
  if (path.length > LONGEST_PATH) return `it is longer than ${LONGEST_PATH} characters`;
  if (path.includes('\0')) return 'it has a NUL character';
  if (path.startsWith('/')) return 'it is absolute: write it relative to the root';
  for (const segment of path === '' ? [] : path.split('/')) {
    if (segment === '') return 'it has an empty segment: write "/" only between two names';
    if (segment === '..') return 'it has the segment "..", which could lead out of the root';
    if (isGitFolder(segment)) return `it leads into "${segment}", which belongs to git`;
  }
  return undefined;
}

/** True for the name of git's own folder, in any case, as file systems that ignore case would open it. */
export function isGitFolder(name: string): boolean {
  return name.length === 4 && name.toLowerCase() === '.git';
}

function describeForeignSpelling(path: string): string | undefined {
  if (path.includes('\\')) return 'it has a "\\": write "/" between folders';
  if (/^[A-Za-z]:\//.test(path)) return 'it names a drive: write it relative to the root';
  return undefined;
}
