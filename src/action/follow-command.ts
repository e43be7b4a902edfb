import type { GitHub } from '../ports/github.ts';
import { admitCommand, type CommentEvent } from './comment-command.ts';
import type { PullRequestEvent } from './read-event.ts';

/** The pull request that a maintainer's command is about, or why there is none. */
export async function followCommand(
  comment: CommentEvent,
  github: GitHub,
): Promise<PullRequestEvent | { readonly kind: 'nothing'; readonly reason: string }> {
  const admission = await admitCommand(github, comment);
  if (!admission.admitted) return nothing(admission.reason);
  const { command } = admission;
  if (command.kind !== 'reboot-test') return nothing('this workflow does not carry out that command');
  const { number, state, base, head, changedFiles } = await github.pullRequest(comment.pull);
  if (state !== 'open') return nothing(`pull request #${number} is closed`);
  if (head.sha !== command.head) return nothing(`the head is ${head.sha} now; look at it and ask for that`);
  const sides = { base, head: { ref: head.ref, sha: head.sha } };
  return { kind: 'pull-request', number, ...sides, changedFiles, readOnly: false, ownBranch: false, asksAgain: true };
}

function nothing(reason: string): { readonly kind: 'nothing'; readonly reason: string } {
  return { kind: 'nothing', reason };
}
