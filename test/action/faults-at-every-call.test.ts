import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAction } from '../../src/action/run-action.ts';
import { tellFault } from '../../src/action/tell-fault.ts';
import { connect } from '../github/connect.ts';
import { faultsOf } from '../github/faults-of-the-api.ts';
import type { PlainTree } from '../github/stand-in/git-store.ts';
import type { OperationId } from '../github/stand-in/operations.ts';
import { seedPull } from '../github/stand-in/seed-pull.ts';
import { StandIn } from '../github/stand-in/stand-in.ts';
import { emptyState } from '../github/stand-in/state.ts';
import { pullRequestPayload } from './payloads.ts';
import { recordingRunner, STILL } from './recording-runner.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await StandIn.start(emptyState());
});
afterAll(() => standIn.close());

const CONTRACT = `# Contract

\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, entries: "$.vms[*]", key: id }
  targets: { file: targets.yaml, entries: "$.targets[*]", key: id }
checklist:
  - { id: target, each: vms, in: targets, match: { id: "{id}" } }
\`\`\`
`;
const tree = (vms: string, targets: string): PlainTree => ({
  'VM_CREATION_CONTRACT.md': CONTRACT,
  'vms.yaml': `vms:\n${vms}`,
  'targets.yaml': `targets:\n${targets}`,
});
const BASE = tree('  - id: a\n', '  - id: a\n');
const FORGOTTEN = tree('  - id: a\n  - id: b\n', '  - id: a\n');
const KEPT = tree('  - id: a\n  - id: b\n', '  - id: a\n  - id: b\n');

/** What a run said in the end: its verdict, or why there is none. */
interface Ended {
  readonly verdict: 'pass' | 'fail' | 'nothing was judged';
  readonly words: string;
  readonly comments: number;
}

interface Conversation {
  readonly head: PlainTree;
  readonly event: 'pull_request' | 'schedule';
}

async function play({ head, event }: Conversation, timeoutMs?: number): Promise<Ended> {
  const pull = seedPull(standIn.state, BASE, head);
  const audited = { GITHUB_SHA: pull.head.sha, GITHUB_REF: 'refs/heads/main' };
  const runner = recordingRunner({ GITHUB_EVENT_NAME: event, ...(event === 'schedule' ? audited : {}) });
  const request = {
    runner,
    payload: event === 'schedule' ? {} : pullRequestPayload(pull),
    toolVersion: '0.0.0',
    ...STILL,
    connect: (token: string) => connect(standIn, { token, ...(timeoutMs !== undefined && { timeoutMs }) }).github,
  };
  const told = () => runner.annotations.filter((line) => line.startsWith('warning')).join('; ');
  const written = () => standIn.state.comments.length + standIn.state.issues.size;
  try {
    return { verdict: await runAction(request), words: told(), comments: written() };
  } catch (fault) {
    const words = tellFault(fault);
    if (words === undefined) throw fault;
    return { verdict: 'nothing was judged', words, comments: written() };
  }
}

const CONVERSATIONS: readonly (readonly [string, Conversation, Ended['verdict']])[] = [
  ['a pull request that forgets a machine', { head: FORGOTTEN, event: 'pull_request' }, 'fail'],
  ['a pull request that keeps the contract', { head: KEPT, event: 'pull_request' }, 'pass'],
  ['an audit of a drifted branch', { head: FORGOTTEN, event: 'schedule' }, 'fail'],
];

describe('a fault of GitHub at any call', () => {
  test.each(CONVERSATIONS)(
    'of %s never changes the verdict, never passes, never writes twice',
    async (_, one, right) => {
      standIn.reset(emptyState());
      const undisturbed = await play(one);
      expect(undisturbed.verdict).toBe(right);
      const operations = [...new Set(standIn.operations())] as OperationId[];
      expect(operations.length).toBeGreaterThan(4);
      for (const operation of operations) {
        for (const [name, kind] of faultsOf(operation)) {
          standIn.reset(emptyState());
          standIn.fault({ ...kind, on: operation });
          const ended = await play(one, kind.kind === 'hang' ? 300 : undefined);
          const tried = `${name} at ${operation}`;
          expect([right, 'nothing was judged'], tried).toContain(ended.verdict);
          // What could not be done is told, or was done in the end.
          const isComplete = ended.comments === undisturbed.comments && ended.verdict === right;
          expect(isComplete || ended.words !== '', tried).toBe(true);
          expect(ended.comments, tried).toBeLessThanOrEqual(undisturbed.comments);
        }
      }
    },
    120_000,
  );
});
