import type { TreeReader } from '../ports/tree-reader.ts';
import { ConfigurationError } from '../report/configuration-error.ts';
import type { ChildEnvironment, Variables } from './child-environment.ts';
import { DEFAULT_FILE_BYTES } from './decode-text.ts';
import { findItem } from './find-item.ts';
import {
  gitEnvironment,
  indexArgv,
  mergeBaseArgv,
  type ObjectFormat,
  parseCommit,
  parseIndex,
  parseRepositoryFacts,
  REPOSITORY_FACTS_ARGV,
  type RepositoryFacts,
} from './git.ts';
import { explainGitFailure, explainGitWords, explainNoMergeBase, explainUnknownRevision } from './git-failure.ts';
import { indexRoot } from './git-index.ts';
import { GitObjects } from './git-objects.ts';
import { GitStore } from './git-store.ts';
import { gitFolder } from './git-tree.ts';
import { ItemReader, type Side } from './item-reader.ts';
import { DEFAULT_LISTED_ITEMS } from './list-files.ts';
import { type ProcessResult, runProcess } from './run-process.ts';
import type { Argv } from './start-process.ts';
import type { TreeItem } from './tree-item.ts';

/** Where a repository is, and what reading it may cost. */
export interface GitOptions {
  /** Any folder of a working tree, or a bare repository; it becomes the root of all paths. */
  readonly directory: string;
  /** The variables of this process; of them, git gets only what it needs. */
  readonly environment: Variables;
  /** The size in bytes above which a file is `too-large`; 16 MiB when left out. */
  readonly fileBytes?: number;
  /** How many files and folders are listed at most; 100,000 when left out. */
  readonly listedItems?: number;
  /** How many milliseconds git may take for one answer; 30 seconds when left out. */
  readonly timeLimitMs?: number;
}

/** The tree of one commit. */
export interface CommitTree extends TreeReader {
  /** The full id of the commit. */
  readonly commit: string;
}

/** Room for a list of 100,000 names in one folder. */
const TREE_BYTES = 8 * 1024 * 1024;
/** A commit holds a message and a handful of lines. */
const COMMIT_BYTES = 1024 * 1024;
/** Room for some million staged files. */
const COMMAND_OUTPUT_BYTES = 256 * 1024 * 1024;
const REVISION_LENGTH = 1024;
const NOTHING: TreeItem = { kind: 'other', state: { kind: 'missing' } };

/**
 * Opens the repository that a folder belongs to. Never runs hooks, filters or other programs of the repository, never
 * fetches and never writes. Throws a ConfigurationError with a hint where there is no repository that can be read.
 */
export async function openGit(options: GitOptions): Promise<GitRepository> {
  const { directory, fileBytes = DEFAULT_FILE_BYTES, timeLimitMs = 30_000 } = options;
  const environment = gitEnvironment(options.environment);
  const limits = { blob: fileBytes, tree: TREE_BYTES, commit: COMMIT_BYTES, tag: COMMIT_BYTES };
  const objects = new GitObjects({ directory, environment, limits, timeLimitMs });
  const program: Program = { directory, environment, timeLimitMs };
  try {
    objects.start(); // both processes start at the same time
    const facts = parseRepositoryFacts(expectOutput(program, await run(program, REPOSITORY_FACTS_ARGV)));
    return new GitRepository(program, objects, facts, options.listedItems ?? DEFAULT_LISTED_ITEMS);
  } catch (error) {
    await objects[Symbol.asyncDispose]();
    throw error;
  }
}

interface Program {
  readonly directory: string;
  readonly environment: ChildEnvironment;
  readonly timeLimitMs: number;
}

/** An open repository; all its sides share what was read. Must be disposed of, or a git process keeps running. */
export class GitRepository implements AsyncDisposable {
  readonly #program: Program;
  readonly #objects: GitObjects;
  readonly #facts: RepositoryFacts;
  readonly #listedItems: number;
  readonly #store: GitStore;

