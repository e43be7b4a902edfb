/** A repository by the names in its address. */
export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}

/** A pull request as far as a check and its publication need it. */
export interface PullRequest {
  readonly number: number;
  readonly author: string;
  readonly state: 'open' | 'closed';
  readonly draft: boolean;
  /** Files that differ, as GitHub counts them. */
  readonly changedFiles: number;
  readonly base: { readonly ref: string; readonly sha: string };
  readonly defaultBranch: string;
  /** `repository` is `owner/name`, or undefined where the fork was deleted. */
  readonly head: { readonly ref: string; readonly sha: string; readonly repository?: string };
}

/** One file of a pull request. */
export interface ChangedFile {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  /** Where a renamed or copied file came from. */
  readonly formerPath?: string;
  /** The hunks as GitHub shows them; absent for binary and very large changes. */
  readonly patch?: string;
}

/** A comment of an issue or a pull request. */
export interface IssueComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly url: string;
  /** Written by a bot or an App, not by a person. */
  readonly byProgram: boolean;
  /** ISO 8601; equal as long as nobody edited it. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A note on a line of a pull request. */
export interface ReviewComment {
  readonly id: number;
  readonly author: string;
  readonly path: string;
  readonly body: string;
}

/** A note to be set on a line of the head side. */
export interface ReviewNote {
  readonly path: string;
  readonly line: number;
  readonly body: string;
}

/** An issue as far as the report of drift needs it. */
export interface Issue {
  readonly number: number;
  readonly author: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly url: string;
}

export interface CommitStatus {
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly context: string;
  /** Cut to what GitHub takes, 140 characters. */
  readonly description: string;
  readonly targetUrl?: string;
}

