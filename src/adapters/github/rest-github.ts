import type {
  Artifact,
  ChangedFile,
  CommitStatus,
  Comparison,
  DispatchedRun,
  FoundObjects,
  GitCommit,
  GitHub,
  GitTree,
  Issue,
  IssueChange,
  IssueComment,
  KnownStatus,
  NewTreeEntry,
  PullRequest,
  RepositoryName,
  RepositoryPermission,
  ReviewComment,
  ReviewNote,
  WantedObjects,
  WorkflowJob,
  WorkflowRun,
} from '../../ports/github.ts';
import type { ApiCall, ApiTransport } from './api-transport.ts';
import { downloadFrom } from './download-from.ts';
import { GitHubError } from './github-error.ts';
import { hasNextPage } from './has-next-page.ts';
import * as answers from './read-answers.ts';
import { readObjects } from './read-objects.ts';
import { ResponseFields } from './response-fields.ts';
import { statusDescription } from './status-description.ts';

/** GitHub lists at most this many files of a pull request and says nothing about the others. */
const MOST_FILES = 3000;

/** A comparison lists at most this many, and says nothing about the others. */
const MOST_COMPARED_FILES = 300;

/** A list that is longer than this many pages of 100 is not read. */
const MOST_PAGES = 100;

/** GitHub over its REST API (blobs over GraphQL), as the port promises it. */
export class RestGitHub implements GitHub {
  readonly repository: RepositoryName;
  readonly #transport: ApiTransport;
  readonly #graphqlUrl: string;
  readonly #root: string;

  constructor(repository: RepositoryName, transport: ApiTransport, graphqlUrl: string) {
    this.repository = repository;
    this.#transport = transport;
    this.#graphqlUrl = graphqlUrl;
    this.#root = `/repos/${encodeURIComponent(repository.owner)}/${encodeURIComponent(repository.name)}`;
  }

