import type { GitHub } from '../ports/github.ts';
import { admitCommand, type CommentEvent } from './comment-command.ts';
import type { PullRequestEvent } from './read-event.ts';
import { asEvent } from './second-stage.ts';

/** The pull request that a maintainer's command is about, or why there is none. */
export async function followCommand(
  comment: CommentEvent,
  github: GitHub,
): Promise<PullRequestEvent | { readonly kind: 'nothing'; readonly reason: string }> {
  const admission = await admitCommand(github, comment);
  if (!admission.admitted) return nothing(admission.reason);
  const { command } = admission;
  const pull = await github.pullRequest(comment.pull);
  const { number, state, head } = pull;
  if (state !== 'open') return nothing(`pull request #${number} is closed`);
  if (command.head !== undefined && head.sha !== command.head) {
    return nothing(`the head is ${head.sha} now; look at it and ask for that`);
  }
  const event = asEvent(pull, github.repository);
  if (command.kind === 'reboot-test') return { ...event, ownBranch: false, asksAgain: true };
  if (!event.ownBranch) return nothing('repairs are not written to forks or to the default branch');
  return { ...event, asksRepair: true };
}

function nothing(reason: string): { readonly kind: 'nothing'; readonly reason: string } {
  return { kind: 'nothing', reason };
}
