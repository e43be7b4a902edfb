import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runAction } from '../../src/action/run-action.ts';
import { connect } from '../github/connect.ts';
import type { PlainTree } from '../github/stand-in/git-store.ts';
import { seedPull } from '../github/stand-in/seed-pull.ts';
import { StandIn } from '../github/stand-in/stand-in.ts';
import { emptyState, type PullState } from '../github/stand-in/state.ts';
import { pullRequestPayload, recordedPayload } from './payloads.ts';
import { type RecordingRunner, recordingRunner, STILL } from './recording-runner.ts';
import { spine, spineWithNewMachine } from './spine.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await StandIn.start(emptyState());
});
afterAll(() => standIn.close());
beforeEach(() => standIn.reset(emptyState()));
afterEach(() => standIn.expectNoProblems());

function act(runner: RecordingRunner, payload: unknown): Promise<'pass' | 'fail'> {
  return runAction({
    runner,
    payload,
    toolVersion: '0.0.0',
    ...STILL,
    connect: (token) => connect(standIn, { token }).github,
  });
}

const pullRunner = (inputs: Record<string, string> = {}, environment: Record<string, string> = {}) =>
  recordingRunner({ GITHUB_EVENT_NAME: 'pull_request', ...environment }, inputs);

const statuses = () => standIn.state.statuses.map(({ state, context, description }) => [state, context, description]);