  async pullRequest(number: number): Promise<PullRequest> {
    return answers.pullRequestOf(await this.#get(`/pulls/${number}`, `read pull request #${number}`));
  }

  async openPullRequests(): Promise<readonly { readonly number: number; readonly head: string }[]> {
    const pulls = await this.#list('/pulls?state=open', 'list the open pull requests');
    return pulls.map((fields) => ({ number: fields.integer('number'), head: fields.object('head').text('sha') }));
  }

  async pusherOf(branch: string, sha: string): Promise<string | undefined> {
    const query = `?ref=${encodeURIComponent(`refs/heads/${branch}`)}&per_page=100`;
    const attempted = `read who moved the branch "${branch}"`;
    const call: ApiCall = { method: 'GET', path: `${this.#root}/activity${query}`, attempted, idempotent: true };
    const moves = ResponseFields.listOf((await this.#transport.sendForJson(call)).json, attempted);
    const last = moves.find((move) => move.text('after') === sha);
    return last?.optionalObject('actor')?.text('login');
  }

  async changedFiles(pull: Pick<PullRequest, 'number' | 'changedFiles'>): Promise<readonly ChangedFile[]> {
    const attempted = `list the files of pull request #${pull.number}`;
    const reason = `it changes ${pull.changedFiles} files and GitHub lists at most ${MOST_FILES}`;
    const hint = 'check the repository out with its history, so that git can list them, or split the pull request';
    if (pull.changedFiles > MOST_FILES) throw new GitHubError({ fault: 'too-large', attempted, reason, hint });
    return (await this.#list(`/pulls/${pull.number}/files`, attempted)).map(answers.changedFileOf);
  }

  async compare(base: string, head: string): Promise<Comparison> {
    const attempted = `find the common ancestor of ${base.slice(0, 12)} and ${head.slice(0, 12)}`;
    const fields = await this.#get(`/compare/${segment(base)}...${segment(head)}?per_page=1`, attempted);
    const files = fields.optionalList('files')?.map(answers.changedFileOf);
    const isWhole = files !== undefined && files.length < MOST_COMPARED_FILES;
    return { mergeBase: fields.object('merge_base_commit').text('sha'), files: isWhole ? files : undefined };
  }

  async tree(sha: string, depth: 'one-level' | 'recursive'): Promise<GitTree> {
    const query = depth === 'recursive' ? '?recursive=1' : '';
    const fields = await this.#get(`/git/trees/${segment(sha)}${query}`, `read the tree of ${sha.slice(0, 12)}`);
    return { entries: fields.list('tree').map(answers.treeEntryOf), truncated: fields.flag('truncated') };
  }

  async readObjects(wanted: WantedObjects): Promise<FoundObjects> {
    return readObjects(this.#transport, this.#graphqlUrl, this.repository, wanted);
  }

  async committedAt(sha: string): Promise<string> {
    const fields = await this.#get(`/git/commits/${segment(sha)}`, `read the commit ${sha.slice(0, 12)}`);
    return fields.object('committer').text('date');
  }

  async commit(sha: string): Promise<GitCommit> {
    const fields = await this.#get(`/git/commits/${segment(sha)}`, `read the commit ${sha.slice(0, 12)}`);
    return { tree: fields.object('tree').text('sha'), message: fields.text('message') };
  }

  async createBlob(bytes: Buffer): Promise<string> {
    const body = { content: bytes.toString('base64'), encoding: 'base64' };
    const fields = await this.#write('POST', '/git/blobs', `store ${bytes.length} bytes`, body, true);
    return fields.text('sha');
  }

  async createTree(base: string, entries: readonly NewTreeEntry[]): Promise<string> {
    const tree = entries.map(({ path, mode, sha }) => ({ path, mode, type: 'blob', sha }));
    const attempted = `store a tree with ${entries.length} changed files`;
    return (await this.#write('POST', '/git/trees', attempted, { base_tree: base, tree }, true)).text('sha');
  }

  async createCommit({ message, tree, parent }: { message: string; tree: string; parent: string }): Promise<string> {
    const attempted = `store a commit on top of ${parent.slice(0, 12)}`;
    const body = { message, tree, parents: [parent] };
    return (await this.#write('POST', '/git/commits', attempted, body, true)).text('sha');
  }

  async advanceBranch(branch: string, sha: string): Promise<void> {
    const attempted = `move the branch "${branch}" to ${sha.slice(0, 12)}`;
    await this.#write('PATCH', `/git/refs/${segment(`heads/${branch}`)}`, attempted, { sha, force: false }, true);
  }

  async comments(issue: number): Promise<readonly IssueComment[]> {
    const attempted = `list the comments of #${issue}`;
    return (await this.#list(`/issues/${issue}/comments`, attempted)).map(answers.commentOf);
  }

  async comment(id: number): Promise<IssueComment | undefined> {
    try {
      return answers.commentOf(await this.#get(`/issues/comments/${id}`, `read the comment ${id}`));
    } catch (error) {
      if (error instanceof GitHubError && error.fault === 'not-found') return undefined;
      throw error;
    }
  }

  async createComment(issue: number, body: string): Promise<IssueComment> {
    const attempted = `create the comment on #${issue}`;
    return answers.commentOf(await this.#write('POST', `/issues/${issue}/comments`, attempted, { body }, false));
  }

  async updateComment(id: number, body: string): Promise<IssueComment> {
    const attempted = `update the comment ${id}`;
    return answers.commentOf(await this.#write('PATCH', `/issues/comments/${id}`, attempted, { body }, true));
  }

  async deleteComment(id: number): Promise<void> {
    await this.#delete(`/issues/comments/${id}`, `delete the comment ${id}`);
  }

  async reviewComments(pull: number): Promise<readonly ReviewComment[]> {
    const attempted = `list the notes on lines of pull request #${pull}`;
    return (await this.#list(`/pulls/${pull}/comments`, attempted)).map(answers.reviewCommentOf);
  }

  async createReview(pull: number, commit: string, notes: readonly ReviewNote[]): Promise<void> {
    const comments = notes.map((note) => ({ path: note.path, line: note.line, side: 'RIGHT', body: note.body }));
    const attempted = `set ${notes.length} notes on lines of pull request #${pull}`;
    const body = { event: 'COMMENT', commit_id: commit, comments };
    await this.#write('POST', `/pulls/${pull}/reviews`, attempted, body, false);
  }

  async updateReviewComment(id: number, body: string): Promise<void> {
    await this.#write('PATCH', `/pulls/comments/${id}`, `update the note ${id}`, { body }, true);
  }

  async deleteReviewComment(id: number): Promise<void> {
    await this.#delete(`/pulls/comments/${id}`, `delete the note ${id}`);
  }

  async setStatus(sha: string, status: CommitStatus): Promise<void> {
    const target = status.targetUrl === undefined ? {} : { target_url: status.targetUrl };
    const body = {
      state: status.state,
      context: status.context,
      description: statusDescription(status.description),
      ...target,
    };
    const attempted = `set the status "${status.context}" of ${sha.slice(0, 12)}`;
    await this.#write('POST', `/statuses/${segment(sha)}`, attempted, body, true);
  }

  async statuses(sha: string): Promise<readonly KnownStatus[]> {
    const all = await this.#list(`/commits/${segment(sha)}/statuses`, `list the statuses of ${sha.slice(0, 12)}`);
    const newest = new Map<string, KnownStatus>();
    for (const status of all.map(answers.statusOf)) {
      if (!newest.has(status.context)) newest.set(status.context, status);
    }
    return [...newest.values()];
  }

  async issues(label: string, state: 'open' | 'closed' | 'all'): Promise<readonly Issue[]> {
    const query = `?labels=${encodeURIComponent(label)}&state=${state}`;
    return (await this.#list(`/issues${query}`, `list the issues with the label "${label}"`)).map(answers.issueOf);
  }

  async createIssue(issue: { title: string; body: string; labels: readonly string[] }): Promise<Issue> {
    const attempted = `open the issue "${issue.title}"`;
    return answers.issueOf(await this.#write('POST', '/issues', attempted, { ...issue }, false));
  }

  async updateIssue(number: number, change: IssueChange): Promise<Issue> {
    const attempted = `update the issue #${number}`;
    return answers.issueOf(await this.#write('PATCH', `/issues/${number}`, attempted, { ...change }, true));
  }

  async dispatchWorkflow(file: string, ref: string, inputs: Readonly<Record<string, string>>): Promise<DispatchedRun> {
    const attempted = `start the workflow ${file} on ${ref}`;
    const path = `/actions/workflows/${encodeURIComponent(file)}/dispatches`;
    try {
      const fields = await this.#write('POST', path, attempted, { ref, inputs, return_run_details: true }, false);
      return { id: fields.integer('workflow_run_id'), url: fields.text('html_url') };
    } catch (error) {
      const refusesDetails = error instanceof GitHubError && error.message.includes('return_run_details');
      if (!refusesDetails || error.status !== 422) throw error;
    }
    await this.#send({ method: 'POST', path: this.#root + path, attempted, body: { ref, inputs }, idempotent: false });
    return {};
  }

  async workflowRun(id: number): Promise<WorkflowRun> {
    return answers.workflowRunOf(await this.#get(`/actions/runs/${id}`, `read the workflow run ${id}`));
  }

  async workflowJobs(run: number): Promise<readonly WorkflowJob[]> {
    const fields = await this.#get(`/actions/runs/${run}/jobs?per_page=100`, `list the jobs of run ${run}`);
    return fields.list('jobs').map(answers.workflowJobOf);
  }

  async cancelWorkflowRun(id: number): Promise<void> {
    const path = `${this.#root}/actions/runs/${id}/cancel`;
    await this.#send({ method: 'POST', path, attempted: `cancel the workflow run ${id}`, idempotent: true });
  }

  async artifacts(run: number): Promise<readonly Artifact[]> {
    const fields = await this.#get(`/actions/runs/${run}/artifacts?per_page=100`, `list the artifacts of run ${run}`);
    return fields.list('artifacts').map(answers.artifactOf);
  }

  async downloadArtifact(id: number, limit: number): Promise<Buffer> {
    const attempted = `download the artifact ${id}`;
    const path = `${this.#root}/actions/artifacts/${id}/zip`;
    const response = await this.#transport.send({ method: 'GET', path, attempted, idempotent: true });
    return downloadFrom(response.headers.get('location'), attempted, limit);
  }

  async permissionOf(login: string): Promise<RepositoryPermission> {
    const path = `/collaborators/${encodeURIComponent(login)}/permission`;
    const fields = await this.#get(path, `read what "${login}" may do in the repository`);
    return fields.oneOf('permission', ['admin', 'write', 'read', 'none']);
  }

  async #get(path: string, attempted: string): Promise<ResponseFields> {
    const call: ApiCall = { method: 'GET', path: this.#root + path, attempted, idempotent: true };
    return ResponseFields.of((await this.#transport.sendForJson(call)).json, attempted);
  }

  async #list(path: string, attempted: string): Promise<readonly ResponseFields[]> {
    const items: ResponseFields[] = [];
    const start = `${this.#root}${path}${path.includes('?') ? '&' : '?'}per_page=100`;
    for (let page = 1; page <= MOST_PAGES; page++) {
      const address = page === 1 ? start : `${start}&page=${page}`;
      const { json, headers } = await this.#transport.sendForJson({
        method: 'GET',
        path: address,
        attempted,
        idempotent: true,
      });
      items.push(...ResponseFields.listOf(json, attempted));
      if (!hasNextPage(headers)) return items;
    }
    const reason = `there are more than ${MOST_PAGES * 100}`;
    throw new GitHubError({ fault: 'too-large', attempted, reason, hint: 'delete what is not needed any more' });
  }

  async #write(
    method: 'POST' | 'PATCH',
    path: string,
    attempted: string,
    body: Readonly<Record<string, unknown>>,
    idempotent: boolean,
  ): Promise<ResponseFields> {
    const call: ApiCall = { method, path: this.#root + path, attempted, body, idempotent };
    const { json } = await this.#transport.sendForJson(call);
    return ResponseFields.of(json, attempted);
  }

  async #delete(path: string, attempted: string): Promise<void> {
    try {
      await this.#send({ method: 'DELETE', path: this.#root + path, attempted, idempotent: true });
    } catch (error) {
      if (!(error instanceof GitHubError) || error.fault !== 'not-found') throw error;
    }
  }

  async #send(call: ApiCall): Promise<void> {
    await this.#transport.send(call);
  }
}

function segment(text: string): string {
  return encodeURIComponent(text);
}
