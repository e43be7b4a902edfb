import { runDangerInProcess } from '../danger/host/run-danger-in-process.ts';
import type { RebootVerdict } from './judge-evidence.ts';
import type { RebootRequest } from './reboot-request.ts';
import { rebootStatuses, statusContext } from './reboot-status.ts';
import type { RebootWorld } from './reboot-world.ts';
import { renderVerdict } from './render-verdict.ts';

/** GitHub takes 65,536 characters; Danger's frame around the text takes some hundred. */
const LONGEST_BODY = 64_000;

/** What was published, and the faults of the comment, which is no reason to hold the status back. */
export interface PublishedVerdict {
  readonly state: RebootVerdict['state'] | 'left';
  readonly faults: readonly unknown[];
}

/**
 * Sets the status of the tested commit and brings the comment of the profile up to date. A run that a newer one took
 * the place of says nothing; for a head that has moved, the old commit gets an error and the comment is left alone.
 */
export async function publishVerdict(
  world: RebootWorld,
  request: RebootRequest,
  verdict: RebootVerdict,
): Promise<PublishedVerdict> {
  const context = statusContext(request.profile);
  const standing = (await rebootStatuses(world.github, request.head, world.author)).get(context);
  if (standing?.targetUrl !== world.runUrl || standing?.state !== 'pending') {
    world.log(
      `The status "${context}" of ${request.head.slice(0, 12)} is not this run's any more; it is left as it is.`,
    );
    return { state: 'left', faults: [] };
  }
  const pull = await world.github.pullRequest(request.pull);
  const target = world.runUrl === undefined ? {} : { targetUrl: world.runUrl };
  if (pull.head.sha !== request.head || pull.state !== 'open') {
    const description =
      pull.state === 'open' ? `the head is ${pull.head.sha.slice(0, 12)} now` : 'the pull request is closed';
    await world.github.setStatus(request.head, { state: 'error', context, description, ...target });
    return { state: 'error', faults: [] };
  }
  await world.github.setStatus(request.head, { state: verdict.state, context, description: verdict.words, ...target });
  const { faults } = await runDangerInProcess({
    github: world.github,
    pull,
    author: world.author,
    id: `kvm-reboot-${request.profile}`,
    body: renderVerdict(request, verdict, { runUrl: world.runUrl, longest: LONGEST_BODY }),
    notes: [],
    log: () => undefined,
  });
  return { state: verdict.state, faults };
}
