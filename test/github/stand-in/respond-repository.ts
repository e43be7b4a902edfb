import { type Handler, NOT_FOUND, numberOf, page, unprocessable } from './handler.ts';
import { issueJson, repositoryJson, statusJson, userJson } from './represent.ts';
import { type State, takeId } from './state.ts';

const createStatus: Handler = (call, state) => {
  const sha = call.params.sha ?? '';
  const description = call.body.description === undefined ? null : String(call.body.description);
  if (!state.store.commits.has(sha)) return unprocessable(`No commit found for SHA: ${sha}`);
  if (description !== null && [...description].length > 140) {
    return unprocessable('Validation Failed: description is too long (maximum is 140 characters)');
  }
  const status = {
    id: takeId(state),
    sha,
    author: state.actor,
    state: String(call.body.state),
    context: String(call.body.context ?? 'default'),
    description,
    targetUrl: typeof call.body.target_url === 'string' ? call.body.target_url : null,
    createdAt: state.now,
  };
  state.statuses.push(status);
  return { status: 201, body: statusJson(state, status) };
};

function latest(state: State, sha: string): readonly object[] {
  const byContext = new Map(state.statuses.filter((item) => item.sha === sha).map((item) => [item.context, item]));
  return [...byContext.values()].map((status) => statusJson(state, status));
}

const createIssue: Handler = (call, state) => {
  const number = Math.max(0, ...state.issues.keys(), ...state.pulls.keys()) + 1;
  const labels = ((call.body.labels ?? []) as string[]).map(String);
  const body = String(call.body.body ?? '');
  const issue = { number, author: state.actor, title: String(call.body.title), body, state: 'open' as const, labels };
  state.issues.set(number, issue);
  return { status: 201, body: issueJson(state, issue) };
};

const listIssues: Handler = (call, state) => {
  const wanted = call.query.state ?? 'open';
  const labels = typeof call.query.labels === 'string' ? call.query.labels.split(',') : [];
  const creator = call.query.creator;
  const found = [...state.issues.values()].filter(
    (issue) =>
      (wanted === 'all' || issue.state === wanted) &&
      (creator === undefined || issue.author === creator) &&
      labels.every((label) => issue.labels.includes(label)),
  );
  found.sort((a, b) => b.number - a.number);
  return page(
    found.map((issue) => issueJson(state, issue)),
    call,
    `/repos/${state.owner}/${state.repo}/issues`,
  );
};

const updateIssue: Handler = (call, state) => {
  const issue = state.issues.get(numberOf(call, 'issue_number'));
  if (issue === undefined) return NOT_FOUND;
  if (typeof call.body.title === 'string') issue.title = call.body.title;
  if (typeof call.body.body === 'string') issue.body = call.body.body;
  if (call.body.state === 'open' || call.body.state === 'closed') issue.state = call.body.state;
  return { status: 200, body: issueJson(state, issue) };
};

const permission: Handler = (call, state) => {
  const login = call.params.username ?? '';
  if (!state.users.has(login)) return NOT_FOUND;
  const level = state.collaborators.get(login) ?? 'read';
  return {
    status: 200,
    body: { permission: level, role_name: level, user: { ...userJson(state, login), role_name: level } },
  };
};

/** Answers about statuses, issues and people. */
export const REPOSITORY: Readonly<Record<string, Handler>> = {
  'repos/create-commit-status': createStatus,
  'repos/get-combined-status-for-ref': (call, state) => {
    const sha = call.params.ref ?? '';
    const statuses = latest(state, sha);
    const body = {
      sha,
      state: 'pending',
      statuses,
      total_count: statuses.length,
      repository: repositoryJson(state, call.base),
    };
    return { status: 200, body };
  },
  'repos/list-commit-statuses-for-ref': (call, state) => {
    const sha = call.params.ref ?? '';
    const found = state.statuses.filter((status) => status.sha === sha).toReversed();
    const shown = found.map((status) => statusJson(state, status));
    return page(shown, call, `/repos/${state.owner}/${state.repo}/commits/${sha}/statuses`);
  },
  'repos/get-collaborator-permission-level': permission,
  'issues/create': createIssue,
  'issues/list-for-repo': listIssues,
  'issues/get': (call, state) => {
    const number = numberOf(call, 'issue_number');
    const pull = state.pulls.get(number);
    const asIssue = pull && { number, author: pull.author, title: pull.title, body: '', state: pull.state, labels: [] };
    const issue = state.issues.get(number) ?? asIssue;
    return issue === undefined ? NOT_FOUND : { status: 200, body: issueJson(state, issue) };
  },
  'issues/update': updateIssue,
  'users/get-authenticated': (_call, state) => ({ status: 200, body: userJson(state, state.actor) }),
};
