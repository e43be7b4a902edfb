import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { seedPull } from '../github/stand-in/seed-pull.ts';
import { StandIn } from '../github/stand-in/stand-in.ts';
import { emptyState, type PullState } from '../github/stand-in/state.ts';
import { pullRequestPayload } from './payloads.ts';
import { runBundle } from './run-bundle.ts';
import { spine, spineWithNewMachine } from './spine.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await StandIn.start(emptyState());
});
afterAll(() => standIn.close());
beforeEach(() => standIn.reset(emptyState()));
afterEach(() => standIn.expectNoProblems());

const run = (
  event: string,
  payload: unknown,
  inputs: Record<string, string> = {},
  environment: Record<string, string> = {},
) =>
  runBundle({
    event,
    payload,
    inputs: { 'github-token': standIn.state.token, ...inputs },
    environment: { GITHUB_API_URL: standIn.url, GITHUB_GRAPHQL_URL: standIn.graphqlUrl, ...environment },
  });

describe('the bundle under Node.js 24', () => {
  let pull: PullState;
  beforeEach(() => {
    pull = seedPull(standIn.state, spine(), spineWithNewMachine());
  });

  test('fails a pull request that forgets a machine, with everything a person needs', async () => {
    const result = await run('pull_request', pullRequestPayload(pull), { 'report-file': 'report.json' });
    expect([result.code, result.stderr]).toEqual([1, '']);
    expect(standIn.state.comments.map((comment) => comment.body.includes('VM 299 paperless'))).toEqual([true]);
    expect(standIn.state.statuses.map(({ state, context }) => [context, state])).toEqual([['vm-contract', 'failure']]);
    expect(result.summary).toContain('VM 299 paperless');
    expect(result.outputs.get('outcome')).toBe('fail');
    expect(JSON.parse(result.outputs.get('affected') ?? '')).toEqual([
      { collection: 'vms', key: '299', label: 'VM 299 paperless' },
    ]);
    expect(JSON.parse(readFileSync(join(result.workspace, 'report.json'), 'utf8'))).toMatchObject({ version: 1 });
    expect(result.stdout).toContain('::error file=ops/bindings/vm.lifecycle.yaml,line=');
  });

  test('passes one that keeps the contract', async () => {
    pull.head.sha = standIn.state.store.commit({ ...spine(), 'README.md': 'x\n' }, { parents: [pull.base.sha] });
    const result = await run('pull_request', pullRequestPayload(pull));
    expect([result.code, result.stderr, standIn.state.comments]).toEqual([0, '', []]);
    expect(standIn.state.statuses.map(({ state, description }) => [state, description])).toEqual([
      ['success', 'no bindings changed'],
    ]);
  });

  test('hides the token and shows it nowhere', async () => {
    const result = await run('pull_request', pullRequestPayload(pull));
    expect(result.stdout.startsWith(`::add-mask::${standIn.state.token}\n`)).toBe(true);
    const rest =
      result.stdout.slice(result.stdout.indexOf('\n')) +
      result.stderr +
      result.summary +
      [...result.outputs.values()].join();
    expect(rest).not.toContain(standIn.state.token);
  });

  test('ends with the permission that is missing', async () => {
    standIn.state.permissions = { pull_requests: 'write', statuses: 'write' };
    const result = await run('pull_request', pullRequestPayload(pull));
    expect(result.code).toBe(2);
    expect(result.stdout).toContain('::error::Nothing was judged: could not find the common ancestor');
    expect(result.stdout).toContain('the token lacks the permission "contents: read"');
    expect(standIn.state.statuses.map(({ state }) => state)).toEqual(['error']);
  });

  test('ends with the token that is not valid', async () => {
    const result = await run('pull_request', pullRequestPayload(pull), { 'github-token': 'wrong' });
    expect(result.code).toBe(2);
    expect(result.stdout).toContain('GitHub does not accept the token, status 401');
  });

  test.each([
    ['is not JSON', '{', 'is not JSON'],
    ['is a list', '[]', 'the answer does not have the form that GitHub describes'],
    ['has no pull request', '{"action":"opened"}', '"pull_request" is not an object'],
  ])('ends in words for a payload that %s', async (_name, payload, words) => {
    const result = await run('pull_request', payload);
    expect([result.code, result.stderr]).toEqual([2, '']);
    expect(result.stdout).toContain(words);
  });

  test('works on GitHub Enterprise Server', async () => {
    const enterprise = await StandIn.start(emptyState(), '/api/v3');
    const other = seedPull(enterprise.state, spine(), spineWithNewMachine());
    const addresses = { GITHUB_API_URL: enterprise.url, GITHUB_GRAPHQL_URL: enterprise.graphqlUrl };
    const result = await run('pull_request', pullRequestPayload(other), {}, addresses);
    expect([result.code, enterprise.state.comments.length, enterprise.problems]).toEqual([1, 1, []]);
    await enterprise.close();
  });

  test('evaluates no file of the pull request', async () => {
    const hostile = {
      ...spineWithNewMachine(),
      'dangerfile.ts': 'process.exit(0)',
      'dangerfile.js': 'process.exit(0)',
      'package.json': '{',
    };
    pull.head.sha = standIn.state.store.commit(hostile, { parents: [pull.base.sha] });
    expect((await run('pull_request', pullRequestPayload(pull))).code).toBe(1);
  });
});