describe('a pull request that adds a machine only to the roster', () => {
  let pull: PullState;
  beforeEach(() => {
    pull = seedPull(standIn.state, spine(), spineWithNewMachine());
  });

  test('fails with a comment, notes, a status, outputs and a summary', async () => {
    const runner = pullRunner();
    expect(await act(runner, pullRequestPayload(pull))).toBe('fail');
    const [comment] = standIn.state.comments;
    expect(comment?.body).toContain('VM 299 paperless');
    expect(comment?.body).toContain(
      `https://github.example/ada/spine/blob/${pull.head.sha}/ops/bindings/vm.lifecycle.yaml#L`,
    );
    expect(standIn.state.reviewComments.map((note) => note.path)).toContain('ops/bindings/vm.lifecycle.yaml');
    expect(statuses()).toEqual([['failure', 'vm-contract', expect.stringContaining('fail: ')]]);
    expect(standIn.state.statuses[0]?.targetUrl).toBe('https://github.example/ada/spine/actions/runs/77');
    expect(runner.outputs.get('outcome')).toBe('fail');
    expect(Number(runner.outputs.get('new'))).toBeGreaterThan(0);
    expect(JSON.parse(runner.outputs.get('affected') ?? '')).toContainEqual(expect.objectContaining({ key: '299' }));
    expect(runner.summary()).toContain('VM 299 paperless');
    expect(runner.lines.some((line) => line.startsWith('::error file=ops/bindings/vm.lifecycle.yaml'))).toBe(true);
  });

  test('gets its first comment within the calls that are promised', async () => {
    await act(pullRunner(), pullRequestPayload(pull));
    const publishing = standIn.operations().slice(standIn.operations().indexOf('repos/create-commit-status'));
    expect(publishing).toEqual([
      'repos/create-commit-status',
      'pulls/get',
      'issues/list-comments',
      'pulls/create-review',
      'issues/create-comment',
    ]);
  });

  test('keeps one comment over many runs', async () => {
    await act(pullRunner(), pullRequestPayload(pull));
    await act(pullRunner(), pullRequestPayload(pull));
    expect([standIn.state.comments.length, standIn.state.reviewComments.length]).toEqual([1, 1]);
  });

  test('loses the comment when the entry goes again', async () => {
    await act(pullRunner(), pullRequestPayload(pull));
    pull.head.sha = standIn.state.store.commit(spine(), { parents: [pull.base.sha], message: 'Take it back' });
    expect(await act(pullRunner(), pullRequestPayload(pull))).toBe('pass');
    expect([standIn.state.comments, standIn.state.reviewComments]).toEqual([[], []]);
    expect(statuses().at(-1)).toEqual(['success', 'vm-contract', 'no bindings changed']);
  });

  test('is judged as a draft too', async () => {
    pull.draft = true;
    expect(await act(pullRunner(), pullRequestPayload(pull))).toBe('fail');
  });

  test('writes the files that are asked for', async () => {
    const runner = pullRunner({ 'report-file': 'report.json', 'sarif-file': 'report.sarif' });
    await act(runner, pullRequestPayload(pull));
    expect(JSON.parse(runner.files.get('report.json') ?? '')).toMatchObject({ version: 1, outcome: 'fail' });
    expect(JSON.parse(runner.files.get('report.sarif') ?? '')).toMatchObject({ version: '2.1.0' });
    expect([runner.outputs.get('report-path'), runner.outputs.get('sarif-path')]).toEqual([
      'report.json',
      'report.sarif',
    ]);
  });

  test('is left to the newer run when the head has moved meanwhile', async () => {
    const payload = pullRequestPayload(pull);
    pull.head.sha = standIn.state.store.commit(spineWithNewMachine('other'), { parents: [pull.base.sha] });
    const runner = pullRunner();
    await act(runner, payload);
    expect(standIn.state.comments).toEqual([]);
    expect(runner.lines).toContain(
      'Pull request #7 is closed or has a newer head; its comment is left to the newer run.',
    );
  });

  test('fails with the same words when the token may not comment', async () => {
    standIn.state.permissions = { contents: 'read', pull_requests: 'read', statuses: 'write' };
    const runner = pullRunner();
    expect(await act(runner, pullRequestPayload(pull))).toBe('fail');
    expect(runner.annotations[0]).toContain(
      'warning: The comment on the pull request is not up to date: could not set 1 notes on lines',
    );
    expect(runner.annotations[1]).toContain('the token lacks the permission "issues: write" or "pull-requests: write"');
    expect(runner.summary()).toContain('*The comment on the pull request is not up to date; the log tells why.*');
  });

  test('fails loudly when the status cannot be set', async () => {
    standIn.state.permissions = { contents: 'read', pull_requests: 'write' };
    const runner = pullRunner();
    await expect(act(runner, pullRequestPayload(pull))).rejects.toThrow(
      'the token lacks the permission "statuses: write"',
    );
    expect(runner.outputs.get('outcome')).toBe('fail');
  });

  test('gets the comment without notes when its files cannot be listed', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`notes/${index}.txt`, 'x\n']));
    pull.head.sha = standIn.state.store.commit({ ...spineWithNewMachine(), ...many }, { parents: [pull.base.sha] });
    standIn.fault({ kind: 'status', status: 403, body: { message: 'no' }, on: 'pulls/list-files' });
    const runner = pullRunner();
    expect(await act(runner, pullRequestPayload(pull))).toBe('fail');
    expect([standIn.state.comments.length, standIn.state.reviewComments.length]).toEqual([1, 0]);
    expect(runner.annotations).toEqual([expect.stringContaining('could not list the files of pull request #7')]);
  });

  test('tells who wrote the comment when that is not who it looks for', async () => {
    standIn.state.actor = 'ada';
    const runner = pullRunner();
    await act(runner, pullRequestPayload(pull));
    expect(runner.annotations).toEqual([expect.stringContaining('Set the input comment-author to "ada".')]);
  });
});

describe('reading faults', () => {
  test.each([
    ['git/get-tree', 'could not read the tree of'],
    ['graphql', 'could not read'],
    ['repos/compare-commits-with-basehead', 'could not find the common ancestor'],
  ] as const)('at %s end in an error status, never in a pass', async (on, words) => {
    const pull = seedPull(standIn.state, spine(), spineWithNewMachine());
    standIn.fault({ kind: 'status', status: 500, body: { message: 'x' }, on, times: 99 });
    await expect(act(pullRunner(), pullRequestPayload(pull))).rejects.toThrow(words);
    expect(statuses()).toEqual([['error', 'vm-contract', expect.stringContaining(words)]]);
  });
});

