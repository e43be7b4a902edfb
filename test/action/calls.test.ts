import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runAction } from '../../src/action/run-action.ts';
import { connect } from '../github/connect.ts';
import type { PlainTree } from '../github/stand-in/git-store.ts';
import { seedPull } from '../github/stand-in/seed-pull.ts';
import { StandIn } from '../github/stand-in/stand-in.ts';
import { emptyState } from '../github/stand-in/state.ts';
import { writeCheckout } from '../github/write-checkout.ts';
import { pullRequestPayload } from './payloads.ts';
import { recordingRunner, STILL } from './recording-runner.ts';
import { spine, spineWithNewMachine } from './spine.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await StandIn.start(emptyState());
});
afterAll(() => standIn.close());
beforeEach(() => standIn.reset(emptyState()));
afterEach(() => standIn.expectNoProblems());

const UNTOUCHED: PlainTree = { ...spine(), 'README.md': 'Other words.\n' };

/** The calls of one run on a pull request with this head, in order. */
async function callsOf(head: PlainTree, reading: 'checkout' | 'api', runs = 1): Promise<readonly string[]> {
  standIn.reset(emptyState());
  const pull = seedPull(standIn.state, spine(), head);
  const workspace = mkdtempSync(join(tmpdir(), 'vm-contract-checkout-'));
  if (reading === 'checkout') {
    writeCheckout(workspace, [
      { tree: spine(), message: 'Base', date: '2026-11-19T08:00:00Z', branch: 'main' },
      { tree: head, message: 'Head', date: '2026-11-20T08:00:00Z', branch: 'feature' },
    ]);
  }
  for (let run = 1; run <= runs; run++) {
    standIn.calls = [];
    const runner = recordingRunner({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_WORKSPACE: workspace });
    const connectTo = (token: string) => connect(standIn, { token }).github;
    await runAction({ runner, payload: pullRequestPayload(pull), toolVersion: '0.0.0', ...STILL, connect: connectTo });
  }
  return standIn.operations();
}

async function auditCalls(tree: PlainTree): Promise<readonly string[]> {
  standIn.reset(emptyState());
  const sha = standIn.state.store.commit(tree);
  const runner = recordingRunner({ GITHUB_EVENT_NAME: 'schedule', GITHUB_SHA: sha, GITHUB_REF: 'refs/heads/main' });
  await runAction({
    runner,
    payload: {},
    toolVersion: '0.0.0',
    ...STILL,
    connect: (token) => connect(standIn, { token }).github,
  });
  return standIn.operations();
}

describe('the calls of a run', () => {
  test('stay within what is promised, where the checkout has both sides', { timeout: 60_000 }, async () => {
    expect(await callsOf(UNTOUCHED, 'checkout')).toEqual(['repos/create-commit-status', 'issues/list-comments']);
    expect((await callsOf(spineWithNewMachine(), 'checkout')).length).toBeLessThanOrEqual(6);
  });

  test('stay within what is promised, where everything is read by API', { timeout: 60_000 }, async () => {
    expect((await callsOf(UNTOUCHED, 'api')).length).toBeLessThanOrEqual(6);
    expect((await callsOf(spineWithNewMachine(), 'api')).length).toBeLessThanOrEqual(9);
  });

  test('are those of the documentation', { timeout: 120_000 }, async () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['Pull request, nothing that matters changed; checkout', await callsOf(UNTOUCHED, 'checkout')],
      ['Pull request, nothing that matters changed; API', await callsOf(UNTOUCHED, 'api')],
      ['Pull request with new findings, first comment; checkout', await callsOf(spineWithNewMachine(), 'checkout')],
      ['Pull request with new findings, first comment; API', await callsOf(spineWithNewMachine(), 'api')],
      ['The same again; checkout', await callsOf(spineWithNewMachine(), 'checkout', 2)],
      ['Audit of a clean branch; API', await auditCalls(spine())],
      ['Audit of a drifted branch, new issue; API', await auditCalls(spineWithNewMachine())],
    ];
    const lines = [
      '# Calls to GitHub per event',
      '',
      'Made by test/action/calls.test.ts from runs against the stand-in with the repository in examples/spine. "Checkout"',
      'means that the checkout has both commits (`fetch-depth: 0`); otherwise the commits are read through the API.',
      '',
      '| event | calls | which |',
      '|---|---|---|',
      ...cases.map(([name, calls]) => `| ${name} | ${calls.length} | ${calls.join(', ')} |`),
      '',
    ];
    await expect(lines.join('\n')).toMatchFileSnapshot('../../docs/github-calls.md');
  });
});
