import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { StandIn } from './stand-in/stand-in.ts';
import { emptyState } from './stand-in/state.ts';

let github: StandIn;
beforeAll(async () => {
  github = await StandIn.start(emptyState());
});
afterAll(() => github.close());
beforeEach(() => github.reset(emptyState()));

const headers = (): Record<string, string> => ({
  authorization: `token ${github.state.token}`,
  'content-type': 'application/json',
});

function seedPull(): void {
  const { store, pulls } = github.state;
  const base = store.commit({ 'a.yaml': 'one\ntwo\n' });
  const head = store.commit({ 'a.yaml': 'one\ntwo\nthree\n', link: { symlink: 'a.yaml' } }, { parents: [base] });
  pulls.set(7, {
    number: 7,
    author: 'ada',
    title: 'Add three',
    body: null,
    draft: false,
    state: 'open',
    merged: false,
    base: { ref: 'main', sha: base },
    head: { ref: 'three', sha: head, repository: 'ada/spine' },
  });
}

describe('the stand-in', () => {
  test('answers every operation in the shape that GitHub describes', async () => {
    seedPull();
    const { state } = github;
    const head = state.pulls.get(7)?.head.sha;
    state.branches.set('main', head ?? '');
    state.workflows.set('reboot.yml', { file: 'reboot.yml', id: 5, state: 'active' });
    state.artifacts.push({ id: 3, run: 9001, name: 'report', zip: Buffer.from('PK') });
    const call = async (method: string, path: string, body?: unknown): Promise<number> => {
      const init =
        body === undefined
          ? { method, headers: headers() }
          : { method, headers: headers(), body: JSON.stringify(body) };
      return (await fetch(`${github.url}${path}`, { ...init, redirect: 'manual' })).status;
    };
    const repo = '/repos/ada/spine';
    expect(
      await call('POST', `${repo}/actions/workflows/reboot.yml/dispatches`, { ref: 'main', return_run_details: true }),
    ).toBe(200);
    expect(await call('GET', `${repo}/actions/runs/9001`)).toBe(200);
    expect(await call('GET', `${repo}/actions/workflows/reboot.yml/runs`)).toBe(200);
    expect(await call('GET', `${repo}/actions/runs/9001/artifacts`)).toBe(200);
    expect(await call('GET', `${repo}/actions/artifacts/3/zip`)).toBe(302);
    expect(await call('POST', `${repo}/actions/runs/9001/cancel`)).toBe(202);
    expect(await call('POST', `${repo}/issues/7/comments`, { body: 'hello' })).toBe(201);
    expect(await call('GET', `${repo}/issues/7/comments`)).toBe(200);
    expect(await call('PATCH', `${repo}/issues/comments/9002`, { body: 'bye' })).toBe(200);
    expect(await call('GET', `${repo}/issues/comments/9002`)).toBe(200);
    expect(await call('DELETE', `${repo}/issues/comments/9002`)).toBe(204);
    expect(await call('GET', `${repo}/pulls/7`)).toBe(200);
    expect(await call('GET', `${repo}/pulls/7/files?per_page=100`)).toBe(200);
    expect(await call('GET', `${repo}/pulls/7/commits`)).toBe(200);
    expect(await call('GET', `${repo}/pulls/7/requested_reviewers`)).toBe(200);
    const comments = [{ path: 'a.yaml', line: 3, side: 'RIGHT', body: 'here' }];
    expect(await call('POST', `${repo}/pulls/7/reviews`, { event: 'COMMENT', commit_id: head, comments })).toBe(200);
    expect(await call('GET', `${repo}/pulls/7/reviews`)).toBe(200);
    expect(await call('GET', `${repo}/pulls/7/comments`)).toBe(200);
    expect(await call('PATCH', `${repo}/pulls/comments/9004`, { body: 'there' })).toBe(200);
    expect(await call('DELETE', `${repo}/pulls/comments/9004`)).toBe(204);
    expect(await call('POST', `${repo}/statuses/${head}`, { state: 'success', context: 'c', description: 'd' })).toBe(
      201,
    );
    expect(await call('GET', `${repo}/commits/${head}/status`)).toBe(200);
    expect(await call('GET', `${repo}/commits/${head}/statuses`)).toBe(200);
    expect(await call('GET', `${repo}/collaborators/ada/permission`)).toBe(200);
    expect(await call('GET', `${repo}/git/trees/${head}?recursive=1`)).toBe(200);
    expect(await call('GET', `${repo}/git/blobs/814f4a422927b82f5f8a43f8fab6d3839e3983f2`)).toBe(200);
    expect(await call('GET', `${repo}/git/commits/${head}`)).toBe(200);
    expect(await call('GET', `${repo}/commits/main`)).toBe(200);
    expect(await call('GET', `${repo}/compare/${state.pulls.get(7)?.base.sha}...${head}`)).toBe(200);
    expect(await call('GET', `${repo}/contents/a.yaml`)).toBe(200);
    expect(await call('GET', repo)).toBe(200);
    expect(await call('POST', `${repo}/issues`, { title: 'Drift', body: 'b', labels: ['drift'] })).toBe(201);
    expect(await call('GET', `${repo}/issues?labels=drift&state=open`)).toBe(200);
    expect(await call('GET', `${repo}/issues/8`)).toBe(200);
    expect(await call('PATCH', `${repo}/issues/8`, { state: 'closed', state_reason: 'completed' })).toBe(200);
    expect(await call('GET', '/user')).toBe(200);
    expect(github.problems).toEqual([]);
  });

  test('gives objects the ids that git gives them', () => {
    const commit = github.state.store.commit({ 'a.txt': 'hello\n', 'd/b.txt': 'x' });
    expect(github.state.store.files(commit).get('a.txt')?.sha).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
    expect(github.state.store.treeOf(commit)).toBe('6cea91b04bb0ee583812deb647f220c6dde4ff82');
  });

  test.each([
    ['a body of the wrong type', 'POST', '/repos/ada/spine/issues/7/comments', { body: 5 }, 'must be string'],
    [
      'a field that GitHub does not describe',
      'POST',
      '/repos/ada/spine/issues/7/comments',
      { body: 'x', sticky: true },
      'field sticky',
    ],
    [
      'a parameter that GitHub does not describe',
      'GET',
      '/repos/ada/spine/pulls/7?verbose=1',
      undefined,
      '"additionalProperty":"verbose"',
    ],
    ['an address that GitHub does not have', 'GET', '/repos/ada/spine/vms', undefined, 'unknown to GitHub'],
  ])('refuses %s loudly', async (_name, method, path, body, words) => {
    seedPull();
    const init =
      body === undefined ? { method, headers: headers() } : { method, headers: headers(), body: JSON.stringify(body) };
    expect((await fetch(`${github.url}${path}`, init)).status).toBe(599);
    expect(() => github.expectNoProblems()).toThrow(words);
  });

  test('says which permission a token lacks', async () => {
    seedPull();
    github.state.permissions = { contents: 'read' };
    const answer = await fetch(`${github.url}/repos/ada/spine/pulls/7`, { headers: headers() });
    expect([answer.status, answer.headers.get('x-accepted-github-permissions')]).toEqual([403, 'pull_requests=read']);
  });
});
