import type { CommentState, IssueState, PullState, ReviewCommentState, RunState, State, StatusState } from './state.ts';

type Json = Readonly<Record<string, unknown>>;

/** A user as GitHub shows one; unknown logins are ghosts. */
export function userJson(state: State, login: string): Json {
  const user = state.users.get(login) ?? { login, id: 10_137, type: 'User' };
  return { login: user.login, id: user.id, type: user.type, node_id: `U_${user.id}` };
}

export function repositoryJson(state: State, base: string, slug = `${state.owner}/${state.repo}`): Json {
  const [owner = '', name = ''] = slug.split('/');
  return {
    id: slug === `${state.owner}/${state.repo}` ? 42 : 43,
    name,
    full_name: slug,
    owner: userJson(state, owner),
    html_url: `https://github.example/${slug}`,
    url: `${base}/repos/${slug}`,
    default_branch: 'main',
    private: false,
    fork: slug !== `${state.owner}/${state.repo}`,
  };
}

export function commentJson(state: State, comment: CommentState): Json {
  return {
    id: comment.id,
    body: comment.body,
    user: userJson(state, comment.author),
    html_url: `https://github.example/${state.owner}/${state.repo}/pull/${comment.issue}#issuecomment-${comment.id}`,
    author_association: 'NONE',
    created_at: '2026-11-20T08:00:00Z',
    updated_at: comment.editedAt ?? '2026-11-20T08:00:00Z',
  };
}

export function reviewCommentJson(state: State, comment: ReviewCommentState): Json {
  return {
    id: comment.id,
    body: comment.body,
    path: comment.path,
    line: comment.line,
    side: 'RIGHT',
    commit_id: comment.commit,
    original_commit_id: comment.commit,
    user: userJson(state, comment.author),
    author_association: 'NONE',
    diff_hunk: '@@',
    node_id: `RC_${comment.id}`,
  };
}

export function statusJson(state: State, status: StatusState): Json {
  return {
    id: status.id,
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator: userJson(state, status.author),
    avatar_url: null,
  };
}

export function issueJson(state: State, issue: IssueState): Json {
  return {
    id: issue.number + 70_000,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    user: userJson(state, issue.author),
    labels: issue.labels.map((name) => ({ name })),
    html_url: `https://github.example/${state.owner}/${state.repo}/issues/${issue.number}`,
    author_association: 'NONE',
    comments: 0,
  };
}

export function pullJson(state: State, base: string, pull: PullState, changedFiles: number): Json {
  const own = `${state.owner}/${state.repo}`;
  const headOwner = pull.head.repository?.split('/')[0] ?? 'ghost';
  return {
    id: pull.number + 50_000,
    number: pull.number,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    draft: pull.draft,
    merged: pull.merged,
    user: userJson(state, pull.author),
    url: `${base}/repos/${own}/pulls/${pull.number}`,
    html_url: `https://github.example/${own}/pull/${pull.number}`,
    changed_files: changedFiles,
    base: {
      label: `${state.owner}:${pull.base.ref}`,
      ref: pull.base.ref,
      sha: pull.base.sha,
      repo: repositoryJson(state, base),
      user: userJson(state, state.owner),
    },
    head: {
      label: `${headOwner}:${pull.head.ref}`,
      ref: pull.head.ref,
      sha: pull.head.sha,
      repo: pull.head.repository === null ? null : repositoryJson(state, base, pull.head.repository),
      user: userJson(state, headOwner),
    },
  };
}

export function runJson(state: State, base: string, run: RunState): Json {
  const own = `${state.owner}/${state.repo}`;
  return {
    id: run.id,
    name: run.workflow,
    path: `.github/workflows/${run.workflow}`,
    head_sha: run.headSha,
    head_branch: 'main',
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: state.workflows.get(run.workflow)?.id ?? 0,
    url: `${base}/repos/${own}/actions/runs/${run.id}`,
    html_url: `https://github.example/${own}/actions/runs/${run.id}`,
    created_at: run.createdAt,
    updated_at: run.createdAt,
    pull_requests: [],
    head_commit: null,
    repository: repositoryJson(state, base),
    head_repository: repositoryJson(state, base),
  };
}
