import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GitHubError } from '../../src/adapters/github/github-error.ts';
import type { GitHub } from '../../src/ports/github.ts';
import { connect } from './connect.ts';
import { faultsOf, status } from './faults-of-the-api.ts';
import { type FaultKind, secondaryRateLimit } from './stand-in/faults.ts';
import type { OperationId } from './stand-in/operations.ts';
import { seedPull } from './stand-in/seed-pull.ts';
import { StandIn } from './stand-in/stand-in.ts';
import { emptyState } from './stand-in/state.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await StandIn.start(emptyState());
});
afterAll(() => standIn.close());
beforeEach(() => standIn.reset(emptyState()));
afterEach(() => standIn.expectNoProblems());

interface Subject {
  readonly operation: OperationId;
  readonly run: (github: GitHub) => Promise<unknown>;
}

const SUBJECTS: Readonly<Record<string, Subject>> = {
  'Reading (pull request)': { operation: 'pulls/get', run: (github) => github.pullRequest(7) },
  'Writing that may be repeated (commit status)': {
    operation: 'repos/create-commit-status',
    run: (github) => {
      const sha = standIn.state.pulls.get(7)?.head.sha ?? '';
      return github.setStatus(sha, { state: 'success', context: 'vm-contract', description: 'ok' });
    },
  },
  'Writing that may not be repeated (new comment)': {
    operation: 'issues/create-comment',
    run: (github) => github.createComment(7, 'hello'),
  },
};

/** One strike of the fault, and what came of it, in a line. */
async function outcomeOf(subject: Subject, fault: FaultKind): Promise<string> {
  standIn.reset(emptyState());
  const pull = seedPull(standIn.state, { a: '1' }, { a: '2' });
  standIn.fault({ ...fault, on: subject.operation });
  const { github, waits } = connect(standIn, { timeoutMs: fault.kind === 'hang' ? 1500 : 20_000 });
  const waited = (): string =>
    waits.length === 0 ? '' : ` after ${waits.map((wait) => `${wait / 1000} s`).join(' + ')}`;
  try {
    await subject.run(github);
    return `works${waited()}`;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const doubt = error.ambiguous && subject.operation !== 'pulls/get' ? ' (may have been carried out)' : '';
    return `ends${waited()}: ${error.message}${doubt}`.replaceAll(pull.head.sha.slice(0, 12), '‹sha›');
  }
}

describe('faults of the API', () => {
  test('each end as the documentation says', { timeout: 60_000 }, async () => {
    const lines = [
      '# Faults of the GitHub API and what comes of them',
      '',
      'Made by test/github/faults.test.ts: each fault strikes once, against the stand-in. Waiting is bounded: one call',
      'is sent at most four times and waits at most two minutes in all; a longer wait ends at once with the time to wait.',
      'A write that may not be repeated is sent again only when GitHub has refused it for a limit. Nothing here ends',
      'with a passed check. test/action/faults-at-every-call.test.ts tries each of them at each call of whole runs: the verdict',
      'is the same or there is none, nothing is written twice, and what could not be written is told.',
      '',
    ];
    for (const [name, subject] of Object.entries(SUBJECTS)) {
      lines.push(`## ${name}`, '', '| fault | outcome |', '|---|---|');
      for (const [fault, kind] of faultsOf(subject.operation))
        lines.push(`| ${fault} | ${await outcomeOf(subject, kind)} |`);
      lines.push('');
    }
    await expect(lines.join('\n')).toMatchFileSnapshot('../../docs/github-faults.md');
  });

  test('that stay end after four attempts', async () => {
    seedPull(standIn.state, { a: '1' }, { a: '2' });
    standIn.fault({ ...status(503, 'Service Unavailable'), on: 'pulls/get', times: Number.POSITIVE_INFINITY });
    const { github, waits, log } = connect(standIn);
    await expect(github.pullRequest(7)).rejects.toThrow(
      'could not read pull request #7: GitHub has a fault of its own, status 503',
    );
    expect([standIn.calls.length, waits]).toEqual([4, [1000, 2000, 4000]]);
    expect(log[0]).toBe(
      'could not read pull request #7: GitHub has a fault of its own, status 503 (GitHub says "Service Unavailable"); next attempt in 1 s',
    );
  });

  test('of limits end when the waits together grow too long', async () => {
    seedPull(standIn.state, { a: '1' }, { a: '2' });
    standIn.fault({ ...secondaryRateLimit(50), on: 'pulls/get', times: Number.POSITIVE_INFINITY });
    const { github, waits } = connect(standIn);
    await expect(github.pullRequest(7)).rejects.toThrow('the secondary rate limit is reached for another 50 s');
    expect(waits).toEqual([50_000, 50_000]);
  });

  test('never send a comment twice when the answer is lost', async () => {
    seedPull(standIn.state, { a: '1' }, { a: '2' });
    standIn.fault({ kind: 'reset', on: 'issues/create-comment', when: 'after' });
    const error = await connect(standIn)
      .github.createComment(7, 'hello')
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ fault: 'network', ambiguous: true });
    expect(standIn.state.comments.map((comment) => comment.body)).toEqual(['hello']);
  });

  test('name the permission that is missing and the line to add', async () => {
    const pull = seedPull(standIn.state, { a: '1' }, { a: '2' });
    standIn.state.permissions = { contents: 'read' };
    const { github } = connect(standIn);
    const error = await github
      .setStatus(pull.head.sha, { state: 'success', context: 'c', description: 'd' })
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      message: `could not set the status "c" of ${pull.head.sha.slice(0, 12)}: the token lacks the permission "statuses: write", status 403 (GitHub says "Resource not accessible by integration")`,
      hint: 'add `statuses: write` under `permissions:` of the job; runs from forks and by Dependabot get a token that only reads',
    });
  });

  test('never show the token', async () => {
    const { token } = standIn.state;
    seedPull(standIn.state, { a: '1' }, { a: '2' });
    standIn.fault({ ...status(422, `you sent ${token} \u001b[31mred\u202e`), on: 'pulls/get' });
    const error = await connect(standIn)
      .github.pullRequest(7)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ message: expect.stringContaining('(GitHub says "you sent ***  [31mred ")') });
    expect(JSON.stringify(error)).not.toContain(token);
  });
});
