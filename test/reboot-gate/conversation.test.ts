import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PlainTree } from '../github/stand-in/git-store.ts';
import { StandIn } from '../github/stand-in/stand-in.ts';
import { emptyState, type PullState } from '../github/stand-in/state.ts';
import { Conversation, type PlayGuest } from './conversation.ts';
import { comesBack, digestOf, failure, staysDead, success } from './results.ts';
import { baseTree, changedContract, changedReadme, changedRole, contract } from './trees.ts';

let standIn: StandIn;
const workspaces: string[] = [];
beforeAll(async () => {
  standIn = await StandIn.start(emptyState());
});
afterAll(async () => {
  await standIn.close();
  for (const folder of workspaces) rmSync(folder, { recursive: true });
});
beforeEach(() => standIn.reset(emptyState()));
afterEach(() => standIn.expectNoProblems());

const CONTEXT = 'kvm-reboot/askari';

function talk(head: PlainTree = changedRole(), change: Partial<PullState> = {}, base: PlainTree = baseTree()) {
  return new Conversation(standIn, base, head, change);
}

/** A role's change in a pull request that nobody vouches for. */
const stranger = () => talk(changedRole(), { author: 'mallory' });

async function play(conversation: Conversation, guest: PlayGuest = comesBack, environment = {}) {
  const played = await conversation.play(conversation.lastRun, guest, environment);
  workspaces.push(played.workspace);
  return played;
}

describe('a change that needs no test', () => {
  test('gets its success at once, and no run', async () => {
    const conversation = talk(changedReadme());
    const runner = await conversation.gate();
    expect(conversation.statuses()).toMatchObject({
      [CONTEXT]: 'success: not needed: nothing that it watches changed',
    });
    expect(conversation.runs).toEqual([]);
    expect(runner.outputs.get('reboot-profiles')).toBe('[]');
  });

  test('is asked about once more when a role changes later', async () => {
    const conversation = talk(changedReadme());
    await conversation.gate();
    conversation.push(changedRole());
    await conversation.gate();
    expect(conversation.runs).toHaveLength(1);
  });
});

describe('a change by somebody on the list', () => {
  test('is tested on the own runner, comes back, and may be merged', async () => {
    const conversation = talk();
    const gate = await conversation.gate();
    expect(gate.outputs.get('reboot-profiles')).toBe('["askari"]');
    expect(gate.summary()).toContain('`askari` is needed: `ansible/roles/base/tasks/main.yml` changed');
    expect(conversation.statuses()[CONTEXT]).toBe('pending: waiting for its turn: opened by ada, pushed by ada');
    const { pull, lastRun } = conversation;
    expect(lastRun).toMatchObject({ workflow: 'kvm-reboot.yml', event: 'workflow_dispatch' });
    expect(lastRun.inputs).toEqual({
      pull: '7',
      head: pull.head.sha,
      base: pull.base.sha,
      profile: 'askari',
      nonce: 'ab'.repeat(16),
    });
    expect(standIn.state.statuses.at(-1)?.targetUrl).toBe(
      `https://github.example/ada/spine/actions/runs/${lastRun.id}`,
    );
    const { admit, outcome } = await play(conversation);
    expect(Object.fromEntries(admit.outputs)).toEqual({
      'reboot-admitted': 'true',
      'reboot-labels': '["self-hosted","ubongo","kvm"]',
      'reboot-minutes': '40',
      'reboot-compares-base': 'true',
      'reboot-listed-authors': 'true',
    });
    expect(outcome).toBe('pass');
    expect(conversation.statuses()[CONTEXT]).toBe('success: came back the same 1 time, 10 min');
    expect(conversation.verdictComment).toContain('✓ Reboot test of `askari`: came back the same 1 time, 10 min');
  });

  test('fails with the cause, and with whether base fails too', async () => {
    const conversation = talk();
    await conversation.gate();
    const { outcome, verdict } = await play(conversation, staysDead('not'));
    expect(outcome).toBe('fail');
    expect(conversation.statuses()[CONTEXT]).toBe('failure: published-port-dead-after-reboot in compare-1');
    expect(conversation.verdictComment).toContain('Same failure on base: **no**, base comes back as it was.');
    expect(verdict?.summary()).toContain(
      'Ports that do not answer as expected: `https-on-docker0` (443, expected open)',
    );
    expect(verdict?.annotations).toEqual([
      'error: Reboot test of askari: published-port-dead-after-reboot in compare-1',
    ]);
  });

  test('is told that base fails in the same way', async () => {
    const conversation = talk();
    await conversation.gate();
    await play(conversation, staysDead('too'));
    expect(conversation.statuses()[CONTEXT]).toContain('; base fails in the same way');
    expect(conversation.verdictComment).toContain('Same failure on base: **yes**, this change did not bring it.');
  });

  test('that was pushed by somebody else is not tested unasked', async () => {
    const conversation = talk();
    const before = conversation.push(changedRole({ ...baseTree(), 'ansible/new.yml': '' }), 'mallory');
    await conversation.gate('synchronize', before);
    expect(conversation.runs).toEqual([]);
    expect(conversation.statuses()[CONTEXT]).toContain('error: a maintainer has to comment: /reboot-test');
  });

  test('that nobody is known to have pushed is not tested unasked', async () => {
    const conversation = talk();
    standIn.state.moves.length = 0;
    await conversation.gate();
    expect(conversation.runs).toEqual([]);
  });
});

