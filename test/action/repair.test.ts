import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runAction } from '../../src/action/run-action.ts';
import { connect } from '../github/connect.ts';
import { seedPull } from '../github/stand-in/seed-pull.ts';
import { StandIn } from '../github/stand-in/stand-in.ts';
import { emptyState, type PullState } from '../github/stand-in/state.ts';
import { writeCheckout } from '../github/write-checkout.ts';
import { commentPayload, pullRequestPayload } from './payloads.ts';
import { type RecordingRunner, recordingRunner, STILL } from './recording-runner.ts';
import { spine, spineWithNewMachine } from './spine.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await StandIn.start(emptyState());
});
afterAll(() => standIn.close());

let pull: PullState;
beforeEach(() => {
  standIn.reset(emptyState());
  standIn.state.permissions = { ...standIn.state.permissions, contents: 'write' };
  pull = seedPull(standIn.state, spine(), spineWithNewMachine());
});
afterEach(() => standIn.expectNoProblems());

function act(inputs: Record<string, string>, name = 'pull_request', environment: Record<string, string> = {}) {
  const runner = recordingRunner({ GITHUB_EVENT_NAME: name, ...environment }, inputs);
  const payload = pullRequestPayload(pull);
  const outcome = runAction({
    runner,
    payload,
    toolVersion: '0.0.0',
    ...STILL,
    connect: (token) => connect(standIn, { token }).github,
  });
  return { runner, outcome };
}

async function patchOf(inputs: Record<string, string> = {}): Promise<RecordingRunner> {
  const { runner, outcome } = act({ 'patch-file': 'fix.patch', ...inputs });
  await outcome;
  return runner;
}

const writes = () => standIn.operations().filter((operation) => /^git\/(create|update)/.test(operation));
const textAt = (sha: string, path: string): string => {
  const { store } = standIn.state;
  return store.blobs.get(store.files(sha).get(path)?.sha ?? '')?.toString('utf8') ?? '';
};

describe('the patch with all repairs', () => {
  test('is taken by git apply and leaves nothing to repair', async () => {
    const runner = await patchOf();
    const folder = mkdtempSync(join(tmpdir(), 'vm-contract-patch-'));
    const head = spineWithNewMachine();
    writeCheckout(folder, [{ tree: head, message: 'Head', date: '2026-11-20T08:00:00Z', branch: 'main' }]);
    writeFileSync(join(folder, 'fix.patch'), runner.files.get('fix.patch') ?? '');
    execFileSync('git', ['apply', '--check', 'fix.patch'], { cwd: folder });
    execFileSync('git', ['apply', 'fix.patch'], { cwd: folder });
    const changed = execFileSync('git', ['diff', '--name-only'], { cwd: folder, encoding: 'utf8' }).trim().split('\n');
    expect(changed.length).toBeGreaterThan(3);
    expect(changed).not.toContain('ops/bindings/vm.lifecycle.yaml');
    expect(runner.outputs.get('patch-path')).toBe('fix.patch');
  });

  test('stands in the summary, and the comment says where it is', async () => {
    const runner = await patchOf();
    const patch = runner.files.get('fix.patch') ?? '';
    expect(runner.summary()).toContain(`\`\`\`diff\n${patch}\`\`\``);
    expect(runner.summary()).toContain('The patch is also in the file `fix.patch`.');
    expect(standIn.state.comments[0]?.body).toMatch(
      /\*\*All in one patch:\*\* \d+ repairs in \d+ files, for `git apply`, in the \[summary of the run\]\(https:\/\/github\.example\/ada\/spine\/actions\/runs\/77\)\./,
    );
  });

  test('is not there where nothing can be repaired', async () => {
    pull.head.sha = standIn.state.store.commit({ ...spine(), 'README.md': 'x\n' }, { parents: [pull.base.sha] });
    const runner = await patchOf();
    expect([runner.files.has('fix.patch'), runner.outputs.has('patch-path')]).toEqual([false, false]);
    expect(runner.summary()).not.toContain('patch');
  });

  test('is told, but not shown, where it holds what nobody sees', async () => {
    const roster = 'ops/bindings/ssh.targets.yaml';
    const head = { ...spineWithNewMachine(), [roster]: spine()[roster]?.replace('ssh:', '# \u202e\nssh:') ?? '' };
    const files = Object.fromEntries(
      Object.entries(head).map(([path, text]) => [path, String(text).replaceAll('\n', '\r\n')]),
    );
    pull.head.sha = standIn.state.store.commit(
      { ...files, ...Object.fromEntries(Object.entries(head).filter(([path]) => path.endsWith('.md'))) },
      { parents: [pull.base.sha] },
    );
    const runner = await patchOf();
    expect(runner.files.get('fix.patch')).toContain('\r\n');
    expect(runner.summary()).toContain(
      'the patch is not shown, since it is long or holds characters that are not visible',
    );
    expect(runner.summary()).not.toContain('```diff');
  });
});

