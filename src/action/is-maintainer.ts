import { GitHubError } from '../adapters/github/github-error.ts';
import type { GitHub, IssueComment } from '../ports/github.ts';

/** Whether a comment is by a person who may write to the repository, as GitHub says now; programs never are. */
export async function isMaintainer(
  github: Pick<GitHub, 'permissionOf'>,
  comment: Pick<IssueComment, 'author' | 'byProgram'>,
): Promise<boolean> {
  if (comment.byProgram) return false;
  try {
    const permission = await github.permissionOf(comment.author);
    return permission === 'admin' || permission === 'write';
  } catch (error) {
    // GitHub knows no such account any more.
    if (error instanceof GitHubError && error.fault === 'not-found') return false;
    throw error;
  }
}