describe('pull requests that change nothing that matters', () => {
  test('pass with two calls where the checkout has both sides, and say so', async () => {
    const pull = seedPull(standIn.state, spine(), { ...spine(), 'README.md': 'Other words.\n' });
    expect(await act(pullRunner(), pullRequestPayload(pull))).toBe('pass');
    expect(statuses()).toEqual([['success', 'vm-contract', 'no bindings changed']]);
    const publishing = standIn.operations().slice(standIn.operations().indexOf('repos/create-commit-status'));
    expect(publishing).toEqual(['repos/create-commit-status', 'issues/list-comments']);
  });

  test('with an empty diff pass', async () => {
    const pull = seedPull(standIn.state, spine(), spine());
    expect(await act(pullRunner(), pullRequestPayload(pull))).toBe('pass');
  });

  test('that are closed are not judged', async () => {
    const pull = seedPull(standIn.state, spine(), spineWithNewMachine());
    const runner = pullRunner();
    expect(await act(runner, pullRequestPayload(pull, 'closed'))).toBe('pass');
    expect([standIn.calls, runner.lines]).toEqual([[], ['Nothing to judge: pull request #7 is closed.']]);
  });
});

describe('pull requests from forks', () => {
  let pull: PullState;
  beforeEach(() => {
    const head = spineWithNewMachine();
    pull = seedPull(standIn.state, spine(), head);
    pull.head.repository = 'mallory/spine';
    standIn.state.permissions = { contents: 'read', pull_requests: 'read' };
  });

  test.each([
    ['a fork', 'mallory/spine', 'mallory'],
    ['a deleted fork', null, 'mallory'],
    ['Dependabot', 'ada/spine', 'dependabot[bot]'],
  ])(
    'or branches of %s fail without a write, and leave word for the second stage',
    async (_name, repository, actor) => {
      pull.head.repository = repository;
      const runner = pullRunner({ 'pull-request-file': 'pull-request.json' }, { GITHUB_ACTOR: actor });
      expect(await act(runner, pullRequestPayload(pull))).toBe('fail');
      expect(standIn.calls.filter((call) => call.method !== 'GET' && call.operation !== 'graphql')).toEqual([]);
      expect(runner.summary()).toContain('VM 299 paperless');
      expect(JSON.parse(runner.files.get('pull-request.json') ?? '')).toEqual({
        version: 1,
        number: 7,
        head: pull.head.sha,
      });
    },
  );

  test('are judged as data by pull_request_target, with comment and status', async () => {
    standIn.state.permissions = emptyState().permissions;
    const runner = recordingRunner({ GITHUB_EVENT_NAME: 'pull_request_target' });
    expect(await act(runner, pullRequestPayload(pull))).toBe('fail');
    expect([standIn.state.comments.length, statuses()[0]?.[0]]).toEqual([1, 'failure']);
  });
});

