import { resolve } from 'node:path';
import { type ApiTreeSource, openApiTree, openApiTrees } from '../adapters/github/api-tree.ts';
import { BlobCache } from '../adapters/github/blob-cache.ts';
import { type GitRepository, openGit } from '../adapters/open-git.ts';
import { subtree } from '../adapters/subtree.ts';
import { openWorkingTree } from '../adapters/working-tree.ts';
import type { Side } from '../check.ts';
import type { ChangedFile, GitHub, RepositoryName } from '../ports/github.ts';
import type { TreeReader } from '../ports/tree-reader.ts';
import { MAIN_ROOT } from '../read/read-sources.ts';
import { ConfigurationError } from '../report/configuration-error.ts';
import type { Runner } from './runner.ts';
import type { RootSetting, Settings } from './settings.ts';

/** Which commits are judged; without a base nothing is compared. */
export interface Commits {
  readonly head: string;
  /** Compared is the commit that this one and head grew from. */
  readonly base: string | undefined;
}

/** Both sides and the ids they are read at. */
export interface EventSides extends AsyncDisposable {
  readonly head: Side;
  readonly base: Side | undefined;
  /** Ids for links. */
  readonly headSha: string;
  readonly baseSha: string | undefined;
  /** What differs between the two, where that came along with reading them. */
  readonly changedFiles: readonly ChangedFile[] | undefined;
  /** How the commits are read, for the log. */
  readonly how: string;
}

/** Opens the commits from the checkout where it has them all, and through the API where it has not. Runs nothing. */
export async function openEventSides(
  commits: Commits,
  github: GitHub,
  settings: Settings,
  runner: Runner,
  connectTo: (repository: RepositoryName) => GitHub,
): Promise<EventSides> {
  const workspace = runner.environment.GITHUB_WORKSPACE ?? '.';
  const others = new Map<string, TreeReader>();
  for (const [name, root] of settings.roots) {
    const tree =
      'path' in root ? openWorkingTree({ directory: resolve(workspace, root.path) }) : openRemote(root, connectTo);
    others.set(name, await tree);
  }
  const opened = (await openCheckout(commits, workspace, runner, others)) ?? (await openApi(commits, github, others));
  return settings.directory === '' ? opened : { ...opened, ...below(opened, settings.directory) };
}

/** Both sides with a folder of the repository as their main root. */
function below({ head, base }: EventSides, folder: string): Pick<EventSides, 'head' | 'base'> {
  const narrow = ({ roots }: Side): Side => {
    return {
      roots: new Map([...roots].map(([name, tree]) => [name, name === MAIN_ROOT ? subtree(tree, folder) : tree])),
    };
  };
  return { head: narrow(head), base: base === undefined ? undefined : narrow(base) };
}

/** Another repository at one commit, read through the API: the one its branch or tag is at now, for both sides. */
async function openRemote(
  { owner, name, ref }: Exclude<RootSetting, { path: string }>,
  connectTo: (repository: RepositoryName) => GitHub,
): Promise<TreeReader> {
  const github = connectTo({ owner, name });
  const { mergeBase: sha } = await github.compare(ref, ref);
  const label = `${owner}/${name}@${ref} (${sha.slice(0, 7)})`;
  return openApiTree({ github, blobs: new BlobCache(github) }, sha, label);
}

async function openCheckout(
  commits: Commits,
  directory: string,
  runner: Runner,
  others: ReadonlyMap<string, TreeReader>,
): Promise<EventSides | undefined> {
  let repository: GitRepository | undefined;
  try {
    repository = await openGit({ directory, environment: runner.environment });
    const baseSha = commits.base === undefined ? undefined : await repository.mergeBase(commits.base, commits.head);
    const head = await repository.treeAt(commits.head);
    const base = baseSha === undefined ? undefined : await repository.treeAt(baseSha);
    const open = repository;
    const dispose = () => open[Symbol.asyncDispose]();
    return sides(commits.head, baseSha, head, base, { others, how: 'the checkout', dispose });
  } catch (error) {
    await repository?.[Symbol.asyncDispose]();
    if (!(error instanceof ConfigurationError)) throw error;
    runner.log(`The checkout cannot serve (${error.message}); the API does.`);
    return undefined;
  }
}

async function openApi(commits: Commits, github: GitHub, others: ReadonlyMap<string, TreeReader>): Promise<EventSides> {
  const source: ApiTreeSource = { github, blobs: new BlobCache(github) };
  const head = { sha: commits.head, label: `head (${commits.head.slice(0, 7)})` };
  const rest = { others, how: 'the API', dispose: () => Promise.resolve() };
  if (commits.base === undefined)
    return sides(head.sha, undefined, openApiTree(source, head.sha, head.label), undefined, rest);
  const { mergeBase: sha, files } = await github.compare(commits.base, commits.head);
  const base = { sha, label: `base (${sha.slice(0, 7)})` };
  const trees =
    files === undefined
      ? { head: openApiTree(source, head.sha, head.label), base: openApiTree(source, sha, base.label) }
      : openApiTrees(source, head, base, files);
  return { ...sides(head.sha, sha, trees.head, trees.base, rest), changedFiles: files };
}

function sides(
  headSha: string,
  baseSha: string | undefined,
  head: TreeReader,
  base: TreeReader | undefined,
  rest: { others: ReadonlyMap<string, TreeReader>; how: string; dispose: () => Promise<void> },
): EventSides {
  return {
    head: { roots: new Map([[MAIN_ROOT, head], ...rest.others]) },
    base: base === undefined ? undefined : { roots: new Map([[MAIN_ROOT, base], ...rest.others]) },
    headSha,
    baseSha,
    changedFiles: undefined,
    how: rest.how,
    [Symbol.asyncDispose]: rest.dispose,
  };
}
