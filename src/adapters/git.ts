import { ConfigurationError } from '../report/configuration-error.ts';
import { ChildEnvironment, type Variables } from './child-environment.ts';
import { decodePath } from './path-bytes.ts';
import type { Argv } from './start-process.ts';

/** What a repository says about itself and about the folder it was asked from. */
export interface RepositoryFacts {
  /** False in a bare repository and inside git's own folder; nothing can be staged there. */
  readonly hasWorkingTree: boolean;
  /** True where history was cut off when cloning. */
  readonly isShallow: boolean;
  readonly objectFormat: ObjectFormat;
  /** The folder that was asked from, relative to the top of the working tree; empty at the top. */
  readonly prefix: string;
}

/** The hash that names objects. */
export type ObjectFormat = 'sha1' | 'sha256';

/** One line of a tree object or of the index: what kind of thing has which name and which content. */
export interface GitEntry {
  readonly kind: 'file' | 'folder' | 'link' | 'submodule' | 'unmerged' | 'unknown';
  readonly id: string;
}

/** Settings that keep git from starting any program, whatever the repository is configured to do. */
const SAFE_SETTINGS = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'credential.helper=', 'index.sparse=false'];

/** Options that every git process gets: nothing is paged, replaced or locked, and no path is taken for a pattern. */
const SAFE_OPTIONS = [
  '--no-pager',
  '--no-replace-objects',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...SAFE_SETTINGS.flatMap((setting) => ['-c', setting]),
];

/** Variables of the caller that say where its configuration, index and objects are. */
const PASSED_VARIABLES = [
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_CEILING_DIRECTORIES',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CONFIG_SYSTEM',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
] as const;

const SET_VARIABLES = {
  GIT_ALLOW_PROTOCOL: '', // no transport at all, whatever the configuration allows
  GIT_GRAFT_FILE: '/dev/null',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
} as const;

/** The tree without entries, which every repository knows without storing it. */
const EMPTY_TREES = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
} as const;

/** The environment of every git process: enough to find a repository, nothing to reach a network or run a program. */
export function gitEnvironment(parent: Variables): ChildEnvironment {
  return ChildEnvironment.from(parent, PASSED_VARIABLES, SET_VARIABLES);
}

/** Asks for what `parseRepositoryFacts` reads. */
export const REPOSITORY_FACTS_ARGV: Argv = [
  'git',
  ...SAFE_OPTIONS,
  'rev-parse',
  '--is-inside-work-tree',
  '--is-shallow-repository',
  '--show-object-format',
  '--show-prefix',
];

/** Answers object names, one a line on standard input, as `BatchParser` reads them. */
export const OBJECTS_ARGV: Argv = ['git', ...SAFE_OPTIONS, 'cat-file', '--batch'];

/** The best common ancestor of two commits, given by their full ids. */
export function mergeBaseArgv(a: string, b: string): Argv {
  return ['git', ...SAFE_OPTIONS, 'merge-base', a, b];
}

/**
 * Lists what is staged below the current folder, as `parseIndex` reads it. Comparing the index with nothing lists the
 * same as `ls-files --stage`, but leaves out what `git add --intent-to-add` only announced.
 */
export function indexArgv(format: ObjectFormat): Argv {
  const options = ['--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--relative'];
  const exact = ['--ita-invisible-in-index', '--ignore-submodules=none', '--no-ext-diff', '--no-textconv'];
  return ['git', ...SAFE_OPTIONS, 'diff-index', ...options, ...exact, EMPTY_TREES[format]];
}

/** Reads the answer to `REPOSITORY_FACTS_ARGV`; the prefix comes last because it may have line breaks in it. */
export function parseRepositoryFacts(output: Buffer): RepositoryFacts {
  const lines = output.toString('latin1').split('\n', 3);
  const [inside, shallow, format] = lines;
  if (!isBooleanWord(inside) || !isBooleanWord(shallow) || (format !== 'sha1' && format !== 'sha256')) {
    throw new ConfigurationError('git does not say what kind of repository this is', {
      hint: 'install git 2.25 or newer',
    });
  }
  const prefix = decodePath(output.subarray(lines.join('\n').length + 1, -1)).replace(/\/$/, '');
  return { hasWorkingTree: inside === 'true', isShallow: shallow === 'true', objectFormat: format, prefix };
}

function isBooleanWord(word: string | undefined): boolean {
  return word === 'true' || word === 'false';
}

/**
 * Reads the answer to `indexArgv`: what is staged, by path. From an index that is cut off git reads entries without name
 * or content, which are refused.
 */
export function parseIndex(output: Buffer): ReadonlyMap<string, GitEntry> {
  const entries = new Map<string, GitEntry>();
  let at = 0;
  while (at < output.length) {
    const middle = output.indexOf(0, at);
    const end = middle < 0 ? -1 : output.indexOf(0, middle + 1);
    const [, mode, , id, status] = output.toString('latin1', at, Math.max(middle, at)).split(' ');
    if (end <= middle + 1 || mode === undefined || id === undefined) throw malformed('list of staged files');
    const kind = status === 'U' ? 'unmerged' : kindOf(Number.parseInt(mode, 8));
    if (kind !== 'unmerged' && /^0*$/.test(id)) throw malformed('list of staged files');
    entries.set(decodePath(output.subarray(middle + 1, end)), { kind, id });
    at = end + 1;
  }
  return entries;
}

/** Reads a tree object: its entries by name. A tree that git itself would refuse is refused. */
export function parseTree(content: Buffer, format: ObjectFormat): ReadonlyMap<string, GitEntry> {
  const idBytes = format === 'sha1' ? 20 : 32;
  const entries = new Map<string, GitEntry>();
  let at = 0;
  while (at < content.length) {
    const space = content.indexOf(32, at);
    const nul = space < 0 ? -1 : content.indexOf(0, space);
    const end = nul + 1 + idBytes;
    if (nul < 0 || end > content.length) throw malformed('tree');
    const name = decodePath(content.subarray(space + 1, nul));
    if (name === '' || name === '.' || name === '..' || name.includes('/') || entries.has(name)) {
      throw malformed(`tree, with an entry named ${JSON.stringify(name)}`);
    }
    const kind = kindOf(Number.parseInt(content.toString('latin1', at, space), 8));
    entries.set(name, { kind, id: content.toString('hex', nul + 1, end) });
    at = end;
  }
  return entries;
}

/** Reads a commit object: the id of its tree, and its committer date as ISO 8601 in UTC. */
export function parseCommit(content: Buffer): { readonly tree: string; readonly committedAt: string } {
  const lines = (content.toString('latin1').split('\n\n', 1)[0] ?? '').split('\n');
  const tree = lines[0]?.startsWith('tree ') ? lines[0].slice(5) : '';
  const committer = lines.find((line) => line.startsWith('committer ')) ?? '';
  const seconds = committer.slice(committer.lastIndexOf('> ') + 2).split(' ')[0] ?? '';
  if (!/^\d{1,12}$/.test(seconds) || !/^[0-9a-f]{40,64}$/.test(tree)) throw malformed('commit');
  return { tree, committedAt: new Date(Number(seconds) * 1000).toISOString() };
}

function kindOf(mode: number): GitEntry['kind'] {
  switch (mode & 0o170000) {
    case 0o040000:
      return 'folder';
    case 0o100000:
      return 'file';
    case 0o120000:
      return 'link';
    case 0o160000:
      return 'submodule';
    default:
      return 'unknown';
  }
}

function malformed(what: string): ConfigurationError {
  return new ConfigurationError(`the repository holds a malformed ${what}`, {
    hint: 'run "git fsck" to see what is damaged, and clone again',
  });
}
