import type { GitHub } from '../ports/github.ts';

/** What every part of the reboot gate works with. */
export interface RebootWorld {
  readonly github: GitHub;
  /** Login of the account that sets our statuses and writes our comments. */
  readonly author: string;
  /** `GITHUB_SERVER_URL`. */
  readonly serverUrl: string;
  /** Address of this run, or undefined outside of one. */
  readonly runUrl: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly log: (line: string) => void;
}

/** `owner/name` of the repository. */
export function slugOf({ github }: Pick<RebootWorld, 'github'>): string {
  return `${github.repository.owner}/${github.repository.name}`;
}
