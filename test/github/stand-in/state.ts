import { GitStore } from './git-store.ts';

export interface UserState {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
}

export interface PullState {
  readonly number: number;
  readonly author: string;
  title: string;
  body: string | null;
  draft: boolean;
  state: 'open' | 'closed';
  merged: boolean;
  base: { ref: string; sha: string };
  /** `repository` is `owner/name`; null where the fork was deleted. */
  head: { ref: string; sha: string; repository: string | null };
  /** Pretends that the pull request changes this many files. */
  changedFiles?: number;
}

export interface CommentState {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  body: string;
  /** When it was edited last; never where this is left out. */
  editedAt?: string;
}

export interface ReviewCommentState {
  readonly id: number;
  readonly pull: number;
  readonly author: string;
  readonly path: string;
  readonly line: number;
  readonly commit: string;
  body: string;
}

export interface StatusState {
  readonly id: number;
  readonly sha: string;
  readonly author: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly createdAt: string;
}

export interface IssueState {
  readonly number: number;
  readonly author: string;
  title: string;
  body: string;
  state: 'open' | 'closed';
  labels: string[];
}

export interface WorkflowState {
  readonly file: string;
  readonly id: number;
  state: 'active' | 'disabled_manually';
  /** Servers before 2026 do not know `return_run_details`. */
  readonly refusesRunDetails?: boolean;
}

export interface RunState {
  readonly id: number;
  readonly workflow: string;
  readonly event: string;
  readonly headSha: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  /** Its jobs, where a test tells them. */
  jobs?: readonly { name: string; status: 'queued' | 'in_progress' | 'completed'; createdAt: string }[];
}

/** A branch that was moved. */
export interface MoveState {
  readonly branch: string;
  readonly after: string;
  readonly actor: string;
}

export interface ArtifactState {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  readonly zip: Buffer;
  readonly expired?: boolean;
}

export type Access = 'none' | 'read' | 'write';

/** Everything the stand-in knows; tests set it and look at it. */
export interface State {
  readonly owner: string;
  readonly repo: string;
  readonly store: GitStore;
  readonly users: Map<string, UserState>;
  token: string;
  /** Who the token speaks for. */
  actor: string;
  /** What the token may do; what is not listed it may not. `metadata` is always readable. */
  permissions: Partial<Record<string, Access>>;
  readonly collaborators: Map<string, 'admin' | 'write' | 'read'>;
  readonly pulls: Map<number, PullState>;
  readonly comments: CommentState[];
  readonly reviewComments: ReviewCommentState[];
  readonly reviews: { id: number; pull: number; author: string; body: string }[];
  readonly statuses: StatusState[];
  readonly issues: Map<number, IssueState>;
  readonly branches: Map<string, string>;
  readonly workflows: Map<string, WorkflowState>;
  readonly runs: RunState[];
  /** Oldest first. */
  readonly moves: MoveState[];
  readonly artifacts: ArtifactState[];
  rate: { remaining: number; reset: number };
  /** A recursive tree with more entries than this is cut and says so. */
  treeLimit: number;
  /** Blobs over this many bytes have no text in GraphQL. */
  textLimit: number;
  now: string;
  nextId: number;
}

export const BOT = 'github-actions[bot]';

/** A repository `ada/spine` with a bot token that may do what the workflows ask for, and nothing in it. */
export function emptyState(): State {
  const users: UserState[] = [
    { login: BOT, id: 41898282, type: 'Bot' },
    { login: 'ada', id: 1001, type: 'User' },
    { login: 'mallory', id: 6666, type: 'User' },
  ];
  return {
    owner: 'ada',
    repo: 'spine',
    store: new GitStore(),
    users: new Map(users.map((user) => [user.login, user])),
    token: 'ghs_standin0000000000000000000000000000',
    actor: BOT,
    permissions: { contents: 'read', pull_requests: 'write', statuses: 'write', issues: 'write', actions: 'write' },
    collaborators: new Map([['ada', 'admin']]),
    pulls: new Map(),
    comments: [],
    reviewComments: [],
    reviews: [],
    statuses: [],
    issues: new Map(),
    branches: new Map(),
    workflows: new Map(),
    runs: [],
    moves: [],
    artifacts: [],
    rate: { remaining: 4999, reset: Date.parse('2026-11-21T10:00:00Z') / 1000 },
    treeLimit: 100_000,
    textLimit: 512 * 1024,
    now: '2026-11-21T09:00:00Z',
    nextId: 9000,
  };
}

/** The next free id. */
export function takeId(state: State): number {
  state.nextId += 1;
  return state.nextId;
}
