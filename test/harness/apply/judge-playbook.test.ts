import { expect, test } from 'vitest';
import { driftIn, judgePlaybook, matchedInCheckMode } from '../../../src/harness/apply/judge-playbook.ts';
import { parsePlaybookEvents } from '../../../src/harness/tools/ansible.ts';

/** What the plugin wrote for a run of ansible-core 2.14. */
const recorded = [
  '{"e": "play", "name": "Base on every host"}',
  '{"e": "result", "status": "changed", "host": "askari", "task": "base : Write the rules", "message": "", "ignored": false}',
  '{"e": "result", "status": "skipped", "host": "askari", "task": "base : Not here", "message": "", "ignored": false}',
  '{"e": "result", "status": "failed", "host": "askari", "task": "base : May fail", "message": "non-zero return code", "ignored": true}',
  '{"e": "play", "name": "Services"}',
  '{"e": "result", "status": "ok", "host": "askari", "task": "docker_host : Install", "message": "", "ignored": false}',
  '{"e": "stats", "hosts": ["askari"]}',
];
const play = { playbook: 'playbooks/site.yml' };
const ok = { code: 0, stderr: '' };

function line(status: string, task: string, message = ''): string {
  return JSON.stringify({ e: 'result', status, host: 'askari', task, message, ignored: false });
}

test('a run in which every expected play did something is accepted', () => {
  judgePlaybook(
    { ...play, expect: ['Base on every host', 'Services'] },
    'askari',
    parsePlaybookEvents(recorded.join('\n')),
    ok,
  );
});

test('a play that is expected and ran no task is found, whatever the exit code', () => {
  expect(() =>
    judgePlaybook({ ...play, expect: ['Reverse proxy'] }, 'askari', parsePlaybookEvents(recorded.join('\n')), ok),
  ).toThrow(expect.objectContaining({ code: 'play-did-not-run' }));
});

test('no hosts matched ends with exit code 0, and is a failure all the same', () => {
  const events = parsePlaybookEvents(
    '{"e": "play", "name": "Nobody"}\n{"e": "no-hosts"}\n{"e": "stats", "hosts": []}\n',
  );
  expect(events.noHostsMatched).toBe(true);
  expect(() => judgePlaybook(play, 'askari', events, ok)).toThrow(
    expect.objectContaining({ code: 'no-hosts-matched' }),
  );
});

test('in check mode a play of commands alone is skipped, and yet it matched', () => {
  const events = parsePlaybookEvents(`{"e": "play", "name": "P"}\n${line('skipped', 'T')}`);
  judgePlaybook({ ...play, expect: ['P'] }, 'askari', matchedInCheckMode(events), ok);
  expect(() => judgePlaybook(play, 'askari', matchedInCheckMode(parsePlaybookEvents('')), ok)).toThrow(
    expect.objectContaining({ code: 'no-hosts-matched' }),
  );
});

test('a run in which everything was skipped did nothing', () => {
  const events = parsePlaybookEvents(`{"e": "play", "name": "P"}\n${line('skipped', 'T')}`);
  expect(() => judgePlaybook(play, 'askari', events, ok)).toThrow(
    expect.objectContaining({ code: 'no-hosts-matched' }),
  );
});

test.each([
  ['failed', 'msg', 'ansible-failed'],
  ['failed', 'write error: No space left on device', 'disk-full'],
  ['failed', 'Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 812', 'package-manager-locked'],
  [
    'failed',
    'non-zero return code dpkg: error: dpkg frontend lock was locked by another process with pid 7',
    'package-manager-locked',
  ],
  ['failed', 'MODULE FAILURE OSError: [Errno 28] No space left on device', 'disk-full'],
  ['unreachable', 'Failed to connect to the host via ssh', 'ansible-unreachable'],
])('a task that is %s with "%s" is %s', (status, message, code) => {
  const events = parsePlaybookEvents(
    `{"e": "play", "name": "P"}\n${line('ok', 'A')}\n${line(status, 'role : B', message)}`,
  );
  expect(() => judgePlaybook(play, 'askari', events, { code: 2, stderr: '' })).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining("'role : B'") }),
  );
});

test('a failure that the playbook rescued does not count', () => {
  const events = parsePlaybookEvents(`{"e": "play", "name": "P"}\n${line('failed', 'A', 'x')}\n${line('ok', 'B')}`);
  judgePlaybook(play, 'askari', events, ok);
});

test('an end without a failed task is told in the words of the program', () => {
  expect(() =>
    judgePlaybook(play, 'askari', parsePlaybookEvents(''), { code: 4, stderr: 'a\nERROR! no such role' }),
  ).toThrow("Playbook 'playbooks/site.yml' ended with exit code 4: a ERROR! no such role");
});

test('a task on another host is not accepted', () => {
  const events = parsePlaybookEvents(recorded.join('\n').replaceAll('"host": "askari"', '"host": "localhost"'));
  expect(() => judgePlaybook(play, 'askari', events, ok)).toThrow("ran a task on 'localhost', which is not 'askari'");
});

test('what check mode would change is drift, each task once, unless the profile lets it pass', () => {
  const events = parsePlaybookEvents(
    [
      '{"e": "play", "name": "P"}',
      line('changed', 'b'),
      line('ok', 'c'),
      line('changed', 'a'),
      line('changed', 'b'),
    ].join('\n'),
  );
  expect(driftIn('site.yml', events, [{ task: 'a', reason: 'it rotates' }])).toEqual([
    { playbook: 'site.yml', task: 'a', excepted: 'it rotates' },
    { playbook: 'site.yml', task: 'b' },
  ]);
});

test('a line that is no event is left out', () => {
  expect(parsePlaybookEvents('nonsense\n[]\n{"e":"result","status":"fine","host":"h","task":"t"}\n')).toEqual({
    plays: [],
    results: [],
    noHostsMatched: false,
    finished: false,
  });
});

test('an ansible-playbook that somebody killed says nothing about the host', () => {
  expect(() => judgePlaybook(play, 'askari', parsePlaybookEvents(''), { code: null, stderr: '' })).toThrow(
    expect.objectContaining({ name: 'SetUpError', code: 'engine-failed' }),
  );
});
