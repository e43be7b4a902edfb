import { type Handler, NOT_FOUND, numberOf, page, unprocessable } from './handler.ts';
import { commentJson } from './represent.ts';
import { takeId } from './state.ts';

const MAXIMUM = 65_536;

const list: Handler = (call, state) => {
  const issue = numberOf(call, 'issue_number');
  if (!state.pulls.has(issue) && !state.issues.has(issue)) return NOT_FOUND;
  const found = state.comments.filter((comment) => comment.issue === issue).map((item) => commentJson(state, item));
  return page(found, call, `/repos/${state.owner}/${state.repo}/issues/${issue}/comments`);
};

const create: Handler = (call, state) => {
  const issue = numberOf(call, 'issue_number');
  const body = String(call.body.body);
  if (!state.pulls.has(issue) && !state.issues.has(issue)) return NOT_FOUND;
  if (body.length > MAXIMUM) return unprocessable('Validation Failed: body is too long (maximum is 65536 characters)');
  const comment = { id: takeId(state), issue, author: state.actor, body };
  state.comments.push(comment);
  const location = `${call.base}/repos/${state.owner}/${state.repo}/issues/comments/${comment.id}`;
  return { status: 201, body: commentJson(state, comment), headers: { Location: location } };
};

const get: Handler = (call, state) => {
  const found = state.comments.find((comment) => comment.id === numberOf(call, 'comment_id'));
  return found === undefined ? NOT_FOUND : { status: 200, body: commentJson(state, found) };
};

const update: Handler = (call, state) => {
  const found = state.comments.find((comment) => comment.id === numberOf(call, 'comment_id'));
  const body = String(call.body.body);
  if (found === undefined) return NOT_FOUND;
  if (body.length > MAXIMUM) return unprocessable('Validation Failed: body is too long (maximum is 65536 characters)');
  found.body = body;
  return { status: 200, body: commentJson(state, found) };
};

const remove: Handler = (call, state) => {
  const index = state.comments.findIndex((comment) => comment.id === numberOf(call, 'comment_id'));
  if (index === -1) return NOT_FOUND;
  state.comments.splice(index, 1);
  return { status: 204 };
};

/** Answers about comments of issues and pull requests. */
export const COMMENTS: Readonly<Record<string, Handler>> = {
  'issues/list-comments': list,
  'issues/create-comment': create,
  'issues/get-comment': get,
  'issues/update-comment': update,
  'issues/delete-comment': remove,
};