describe('the second stage', () => {
  let pull: PullState;
  beforeEach(() => {
    pull = seedPull(standIn.state, spine(), spineWithNewMachine());
    pull.head.repository = 'mallory/spine';
  });

  function second(file: string, headSha = pull.head.sha) {
    const payload = recordedPayload('workflow_run', 'completed');
    const run = { ...(payload.workflow_run as object), event: 'pull_request', head_sha: headSha };
    const runner = recordingRunner({ GITHUB_EVENT_NAME: 'workflow_run' }, { 'pull-request-file': 'pull-request.json' });
    runner.files.set('pull-request.json', file);
    return { runner, outcome: act(runner, { ...payload, workflow_run: run }) };
  }

  const seen = (change: object = {}) => JSON.stringify({ version: 1, number: 7, head: pull.head.sha, ...change });

  test('judges again by API and sets comment and status', async () => {
    expect(await second(seen()).outcome).toBe('fail');
    expect([standIn.state.comments.length, statuses()[0]?.[0]]).toEqual([1, 'failure']);
  });

  test.each([
    ['is not JSON', () => 'hello', 'it is not JSON'],
    ['is a list', () => '[]', 'it is no object'],
    ['has more fields', () => seen({ body: '<img>' }), 'it does not have the fields version, number and head'],
    ['has another version', () => seen({ version: 2 }), 'it does not have the fields version, number and head'],
    ['has a text for a number', () => seen({ number: '7' }), '"number" is no number of a pull request'],
    ['has no commit id', () => seen({ head: 'main' }), '"head" is no commit id'],
    ['is long', () => ' '.repeat(2000), 'it is too long'],
    ['names another commit', () => seen({ head: 'a'.repeat(40) }), 'it names the commit aaaaaaaaaaaa'],
  ])('refuses a file that %s, before any call', async (_name, file, words) => {
    await expect(second(file()).outcome).rejects.toThrow(words);
    expect(standIn.calls).toEqual([]);
  });

  test('does nothing for a pull request of another commit', async () => {
    const other = seedPull(standIn.state, spine(), spine(), { number: 8 });
    const { runner, outcome } = second(JSON.stringify({ version: 1, number: other.number, head: pull.head.sha }));
    expect(await outcome).toBe('pass');
    expect(runner.lines).toEqual([
      'Nothing to judge: the head of pull request #8 has moved; the run for the new commit will tell.',
    ]);
    expect(statuses()).toEqual([]);
  });

  test('does nothing for a pull request that was closed', async () => {
    pull.state = 'closed';
    expect(await second(seen()).outcome).toBe('pass');
    expect(standIn.operations()).toEqual(['pulls/get']);
  });
});

describe('the merge queue', () => {
  test('gets a status on the head of the group', async () => {
    const pull = seedPull(standIn.state, spine(), spineWithNewMachine());
    const payload = recordedPayload('merge_group');
    const group = { ...(payload.merge_group as object), base_sha: pull.base.sha, head_sha: pull.head.sha };
    const runner = recordingRunner({ GITHUB_EVENT_NAME: 'merge_group' });
    expect(await act(runner, { ...payload, merge_group: group })).toBe('fail');
    expect(standIn.state.statuses.map(({ sha, state }) => [sha, state])).toEqual([[pull.head.sha, 'failure']]);
    expect(standIn.state.comments).toEqual([]);
  });
});

describe('a merge group that is gone', () => {
  test('is not judged', async () => {
    const runner = recordingRunner({ GITHUB_EVENT_NAME: 'merge_group' });
    expect(await act(runner, { ...recordedPayload('merge_group'), action: 'destroyed' })).toBe('pass');
    expect(standIn.calls).toEqual([]);
  });
});

