import examples from '@octokit/webhooks-examples';
import type { CommentState, PullState } from '../github/stand-in/state.ts';

type Payload = Record<string, unknown>;

/** A payload that GitHub really sent, by the name of its event and its action. */
export function recordedPayload(name: string, action?: string): Payload {
  const all = examples.find((event) => event.name === name)?.examples ?? [];
  const found = all.find((payload) => action === undefined || ('action' in payload && payload.action === action));
  if (found === undefined) throw new Error(`there is no recorded payload ${name} ${action ?? ''}`);
  return JSON.parse(JSON.stringify(found));
}

/** The recorded event of a pull request with the numbers, commits and repositories of this one. */
export function pullRequestPayload(pull: PullState, action = 'synchronize', changedFiles = 1): Payload {
  const payload = recordedPayload('pull_request', action);
  const repository = (slug: string | null) => (slug === null ? null : { full_name: slug, default_branch: 'main' });
  return {
    ...payload,
    number: pull.number,
    pull_request: {
      ...(payload.pull_request as Payload),
      number: pull.number,
      draft: pull.draft,
      changed_files: changedFiles,
      base: { ref: pull.base.ref, sha: pull.base.sha, repo: repository('ada/spine') },
      head: { ref: pull.head.ref, sha: pull.head.sha, repo: repository(pull.head.repository) },
    },
  };
}

/** The recorded event of a new comment on a pull request, with the words and the author of this one. */
export function commentPayload(comment: CommentState, action = 'created'): Payload {
  const payload = recordedPayload('issue_comment', 'created');
  return {
    ...payload,
    action,
    issue: { ...(payload.issue as Payload), number: comment.issue, state: 'open', pull_request: { url: '' } },
    comment: { ...(payload.comment as Payload), id: comment.id, body: comment.body, user: { login: comment.author } },
  };
}