describe('a change by a stranger', () => {
  test('waits for a maintainer, in words', async () => {
    const conversation = stranger();
    await conversation.gate();
    expect(conversation.runs).toEqual([]);
    expect(conversation.statuses()[CONTEXT]).toBe(
      `error: a maintainer has to comment: /reboot-test ${conversation.pull.head.sha}`,
    );
  });

  test('is tested when a maintainer asks for exactly this commit', async () => {
    const conversation = stranger();
    await conversation.gate();
    await conversation.comment('ada', `/reboot-test ${conversation.pull.head.sha}`);
    expect(conversation.statuses()[CONTEXT]).toBe('pending: waiting for its turn: asked for by ada');
    expect((await play(conversation)).outcome).toBe('pass');
  });

  test('is nobody’s of the list, though a maintainer asks for it, so that it gets a controller of its own', async () => {
    const conversation = stranger();
    await conversation.gate();
    await conversation.comment('ada', `/reboot-test ${conversation.pull.head.sha}`);
    const { admit } = await play(conversation);
    expect(admit.outputs.get('reboot-listed-authors')).toBe('false');
  });

  test('is not tested for a comment of somebody who may not write', async () => {
    const conversation = stranger();
    await conversation.gate();
    const runner = await conversation.comment('mallory', `/reboot-test ${conversation.pull.head.sha}`);
    expect(conversation.runs).toEqual([]);
    expect(runner.lines).toContain(
      'Nothing to judge: "mallory" may not write to this repository; a maintainer has to write the comment.',
    );
  });

  test('is not tested for an edited comment', async () => {
    const conversation = stranger();
    await conversation.gate();
    await conversation.comment('ada', `/reboot-test ${conversation.pull.head.sha}`, '2026-11-21T08:00:00Z');
    expect(conversation.runs).toEqual([]);
  });

  test('is not tested at a commit that came after the comment', async () => {
    const conversation = stranger();
    const asked = conversation.pull.head.sha;
    conversation.push(changedRole({ ...baseTree(), 'ansible/evil.yml': '' }));
    const runner = await conversation.comment('ada', `/reboot-test ${asked}`);
    expect(conversation.runs).toEqual([]);
    expect(runner.lines.join('\n')).toContain('look at it and ask for that');
  });

  test('cannot put itself on the list', async () => {
    const head = changedContract(contract('{ authors: [ada, mallory] }'), changedRole());
    const conversation = talk(head, { author: 'mallory' });
    await conversation.gate();
    expect(conversation.runs).toEqual([]);
  });

  test('is tested on a machine of GitHub where the contract names its labels', async () => {
    const base = baseTree(contract('{ authors: [ada], fork-labels: [ubuntu-24.04] }'));
    const conversation = talk(changedRole(base), { author: 'mallory' }, base);
    await conversation.gate();
    const { admit } = await play(conversation);
    expect(admit.outputs.get('reboot-labels')).toBe('["ubuntu-24.04"]');
  });
});

