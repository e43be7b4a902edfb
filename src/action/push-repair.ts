import { blobId } from '../adapters/github/blob-id.ts';
import { GitHubError } from '../adapters/github/github-error.ts';
import type { FixedFile } from '../fix/fix-all.ts';
import { plural } from '../formatters/plural.ts';
import type { GitHub, GitTreeEntry, NewTreeEntry } from '../ports/github.ts';
import type { Repair } from './propose-repair.ts';
import type { PullRequestEvent } from './read-event.ts';

/** What became of a repair that was to be pushed. */
export type PushOutcome =
  | { readonly kind: 'pushed'; readonly sha: string }
  /** The branch was left alone, and why. */
  | { readonly kind: 'left'; readonly reason: string };

/** Marks commits of ours: on top of one, none is added unasked. */
const TRAILER = 'Repaired-by: vm-contract';

/** Who asks for the commit: the setting of the repository with each push, or a person once. */
export type PushOccasion = 'setting' | 'command';

/**
 * Adds one commit with all repairs to the branch of a pull request, on top of exactly the commit that was judged.
 * Leaves alone: branches of forks, the default branch, a branch that has moved, a commit of ours (unless a person asks).
 */
export async function pushRepair(
  event: PullRequestEvent,
  repair: Repair,
  github: GitHub,
  occasion: PushOccasion,
): Promise<PushOutcome> {
  if (!event.ownBranch) return left('the branch is in a fork, or is the default branch');
  const pull = await github.pullRequest(event.number);
  const { owner, name } = github.repository;
  const isSame = pull.head.sha === event.head.sha && pull.head.ref === event.head.ref && pull.state === 'open';
  if (!isSame || pull.head.repository !== `${owner}/${name}`)
    return left('the pull request is closed or has a newer head');
  const { tree, message } = await github.commit(event.head.sha);
  if (occasion === 'setting' && message.split('\n').includes(TRAILER))
    return left('the newest commit is a repair already, and does not repair everything');
  const entries = await storeFiles(repair.files, tree, github);
  if (typeof entries === 'string') return left(entries);
  const stored = await github.createTree(tree, entries);
  const parent = event.head.sha;
  const sha = await github.createCommit({ message: messageOf(repair), tree: stored, parent });
  return advance(github, event.head.ref, sha);
}

function left(reason: string): PushOutcome {
  return { kind: 'left', reason };
}

/** Stores the texts; answers in words why one of them cannot be in the commit. */
async function storeFiles(
  files: readonly FixedFile[],
  tree: string,
  github: GitHub,
): Promise<readonly NewTreeEntry[] | string> {
  const { entries, truncated } = await github.tree(tree, 'recursive');
  if (truncated) return 'the repository has more files than GitHub lists';
  const known = new Map(entries.map((entry) => [entry.path, entry]));
  const stored: NewTreeEntry[] = [];
  for (const { path, before, after } of files) {
    const mode = modeOf(known.get(path), before);
    if (mode === undefined) return `"${path}" is no ordinary file of the commit with the text that was judged`;
    const bytes = Buffer.from(after);
    const sha = await github.createBlob(bytes);
    if (sha !== blobId(bytes)) return `GitHub stored other bytes than those of "${path}"`;
    stored.push({ path, mode, sha });
  }
  return stored;
}

/** The mode of a file whose text at head is what was judged, byte for byte; links and submodules have none. */
function modeOf(entry: GitTreeEntry | undefined, before: string): NewTreeEntry['mode'] | undefined {
  if (entry === undefined || entry.sha !== blobId(Buffer.from(before))) return undefined;
  return entry.mode === '100644' || entry.mode === '100755' ? entry.mode : undefined;
}

/** Numbers only: words of the files in a message could close issues, mention people or skip checks. */
function messageOf({ count, files }: Repair): string {
  const what = `${plural(count, 'gap')} in ${plural(files.length, 'file')}`;
  return `Repair ${what} as the VM contract asks\n\n${TRAILER}\n`;
}

/** GitHub refuses to move a branch to a commit that is not on top of it, so a push in between is never lost. */
async function advance(github: GitHub, branch: string, sha: string): Promise<PushOutcome> {
  try {
    await github.advanceBranch(branch, sha);
  } catch (error) {
    const isLate = error instanceof GitHubError && error.fault === 'unprocessable';
    if (!isLate) throw error;
    return left('the branch has moved meanwhile, or a rule protects it');
  }
  return { kind: 'pushed', sha };
}
