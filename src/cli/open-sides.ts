import { isAbsolute, resolve } from 'node:path';
import { type GitRepository, openGit } from '../adapters/open-git.ts';
import { openWorkingTree } from '../adapters/working-tree.ts';
import type { Side } from '../check.ts';
import type { TreeReader } from '../ports/tree-reader.ts';
import { MAIN_ROOT } from '../read/read-sources.ts';
import { ConfigurationError } from '../report/configuration-error.ts';
import type { RootFolders } from './root-folders.ts';
import type { Terminal } from './terminal.ts';

/** What a command compares, as it was asked for. */
export interface SideOptions {
  readonly directory: string;
  readonly base: string | undefined;
  readonly mergeBase: boolean;
  readonly head: string | undefined;
  readonly staged: boolean;
  /** `NAME=PATH`, `NAME=PATH@REV`, or `NAME=PATH@BASE..HEAD`; without HEAD that is the working tree. */
  readonly roots: readonly string[];
}

/** Both sides, and the day of the head commit where head is one. Disposing ends the git processes behind them. */
export interface OpenSides extends AsyncDisposable {
  readonly head: Side;
  readonly base: Side | undefined;
  readonly committedAt: string | undefined;
  /** Where the roots stand that are read from disk. */
  readonly folders: RootFolders;
}

/** Opens what is compared: git objects, the index or a working tree, and the other roots, each for both sides or with sides of its own. */
export async function openSides(options: SideOptions, terminal: Terminal): Promise<OpenSides> {
  const opened = new Map<string, Promise<GitRepository>>();
  const directory = resolve(terminal.cwd, options.directory);
  const git = (folder: string) => {
    const known = opened.get(folder) ?? openGit({ directory: folder, environment: terminal.environment });
    opened.set(folder, known);
    return known;
  };
  const dispose = async () => {
    for (const repository of opened.values()) await (await repository.catch(() => undefined))?.[Symbol.asyncDispose]();
  };
  try {
    if (options.staged && options.head !== undefined) {
      throw new ConfigurationError('--staged and --head both say what to judge', { hint: 'give one of the two' });
    }
    const needsGit = options.base !== undefined || options.head !== undefined || options.staged;
    const repository = needsGit ? await git(directory) : undefined;
    const head = await headTree(options, directory, repository);
    const base = await baseTree(options, repository);
    const others = new Map<string, RootSides>();
    const isOnDisk = options.head === undefined && !options.staged;
    const folders = new Map([[MAIN_ROOT, isOnDisk ? directory : undefined]]);
    for (const text of options.roots) {
      const root = parseRoot(text, terminal);
      if (others.has(root.name))
        throw new ConfigurationError(`the root "${root.name}" is given twice`, { hint: 'give each root once' });
      if (root.base !== undefined && base === undefined)
        throw new ConfigurationError(`the root "${root.name}" has two sides, and nothing is compared`, {
          hint: 'name the other side of this repository, too: --base HEAD',
        });
      others.set(root.name, await openRoot(root, git));
      folders.set(root.name, root.revision === undefined ? root.folder : undefined);
    }
    return {
      head: { roots: rootsOf(head, others, 'head') },
      base: base === undefined ? undefined : { roots: rootsOf(base, others, 'base') },
      committedAt: await head.committedAt(),
      folders,
      [Symbol.asyncDispose]: dispose,
    };
  } catch (error) {
    await dispose();
    throw error;
  }
}

async function headTree(
  options: SideOptions,
  directory: string,
  repository: GitRepository | undefined,
): Promise<TreeReader> {
  if (repository !== undefined && options.staged) return repository.index();
  if (repository !== undefined && options.head !== undefined) return repository.treeAt(options.head);
  return openWorkingTree({ directory, ...(repository !== undefined && { objectFormat: repository.objectFormat }) });
}

async function baseTree(options: SideOptions, repository: GitRepository | undefined): Promise<TreeReader | undefined> {
  if (options.base === undefined || repository === undefined) {
    if (options.mergeBase)
      throw new ConfigurationError('--merge-base needs --base', { hint: 'name the branch: --base origin/main' });
    return undefined;
  }
  const revision = options.mergeBase ? await repository.mergeBase(options.base, options.head ?? 'HEAD') : options.base;
  return repository.treeAt(revision);
}

function rootsOf(main: TreeReader, others: ReadonlyMap<string, RootSides>, side: keyof RootSides): Side['roots'] {
  return new Map([[MAIN_ROOT, main], ...[...others].map(([name, sides]) => [name, sides[side]] as const)]);
}

/** The trees of a root; one and the same where it stands for both sides. */
interface RootSides {
  readonly head: TreeReader;
  readonly base: TreeReader;
}

interface NamedRoot {
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  /** What is read at head; the working tree where it is undefined. */
  readonly revision: string | undefined;
  /** What is read at base, where that is something else than at head. */
  readonly base: string | undefined;
}

function parseRoot(text: string, terminal: Terminal): NamedRoot {
  const parts = /^([a-z][a-z0-9_-]*)=([^@]+)(?:@(.+))?$/.exec(text);
  const [, name = '', path = '', revisions] = parts ?? [];
  if (parts === null) {
    throw new ConfigurationError(`"--root ${text}" does not name a root`, {
      hint: 'write it like --root workbench=../workbench',
    });
  }
  const folder = isAbsolute(path) ? path : resolve(terminal.cwd, path);
  const at = revisions?.indexOf('..') ?? -1;
  if (revisions === undefined || at < 0) return { name, folder, revision: revisions, base: undefined };
  const [base, head] = [revisions.slice(0, at), revisions.slice(at + 2)];
  return { name, folder, revision: head === '' ? undefined : head, base };
}

async function openRoot(
  { folder, revision, base }: NamedRoot,
  git: (folder: string) => Promise<GitRepository>,
): Promise<RootSides> {
  const repository = revision === undefined && base === undefined ? undefined : await git(folder);
  const objectFormat = repository?.objectFormat;
  const head =
    repository === undefined || revision === undefined
      ? openWorkingTree({ directory: folder, ...(objectFormat !== undefined && { objectFormat }) })
      : await repository.treeAt(revision);
  return { head, base: repository === undefined || base === undefined ? head : await repository.treeAt(base) };
}