describe('a change in a fork', () => {
  const fork = { head: { ref: 'feature', sha: '', repository: 'mallory/spine' as string | null } };
  function forked(trust: string, repository: string | null = fork.head.repository) {
    const base = baseTree(contract(trust));
    const conversation = talk(changedRole(base), { author: 'ada' }, base);
    conversation.pull.head.repository = repository;
    return conversation;
  }

  test.each(['mallory/spine', null])('(%s) is not tested where there is no machine for it', async (repository) => {
    const conversation = forked('{ authors: [ada] }', repository);
    await conversation.gate();
    expect(conversation.runs).toEqual([]);
    expect(conversation.statuses()[CONTEXT]).toBe(
      'error: its head is in a fork, and the contract names no fork-labels',
    );
  });

  test('never reaches an own runner, whoever wrote it and whoever asks', async () => {
    const conversation = forked('{ authors: [ada], fork-labels: [ubuntu-24.04] }');
    await conversation.gate();
    await conversation.comment('ada', `/reboot-test ${conversation.pull.head.sha}`);
    const { admit } = await play(conversation);
    expect(admit.outputs.get('reboot-labels')).toBe('["ubuntu-24.04"]');
  });
});

describe('asking', () => {
  test('twice for one commit starts one run', async () => {
    const conversation = talk();
    await conversation.gate();
    await conversation.gate();
    await play(conversation);
    await conversation.gate();
    expect(conversation.runs).toHaveLength(1);
  });

  test('by a maintainer starts another one after a verdict', async () => {
    const conversation = talk();
    await conversation.gate();
    await play(conversation, staysDead('not'));
    await conversation.comment('ada', `/reboot-test ${conversation.pull.head.sha}`);
    expect(conversation.runs).toHaveLength(2);
    await play(conversation);
    expect(conversation.statuses()[CONTEXT]).toContain('success: came back the same');
    expect(standIn.state.comments.filter(({ body }) => body.includes('kvm-reboot-'))).toHaveLength(1);
  });

  test('again is possible when the run died', async () => {
    const conversation = talk();
    await conversation.gate();
    conversation.lastRun.status = 'completed';
    await conversation.gate();
    expect(conversation.runs).toHaveLength(2);
  });

  test('a server that names no run waits for its turn without an address', async () => {
    const conversation = talk();
    standIn.state.workflows.set('kvm-reboot.yml', {
      file: 'kvm-reboot.yml',
      id: 3,
      state: 'active',
      refusesRunDetails: true,
    });
    await conversation.gate();
    await conversation.gate();
    expect(conversation.runs).toHaveLength(1);
    expect(standIn.state.statuses.find(({ context }) => context === CONTEXT)?.targetUrl).toBe(null);
    expect((await play(conversation)).outcome).toBe('pass');
  });

  test('a newer push ends the older run and its status', async () => {
    const conversation = talk();
    await conversation.gate();
    const [older] = conversation.runs;
    const before = conversation.push(changedRole({ ...baseTree(), 'ansible/more.yml': '' }));
    await conversation.gate('synchronize', before);
    expect(older?.conclusion).toBe('cancelled');
    expect(conversation.statuses(before)[CONTEXT]).toBe(
      `error: superseded: the head is ${conversation.pull.head.sha.slice(0, 12)} now`,
    );
    expect(conversation.runs).toHaveLength(2);
  });

  test('for a profile that the default branch does not know is told so', async () => {
    const text = contract(undefined, '    fisi: { paths: ["ansible/**"] }\n');
    const conversation = talk(changedContract(text, changedRole()));
    await conversation.gate();
    expect(conversation.statuses()['kvm-reboot/fisi']).toBe(
      'error: the contract of the default branch does not know this profile yet; merge that first',
    );
  });

  test.each([
    [403, 'the token lacks the permission "actions: write", status 403'],
    [404, 'GitHub knows no such thing, or hides it from this token, status 404'],
    [422, 'GitHub understood the request and will not carry it out, status 422'],
  ])('that GitHub answers with %i ends in an error and a failed job', async (status, words) => {
    const conversation = talk();
    const headers: Record<string, string> = status === 403 ? { 'x-accepted-github-permissions': 'actions=write' } : {};
    standIn.fault({ on: 'actions/create-workflow-dispatch', kind: 'status', status, body: { message: 'No' }, headers });
    const runner = await conversation.gate();
    expect(conversation.statuses()[CONTEXT]).toBe(
      `error: could not start the workflow kvm-reboot.yml on main: ${words} (GitHub says "No")`.slice(0, 146),
    );
    expect(runner.annotations[0]).toContain('error: The reboot test askari could not be asked for: could not start');
  });

  test('a workflow that is switched off ends in an error', async () => {
    const conversation = talk();
    standIn.state.workflows.set('kvm-reboot.yml', { file: 'kvm-reboot.yml', id: 3, state: 'disabled_manually' });
    const runner = await conversation.gate();
    expect(conversation.statuses()[CONTEXT]).toMatch(/^error: could not start the workflow kvm-reboot.yml on main/);
    expect(runner.annotations[0]).toContain('Cannot trigger a workflow that is disabled.');
  });

  test('is left to a newer run when the head has moved meanwhile', async () => {
    const conversation = talk();
    const { sha } = conversation.pull.head;
    const gate = conversation.gate();
    conversation.push(changedRole({ ...baseTree(), 'ansible/more.yml': '' }));
    await gate;
    expect(conversation.runs).toEqual([]);
    expect(conversation.statuses(sha)[CONTEXT]).toBe(undefined);
  });
});

