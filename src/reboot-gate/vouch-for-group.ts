import type { CommitStatus } from '../ports/github.ts';
import type { RebootNeed } from '../report/reboot-need.ts';
import { isVerdict, notNeeded, rebootStatuses, statusContext } from './reboot-status.ts';
import type { RebootWorld } from './reboot-world.ts';

/** A group of the merge queue. */
export interface MergeGroup {
  readonly head: string;
  /** `refs/heads/gh-readonly-queue/main/pr-7-<commit>`. */
  readonly ref: string;
}

/**
 * Sets the statuses of a group of the merge queue, so that a required status never hangs there: what its last pull
 * request was tested for holds for the group. Nothing is tested again; a group is a commit that nobody vouches for.
 */
export async function vouchForGroup(
  world: RebootWorld,
  group: MergeGroup,
  needs: readonly RebootNeed[],
): Promise<'pass' | 'fail'> {
  const pull = pullOf(group.ref);
  const tested = needs.some(({ needed }) => needed) && pull !== undefined ? await headOf(world, pull) : undefined;
  const known = tested === undefined ? undefined : await rebootStatuses(world.github, tested, world.author);
  let outcome: 'pass' | 'fail' = 'pass';
  for (const { profile, needed } of needs) {
    const context = statusContext(profile);
    const verdict = known?.get(context);
    const told = needed
      ? tellNeeded(isVerdict(verdict) && verdict?.state === 'success', pull, tested)
      : ({ state: 'success', description: notNeeded('nothing that it watches changed') } as const);
    if (told.state !== 'success') outcome = 'fail';
    const target = world.runUrl === undefined ? {} : { targetUrl: world.runUrl };
    await world.github.setStatus(group.head, { ...told, context, ...target });
    world.log(`Reboot test ${profile}: ${told.description}.`);
  }
  return outcome;
}

function tellNeeded(
  isProved: boolean,
  pull: number | undefined,
  tested: string | undefined,
): Pick<CommitStatus, 'state' | 'description'> {
  if (pull === undefined || tested === undefined) {
    return { state: 'error', description: 'the group does not say which pull request it ends with' };
  }
  const short = tested.slice(0, 12);
  if (isProved) return { state: 'success', description: `tested at the head ${short} of #${pull}` };
  return { state: 'failure', description: `the head ${short} of #${pull} has no success of this test` };
}

async function headOf(world: RebootWorld, pull: number): Promise<string> {
  return (await world.github.pullRequest(pull)).head.sha;
}

/** The number in the name that the merge queue gives its branches. */
function pullOf(ref: string): number | undefined {
  const found = /\/pr-([1-9][0-9]{0,8})-[0-9a-f]{40}$/.exec(ref);
  return ref.startsWith('refs/heads/gh-readonly-queue/') && found !== null ? Number(found[1]) : undefined;
}
