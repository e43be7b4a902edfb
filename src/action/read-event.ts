import { ResponseFields } from '../adapters/github/response-fields.ts';
import { ConfigurationError } from '../report/configuration-error.ts';
import { type CommentEvent, readCommentEvent } from './comment-command.ts';

/** A pull request as its event shows it. */
export interface PullRequestEvent {
  readonly kind: 'pull-request';
  readonly number: number;
  readonly base: { readonly ref: string; readonly sha: string };
  readonly head: { readonly ref: string; readonly sha: string };
  readonly changedFiles: number;
  /** The token only reads: the head is in a fork, or Dependabot started the run. */
  readonly readOnly: boolean;
  /** The branch of the head is in the repository itself, and is not its default branch: commits may be added to it. */
  readonly ownBranch: boolean;
  /** A maintainer asks for a commit with the repairs, whatever the settings say. */
  readonly asksRepair?: boolean;
  /** A maintainer asks for its reboot test, also where there is a verdict already. */
  readonly asksAgain?: boolean;
}

/** What a run is about. */
export type Event =
  | PullRequestEvent
  /** The queue asks whether this group may be merged. */
  | { readonly kind: 'merge-group'; readonly base: string; readonly head: string; readonly ref: string }
  /** Nothing is compared; the whole of a commit is judged. */
  | { readonly kind: 'audit'; readonly sha: string }
  /** Another run saw a pull request from a fork; this one may write. */
  | { readonly kind: 'second-stage'; readonly headSha: string }
  /** Somebody wrote a comment on a pull request, which may be a command. */
  | CommentEvent
  /** There is nothing to judge. */
  | { readonly kind: 'nothing'; readonly reason: string };

/** Where the event comes from. */
export interface EventSource {
  /** `GITHUB_EVENT_NAME`. */
  readonly name: string;
  /** The webhook's payload. */
  readonly payload: unknown;
  /** `GITHUB_SHA`. */
  readonly sha: string;
  /** `GITHUB_ACTOR`. */
  readonly actor: string;
}

const NAMES =
  'pull_request, pull_request_target, merge_group, push, schedule, workflow_dispatch, workflow_run and issue_comment';

/** Understands the event that started the run. Throws a ConfigurationError for an event that it is not made for. */
export function readEvent(source: EventSource): Event {
  const fields = ResponseFields.of(source.payload, `read the event ${source.name}`);
  switch (source.name) {
    case 'pull_request':
    case 'pull_request_target':
      return readPullRequest(source, fields);
    case 'merge_group':
      return readMergeGroup(fields);
    case 'push':
      return readPush(source, fields);
    case 'schedule':
    case 'workflow_dispatch':
      return { kind: 'audit', sha: source.sha };
    case 'issue_comment':
      return readCommentEvent(source.payload);
    case 'workflow_run':
      return readWorkflowRun(fields);
    default:
      throw new ConfigurationError(`the event "${source.name}" is not one this action judges`, {
        hint: `start the workflow on ${NAMES}`,
      });
  }
}

function readPullRequest(source: EventSource, fields: ResponseFields): Event {
  const pull = fields.object('pull_request');
  const number = pull.integer('number');
  if (fields.text('action') === 'closed') return { kind: 'nothing', reason: `pull request #${number} is closed` };
  const base = pull.object('base');
  const head = pull.object('head');
  const home = base.object('repo');
  const isFork = head.optionalObject('repo')?.text('full_name') !== home.text('full_name');
  const isDependabot = source.actor === 'dependabot[bot]';
  return {
    kind: 'pull-request',
    number,
    base: { ref: base.text('ref'), sha: base.text('sha') },
    head: { ref: head.text('ref'), sha: head.text('sha') },
    changedFiles: pull.integer('changed_files'),
    readOnly: source.name === 'pull_request' && (isFork || isDependabot),
    ownBranch: !isFork && head.text('ref') !== home.text('default_branch'),
  };
}

function readMergeGroup(fields: ResponseFields): Event {
  if (fields.text('action') === 'destroyed') return { kind: 'nothing', reason: 'the merge group is gone' };
  const group = fields.object('merge_group');
  return {
    kind: 'merge-group',
    base: group.text('base_sha'),
    head: group.text('head_sha'),
    ref: group.text('head_ref'),
  };
}

function readPush(source: EventSource, fields: ResponseFields): Event {
  const branch = fields.object('repository').text('default_branch');
  if (fields.text('ref') !== `refs/heads/${branch}`) {
    return {
      kind: 'nothing',
      reason: `only pushes to the default branch "${branch}" are judged; pull requests judge the others`,
    };
  }
  if (fields.flag('deleted')) return { kind: 'nothing', reason: `the branch "${branch}" was deleted` };
  return { kind: 'audit', sha: source.sha };
}

function readWorkflowRun(fields: ResponseFields): Event {
  const run = fields.object('workflow_run');
  const event = run.text('event');
  if (event !== 'pull_request')
    return { kind: 'nothing', reason: `the run before was started by "${event}", not by a pull request` };
  return { kind: 'second-stage', headSha: run.text('head_sha') };
}
