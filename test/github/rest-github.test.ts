import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connect } from './connect.ts';
import { seedPull } from './stand-in/seed-pull.ts';
import { StandIn } from './stand-in/stand-in.ts';
import { BOT, emptyState } from './stand-in/state.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await StandIn.start(emptyState());
});
afterAll(() => standIn.close());
beforeEach(() => standIn.reset(emptyState()));
afterEach(() => standIn.expectNoProblems());

describe('pull requests', () => {
  test('are read with both sides', async () => {
    const pull = seedPull(standIn.state, { a: '1' }, { a: '2', b: 'x' }, { draft: true });
    expect(await connect(standIn).github.pullRequest(7)).toEqual({
      number: 7,
      author: 'ada',
      state: 'open',
      draft: true,
      changedFiles: 2,
      base: { ref: 'main', sha: pull.base.sha },
      defaultBranch: 'main',
      head: { ref: 'feature', sha: pull.head.sha, repository: 'ada/spine' },
    });
  });

  test('from a deleted fork have no head repository', async () => {
    seedPull(
      standIn.state,
      { a: '1' },
      { a: '2' },
      { head: { ref: 'x', sha: 'f'.repeat(40), repository: null }, changedFiles: 1 },
    );
    expect((await connect(standIn).github.pullRequest(7)).head).toEqual({ ref: 'x', sha: 'f'.repeat(40) });
  });

  test('tell their files with renames and patches', async () => {
    seedPull(
      standIn.state,
      { 'old.yaml': 'same\n', 'vms.yaml': 'a\nb\n', gone: 'x\n' },
      { 'new.yaml': 'same\n', 'vms.yaml': 'a\nB\n' },
    );
    expect(await connect(standIn).github.changedFiles({ number: 7, changedFiles: 3 })).toEqual([
      { path: 'gone', status: 'removed', patch: '@@ -1,1 +1,0 @@\n-x' },
      { path: 'new.yaml', status: 'renamed', formerPath: 'old.yaml' },
      { path: 'vms.yaml', status: 'modified', patch: '@@ -1,2 +1,2 @@\n a\n-b\n+B' },
    ]);
  });

  test('with many files are read page by page', async () => {
    seedPull(standIn.state, { a: '1' }, { a: '2' }, { changedFiles: 250 });
    const files = await connect(standIn).github.changedFiles({ number: 7, changedFiles: 250 });
    expect([files.length, files[249]?.path]).toEqual([250, 'notes/249.txt']);
    expect(standIn.calls.map((call) => call.query)).toEqual([
      '?per_page=100',
      '?per_page=100&page=2',
      '?per_page=100&page=3',
    ]);
  });

  test('with more files than GitHub lists are refused in words, without a request', async () => {
    const listed = connect(standIn).github.changedFiles({ number: 7, changedFiles: 3001 });
    await expect(listed).rejects.toThrow(
      'could not list the files of pull request #7: it changes 3001 files and GitHub lists at most 3000',
    );
    expect(standIn.calls).toEqual([]);
  });

  test('have a common ancestor with their base', async () => {
    const { state } = standIn;
    const pull = seedPull(state, { a: '1' }, { a: '2' });
    const moved = state.store.commit({ a: '3' }, { parents: [pull.base.sha] });
    expect((await connect(standIn).github.compare(moved, pull.head.sha)).mergeBase).toBe(pull.base.sha);
  });
});

describe('comments', () => {
  beforeEach(() => void seedPull(standIn.state, { a: '1' }, { a: '2' }));

  test('are created, updated, listed and deleted', async () => {
    const { github } = connect(standIn);
    const created = await github.createComment(7, 'one');
    expect(created).toEqual({
      id: 9001,
      author: BOT,
      body: 'one',
      url: 'https://github.example/ada/spine/pull/7#issuecomment-9001',
      byProgram: true,
      createdAt: created.updatedAt,
      updatedAt: created.createdAt,
    });
    await github.updateComment(created.id, 'two');
    expect((await github.comments(7)).map((comment) => comment.body)).toEqual(['two']);
    await github.deleteComment(created.id);
    expect(await github.comments(7)).toEqual([]);
  });

  test('that are gone already count as deleted', async () => {
    expect(await connect(standIn).github.deleteComment(1)).toBe(undefined);
  });

  test('of deleted accounts belong to nobody', async () => {
    standIn.state.comments.push({ id: 1, issue: 7, author: 'left', body: 'hi' });
    expect((await connect(standIn).github.comments(7)).map((comment) => comment.author)).toEqual(['left']);
  });

  test('on lines are set as one review, updated and deleted', async () => {
    const { github } = connect(standIn);
    const head = standIn.state.pulls.get(7)?.head.sha ?? '';
    await github.createReview(7, head, [{ path: 'a', line: 1, body: 'here' }]);
    const [note] = await github.reviewComments(7);
    expect(note).toEqual({ id: 9002, author: BOT, path: 'a', body: 'here' });
    await github.updateReviewComment(9002, 'there');
    expect((await github.reviewComments(7)).map((comment) => comment.body)).toEqual(['there']);
    await github.deleteReviewComment(9002);
    expect(standIn.state.reviewComments).toEqual([]);
  });
});

