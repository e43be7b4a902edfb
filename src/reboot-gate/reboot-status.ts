import type { GitHub, KnownStatus } from '../ports/github.ts';

/** All statuses of the reboot test are called so. */
export const STATUS_PREFIX = 'kvm-reboot/';

/** How the status of a change that needs no test begins; it is no verdict of a test. */
const NOT_NEEDED = 'not needed';

/** The name of the commit status of a profile. */
export function statusContext(profile: string): string {
  return `${STATUS_PREFIX}${profile}`;
}

/** The words of a status for a change that needs no test. */
export function notNeeded(reason: string): string {
  return `${NOT_NEEDED}: ${reason}`;
}

/** The newest statuses of the reboot test on a commit, by context, as far as this account set them. */
export async function rebootStatuses(
  github: Pick<GitHub, 'statuses'>,
  sha: string,
  author: string,
): Promise<ReadonlyMap<string, KnownStatus>> {
  const all = await github.statuses(sha);
  const own = all.filter((status) => status.author === author && status.context.startsWith(STATUS_PREFIX));
  return new Map(own.map((status) => [status.context, status]));
}

/** Whether a test came to an end with this status: what it says of the commit holds for ever. */
export function isVerdict(status: KnownStatus | undefined): boolean {
  if (status === undefined || status.description.startsWith(NOT_NEEDED)) return false;
  return status.state === 'success' || status.state === 'failure';
}

/** The id of the run that a status leads to, or undefined where it leads elsewhere. */
export function runOf(status: Pick<KnownStatus, 'targetUrl'>, serverUrl: string, slug: string): number | undefined {
  const start = `${serverUrl}/${slug}/actions/runs/`;
  const { targetUrl = '' } = status;
  if (!targetUrl.startsWith(start)) return undefined;
  const id = targetUrl.slice(start.length);
  return /^[1-9][0-9]{0,14}$/.test(id) ? Number(id) : undefined;
}

/** Minutes from a moment in ISO 8601 to now. */
export function minutesSince(moment: string, now: number): number {
  const then = Date.parse(moment);
  return Number.isNaN(then) ? Number.POSITIVE_INFINITY : (now - then) / 60_000;
}
