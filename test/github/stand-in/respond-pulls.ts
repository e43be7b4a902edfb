import { changedFiles } from './changed-files.ts';
import { type Handler, NOT_FOUND, numberOf, page, unprocessable } from './handler.ts';
import { pullJson, reviewCommentJson, userJson } from './represent.ts';
import { type PullState, type State, takeId } from './state.ts';

const MAXIMUM_FILES = 3000;

function filesOf(state: State, pull: PullState): readonly object[] {
  if (pull.changedFiles !== undefined) {
    const count = Math.min(pull.changedFiles, MAXIMUM_FILES);
    return Array.from({ length: count }, (_, index) => fileJson({ filename: `notes/${index}.txt`, status: 'added' }));
  }
  return changedFiles(state.store, pull.base.sha, pull.head.sha).map((change) => {
    const previous = change.previous === undefined ? {} : { previous_filename: change.previous };
    const patch = change.patch === undefined ? {} : { patch: change.patch };
    const counts = { additions: change.additions, deletions: change.deletions };
    return fileJson({
      filename: change.filename,
      status: change.status,
      sha: change.sha,
      ...counts,
      ...previous,
      ...patch,
    });
  });
}

function fileJson(file: {
  filename: string;
  status: string;
  sha?: string | null;
  additions?: number;
  deletions?: number;
}): object {
  const counts = { additions: file.additions ?? 1, deletions: file.deletions ?? 0 };
  return { sha: null, ...file, ...counts, changes: counts.additions + counts.deletions };
}

function withPull(answer: (pull: PullState, ...rest: Parameters<Handler>) => ReturnType<Handler>): Handler {
  return (call, state) => {
    const pull = state.pulls.get(numberOf(call, 'pull_number'));
    return pull === undefined ? NOT_FOUND : answer(pull, call, state);
  };
}

const pathOf = (state: State, pull: PullState): string => `/repos/${state.owner}/${state.repo}/pulls/${pull.number}`;

const createReview = withPull((pull, call, state) => {
  const comments = (call.body.comments ?? []) as { path: string; body: string; line?: number; position?: number }[];
  const changes = changedFiles(state.store, pull.base.sha, pull.head.sha);
  for (const comment of comments) {
    const patch = changes.find((change) => change.filename === comment.path)?.patch;
    const inside = comment.line !== undefined && linesOfPatch(patch).has(comment.line);
    if (!inside) return unprocessable('Unprocessable Entity: line must be part of the diff');
  }
  if (call.body.event === 'COMMENT' && comments.length === 0 && (call.body.body ?? '') === '') {
    return unprocessable('Unprocessable Entity: body is missing');
  }
  const review = { id: takeId(state), pull: pull.number, author: state.actor, body: String(call.body.body ?? '') };
  state.reviews.push(review);
  for (const { path, body, line = 0 } of comments) {
    const commit = String(call.body.commit_id ?? pull.head.sha);
    state.reviewComments.push({ id: takeId(state), pull: pull.number, author: state.actor, path, line, commit, body });
  }
  return {
    status: 200,
    body: { id: review.id, user: userJson(state, review.author), body: review.body, state: 'COMMENTED' },
  };
});

/** Line numbers at head that a patch shows. */
function linesOfPatch(patch: string | undefined): Set<number> {
  const lines = new Set<number>();
  let current = 0;
  for (const text of (patch ?? '').split('\n')) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text);
    if (header !== null) current = Number(header[1]);
    else if (!text.startsWith('-')) lines.add(current++);
  }
  return lines;
}

const updateReviewComment: Handler = (call, state) => {
  const found = state.reviewComments.find((comment) => comment.id === numberOf(call, 'comment_id'));
  if (found === undefined) return NOT_FOUND;
  found.body = String(call.body.body);
  return { status: 200, body: reviewCommentJson(state, found) };
};

const deleteReviewComment: Handler = (call, state) => {
  const index = state.reviewComments.findIndex((comment) => comment.id === numberOf(call, 'comment_id'));
  if (index === -1) return NOT_FOUND;
  state.reviewComments.splice(index, 1);
  return { status: 204 };
};

/** Answers about pull requests, their files, commits, reviews and review comments. */
export const PULLS: Readonly<Record<string, Handler>> = {
  'pulls/list': (call, state) => {
    const wanted = call.query.state ?? 'open';
    const found = [...state.pulls.values()].filter((pull) => wanted === 'all' || pull.state === wanted);
    return page(
      found.map((pull) => pullJson(state, call.base, pull, 0)),
      call,
      `/repos/${state.owner}/${state.repo}/pulls`,
    );
  },
  'pulls/get': withPull((pull, call, state) => {
    const count = pull.changedFiles ?? filesOf(state, pull).length;
    return { status: 200, body: pullJson(state, call.base, pull, count) };
  }),
  'pulls/list-files': withPull((pull, call, state) => page(filesOf(state, pull), call, `${pathOf(state, pull)}/files`)),
  'pulls/list-commits': withPull((pull, call, state) => {
    const commit = { sha: pull.head.sha, commit: { message: 'Change', tree: {} }, parents: [{ sha: pull.base.sha }] };
    return page([commit], call, `${pathOf(state, pull)}/commits`);
  }),
  'pulls/list-reviews': withPull((pull, call, state) => {
    const reviews = state.reviews.filter((review) => review.pull === pull.number);
    const shown = reviews.map(({ id, author, body }) => ({
      id,
      user: userJson(state, author),
      body,
      state: 'COMMENTED',
    }));
    return page(shown, call, `${pathOf(state, pull)}/reviews`);
  }),
  'pulls/list-review-comments': withPull((pull, call, state) => {
    const found = state.reviewComments.filter((comment) => comment.pull === pull.number);
    return page(
      found.map((comment) => reviewCommentJson(state, comment)),
      call,
      `${pathOf(state, pull)}/comments`,
    );
  }),
  'pulls/list-requested-reviewers': withPull(() => ({ status: 200, body: { users: [], teams: [] } })),
  'pulls/create-review': createReview,
  'pulls/update-review-comment': updateReviewComment,
  'pulls/delete-review-comment': deleteReviewComment,
};