describe('the comment /vm-contract fix', () => {
  async function say(body: string, author = 'ada') {
    const comment = { id: 5, issue: pull.number, author, body };
    standIn.state.comments.push(comment);
    const runner = recordingRunner({ GITHUB_EVENT_NAME: 'issue_comment' }, {});
    const payload = commentPayload(comment);
    const connected = (token: string) => connect(standIn, { token }).github;
    await runAction({ runner, payload, toolVersion: '0.0.0', ...STILL, connect: connected });
    return runner;
  }

  test.each(['/vm-contract fix', '/vm-contract fix HEAD'])('%s of a maintainer adds the commit', async (said) => {
    const judged = pull.head.sha;
    const runner = await say(said.replace('HEAD', judged));
    expect(standIn.state.store.commits.get(pull.head.sha)?.parents).toEqual([judged]);
    expect(runner.outputs.get('fix-commit')).toBe(pull.head.sha);
  });

  test('of somebody who only reads adds nothing', async () => {
    await say('/vm-contract fix', 'mallory');
    expect(writes()).toEqual([]);
  });

  test('for a commit that is no longer the head adds nothing', async () => {
    const runner = await say(`/vm-contract fix ${'0'.repeat(40)}`);
    expect(writes()).toEqual([]);
    expect(runner.lines.join('\n')).toContain(`the head is ${pull.head.sha} now`);
  });

  test('for a fork adds nothing', async () => {
    pull.head.repository = 'mallory/spine';
    const runner = await say('/vm-contract fix');
    expect(writes()).toEqual([]);
    expect(runner.lines.join('\n')).toContain('repairs are not written to forks or to the default branch');
  });
});