  constructor(program: Program, objects: GitObjects, facts: RepositoryFacts, listedItems: number) {
    this.#program = program;
    this.#objects = objects;
    this.#facts = facts;
    this.#listedItems = listedItems;
    this.#store = new GitStore(objects, { directory: program.directory, objectFormat: facts.objectFormat });
  }

  /** The hash that makes the ids of texts, for `openWorkingTree` to make the same ones. */
  get objectFormat(): ObjectFormat {
    return this.#facts.objectFormat;
  }

  /** The tree of a revision (branch, tag, id, `HEAD~1`, …). Throws a ConfigurationError where there is no such commit. */
  async treeAt(revision: string): Promise<CommitTree> {
    const { id, content } = await this.#commitAt(revision);
    const { tree, committedAt } = parseCommit(content);
    const found = await findItem(gitFolder(this.#store, tree), this.#facts.prefix);
    return new CommitReader(id, {
      label: id.startsWith(revision) ? id.slice(0, 7) : `${revision} (${id.slice(0, 7)})`,
      root: found.kind === 'file' ? NOTHING : found,
      listedItems: this.#listedItems,
      committedAt: async () => committedAt,
    });
  }

  /** What is staged now. Throws a ConfigurationError where there is no index. */
  async index(): Promise<TreeReader> {
    const { directory } = this.#program;
    if (!this.#facts.hasWorkingTree) {
      throw new ConfigurationError(`nothing can be staged in "${directory}": it is not in a working tree`, {
        hint: 'run this in a clone with a working tree, or name a revision',
      });
    }
    const output = expectOutput(this.#program, await run(this.#program, indexArgv(this.#facts.objectFormat)));
    const root = indexRoot(this.#store, parseIndex(output));
    return new ItemReader({ label: 'index', root, listedItems: this.#listedItems, committedAt: async () => undefined });
  }

  /** The full id of the best common ancestor of two revisions. Throws a ConfigurationError where there is none. */
  async mergeBase(a: string, b: string): Promise<string> {
    const [first, second] = await Promise.all([this.#commitAt(a), this.#commitAt(b)]);
    const result = await run(this.#program, mergeBaseArgv(first.id, second.id));
    if (result.kind === 'exited' && result.code === 1) throw explainNoMergeBase(a, b, this.#facts.isShallow);
    return expectOutput(this.#program, result).toString('latin1').trim();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#objects[Symbol.asyncDispose]();
  }

  async #commitAt(revision: string): Promise<{ readonly id: string; readonly content: Buffer }> {
    refuseOddRevision(revision);
    const answer = await this.#objects.ask(`${revision}^{commit}`);
    if (answer.kind === 'object') return answer;
    if (answer.kind === 'too-large') {
      throw new ConfigurationError(`the commit "${revision}" is too large to be read: ${answer.bytes} bytes`);
    }
    const words = await this.#objects.finish();
    const { isShallow } = this.#facts;
    throw explainGitWords(this.#program.directory, words) ?? explainUnknownRevision(revision, words, isShallow);
  }
}

class CommitReader extends ItemReader implements CommitTree {
  readonly commit: string;

  constructor(commit: string, side: Side) {
    super(side);
    this.commit = commit;
  }
}

function refuseOddRevision(revision: string): void {
  const reason = describeOddRevision(revision);
  if (reason === undefined) return;
  throw new ConfigurationError(`"${revision}" is no revision: ${reason}`, {
    hint: 'name a branch, a tag or a commit id, e.g. "origin/main"',
  });
}

function describeOddRevision(revision: string): string | undefined {
  if (revision === '') return 'it is empty';
  if (revision.startsWith('-')) return 'it starts with "-"';
  if (/\p{Cc}/u.test(revision)) return 'it has a control character';
  return revision.length > REVISION_LENGTH ? `it is longer than ${REVISION_LENGTH} characters` : undefined;
}

function run(program: Program, argv: Argv): Promise<ProcessResult> {
  return runProcess({ ...program, argv, outputBytes: COMMAND_OUTPUT_BYTES });
}

function expectOutput(program: Program, result: ProcessResult): Buffer {
  if (result.kind === 'exited' && result.code === 0) return result.stdout;
  throw explainGitFailure(program.directory, result);
}
