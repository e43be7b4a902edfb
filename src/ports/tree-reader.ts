/**
 * What stands at a path of a repository at one revision. Everything but `text` and `missing` is a state that no
 * collection can be read from, and is told as such; it never reads as an empty file.
 */
export type FileState =
  /** Equal ids mean equal texts. */
  | { readonly kind: 'text'; readonly text: string; readonly id: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'directory' }
  | { readonly kind: 'submodule' }
  | { readonly kind: 'symlink'; readonly target: string; readonly reason: string }
  | { readonly kind: 'lfs-pointer' }
  | { readonly kind: 'binary'; readonly reason: string }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** One side of a change (a git tree, an index, a working tree, a tree behind an API), read-only. */
export interface TreeReader {
  /** How a person would name this side, e.g. `origin/main (1a2b3c4)` or `working tree`. */
  readonly label: string;
  /**
   * The states of these paths (relative to the root, `/`-separated), each asked once, in few round trips.
   * Symbolic links inside the tree are followed; links that leave it are a state of their own.
   */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, FileState>>;
  /** All file paths below a folder (empty string: the whole tree), sorted by code unit; `.git` is never listed. */
  list(folder: string): Promise<readonly string[]>;
  /**
   * What tells the contents at these paths apart, without following links: equal ids mean equal contents, also across
   * sides of one repository. A path that cannot be told apart, or where nothing stands, has no id.
   */
  ids(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** When this side was committed (ISO 8601 date), or undefined where it is not a commit. */
  committedAt(): Promise<string | undefined>;
}
