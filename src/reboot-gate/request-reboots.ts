import { GitHubError } from '../adapters/github/github-error.ts';
import type { RebootTestClause } from '../contract/contract.ts';
import type { CommitStatus, KnownStatus, PullRequest } from '../ports/github.ts';
import type { RebootNeed } from '../report/reboot-need.ts';
import { inputsOf } from './reboot-request.ts';
import { isVerdict, minutesSince, notNeeded, rebootStatuses, runOf, statusContext } from './reboot-status.ts';
import { type RebootWorld, slugOf } from './reboot-world.ts';
import { decideTrust } from './trust.ts';

/** What the gate found out, and where the test is asked for. */
export interface RebootAsk {
  readonly pull: PullRequest;
  /** The commit that head grew from. */
  readonly base: string;
  readonly needs: readonly RebootNeed[];
  /** What the contract of base says; a profile that it does not know cannot be tested yet. */
  readonly section: RebootTestClause | undefined;
  /** File name of the workflow on the default branch. */
  readonly workflow: string;
  readonly branch: string;
  /** Tests once more what has a verdict. */
  readonly again: boolean;
  nonce(): string;
}

/** What became of one profile. */
export interface RebootOutcome {
  readonly profile: string;
  readonly kind: 'not-needed' | 'standing' | 'asked' | 'refused' | 'failed';
  readonly words: string;
}

/** How long a status without a run may stand before the test is asked for once more. */
const DEFAULT_QUEUE_MINUTES = 30;

/** Sets the status of each profile: success where it is not needed, otherwise pending with the run that was started. */
export async function requestReboots(world: RebootWorld, ask: RebootAsk): Promise<readonly RebootOutcome[]> {
  const known = await rebootStatuses(world.github, ask.pull.head.sha, world.author);
  const outcomes: RebootOutcome[] = [];
  for (const need of ask.needs) {
    const outcome = await requestOne(world, ask, need, known.get(statusContext(need.profile)));
    world.log(`Reboot test ${outcome.profile}: ${outcome.words}.`);
    outcomes.push(outcome);
  }
  return outcomes;
}

async function requestOne(
  world: RebootWorld,
  ask: RebootAsk,
  need: RebootNeed,
  standing: KnownStatus | undefined,
): Promise<RebootOutcome> {
  const { profile } = need;
  const { sha } = ask.pull.head;
  const end = async (kind: RebootOutcome['kind'], words: string, state: CommitStatus['state'], targetUrl?: string) => {
    const context = statusContext(profile);
    await world.github.setStatus(sha, { state, context, description: words, ...(targetUrl && { targetUrl }) });
    return { profile, kind, words };
  };
  if (isVerdict(standing) && !ask.again) return { profile, kind: 'standing', words: 'this commit has its verdict' };
  if (!need.needed) return end('not-needed', notNeeded('nothing that it watches changed'), 'success', world.runUrl);
  if (standing?.state === 'pending' && (await isUnderWay(world, ask, standing))) {
    return { profile, kind: 'standing', words: 'this commit is being tested' };
  }
  if (ask.section?.profiles[profile] === undefined) {
    const words = 'the contract of the default branch does not know this profile yet; merge that first';
    return end('refused', words, 'error', world.runUrl);
  }
  const trust = await decideTrust(world.github, ask.pull, ask.section.trust);
  if (trust.kind === 'refused') return end('refused', trust.reason, 'error', world.runUrl);
  try {
    const run = await dispatch(world, ask, profile);
    const words = `waiting for its turn: ${trust.because}`;
    return await end('asked', words, 'pending', run.url);
  } catch (fault) {
    if (!(fault instanceof GitHubError)) throw fault;
    world.log(`${fault.message}\nWhat helps: ${fault.hint}`);
    return end('failed', fault.message, 'error', world.runUrl);
  }
}

function dispatch(world: RebootWorld, ask: RebootAsk, profile: string): Promise<{ readonly url?: string }> {
  const { pull, base } = ask;
  const request = { pull: pull.number, head: pull.head.sha, base, profile, nonce: ask.nonce() };
  return world.github.dispatchWorkflow(ask.workflow, ask.branch, inputsOf(request));
}

/** A run that has not ended; or, of a server that names no run, a request that may still become one. */
async function isUnderWay(world: RebootWorld, ask: RebootAsk, status: KnownStatus): Promise<boolean> {
  const run = runOf(status, world.serverUrl, slugOf(world));
  const limit = ask.section?.['queue-minutes'] ?? DEFAULT_QUEUE_MINUTES;
  if (run === undefined) return minutesSince(status.createdAt, world.now) < limit;
  return (await world.github.workflowRun(run)).status !== 'completed';
}

/** Ends the tests of a head that a newer one took the place of, so that the machine is free for that. */
export async function supersede(world: RebootWorld, former: string, newer: string): Promise<void> {
  for (const [context, status] of await rebootStatuses(world.github, former, world.author)) {
    if (status.state !== 'pending') continue;
    const run = runOf(status, world.serverUrl, slugOf(world));
    if (run !== undefined) await cancel(world, run);
    const description = `superseded: the head is ${newer.slice(0, 12)} now`;
    await world.github.setStatus(former, { state: 'error', context, description });
  }
}

/** Cancels a run; one that has ended already is fine. */
export async function cancel({ github, log }: RebootWorld, run: number): Promise<void> {
  try {
    await github.cancelWorkflowRun(run);
  } catch (fault) {
    if (!(fault instanceof GitHubError)) throw fault;
    log(fault.message);
  }
}