describe('admission', () => {
  const untouched = async (conversation: Conversation, environment = {}) => {
    const before = standIn.state.statuses.length;
    const { admit } = await play(conversation, comesBack, environment);
    expect(admit.outputs.get('reboot-admitted')).toBe('false');
    expect(standIn.state.statuses.length).toBe(before);
    return admit.annotations[0];
  };

  test('believes no workflow file of another branch', async () => {
    const conversation = talk();
    await conversation.gate();
    expect(await untouched(conversation, { GITHUB_REF: 'refs/heads/feature' })).toBe(
      'notice: not tested: the run is on "refs/heads/feature", not on the default branch "main"',
    );
  });

  test('believes no other event', async () => {
    const conversation = talk();
    await conversation.gate();
    expect(await untouched(conversation, { GITHUB_EVENT_NAME: 'pull_request' })).toContain('started by "pull_request"');
  });

  test('takes no commit that is not the head of the pull request', async () => {
    const conversation = talk();
    await conversation.gate();
    conversation.push(changedRole({ ...baseTree(), 'ansible/more.yml': '' }));
    expect(await untouched(conversation)).toContain('not tested: the head of pull request #7 is');
  });

  test('takes no closed pull request', async () => {
    const conversation = talk();
    await conversation.gate();
    conversation.pull.state = 'closed';
    expect(await untouched(conversation)).toBe('notice: not tested: pull request #7 is closed');
  });

  test('lets a second run of one commit alone', async () => {
    const conversation = talk();
    await conversation.gate();
    const first = conversation.lastRun;
    standIn.state.runs.push({ ...first, id: first.id + 1 });
    expect(await untouched(conversation)).toBe(`notice: not tested: the run ${first.id} is testing this commit`);
  });

  test('lets a commit with a verdict alone', async () => {
    const conversation = talk();
    await conversation.gate();
    await play(conversation);
    standIn.state.runs.push({ ...conversation.lastRun, id: 1234567, status: 'queued' });
    expect(await untouched(conversation)).toContain('not tested: this commit has its verdict');
  });

  test('refuses a stranger whose run somebody started by hand', async () => {
    const conversation = stranger();
    await conversation.gate();
    const { pull } = conversation;
    const inputs = { pull: '7', head: pull.head.sha, base: pull.base.sha, profile: 'askari', nonce: 'cd'.repeat(16) };
    const details = { event: 'workflow_dispatch', headSha: pull.base.sha, createdAt: standIn.state.now };
    standIn.state.runs.push({
      id: 5,
      workflow: 'kvm-reboot.yml',
      inputs,
      status: 'queued',
      conclusion: null,
      ...details,
    });
    const { admit } = await play(conversation);
    expect(admit.outputs.get('reboot-admitted')).toBe('false');
    expect(conversation.statuses()[CONTEXT]).toContain('error: not tested: a maintainer has to comment');
  });

  test.each([
    ['a nonce that is none', { nonce: '$(reboot)' }],
    ['a profile with a path', { profile: '../../etc' }],
    ['a field too many', { extra: '1' }],
    ['a short commit', { head: 'abc' }],
  ])('refuses %s before it asks anything', async (_case, change) => {
    const conversation = talk();
    await conversation.gate();
    const run = { ...conversation.lastRun, inputs: { ...conversation.lastRun.inputs, ...change } };
    standIn.calls = [];
    await expect(conversation.play(run, comesBack)).rejects.toThrow('the input "reboot-request" is refused');
    expect(standIn.calls).toEqual([]);
  });
});