describe('audits', () => {
  const audit = (sha: string, name = 'schedule', payload: unknown = {}) => {
    const runner = recordingRunner({ GITHUB_EVENT_NAME: name, GITHUB_SHA: sha, GITHUB_REF: 'refs/heads/main' });
    return { runner, outcome: act(runner, payload) };
  };

  test('open one issue about drift, update it, and close it', async () => {
    const { store, issues } = standIn.state;
    const drifted = store.commit(spineWithNewMachine());
    expect(await audit(drifted).outcome).toBe('fail');
    expect([...issues.values()].map(({ title, state }) => [title, state])).toEqual([
      [expect.stringMatching(/^VM contract: \d+ findings on the default branch$/), 'open'],
    ]);
    expect(await audit(store.commit(spineWithNewMachine('other'))).outcome).toBe('fail');
    expect([...issues.values()].map(({ body }) => body.includes('other'))).toEqual([true]);
    expect(await audit(store.commit(spine())).outcome).toBe('pass');
    expect([...issues.values()].map(({ state, body }) => [state, body.includes('keeps the contract again')])).toEqual([
      ['closed', true],
    ]);
  });

  test('write nothing when the issue is up to date', async () => {
    const drifted = standIn.state.store.commit(spineWithNewMachine());
    await audit(drifted).outcome;
    standIn.calls = [];
    await audit(drifted).outcome;
    expect(standIn.operations().filter((operation) => operation.startsWith('issues/'))).toEqual([
      'issues/list-for-repo',
    ]);
  });

  test('never touch an issue of somebody else', async () => {
    const body = '<!-- vm-contract drift vm-contract -->';
    standIn.state.issues.set(3, {
      number: 3,
      author: 'mallory',
      title: 'x',
      body,
      state: 'open',
      labels: ['vm-contract-drift'],
    });
    await audit(standIn.state.store.commit(spine())).outcome;
    expect(standIn.state.issues.get(3)?.state).toBe('open');
  });

  test('open one issue even when the answer is lost', async () => {
    standIn.fault({ kind: 'reset', on: 'issues/create', when: 'after' });
    await audit(standIn.state.store.commit(spineWithNewMachine())).outcome;
    expect(standIn.state.issues.size).toBe(1);
  });

  test('run on pushes to the default branch', async () => {
    const sha = standIn.state.store.commit(spine());
    const payload = {
      ...recordedPayload('push'),
      ref: 'refs/heads/main',
      deleted: false,
      repository: { default_branch: 'main' },
    };
    expect(await audit(sha, 'push', payload).outcome).toBe('pass');
  });

  test.each([
    [
      'another branch',
      { ref: 'refs/heads/x' },
      'only pushes to the default branch "main" are judged; pull requests judge the others',
    ],
    ['a deletion', { ref: 'refs/heads/main', deleted: true }, 'the branch "main" was deleted'],
  ])('do not run on a push of %s', async (_name, change, words) => {
    const payload = { ...recordedPayload('push'), repository: { default_branch: 'main' }, ...change };
    const { runner, outcome } = audit('a'.repeat(40), 'push', payload);
    expect(await outcome).toBe('pass');
    expect(runner.lines).toEqual([`Nothing to judge: ${words}.`]);
  });
});

