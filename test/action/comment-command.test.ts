import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { admitCommand, readCommand, readCommentEvent } from '../../src/action/comment-command.ts';
import { connect } from '../github/connect.ts';
import { seedPull } from '../github/stand-in/seed-pull.ts';
import { StandIn } from '../github/stand-in/stand-in.ts';
import { type CommentState, emptyState } from '../github/stand-in/state.ts';
import { commentPayload } from './payloads.ts';

const HEAD = '0123456789abcdef0123456789abcdef01234567';

describe('the text of a comment', () => {
  test.each([
    [`/reboot-test ${HEAD}`, { kind: 'reboot-test', head: HEAD }],
    [`  /reboot-test \t${HEAD}\r\n`, { kind: 'reboot-test', head: HEAD }],
    ['/vm-contract fix', { kind: 'fix' }],
    [`/vm-contract fix ${HEAD}\n`, { kind: 'fix', head: HEAD }],
  ])('%j is a command', (body, command) => {
    expect(readCommand(body)).toEqual({ kind: 'command', command });
  });

  test.each([
    '/reboot-test',
    '/reboot-test 0123456789ab',
    `/reboot-test ${HEAD} please`,
    `/reboot-test ${HEAD.toUpperCase()}`,
    '/vm-contract',
    '/vm-contract fix 0123',
    `/vm-contract fix ${HEAD} now`,
  ])('%j is a mistaken command', (body) => {
    expect(readCommand(body)).toEqual({
      kind: 'mistaken',
      reason: expect.stringContaining('the whole id of the commit'),
    });
  });

  test.each([
    '',
    'thank you',
    `> /reboot-test ${HEAD}`,
    `Do not write\n/reboot-test ${HEAD}`,
    `/reboot-test ${HEAD}\nbecause`,
    `\`/reboot-test ${HEAD}\``,
    `/reboot-tests ${HEAD}`,
    `/reboot-test ${HEAD}${' x'.repeat(100)}`,
  ])('%j is prose', (body) => {
    expect(readCommand(body)).toEqual({ kind: 'none' });
  });
});

describe('the event of a comment', () => {
  const payload = commentPayload({ id: 5, issue: 7, author: 'ada', body: '/vm-contract fix' });

  test('tells the pull request and the comment', () => {
    expect(readCommentEvent(payload)).toEqual({ kind: 'comment', pull: 7, id: 5, body: '/vm-contract fix' });
  });

  test.each([
    ['edited', { ...payload, action: 'edited' }, 'the comment was edited; only new comments count'],
    ['deleted', { ...payload, action: 'deleted' }, 'the comment was deleted; only new comments count'],
    ['on an issue', { ...payload, issue: { number: 7, state: 'open' } }, '#7 is an issue, not a pull request'],
    [
      'on a closed one',
      { ...payload, issue: { number: 7, state: 'closed', pull_request: {} } },
      'pull request #7 is closed',
    ],
  ])('does not count: %s', (_case, changed, reason) => {
    expect(readCommentEvent(changed)).toEqual({ kind: 'nothing', reason });
  });
});

describe('a command', () => {
  let standIn: StandIn;
  beforeAll(async () => {
    standIn = await StandIn.start(emptyState());
  });
  afterAll(() => standIn.close());
  beforeEach(() => standIn.reset(emptyState()));
  afterEach(() => standIn.expectNoProblems());

  function write(comment: Partial<CommentState> = {}, said = `/reboot-test ${HEAD}`) {
    seedPull(standIn.state, { 'a.txt': 'a' }, { 'a.txt': 'b' });
    standIn.state.comments.push({ id: 5, issue: 7, author: 'ada', body: said, ...comment });
    return admitCommand(connect(standIn).github, { kind: 'comment', pull: 7, id: 5, body: said });
  }

  test('of a maintainer is carried out', async () => {
    const command = { kind: 'reboot-test', head: HEAD };
    expect(await write()).toEqual({ admitted: true, command, by: 'ada', pull: 7 });
    expect(standIn.operations()).toEqual(['issues/get-comment', 'repos/get-collaborator-permission-level']);
  });

  test('of somebody who only reads is refused', async () => {
    expect(await write({ author: 'mallory' })).toEqual({
      admitted: false,
      reason: '"mallory" may not write to this repository; a maintainer has to write the comment',
    });
  });

  test('of a program is refused without a question about it', async () => {
    expect((await write({ author: 'github-actions[bot]' })).admitted).toBe(false);
    expect(standIn.operations()).toEqual(['issues/get-comment']);
  });

  test('of a deleted account is refused', async () => {
    standIn.fault({
      on: 'repos/get-collaborator-permission-level',
      kind: 'status',
      status: 404,
      body: { message: 'Not Found' },
    });
    expect((await write()).admitted).toBe(false);
  });

  const EDITED = { admitted: false, reason: 'the comment was edited; write a new one' };

  test('that was edited is refused, whoever edited it', async () => {
    expect(await write({ editedAt: '2026-11-20T08:00:01Z' })).toEqual(EDITED);
  });

  test('that now says something else is refused', async () => {
    expect(await write({ body: `/reboot-test ${'f'.repeat(40)}` })).toEqual(EDITED);
  });

  test('that is gone is refused', async () => {
    seedPull(standIn.state, { 'a.txt': 'a' }, { 'a.txt': 'b' });
    const event = { kind: 'comment', pull: 7, id: 5, body: '/vm-contract fix' } as const;
    expect(await admitCommand(connect(standIn).github, event)).toEqual({
      admitted: false,
      reason: 'the comment is gone',
    });
  });

  test('is not carried out when GitHub cannot say who may write', async () => {
    standIn.fault({ on: 'repos/get-collaborator-permission-level', kind: 'status', status: 500, times: 4 });
    await expect(write()).rejects.toThrow('could not read what "ada" may do in the repository');
  });

  test('that is prose or mistaken asks GitHub nothing', async () => {
    expect(await write({}, 'thank you')).toEqual({ admitted: false, reason: 'the comment is no command' });
    expect((await write({}, '/reboot-test')).admitted).toBe(false);
    expect(standIn.calls).toEqual([]);
  });
});
