import type { RebootTestClause } from '../contract/contract.ts';
import type { KnownStatus } from '../ports/github.ts';
import { DEFAULT_REBOOT_MINUTES } from '../report/plan-reboots.ts';
import { minutesSince, rebootStatuses, runOf } from './reboot-status.ts';
import { type RebootWorld, slugOf } from './reboot-world.ts';
import { cancel } from './request-reboots.ts';

/** A status that was ended. */
export interface ReapedStatus {
  readonly pull: number;
  readonly context: string;
  readonly words: string;
}

/** How long a job may wait for a runner where the contract does not say. */
const DEFAULT_QUEUE_MINUTES = 30;

/** What admission, fetching and judging may take beside the test itself, in minutes. */
const ALLOWANCE = 30;

/** Turns every pending status of an open pull request that nothing will end any more into an error with words. */
export async function reapStatuses(world: RebootWorld, section: RebootTestClause): Promise<readonly ReapedStatus[]> {
  const reaped: ReapedStatus[] = [];
  for (const { number, head } of await world.github.openPullRequests()) {
    for (const [context, status] of await rebootStatuses(world.github, head, world.author)) {
      if (status.state !== 'pending') continue;
      const words = await whyEnded(world, section, status);
      if (words === undefined) continue;
      const target = status.targetUrl === undefined ? {} : { targetUrl: status.targetUrl };
      await world.github.setStatus(head, { state: 'error', context, description: words, ...target });
      world.log(`Pull request #${number}, ${context}: ${words}.`);
      reaped.push({ pull: number, context, words });
    }
  }
  return reaped;
}

/** Why nothing is to be expected of a pending status, or undefined while there is. */
async function whyEnded(
  world: RebootWorld,
  section: RebootTestClause,
  status: KnownStatus,
): Promise<string | undefined> {
  const queue = section['queue-minutes'] ?? DEFAULT_QUEUE_MINUTES;
  const age = minutesSince(status.createdAt, world.now);
  const run = runOf(status, world.serverUrl, slugOf(world));
  if (run === undefined) return age > queue ? `no run started within ${queue} min` : undefined;
  const { status: state, conclusion = 'unknown' } = await world.github.workflowRun(run);
  if (state === 'completed') return `its run ended (${conclusion}) without a verdict`;
  const jobs = await world.github.workflowJobs(run);
  const waiting = jobs.filter((job) => job.status === 'queued' && minutesSince(job.createdAt, world.now) > queue);
  const isServed = jobs.some((job) => job.status === 'in_progress');
  if (waiting.length > 0 && !isServed) {
    await cancel(world, run);
    return `no runner took it within ${queue} min: is one with its labels online?`;
  }
  const most = queue + longestTest(section) + ALLOWANCE;
  if (age <= most) return undefined;
  await cancel(world, run);
  return `it did not end within ${most} min`;
}

/** Minutes of head and base together. */
function longestTest(section: RebootTestClause): number {
  const minutes = Object.values(section.profiles).map((profile) => profile.minutes ?? section.minutes);
  return 2 * Math.max(...minutes.map((each) => each ?? DEFAULT_REBOOT_MINUTES));
}