describe('what is hostile', () => {
  const HIDDEN = ['\u202e', '\u001b'];
  const HOSTILE = 'x`|</td><img src=x> @ada #1 ::set-output name=a::b\u202e\u001b[31m -->';

  test('stands in the comment, the summary and the log as plain text', async () => {
    const pull = seedPull(standIn.state, spine(), spineWithNewMachine(HOSTILE));
    const runner = pullRunner();
    await act(runner, pullRequestPayload(pull));
    const shown = [
      standIn.state.comments[0]?.body ?? '',
      runner.summary(),
      ...standIn.state.reviewComments.map((note) => note.body),
    ];
    for (const text of shown) {
      const outsideCode = text
        .replaceAll(/```[\s\S]*?```|`[^`]*`|<code>.*?<\/code>/g, '')
        .replaceAll(/<!--[\s\S]*?-->/g, '');
      expect(outsideCode).not.toMatch(/<img|<\/td>|(?<![\w/])@ada/);
      expect(HIDDEN.filter((character) => text.includes(character))).toEqual([]);
    }
    expect(runner.lines.filter((line) => line.startsWith('::set-output'))).toEqual([]);
    expect(HIDDEN.filter((character) => runner.lines.join('').includes(character))).toEqual([]);
  });
});

describe('a folder of a repository', () => {
  const inside = (tree: Readonly<Record<string, unknown>>): PlainTree =>
    Object.fromEntries(Object.entries(tree).map(([path, text]) => [`examples/spine/${path}`, String(text)]));
  const ROSTER = 'examples/spine/ops/bindings/vm.lifecycle.yaml';
  const DIRECTORY = { directory: 'examples/spine', 'patch-file': 'fix.patch', 'sarif-file': 'r.sarif' };

  test('is judged by its own contract, and told where it stands in the repository', async () => {
    const pull = seedPull(standIn.state, inside(spine()), inside(spineWithNewMachine()));
    const runner = pullRunner(DIRECTORY);
    expect(await act(runner, pullRequestPayload(pull))).toBe('fail');
    const [comment] = standIn.state.comments;
    expect(comment?.body).toContain(`https://github.example/ada/spine/blob/${pull.head.sha}/${ROSTER}#L`);
    expect(comment?.body).not.toContain('/examples/spine/examples/spine/');
    expect(standIn.state.reviewComments.map((note) => note.path)).toEqual([ROSTER]);
    expect(runner.lines.some((line) => line.startsWith(`::error file=${ROSTER},line=`))).toBe(true);
    expect(runner.files.get('fix.patch')).toContain('+++ b/examples/spine/ops/bindings/ssh.targets.yaml\n');
    expect(runner.files.get('r.sarif')).toContain(`"uri": "${ROSTER}"`);
  });

  test('gets its repairs as a commit at the right places', async () => {
    const path = 'ops/bindings/ssh.targets.yaml';
    const head = { ...spine(), [path]: (spine()[path] ?? '').replace('host: 192.168.1.200', 'host: 192.168.1.201') };
    const pull = seedPull(standIn.state, inside(spine()), inside(head));
    standIn.state.permissions = { ...standIn.state.permissions, contents: 'write' };
    expect(await act(pullRunner({ ...DIRECTORY, 'fix-commit': 'true' }), pullRequestPayload(pull))).toBe('pass');
    const { store } = standIn.state;
    expect(store.treeOf(pull.head.sha)).toBe(store.treeOf(pull.base.sha));
  });

  test('is not looked at where something else changes', async () => {
    const pull = seedPull(standIn.state, inside(spine()), { ...inside(spine()), 'README.md': 'x\n' });
    expect(await act(pullRunner(DIRECTORY), pullRequestPayload(pull))).toBe('pass');
    expect(statuses()).toEqual([['success', 'vm-contract', 'no bindings changed']]);
  });

  test.each(['../other', '/etc', 'a//b', '.git/x'])('is refused in words when it is %j', async (directory) => {
    const pull = seedPull(standIn.state, spine(), spine());
    const outcome = act(pullRunner({ directory }), pullRequestPayload(pull));
    await expect(outcome).rejects.toThrow(`the input "directory" is not right: it is "${directory}"`);
  });
});

describe('settings', () => {
  const pullOf = () => seedPull(standIn.state, spine(), spine());

  test.each([
    ['comment', 'yes', 'the input "comment" is not right: it is "yes"'],
    ['fail-on', 'fatal', 'the input "fail-on" is not right: it is "fatal"'],
    ['status-context', 'a\nb', 'the input "status-context" is not right'],
    ['roots', 'workbench', 'the line "workbench" names no root'],
    ['roots', 'a=x\na=y', 'it names "a" twice'],
    ['roots', 'a=github:ada/workbench', '"github:ada/workbench" names no repository at a ref'],
    ['roots', 'a=github:ada/..@main', '"github:ada/..@main" names no repository at a ref'],
    ['roots', 'a=github:ada/workbench@a..b', '"github:ada/workbench@a..b" names no repository at a ref'],
    ['github-token', '', 'the input "github-token" is not right'],
  ])('%s: "%s" is refused in words', async (name, value, words) => {
    const runner = pullRunner({ [name]: value });
    await expect(act(runner, pullRequestPayload(pullOf()))).rejects.toThrow(words);
    expect(standIn.calls).toEqual([]);
  });

  test('an event that is not judged is refused in words', async () => {
    const runner = recordingRunner({ GITHUB_EVENT_NAME: 'issues' });
    await expect(act(runner, {})).rejects.toThrow('the event "issues" is not one this action judges');
  });

  test('without comment, notes and status only the job tells', async () => {
    const pull = seedPull(standIn.state, spine(), spineWithNewMachine());
    const runner = pullRunner({ comment: 'false', 'status-context': '' });
    expect(await act(runner, pullRequestPayload(pull))).toBe('fail');
    expect(standIn.calls.filter((call) => call.method !== 'GET' && call.operation !== 'graphql')).toEqual([]);
  });
});