describe('a verdict', () => {
  async function judged(guest: PlayGuest) {
    const conversation = talk();
    await conversation.gate();
    const { outcome } = await play(conversation, guest);
    return { outcome, status: conversation.statuses()[CONTEXT], comment: conversation.verdictComment ?? '' };
  }
  /** A result that says success, but for this. */
  const forged =
    (change: object): PlayGuest =>
    async (job) => ({ head: JSON.stringify({ ...success(await digestOf(job, 'head')), ...change }) });

  test.each([
    ['cancelled', 'error: the run ended (job cancelled) without a result; its log says why'],
    ['failure', 'error: the run ended (job failure) without a result; its log says why'],
    ['$(x)', 'error: the run ended (job unknown) without a result; its log says why'],
  ])('of a run that died (%s) is an error', async (job, status) => {
    expect(await judged(() => ({ job }))).toMatchObject({ outcome: 'fail', status });
  });

  const REFUSED = 'error: the result is refused: ';
  const port = { name: 'https', port: 443, protocol: 'tcp', expect: 'open', from: 'outside', published: true };
  const silent = { ...port, observations: [{ boot: 1, answer: { kind: 'silent' }, holds: false }] };
  const boot = { boot: 0, how: 'first', bootId: 'd9a9146b-6507-4d81-b50a-1bfeeec6f568' };
  const unproved = { boot: 1, how: 'reboot', bootId: 'd9a9146b-6507-4d81-b50a-1bfeeec6f569' };
  test.each([
    ['no JSON', () => ({ head: '{' }), 'it does not have the form of a result'],
    ['a field too many', forged({ approve: true }), 'it does not have the form of a result'],
    ['another host', forged({ host: 'fisi' }), 'it is about "fisi", not about "askari"'],
    ['another tree', forged({ treeDigest: 'a'.repeat(64) }), 'it was made from other files than those of the commit'],
    ['findings', forged({ findings: [{ code: 'x', phase: 'y', message: 'z' }] }), 'it is a success with findings'],
    ['a dead port', forged({ ports: [silent] }), 'it is a success with a port that does not answer as expected'],
    ['no reboot', forged({ boots: [boot] }), 'it may not turn anything green without a reboot'],
    [
      'a reboot without witnesses',
      forged({ boots: [boot, unproved] }),
      'it may not turn anything green without the three witnesses of each reboot',
    ],
    ['emulation that counts', forged({ accelerator: 'tcg' }), 'it may not turn anything green without KVM'],
    ['no isolation', forged({ isolation: [] }), 'it may not turn anything green without proof of its isolation'],
    ['drift', forged({ drift: [{ playbook: 'a', task: 'b' }] }), 'it is a success with drift'],
  ] as [string, PlayGuest, string][])('made up with %s is refused', async (_case, guest, words) => {
    const { outcome, status, comment } = await judged(guest);
    expect([outcome, status]).toEqual(['fail', expect.stringContaining(REFUSED)]);
    expect(status).toContain(words);
    expect(comment).toContain('? Reboot test of `askari`');
  });

  test('of an emulated guest is no verdict', async () => {
    const emulated = forged({ accelerator: 'tcg', mayGate: false, mayGateReason: 'The guest ran under emulation.' });
    expect(await judged(emulated)).toMatchObject({
      outcome: 'fail',
      status: 'error: passed, but cannot count: The guest ran under emulation.',
    });
  });

  test.each([
    ['nonce', 'ef'.repeat(16)],
    ['head', 'e'.repeat(40)],
    ['pull', '8'],
    ['base', 'e'.repeat(40)],
    ['profile', 'fisi'],
  ])('that answers another request (%s) is refused', async (name, value) => {
    const guest: PlayGuest = async (job) => ({
      head: JSON.stringify(success(await digestOf(job, 'head'))),
      request: JSON.stringify({ ...JSON.parse(job.request), [name]: value }),
    });
    expect((await judged(guest)).status).toContain('the result is refused: it answers another request');
  });

  test.each(['', '[]', '{"pull":"7"}'])('whose request is %j is refused', async (request) => {
    const guest: PlayGuest = async (job) => ({ head: JSON.stringify(success(await digestOf(job, 'head'))), request });
    expect((await judged(guest)).status).toContain('it does not say which request it answers');
  });

  test('shows nothing that a guest wrote as anything but text', async () => {
    const evil = '</details>@everyone [x](javascript:1) `|` <img src=x> ::set-output ![a](https://evil.example)';
    const guest: PlayGuest = async (job) => {
      const result = failure(await digestOf(job, 'head'));
      const verdict = {
        kind: 'failure',
        code: 'state-differs-after-reboot',
        phase: 'compare-1',
        message: evil,
        hint: evil,
      };
      const change = { section: 'units', key: evil, kind: 'changed', before: evil, after: evil };
      const differences = [{ fromBoot: 0, toBoot: 1, noise: 0, changes: [change] }];
      const console = [{ boot: 1, atMs: 1, kind: 'panic', line: evil }];
      const fidelity = [{ subject: evil, difference: evil }];
      const phases = result.phases.map((phase) => ({ ...phase, note: evil }));
      const drift = [{ playbook: evil.slice(0, 90), task: evil.slice(0, 90) }];
      return {
        head: JSON.stringify({ ...result, verdict, differences, console, fidelity, phases, drift }),
        job: 'failure',
      };
    };
    const { comment } = await judged(guest);
    const shown = comment.replaceAll(/<code>[^<]*<\/code>/g, '').replaceAll(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '');
    expect(shown).toContain('state-differs-after-reboot');
    for (const wrong of ['@everyone', '<img', '[x](', '![a]', '</details>@']) expect(shown).not.toContain(wrong);
  });

  test('comes with the timeline, the first bad console line and the ports', async () => {
    const guest: PlayGuest = async (job) => {
      const console = [{ boot: 1, atMs: 61_200, kind: 'panic', line: 'Kernel panic - not syncing' }];
      return { head: JSON.stringify({ ...failure(await digestOf(job, 'head')), console }), job: 'failure' };
    };
    const { comment } = await judged(guest);
    expect(comment).toContain('First bad line on the console (boot 1, 61.2 s): `Kernel panic - not syncing`');
    expect(comment).toContain('| `compare-1` | **failed** |');
    expect(comment).toContain('Ports that do not answer as expected: `');
  });

  test('is not told of a head that has moved meanwhile', async () => {
    const conversation = talk();
    await conversation.gate();
    let before = '';
    await play(conversation, (job) => {
      before = conversation.push(changedRole({ ...baseTree(), 'ansible/more.yml': '' }));
      return comesBack(job);
    });
    expect(conversation.statuses(before)[CONTEXT]).toMatch(/^error: the head is [0-9a-f]{12} now$/);
    expect(conversation.statuses()).toEqual({});
    expect(conversation.verdictComment).toBe(undefined);
  });

  test('of a run that another one took the place of is left alone', async () => {
    const conversation = talk();
    await conversation.gate();
    const { outcome } = await play(conversation, (job) => {
      const url = 'https://github.example/ada/spine/actions/runs/99999';
      const known = { author: 'github-actions[bot]', context: CONTEXT, description: 'newer', targetUrl: url };
      const { sha } = conversation.pull.head;
      standIn.state.statuses.push({ id: 99, sha, state: 'pending', createdAt: standIn.state.now, ...known });
      return comesBack(job);
    });
    expect(outcome).toBe('pass');
    expect(conversation.statuses()[CONTEXT]).toBe('pending: newer');
  });

  test('stands when the comment cannot be written', async () => {
    const conversation = talk();
    await conversation.gate();
    standIn.fault({ on: 'issues/create-comment', kind: 'status', status: 403, body: { message: 'No' } });
    const { verdict } = await play(conversation);
    expect(conversation.statuses()[CONTEXT]).toContain('success: ');
    expect(verdict?.annotations[0]).toContain('warning: The comment on the pull request is not up to date');
  });
});

