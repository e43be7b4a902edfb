import type { GitHub } from '../ports/github.ts';
import { type Judgement, judge } from './judge.ts';
import { type Commits, openEventSides } from './open-event-sides.ts';
import type { PushOccasion } from './push-repair.ts';
import type { Event, PullRequestEvent } from './read-event.ts';
import { repairBranch } from './repair-branch.ts';
import type { ActionWorld } from './run-action.ts';
import type { Settings } from './settings.ts';
import { writeResults } from './write-results.ts';

/** An event that has commits to judge. */
export type Judged = Exclude<Event, { kind: 'nothing' | 'second-stage' | 'comment' }>;

/** Judges, repairs where that is asked for, and writes what needs no token. */
export async function judgeEvent(
  event: Judged,
  settings: Settings,
  github: GitHub,
  world: ActionWorld,
): Promise<{ event: Judged; judgement: Judgement }> {
  const { runner, toolVersion } = world;
  await using sides = await openEventSides(commitsOf(event), github, settings, runner, (repository) =>
    world.connect(settings.token, repository),
  );
  runner.log(`Read from ${sides.how}: ${sides.baseSha?.slice(0, 12) ?? 'no base'} and ${sides.headSha.slice(0, 12)}.`);
  const judgement = await judge(sides, settings, runner, github.repository, toolVersion);
  const occasion = event.kind === 'pull-request' ? occasionOf(event, settings) : undefined;
  const isRepairable = event.kind === 'pull-request' && occasion !== undefined;
  const judged = isRepairable
    ? await repairBranch({ event, judgement }, occasion, github, runner)
    : { event, judgement };
  await writeResults(judged.judgement, settings, runner);
  return judged;
}

/** Who asks for a commit with the repairs, if anybody does. */
function occasionOf(event: PullRequestEvent, settings: Settings): PushOccasion | undefined {
  if (event.readOnly) return undefined;
  if (event.asksRepair === true) return 'command';
  return settings.fixCommit ? 'setting' : undefined;
}

function commitsOf(event: Judged): Commits {
  if (event.kind === 'audit') return { head: event.sha, base: undefined };
  if (event.kind === 'merge-group') return { head: event.head, base: event.base };
  return { head: event.head.sha, base: event.base.sha };
}
