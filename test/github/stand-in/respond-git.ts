import { changedFiles } from './changed-files.ts';
import { type Answer, type Handler, NOT_FOUND, unprocessable } from './handler.ts';
import { repositoryJson, userJson } from './represent.ts';
import type { State } from './state.ts';

/** The commit a branch name or commit id stands for. */
export function resolveRef(state: State, ref: string): string | undefined {
  return state.branches.get(ref) ?? (state.store.commits.has(ref) ? ref : undefined);
}

const tree: Handler = (call, state) => {
  const asked = call.params.tree_sha ?? '';
  const sha = state.store.treeOf(resolveRef(state, asked) ?? asked);
  if (sha === undefined) return NOT_FOUND;
  const whole = call.query.recursive === undefined ? (state.store.trees.get(sha) ?? []) : state.store.recursive(sha);
  const entries = whole.slice(0, state.treeLimit);
  return {
    status: 200,
    body: { sha: asked, url: `${call.base}/tree`, tree: entries, truncated: entries.length < whole.length },
  };
};

const blob: Handler = (call, state) => {
  const sha = call.params.file_sha ?? '';
  const bytes = state.store.blobs.get(sha);
  if (bytes === undefined) return NOT_FOUND;
  if (call.accept.includes('raw')) return { status: 200, body: bytes };
  return { status: 200, body: { sha, size: bytes.length, encoding: 'base64', content: bytes.toString('base64') } };
};

const gitCommit: Handler = (call, state) => gitCommitJson(state, call.params.commit_sha ?? '', 200);

function gitCommitJson(state: State, id: string, status: number): Answer {
  const commit = state.store.commits.get(id);
  if (commit === undefined) return NOT_FOUND;
  const who = { name: 'Ada', email: 'ada@example.org', date: commit.date };
  const parents = commit.parents.map((sha) => ({ sha }));
  const body = { sha: commit.sha, author: who, committer: who, tree: { sha: commit.tree }, message: commit.message };
  return { status, body: { ...body, parents } };
}

function ancestorsOf(state: State, head: string): ReadonlySet<string> {
  const ancestors = new Set<string>();
  for (const queue = [head]; queue.length > 0; ) {
    const sha = queue.pop() ?? '';
    ancestors.add(sha);
    queue.push(...(state.store.commits.get(sha)?.parents ?? []));
  }
  return ancestors;
}

const compare: Handler = (call, state) => {
  const [baseRef = '', headRef = ''] = (call.params.basehead ?? '').split('...');
  const base = resolveRef(state, baseRef);
  const head = resolveRef(state, headRef.split(':').at(-1) ?? '');
  if (base === undefined || head === undefined) return NOT_FOUND;
  const ancestors = ancestorsOf(state, head);
  let common: string | undefined = base;
  while (common !== undefined && !ancestors.has(common)) common = state.store.commits.get(common)?.parents[0];
  if (common === undefined) return NOT_FOUND;
  const files = changedFiles(state.store, common, head)
    .slice(0, 300)
    .map(({ previous, ...change }) => {
      const from = previous === undefined ? {} : { previous_filename: previous };
      return { ...change, ...from, changes: change.additions + change.deletions };
    });
  const counts = { ahead_by: 1, behind_by: common === base ? 0 : 1, total_commits: 1 };
  const status = common === base ? 'ahead' : 'diverged';
  return {
    status: 200,
    body: { status, ...counts, commits: [], files, base_commit: { sha: base }, merge_base_commit: { sha: common } },
  };
};

const content: Handler = (call, state) => {
  const ref = resolveRef(state, String(call.query.ref ?? 'main'));
  const path = call.params.path ?? '';
  const entry = ref === undefined ? undefined : state.store.files(ref).get(path);
  const bytes = state.store.blobs.get(entry?.sha ?? '');
  if (entry === undefined || bytes === undefined) return NOT_FOUND;
  const name = path.split('/').at(-1);
  const file = {
    type: 'file',
    encoding: 'base64',
    size: bytes.length,
    name,
    path,
    sha: entry.sha,
    content: bytes.toString('base64'),
  };
  return { status: 200, body: { ...file, git_url: null, download_url: null } };
};

const createBlob: Handler = (call, state) => {
  const sha = state.store.addBlob(Buffer.from(String(call.body.content), call.body.encoding as BufferEncoding));
  return { status: 201, body: { sha, url: `${call.base}/blob` } };
};

const createTree: Handler = (call, state) => {
  const changes = call.body.tree as readonly { path: string; mode: string; sha: string }[];
  const unknown = changes.some(({ sha }) => !state.store.blobs.has(sha));
  if (unknown || !state.store.trees.has(String(call.body.base_tree))) return unprocessable('tree.sha does not exist');
  const sha = state.store.changeTree(String(call.body.base_tree), changes);
  return { status: 201, body: { sha, url: `${call.base}/tree`, truncated: false, tree: [] } };
};

const createCommit: Handler = (call, state) => {
  const { message, tree: treeSha, parents } = call.body as { message: string; tree: string; parents: string[] };
  const sha = state.store.commitTree(treeSha, { message, parents });
  return gitCommitJson(state, sha, 201);
};

const updateRef: Handler = (call, state) => {
  const branch = decodeURIComponent(call.params.ref ?? '').replace(/^heads\//, '');
  const sha = String(call.body.sha);
  const now = state.branches.get(branch);
  if (now === undefined) return unprocessable('Reference does not exist');
  if (!ancestorsOf(state, sha).has(now)) return unprocessable('Update is not a fast forward');
  state.branches.set(branch, sha);
  for (const pull of state.pulls.values())
    if (pull.head.ref === branch && pull.head.repository === `${state.owner}/${state.repo}`) pull.head.sha = sha;
  return { status: 200, body: { ref: `refs/heads/${branch}`, object: { type: 'commit', sha, url: `${call.base}/c` } } };
};

/** Answers about the contents of the repository. */
export const GIT: Readonly<Record<string, Handler>> = {
  'git/get-tree': tree,
  'git/get-blob': blob,
  'git/get-commit': gitCommit,
  'git/create-blob': createBlob,
  'git/create-tree': createTree,
  'git/create-commit': createCommit,
  'git/update-ref': updateRef,
  'repos/get': (call, state) => ({ status: 200, body: repositoryJson(state, call.base) }),
  'repos/list-activities': (call, state) => {
    const found = state.moves.filter((move) => `refs/heads/${move.branch}` === call.query.ref).toReversed();
    const shown = found.map((move, index) => ({
      id: index + 1,
      node_id: `A_${index}`,
      before: '0'.repeat(40),
      after: move.after,
      ref: `refs/heads/${move.branch}`,
      timestamp: state.now,
      activity_type: 'push',
      actor: userJson(state, move.actor),
    }));
    return { status: 200, body: shown };
  },
  'repos/get-content': content,
  'repos/get-commit': (call, state) => {
    const sha = resolveRef(state, call.params.ref ?? '');
    const commit = state.store.commits.get(sha ?? '');
    if (commit === undefined) return NOT_FOUND;
    const who = { name: 'Ada', email: 'ada@example.org', date: commit.date };
    const inner = { message: commit.message, tree: { sha: commit.tree }, author: who, committer: who };
    return {
      status: 200,
      body: { sha: commit.sha, commit: inner, parents: commit.parents.map((parent) => ({ sha: parent })) },
    };
  },
  'repos/compare-commits-with-basehead': compare,
};