describe('statuses', () => {
  test('are set with a description that fits, and the newest of a context counts', async () => {
    const pull = seedPull(standIn.state, { a: '1' }, { a: '2' });
    const { github } = connect(standIn);
    const long = `${'x'.repeat(138)}😀 and more`;
    await github.setStatus(pull.head.sha, { state: 'pending', context: 'vm-contract', description: 'started' });
    await github.setStatus(pull.head.sha, {
      state: 'failure',
      context: 'vm-contract',
      description: long,
      targetUrl: 'https://x.example/',
    });
    expect(await github.statuses(pull.head.sha)).toEqual([
      {
        state: 'failure',
        context: 'vm-contract',
        description: `${'x'.repeat(138)}…`,
        targetUrl: 'https://x.example/',
        author: BOT,
        createdAt: '2026-11-21T09:00:00Z',
      },
    ]);
  });
});

describe('issues', () => {
  test('are opened, found by label, updated and closed', async () => {
    const { github } = connect(standIn);
    const opened = await github.createIssue({ title: 'Drift', body: 'one', labels: ['vm-contract-drift'] });
    await github.updateIssue(opened.number, { body: 'two' });
    expect((await github.issues('vm-contract-drift', 'open')).map((issue) => issue.body)).toEqual(['two']);
    await github.updateIssue(opened.number, { state: 'closed' });
    expect(await github.issues('vm-contract-drift', 'open')).toEqual([]);
  });
});

describe('workflows', () => {
  beforeEach(() => {
    seedPull(standIn.state, { a: '1' }, { a: '2' });
    standIn.state.workflows.set('kvm-reboot.yml', { file: 'kvm-reboot.yml', id: 5, state: 'active' });
  });

  test('are started and tell the run', async () => {
    const { github } = connect(standIn);
    const run = await github.dispatchWorkflow('kvm-reboot.yml', 'main', { profile: 'docker-host' });
    expect(run).toEqual({ id: 9001, url: 'https://github.example/ada/spine/actions/runs/9001' });
    expect(standIn.state.runs.map((item) => item.inputs)).toEqual([{ profile: 'docker-host' }]);
    expect((await github.workflowRun(9001)).status).toBe('queued');
    await github.cancelWorkflowRun(9001);
    expect(await github.workflowRun(9001)).toEqual({
      id: 9001,
      url: 'https://github.example/ada/spine/actions/runs/9001',
      status: 'completed',
      conclusion: 'cancelled',
      event: 'workflow_dispatch',
      headSha: standIn.state.branches.get('main'),
    });
  });

  test('are started once on servers that do not tell the run', async () => {
    standIn.state.workflows.set('kvm-reboot.yml', {
      file: 'kvm-reboot.yml',
      id: 5,
      state: 'active',
      refusesRunDetails: true,
    });
    expect(await connect(standIn).github.dispatchWorkflow('kvm-reboot.yml', 'main', {})).toEqual({});
    expect(standIn.state.runs.length).toBe(1);
  });

  test('that are disabled are told as such', async () => {
    standIn.state.workflows.set('kvm-reboot.yml', { file: 'kvm-reboot.yml', id: 5, state: 'disabled_manually' });
    await expect(connect(standIn).github.dispatchWorkflow('kvm-reboot.yml', 'main', {})).rejects.toThrow(
      'could not start the workflow kvm-reboot.yml on main: GitHub understood the request and will not carry it out, status 422 (GitHub says "Cannot trigger a workflow that is disabled.")',
    );
  });
});

describe('artifacts', () => {
  beforeEach(() => void standIn.state.artifacts.push({ id: 3, run: 11, name: 'report', zip: Buffer.from('PK-bytes') }));

  test('are listed and downloaded without the token', async () => {
    const { github } = connect(standIn);
    expect(await github.artifacts(11)).toEqual([{ id: 3, name: 'report', bytes: 8, expired: false }]);
    expect((await github.downloadArtifact(3, 100)).toString()).toBe('PK-bytes');
    expect(standIn.calls.at(-1)?.headers.authorization).toBe(undefined);
  });

  test('longer than the limit are refused', async () => {
    await expect(connect(standIn).github.downloadArtifact(3, 4)).rejects.toThrow(
      'could not download the artifact 3: it is longer than the limit of 4 bytes',
    );
  });

  test('that have expired are told as gone', async () => {
    standIn.state.artifacts.push({ id: 4, run: 11, name: 'old', zip: Buffer.from(''), expired: true });
    await expect(connect(standIn).github.downloadArtifact(4, 100)).rejects.toThrow('it was there once and is gone');
  });
});

describe('people', () => {
  test.each([
    ['ada', 'admin'],
    ['mallory', 'read'],
  ])('%s has the permission %s', async (login, permission) => {
    expect(await connect(standIn).github.permissionOf(login)).toBe(permission);
  });
});

describe('GitHub Enterprise Server', () => {
  test('is reached below /api/v3', async () => {
    const enterprise = await StandIn.start(emptyState(), '/api/v3');
    const pull = seedPull(enterprise.state, { a: '1' }, { a: '2', b: '3' });
    const { github } = connect(enterprise);
    expect((await github.pullRequest(7)).head.sha).toBe(pull.head.sha);
    const shas = [...enterprise.state.store.files(pull.head.sha).values()].map((entry) => entry.sha);
    const { blobs } = await github.readObjects({ blobs: shas, places: [] });
    expect([...blobs.values()].map(String)).toEqual(['2', '3']);
    expect(enterprise.problems).toEqual([]);
    await enterprise.close();
  });
});