describe('the commit with all repairs', () => {
  const FIX = { 'fix-commit': 'true' };

  test('is not made unless it is asked for', async () => {
    await act({}).outcome;
    expect(writes()).toEqual([]);
  });

  test('stands on top of the judged one, and the run goes on with it', async () => {
    const judged = pull.head.sha;
    const { runner, outcome } = act(FIX);
    expect(await outcome).toBe('fail');
    const commit = standIn.state.store.commits.get(pull.head.sha);
    expect([commit?.parents, runner.outputs.get('fix-commit')]).toEqual([[judged], pull.head.sha]);
    expect(commit?.message).toMatch(
      /^Repair \d+ gaps in \d+ files as the VM contract asks\n\nRepaired-by: vm-contract\n$/,
    );
    expect(standIn.state.statuses.map(({ sha, state }) => [sha, state])).toEqual([[pull.head.sha, 'failure']]);
    expect(standIn.state.comments[0]?.body).toContain('is still the placeholder');
    expect(standIn.state.comments[0]?.body).not.toContain('has no entry in');
    expect(standIn.state.comments[0]?.body).toContain(
      `**Repaired:** the commit [\`${pull.head.sha.slice(0, 7)}\`](https://github.example/ada/spine/commit/${pull.head.sha}) adds`,
    );
  });

  test('lets the run pass where it repairs everything', async () => {
    const path = 'ops/bindings/ssh.targets.yaml';
    const head = { ...spine(), [path]: (spine()[path] ?? '').replace('host: 192.168.1.200', 'host: 192.168.1.201') };
    expect(head[path]).not.toBe(spine()[path]);
    pull.head.sha = standIn.state.store.commit(head, { parents: [pull.base.sha] });
    standIn.state.branches.set('feature', pull.head.sha);
    const { runner, outcome } = act(FIX);
    expect([await outcome, runner.outputs.get('outcome')]).toEqual(['pass', 'pass']);
    expect(textAt(pull.head.sha, path)).toBe(spine()[path]);
    expect(standIn.state.statuses.map(({ sha, state }) => [sha, state])).toEqual([[pull.head.sha, 'success']]);
  });

  test('holds exactly what the patch holds', async () => {
    const before = pull.head.sha;
    await act(FIX).outcome;
    const { store } = standIn.state;
    const [old, now] = [store.files(before), store.files(pull.head.sha)];
    const changed = [...now].filter(([path, entry]) => old.get(path)?.sha !== entry.sha).map(([path]) => path);
    expect([old.size, [...now.values()].every(({ mode }) => mode === '100644')]).toEqual([now.size, true]);
    expect(textAt(pull.head.sha, 'ops/bindings/ssh.targets.yaml')).toContain('paperless');
    expect(changed).not.toContain('ops/bindings/vm.lifecycle.yaml');
  });

  test('is made once: the next run finds nothing to repair', async () => {
    await act(FIX).outcome;
    standIn.calls = [];
    const { runner, outcome } = act(FIX);
    await outcome;
    expect([writes(), runner.lines.includes('No commit is added: there is nothing that can be repaired.')]).toEqual([
      [],
      true,
    ]);
  });

  test('is never made on top of another one of ours', async () => {
    const { store, branches } = standIn.state;
    const message = 'Repair 1 gap in 1 file as the VM contract asks\n\nRepaired-by: vm-contract\n';
    pull.head.sha = store.commit(spineWithNewMachine('other'), { parents: [pull.head.sha], message });
    branches.set('feature', pull.head.sha);
    const { runner, outcome } = act(FIX);
    expect([await outcome, writes()]).toEqual(['fail', []]);
    expect(runner.annotations).toEqual([
      'warning: No commit with the repairs was added: the newest commit is a repair already, and does not repair everything.',
    ]);
  });

  test.each<[string, (pull: PullState) => void, string, Record<string, string>]>([
    ['a fork', (one) => void (one.head.repository = 'mallory/spine'), 'pull_request_target', {}],
    ['a deleted fork', (one) => void (one.head.repository = null), 'pull_request_target', {}],
    ['the default branch', (one) => void (one.head.ref = 'main'), 'pull_request', {}],
    ['a fork with a token that reads', (one) => void (one.head.repository = 'mallory/spine'), 'pull_request', {}],
    ['Dependabot', () => undefined, 'pull_request', { GITHUB_ACTOR: 'dependabot[bot]' }],
  ])('is never made in %s', async (_name, change, event, environment) => {
    change(pull);
    expect(await act(FIX, event, environment).outcome).toBe('fail');
    expect(writes()).toEqual([]);
  });

  test('is not made when the head has moved', async () => {
    const { runner, outcome } = act(FIX);
    pull.head.sha = standIn.state.store.commit(spine(), { parents: [pull.head.sha] });
    await outcome;
    expect(writes()).toEqual([]);
    expect(runner.annotations[0]).toContain('the pull request is closed or has a newer head');
  });

  test('loses no push that comes in between', async () => {
    standIn.state.branches.set('feature', standIn.state.store.commit(spine(), { parents: [pull.head.sha] }));
    const { runner, outcome } = act(FIX);
    expect(await outcome).toBe('fail');
    expect(standIn.state.store.commits.get(standIn.state.branches.get('feature') ?? '')?.message).toBe('Change');
    expect(runner.annotations[0]).toContain('the branch has moved meanwhile, or a rule protects it');
  });

  test('is not made over a link, whatever it leads to', async () => {
    const path = 'ops/bindings/ssh.targets.yaml';
    const moved = {
      ...spineWithNewMachine(),
      'ops/real.yaml': spine()[path] ?? '',
      [path]: { symlink: '../real.yaml' },
    };
    pull.head.sha = standIn.state.store.commit(moved, { parents: [pull.base.sha] });
    standIn.state.branches.set('feature', pull.head.sha);
    const { runner, outcome } = act(FIX);
    await outcome;
    expect(runner.annotations[0]).toContain(
      `"${path}" is no ordinary file of the commit with the text that was judged`,
    );
    expect(standIn.state.branches.get('feature')).toBe(pull.head.sha);
  });

  test('keeps a file that may be run one that may be run', async () => {
    const path = 'ops/bindings/ssh.targets.yaml';
    const head = { ...spineWithNewMachine(), [path]: { executable: spine()[path] ?? '' } };
    pull.head.sha = standIn.state.store.commit(head, { parents: [pull.base.sha] });
    standIn.state.branches.set('feature', pull.head.sha);
    await act(FIX).outcome;
    expect(standIn.state.store.files(pull.head.sha).get(path)?.mode).toBe('100755');
  });

  test('is given up in words when the token may not write', async () => {
    standIn.state.permissions = { ...standIn.state.permissions, contents: 'read' };
    const { runner, outcome } = act(FIX);
    expect(await outcome).toBe('fail');
    expect(runner.annotations[0]).toContain('the token lacks the permission "contents: write"');
    expect(standIn.state.statuses.map(({ state }) => state)).toEqual(['failure']);
    expect(standIn.state.comments).toHaveLength(1);
  });

  test.each(['git/get-commit', 'git/create-blob', 'git/create-tree', 'git/create-commit', 'git/update-ref'] as const)(
    'is given up in words when GitHub fails at %s, and the verdict stays',
    async (on) => {
      standIn.fault({ kind: 'status', status: 404, body: { message: 'x' }, on });
      const { runner, outcome } = act(FIX);
      expect(await outcome).toBe('fail');
      expect(runner.annotations[0]).toMatch(/^warning: No commit with the repairs was added: could not /);
      expect(standIn.state.statuses.map(({ state }) => state)).toEqual(['failure']);
    },
  );
});
