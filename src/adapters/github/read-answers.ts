import type {
  Artifact,
  ChangedFile,
  GitTreeEntry,
  Issue,
  IssueComment,
  KnownStatus,
  PullRequest,
  ReviewComment,
  WorkflowJob,
  WorkflowRun,
} from '../../ports/github.ts';
import type { ResponseFields } from './response-fields.ts';

const FILE_STATUSES = ['added', 'removed', 'modified', 'renamed', 'copied', 'changed', 'unchanged'] as const;

/** Accounts that were deleted have no user; GitHub shows them as this one. */
const NOBODY = 'ghost';

/** A pull request from GitHub's answer. */
export function pullRequestOf(fields: ResponseFields): PullRequest {
  const base = fields.object('base');
  const head = fields.object('head');
  const repository = head.optionalObject('repo')?.text('full_name');
  return {
    number: fields.integer('number'),
    author: authorOf(fields),
    state: fields.oneOf('state', ['open', 'closed']),
    draft: fields.flag('draft'),
    changedFiles: fields.integer('changed_files'),
    base: { ref: base.text('ref'), sha: base.text('sha') },
    defaultBranch: base.object('repo').text('default_branch'),
    head: { ref: head.text('ref'), sha: head.text('sha'), ...(repository === undefined ? {} : { repository }) },
  };
}

/** A changed file from GitHub's answer. */
export function changedFileOf(fields: ResponseFields): ChangedFile {
  const formerPath = fields.optionalText('previous_filename');
  const patch = fields.optionalText('patch');
  return {
    path: fields.text('filename'),
    status: fields.oneOf('status', FILE_STATUSES),
    ...(formerPath === undefined ? {} : { formerPath }),
    ...(patch === undefined ? {} : { patch }),
  };
}

/** A comment from GitHub's answer. */
export function commentOf(fields: ResponseFields): IssueComment {
  return {
    id: fields.integer('id'),
    author: authorOf(fields),
    body: fields.optionalText('body') ?? '',
    url: fields.text('html_url'),
    byProgram: fields.optionalObject('user')?.text('type') !== 'User',
    createdAt: fields.text('created_at'),
    updatedAt: fields.text('updated_at'),
  };
}

/** A note on a line from GitHub's answer. */
export function reviewCommentOf(fields: ResponseFields): ReviewComment {
  return { id: fields.integer('id'), author: authorOf(fields), path: fields.text('path'), body: fields.text('body') };
}

/** An issue from GitHub's answer. */
export function issueOf(fields: ResponseFields): Issue {
  return {
    number: fields.integer('number'),
    author: authorOf(fields),
    title: fields.text('title'),
    body: fields.optionalText('body') ?? '',
    state: fields.oneOf('state', ['open', 'closed']),
    url: fields.text('html_url'),
  };
}

/** A commit status from GitHub's answer. */
export function statusOf(fields: ResponseFields): KnownStatus {
  const targetUrl = fields.optionalText('target_url');
  return {
    state: fields.oneOf('state', ['error', 'failure', 'pending', 'success']),
    context: fields.text('context'),
    description: fields.optionalText('description') ?? '',
    author: fields.optionalObject('creator')?.text('login') ?? NOBODY,
    createdAt: fields.text('created_at'),
    ...(targetUrl === undefined ? {} : { targetUrl }),
  };
}

/** An entry of a git tree from GitHub's answer. */
export function treeEntryOf(fields: ResponseFields): GitTreeEntry {
  const mode = fields.text('mode');
  const isBlob = mode !== '160000' && mode !== '040000';
  const size = isBlob ? { size: fields.integer('size') } : {};
  return { path: fields.text('path'), mode, sha: fields.text('sha'), ...size };
}

/** A workflow run from GitHub's answer. */
export function workflowRunOf(fields: ResponseFields): WorkflowRun {
  const conclusion = fields.optionalText('conclusion');
  return {
    id: fields.integer('id'),
    url: fields.text('html_url'),
    status: fields.optionalText('status') ?? 'unknown',
    event: fields.text('event'),
    headSha: fields.text('head_sha'),
    ...(conclusion === undefined ? {} : { conclusion }),
  };
}

/** A job of a workflow run from GitHub's answer. */
export function workflowJobOf(fields: ResponseFields): WorkflowJob {
  return { name: fields.text('name'), status: fields.text('status'), createdAt: fields.text('created_at') };
}

/** An artifact from GitHub's answer. */
export function artifactOf(fields: ResponseFields): Artifact {
  return {
    id: fields.integer('id'),
    name: fields.text('name'),
    bytes: fields.integer('size_in_bytes'),
    expired: fields.flag('expired'),
  };
}

function authorOf(fields: ResponseFields): string {
  return fields.optionalObject('user')?.text('login') ?? NOBODY;
}
