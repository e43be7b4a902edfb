import type { GitHub, PullRequest, RepositoryName } from '../ports/github.ts';
import { ConfigurationError } from '../report/configuration-error.ts';
import type { PullRequestEvent } from './read-event.ts';

/** Which pull request a first stage saw. Nothing else of it is believed: the second stage judges again, by API. */
export interface SeenPullRequest {
  readonly version: 1;
  readonly number: number;
  readonly head: string;
}

/** What stands in the file: a longer one is not read. */
const LONGEST_FILE = 1000;

/** The file that the first stage leaves for the second. */
export function writeSeen(seen: Omit<SeenPullRequest, 'version'>): string {
  return `${JSON.stringify({ version: 1, number: seen.number, head: seen.head })}\n`;
}

/** Reads the file of a first stage, which a fork can write as it likes; whatever is not exactly it is refused. */
export function readSeen(text: string): SeenPullRequest {
  if (text.length > LONGEST_FILE) throw refused('it is too long');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw refused('it is not JSON');
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw refused('it is no object');
  const fields = new Map(Object.entries(json));
  const number: unknown = fields.get('number');
  const head: unknown = fields.get('head');
  if (fields.size !== 3 || fields.get('version') !== 1)
    throw refused('it does not have the fields version, number and head');
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
    throw refused('"number" is no number of a pull request');
  if (typeof head !== 'string' || !/^[0-9a-f]{40}$/.test(head)) throw refused('"head" is no commit id');
  return { version: 1, number, head };
}

/**
 * The pull request to judge in the second stage, or the reason why there is none: GitHub must say that it is open and
 * that its head is the commit that both the first stage and the event of this run name.
 */
export async function confirmSeen(
  seen: SeenPullRequest,
  eventSha: string,
  github: Pick<GitHub, 'pullRequest' | 'repository'>,
): Promise<PullRequestEvent | { readonly kind: 'nothing'; readonly reason: string }> {
  if (seen.head !== eventSha)
    throw refused(`it names the commit ${seen.head.slice(0, 12)}, the run before was for ${eventSha.slice(0, 12)}`);
  const pull: PullRequest = await github.pullRequest(seen.number);
  if (pull.state === 'closed') return { kind: 'nothing', reason: `pull request #${seen.number} is closed` };
  if (pull.head.sha !== eventSha) {
    return {
      kind: 'nothing',
      reason: `the head of pull request #${seen.number} has moved; the run for the new commit will tell`,
    };
  }
  return asEvent(pull, github.repository);
}

/** A pull request that GitHub was asked about, as an event of a run whose token may write. */
export function asEvent(pull: PullRequest, { owner, name }: RepositoryName): PullRequestEvent {
  const { number, base, head, changedFiles } = pull;
  const ownBranch = head.repository === `${owner}/${name}` && head.ref !== pull.defaultBranch;
  const { ref, sha } = head;
  return { kind: 'pull-request', number, base, head: { ref, sha }, changedFiles, readOnly: false, ownBranch };
}

function refused(reason: string): ConfigurationError {
  return new ConfigurationError(`the file of the first stage is refused: ${reason}`, {
    hint: 'let the first stage write it with `pull-request-file` and hand it over unchanged',
  });
}
