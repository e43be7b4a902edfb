import { ResponseFields } from '../adapters/github/response-fields.ts';
import type { GitHub, IssueComment } from '../ports/github.ts';
import { isMaintainer } from './is-maintainer.ts';

/** What a maintainer can ask for in a comment on a pull request. */
export type CommentCommand =
  /** `/reboot-test <commit>`: test this commit and no other. */
  | { readonly kind: 'reboot-test'; readonly head: string }
  /** `/vm-contract fix`, with the commit it is meant for where one is given. */
  | { readonly kind: 'fix'; readonly head?: string };

/** What the text of a comment says. */
export type CommandText =
  | { readonly kind: 'command'; readonly command: CommentCommand }
  /** It begins like a command and is none. */
  | { readonly kind: 'mistaken'; readonly reason: string }
  | { readonly kind: 'none' };

/** A comment that was just written on a pull request, as its event shows it. */
export interface CommentEvent {
  readonly kind: 'comment';
  readonly pull: number;
  readonly id: number;
  readonly body: string;
}

/** Whether a command is carried out, and who asked for it. */
export type CommandAdmission =
  | { readonly admitted: true; readonly command: CommentCommand; readonly by: string; readonly pull: number }
  | { readonly admitted: false; readonly reason: string };

/** Longer comments are prose. */
const LONGEST_COMMAND = 200;

const WHOLE_COMMIT = /^[0-9a-f]{40}$/;

/** Understands a comment. It is a command only when it is nothing else: a quoted or explained one is prose. */
export function readCommand(body: string): CommandText {
  const line = body.trim();
  if (line.length > LONGEST_COMMAND || /[\r\n]/.test(line)) return { kind: 'none' };
  const [name = '', ...rest] = line.split(/[ \t]+/);
  if (name === '/reboot-test') return readRebootTest(rest);
  if (name === '/vm-contract') return readFix(rest);
  return { kind: 'none' };
}

function readRebootTest(words: readonly string[]): CommandText {
  const [head = '', ...more] = words;
  if (more.length === 0 && WHOLE_COMMIT.test(head)) return { kind: 'command', command: { kind: 'reboot-test', head } };
  const reason =
    'write "/reboot-test" and the whole id of the commit, 40 digits: a shorter one could name another commit';
  return { kind: 'mistaken', reason };
}

function readFix(words: readonly string[]): CommandText {
  const [verb, head, ...more] = words;
  const isWhole = head === undefined || WHOLE_COMMIT.test(head);
  if (verb === 'fix' && isWhole && more.length === 0) {
    return { kind: 'command', command: { kind: 'fix', ...(head !== undefined && { head }) } };
  }
  return { kind: 'mistaken', reason: 'write "/vm-contract fix", and after it the whole id of the commit or nothing' };
}

/** Reads the event `issue_comment`; only a new comment on an open pull request is one to look at. */
export function readCommentEvent(
  payload: unknown,
): CommentEvent | { readonly kind: 'nothing'; readonly reason: string } {
  const fields = ResponseFields.of(payload, 'read the event issue_comment');
  const action = fields.text('action');
  if (action !== 'created') return nothing(`the comment was ${action}; only new comments count`);
  const issue = fields.object('issue');
  const pull = issue.integer('number');
  if (issue.optionalObject('pull_request') === undefined) return nothing(`#${pull} is an issue, not a pull request`);
  if (issue.text('state') !== 'open') return nothing(`pull request #${pull} is closed`);
  const comment = fields.object('comment');
  return { kind: 'comment', pull, id: comment.integer('id'), body: comment.optionalText('body') ?? '' };
}

function nothing(reason: string): { readonly kind: 'nothing'; readonly reason: string } {
  return { kind: 'nothing', reason };
}

/**
 * Decides by what GitHub says now, not by the event: the comment must still stand as it was written, and its author
 * must be a person who may write to the repository.
 */
export async function admitCommand(
  github: Pick<GitHub, 'comment' | 'permissionOf'>,
  event: CommentEvent,
): Promise<CommandAdmission> {
  const text = readCommand(event.body);
  if (text.kind === 'none') return refused('the comment is no command');
  if (text.kind === 'mistaken') return refused(text.reason);
  const comment = await github.comment(event.id);
  if (comment === undefined) return refused('the comment is gone');
  const spoken = commandIn(comment);
  if (spoken === undefined || comment.body !== event.body) return refused('the comment was edited; write a new one');
  if (!(await isMaintainer(github, comment))) {
    return refused(`"${comment.author}" may not write to this repository; a maintainer has to write the comment`);
  }
  return { admitted: true, command: spoken, by: comment.author, pull: event.pull };
}

/** The command of a comment that stands as it was written; undefined for prose and for edited comments. */
export function commandIn(comment: IssueComment): CommentCommand | undefined {
  if (comment.createdAt !== comment.updatedAt) return undefined;
  const text = readCommand(comment.body);
  return text.kind === 'command' ? text.command : undefined;
}

function refused(reason: string): CommandAdmission {
  return { admitted: false, reason };
}
