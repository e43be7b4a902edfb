import type { RebootTestClause } from '../contract/contract.ts';
import type { GitHub, KnownStatus } from '../ports/github.ts';
import { settingsOf } from '../report/plan-reboots.ts';
import type { RebootRequest } from './reboot-request.ts';
import { isVerdict, rebootStatuses, runOf, statusContext } from './reboot-status.ts';
import { type RebootWorld, slugOf } from './reboot-world.ts';
import { decideTrust, type Trust } from './trust.ts';

/** Where this run stands: the event and the branch that its workflow file came from. */
export interface RunPlace {
  readonly event: string;
  /** `GITHUB_REF`. */
  readonly ref: string;
  /** `GITHUB_SHA`, a commit of the default branch. */
  readonly sha: string;
  readonly defaultBranch: string;
}

/** Whether the test takes place, and where. */
export type Admission =
  | {
      readonly admitted: true;
      readonly labels: readonly string[];
      readonly minutes: number;
      /** Whether base is a commit of the default branch, whose content is trusted. */
      readonly comparesBase: boolean;
      /** Whether its authors are on the list, so that a runner may be set up to do without the controller guest for them. */
      readonly byListedAuthors: boolean;
      readonly words: string;
    }
  | { readonly admitted: false; readonly reason: string; readonly status: 'error' | 'untouched' };

/**
 * Decides on the default branch, by what GitHub says now, whether a request is carried out. Whoever started the run and
 * whatever the request claims, only the head of an open pull request is tested, and only where its author may.
 */
export async function admitRequest(
  world: RebootWorld,
  place: RunPlace,
  request: RebootRequest,
  section: RebootTestClause,
): Promise<Admission> {
  const wrongPlace = refusePlace(place);
  if (wrongPlace !== undefined) return untouched(wrongPlace);
  const pull = await world.github.pullRequest(request.pull);
  if (pull.state !== 'open') return untouched(`pull request #${pull.number} is closed`);
  if (pull.head.sha !== request.head) {
    return untouched(`the head of pull request #${pull.number} is ${pull.head.sha}, not ${request.head}`);
  }
  const context = statusContext(request.profile);
  const standing = (await rebootStatuses(world.github, request.head, world.author)).get(context);
  const taken = await refuseTaken(world, standing);
  if (taken !== undefined) return untouched(taken);
  const profile = section.profiles[request.profile];
  if (profile === undefined) {
    const reason = `the contract of the default branch has no profile "${request.profile}"`;
    return { admitted: false, status: 'error', reason };
  }
  const trust = await decideTrust(world.github, pull, section.trust);
  if (trust.kind === 'refused') return { admitted: false, status: 'error', reason: trust.reason };
  return admitted(trust, section, request, await isOnDefaultBranch(world.github, place, request.base));
}

function admitted(
  trust: Exclude<Trust, { kind: 'refused' }>,
  section: RebootTestClause,
  request: RebootRequest,
  comparesBase: boolean,
): Admission {
  const { labels: own, minutes } = settingsOf(section, section.profiles[request.profile] ?? {});
  const labels = trust.kind === 'hosted' ? trust.labels : own;
  const words = `waiting for a runner with the labels ${labels.join(', ')} (${trust.because})`;
  const byListedAuthors = trust.kind === 'own-runner' && trust.voucher === 'author';
  return { admitted: true, labels, minutes, comparesBase, byListedAuthors, words };
}

/** The workflow file of another branch could be anybody's; nothing that it starts is believed. */
function refusePlace({ event, ref, defaultBranch }: RunPlace): string | undefined {
  if (event !== 'workflow_dispatch') return `the run was started by "${event}", not by workflow_dispatch`;
  if (ref === `refs/heads/${defaultBranch}`) return undefined;
  return `the run is on "${ref}", not on the default branch "${defaultBranch}"`;
}

async function refuseTaken(world: RebootWorld, standing: KnownStatus | undefined): Promise<string | undefined> {
  if (standing === undefined || standing.targetUrl === world.runUrl) return undefined;
  if (isVerdict(standing)) return 'this commit has its verdict; a maintainer may ask for another with /reboot-test';
  const run = standing.state === 'pending' ? runOf(standing, world.serverUrl, slugOf(world)) : undefined;
  if (run === undefined || (await world.github.workflowRun(run)).status === 'completed') return undefined;
  return `the run ${run} is testing this commit`;
}

/** Whether a commit is part of the default branch as this run sees it, so that its content is trusted. */
export async function isOnDefaultBranch(
  github: Pick<GitHub, 'compare'>,
  place: Pick<RunPlace, 'sha'>,
  commit: string,
): Promise<boolean> {
  return (await github.compare(commit, place.sha)).mergeBase === commit;
}

function untouched(reason: string): Admission {
  return { admitted: false, status: 'untouched', reason };
}
