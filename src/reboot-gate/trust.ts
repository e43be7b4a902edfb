import { commandIn } from '../action/comment-command.ts';
import { isMaintainer } from '../action/is-maintainer.ts';
import type { RebootTrustClause } from '../contract/contract.ts';
import type { GitHub, PullRequest } from '../ports/github.ts';

/** On which machines the tree of a pull request may be tested. */
export type Trust =
  /** `voucher`: who stands for the tree, the list of authors or a maintainer who asked for this commit. */
  | { readonly kind: 'own-runner'; readonly voucher: 'author' | 'maintainer'; readonly because: string }
  /** A machine of GitHub's, which is thrown away. */
  | { readonly kind: 'hosted'; readonly labels: readonly string[]; readonly because: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** So many comments that look like the command are followed up; a flood of them is no reason to ask for ever. */
const MOST_COMMENTS = 20;

/**
 * Decides by what GitHub says now. A fork never reaches a runner of one's own. Other heads do when a maintainer asked
 * for exactly this commit, or when both who opened the pull request and who pushed this commit are on the list.
 */
export async function decideTrust(
  github: Pick<GitHub, 'repository' | 'comments' | 'permissionOf' | 'pusherOf'>,
  pull: PullRequest,
  clause: RebootTrustClause = {},
): Promise<Trust> {
  const { owner, name } = github.repository;
  const hosted = clause['fork-labels'];
  if (pull.head.repository !== `${owner}/${name}`) {
    if (hosted !== undefined) return { kind: 'hosted', labels: hosted, because: 'its head is in a fork' };
    return { kind: 'refused', reason: 'its head is in a fork, and the contract names no fork-labels' };
  }
  const listed = new Set((clause.authors ?? []).map((login) => login.toLowerCase()));
  if (listed.has(pull.author.toLowerCase())) {
    const pusher = await github.pusherOf(pull.head.ref, pull.head.sha);
    if (pusher !== undefined && listed.has(pusher.toLowerCase())) {
      return { kind: 'own-runner', voucher: 'author', because: `opened by ${pull.author}, pushed by ${pusher}` };
    }
  }
  const maintainer = await findMaintainer(github, pull);
  if (maintainer !== undefined)
    return { kind: 'own-runner', voucher: 'maintainer', because: `asked for by ${maintainer}` };
  if (hosted !== undefined) return { kind: 'hosted', labels: hosted, because: 'nobody vouches for it' };
  return { kind: 'refused', reason: `a maintainer has to comment: /reboot-test ${pull.head.sha}` };
}

/** Who asked for this commit in a comment that stands as it was written. */
async function findMaintainer(
  github: Pick<GitHub, 'comments' | 'permissionOf'>,
  pull: PullRequest,
): Promise<string | undefined> {
  const asked = (await github.comments(pull.number)).filter((comment) => {
    const command = commandIn(comment);
    return command?.kind === 'reboot-test' && command.head === pull.head.sha;
  });
  const byAuthor = new Map(asked.map((comment) => [comment.author, comment]));
  for (const comment of [...byAuthor.values()].slice(-MOST_COMMENTS)) {
    if (await isMaintainer(github, comment)) return comment.author;
  }
  return undefined;
}