describe('the merge queue', () => {
  test('takes the verdict of the head for that of the group', async () => {
    const conversation = talk();
    await conversation.gate();
    await play(conversation);
    const group = await conversation.queue();
    expect(conversation.statuses(group)[CONTEXT]).toBe(
      `success: tested at the head ${conversation.pull.head.sha.slice(0, 12)} of #7`,
    );
  });

  test('keeps out what has no success', async () => {
    const conversation = talk();
    await conversation.gate();
    await play(conversation, staysDead('not'));
    const group = await conversation.queue();
    expect(conversation.statuses(group)[CONTEXT]).toMatch(/^failure: the head [0-9a-f]{12} of #7 has no success/);
  });

  test('needs no test for a group that needs none', async () => {
    const conversation = talk(changedReadme());
    const group = await conversation.queue();
    expect(conversation.statuses(group)[CONTEXT]).toContain('success: not needed');
  });

  test('believes no name that it did not give', async () => {
    const conversation = talk();
    const group = await conversation.queue('refs/heads/feature/pr-7-x');
    expect(conversation.statuses(group)[CONTEXT]).toBe('error: the group does not say which pull request it ends with');
  });
});

describe('the reaper', () => {
  const MINUTE = 60_000;
  async function reaped(conversation: Conversation, minutes: number) {
    conversation.now += minutes * MINUTE;
    await conversation.step('reboot-reap');
    return conversation.statuses()[CONTEXT];
  }
  async function asked() {
    const conversation = talk();
    await conversation.gate();
    return conversation;
  }

  test('ends a test that no runner took, and its run', async () => {
    const conversation = await asked();
    conversation.lastRun.jobs = [
      { name: 'admit', status: 'completed', createdAt: '2026-11-21T09:00:00Z' },
      { name: 'guest', status: 'queued', createdAt: '2026-11-21T09:00:30Z' },
    ];
    expect(await reaped(conversation, 20)).toContain('pending: ');
    expect(await reaped(conversation, 1)).toBe(
      'error: no runner took it within 20 min: is one with its labels online?',
    );
    expect(conversation.lastRun.conclusion).toBe('cancelled');
  });

  test('leaves a test alone that runs', async () => {
    const conversation = await asked();
    conversation.lastRun.jobs = [{ name: 'guest', status: 'in_progress', createdAt: '2026-11-21T09:00:30Z' }];
    expect(await reaped(conversation, 60)).toContain('pending: ');
  });

  test('ends a test that does not end', async () => {
    const conversation = await asked();
    conversation.lastRun.jobs = [{ name: 'guest', status: 'in_progress', createdAt: '2026-11-21T09:00:30Z' }];
    expect(await reaped(conversation, 131)).toBe('error: it did not end within 130 min');
    expect(conversation.lastRun.conclusion).toBe('cancelled');
  });

  test('ends the status of a run that died', async () => {
    const conversation = await asked();
    conversation.lastRun.status = 'completed';
    conversation.lastRun.conclusion = 'timed_out';
    expect(await reaped(conversation, 1)).toBe('error: its run ended (timed_out) without a verdict');
  });

  test('ends the status of a run that never started', async () => {
    const conversation = talk();
    const active = { file: 'kvm-reboot.yml', id: 3, state: 'active', refusesRunDetails: true } as const;
    standIn.state.workflows.set('kvm-reboot.yml', active);
    await conversation.gate();
    expect(await reaped(conversation, 20)).toContain('pending: ');
    expect(await reaped(conversation, 1)).toBe('error: no run started within 20 min');
  });

  test('touches neither verdicts nor statuses of others', async () => {
    const conversation = await asked();
    await play(conversation);
    const { sha } = conversation.pull.head;
    const other = { author: 'ada', context: 'kvm-reboot/other', description: 'mine', targetUrl: null };
    standIn.state.statuses.push({ id: 98, sha, state: 'pending', createdAt: '2026-01-01T00:00:00Z', ...other });
    await reaped(conversation, 1000);
    expect(conversation.statuses()).toMatchObject({
      [CONTEXT]: expect.stringContaining('success: '),
      'kvm-reboot/other': 'pending: mine',
    });
  });
});

describe('a repository whose contract is in a folder', () => {
  const below = (tree: PlainTree) =>
    Object.fromEntries(Object.entries(tree).map(([path, text]) => [`lab/${path}`, text]));

  function talkBelow(head: PlainTree) {
    const conversation = talk(below(head), {}, below(baseTree()));
    conversation.inputs = { directory: 'lab' };
    return conversation;
  }

  test('is asked, tested and told as one that is its own repository', async () => {
    const conversation = talkBelow(changedRole());
    const gate = await conversation.gate();
    expect(gate.summary()).toContain('`askari` is needed: `ansible/roles/base/tasks/main.yml` changed');
    const { outcome, workspace } = await play(conversation);
    expect(readFileSync(join(workspace, 'reboot-test/trees/head/roles/base/tasks/main.yml'), 'utf8')).toBe(
      '- name: Drop\n',
    );
    expect(outcome).toBe('pass');
    expect(conversation.statuses()[CONTEXT]).toBe('success: came back the same 1 time, 10 min');
  });

  test('waits no longer than its contract says', async () => {
    const conversation = talkBelow(changedRole());
    await conversation.gate();
    conversation.lastRun.jobs = [{ name: 'guest', status: 'queued', createdAt: '2026-11-21T09:00:30Z' }];
    conversation.now += 21 * 60_000;
    await conversation.step('reboot-reap');
    expect(conversation.statuses()[CONTEXT]).toBe(
      'error: no runner took it within 20 min: is one with its labels online?',
    );
  });
});