/** A status that was set before. */
export interface KnownStatus extends CommitStatus {
  readonly author: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** One entry of a git tree. */
export interface GitTreeEntry {
  readonly path: string;
  /** As git writes it: 100644, 100755, 120000 (symbolic link), 160000 (submodule), 040000 (folder). */
  readonly mode: string;
  readonly sha: string;
  /** Bytes; only blobs have it. */
  readonly size?: number;
}

export interface GitTree {
  readonly entries: readonly GitTreeEntry[];
  /** GitHub left entries out because there are too many. */
  readonly truncated: boolean;
}

/** A commit as far as one on top of it needs it. */
export interface GitCommit {
  /** Id of its tree. */
  readonly tree: string;
  readonly message: string;
}

/** A file of a new tree. */
export interface NewTreeEntry {
  readonly path: string;
  readonly mode: '100644' | '100755';
  readonly sha: string;
}

/** Two commits side by side. */
export interface Comparison {
  /** The commit both grew from. */
  readonly mergeBase: string;
  /** What differs between that commit and head; undefined where GitHub does not list all of it. */
  readonly files: readonly ChangedFile[] | undefined;
}

/** A file by its commit and path. */
export interface GitPlace {
  readonly commit: string;
  readonly path: string;
}

export interface WantedObjects {
  readonly blobs: readonly string[];
  readonly places: readonly GitPlace[];
}

export interface FoundObjects {
  /** The bytes by id: those of all blobs asked for, and those of places that came along. */
  readonly blobs: ReadonlyMap<string, Buffer>;
  /** What stands at each place, in their order: `unknown` where only a tree can tell. */
  readonly places: readonly (GitTreeEntry | 'missing' | 'unknown')[];
}

export interface WorkflowRun {
  readonly id: number;
  readonly url: string;
  readonly status: string;
  readonly conclusion?: string;
  readonly event: string;
  readonly headSha: string;
}

/** One job of a workflow run. */
export interface WorkflowJob {
  readonly name: string;
  /** `queued` as long as no runner has taken it. */
  readonly status: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** What a dispatch answers; servers that do not tell the run leave both out. */
export interface DispatchedRun {
  readonly id?: number;
  readonly url?: string;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  readonly expired: boolean;
}

export type RepositoryPermission = 'admin' | 'write' | 'read' | 'none';

/**
 * One repository on GitHub, as far as the Action needs it. Every method ends with an answer or throws a GitHubError;
 * none answers an empty list for something it could not read.
 */
export interface GitHub {
  readonly repository: RepositoryName;
  pullRequest(number: number): Promise<PullRequest>;
  /** The numbers and heads of all open pull requests. */
  openPullRequests(): Promise<readonly { readonly number: number; readonly head: string }[]>;
  /** Who moved a branch to a commit last, or undefined where GitHub tells of nobody. */
  pusherOf(branch: string, sha: string): Promise<string | undefined>;
  /** All files of a pull request; refused when GitHub would leave files out (more than 3,000). */
  changedFiles(pull: Pick<PullRequest, 'number' | 'changedFiles'>): Promise<readonly ChangedFile[]>;
  /** What head adds to the commit that both grew from. */
  compare(base: string, head: string): Promise<Comparison>;
  /** The tree of a commit or of a tree id; `recursive` with everything below it. */
  tree(sha: string, depth: 'one-level' | 'recursive'): Promise<GitTree>;
  /** Blobs by id and files by their place, in few requests. */
  readObjects(wanted: WantedObjects): Promise<FoundObjects>;
  /** When a commit was made, ISO 8601. */
  committedAt(sha: string): Promise<string>;
  commit(sha: string): Promise<GitCommit>;
  /** Stores bytes; answers their id. */
  createBlob(bytes: Buffer): Promise<string>;
  /** Stores a tree that differs from another in these files; answers its id. */
  createTree(base: string, entries: readonly NewTreeEntry[]): Promise<string>;
  /** Stores a commit by the account of the token; answers its id. */
  createCommit(commit: { message: string; tree: string; parent: string }): Promise<string>;
  /** Moves a branch forward to a commit on top of it; refused where the branch has other commits by now. */
  advanceBranch(branch: string, sha: string): Promise<void>;
  comments(issue: number): Promise<readonly IssueComment[]>;
  /** A comment as it stands now, or undefined where it is gone. */
  comment(id: number): Promise<IssueComment | undefined>;
  createComment(issue: number, body: string): Promise<IssueComment>;
  updateComment(id: number, body: string): Promise<IssueComment>;
  /** Deletes a comment; one that is already gone is fine. */
  deleteComment(id: number): Promise<void>;
  reviewComments(pull: number): Promise<readonly ReviewComment[]>;
  /** Sets notes on lines of the head side, all in one review. */
  createReview(pull: number, commit: string, notes: readonly ReviewNote[]): Promise<void>;
  updateReviewComment(id: number, body: string): Promise<void>;
  deleteReviewComment(id: number): Promise<void>;
  setStatus(sha: string, status: CommitStatus): Promise<void>;
  /** The newest status of each context. */
  statuses(sha: string): Promise<readonly KnownStatus[]>;
  /** Issues with this label, newest first. */
  issues(label: string, state: 'open' | 'closed' | 'all'): Promise<readonly Issue[]>;
  createIssue(issue: { title: string; body: string; labels: readonly string[] }): Promise<Issue>;
  updateIssue(number: number, change: IssueChange): Promise<Issue>;
  dispatchWorkflow(file: string, ref: string, inputs: Readonly<Record<string, string>>): Promise<DispatchedRun>;
  workflowRun(id: number): Promise<WorkflowRun>;
  workflowJobs(run: number): Promise<readonly WorkflowJob[]>;
  cancelWorkflowRun(id: number): Promise<void>;
  artifacts(run: number): Promise<readonly Artifact[]>;
  /** The bytes of an artifact, a zip archive; refused when longer than `limit` bytes. */
  downloadArtifact(id: number, limit: number): Promise<Buffer>;
  permissionOf(login: string): Promise<RepositoryPermission>;
}

export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
}
