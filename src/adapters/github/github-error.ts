/** What kind of fault ended a call. */
export type GitHubFault =
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'gone'
  | 'unprocessable'
  | 'rate-limit'
  | 'server'
  | 'network'
  | 'timeout'
  | 'malformed'
  | 'too-large'
  | 'refused';

export interface GitHubErrorDetails {
  readonly fault: GitHubFault;
  /** What was tried, as it stands after "could not". */
  readonly attempted: string;
  /** Why it did not work, as it stands after a colon. */
  readonly reason: string;
  readonly hint: string;
  readonly status?: number;
  /** The request may have been carried out all the same. */
  readonly ambiguous?: boolean;
}

/** A call to GitHub that did not work: what was attempted, why not, and what to do about it. Never holds a token. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly fault: GitHubFault;
  readonly hint: string;
  readonly status: number | undefined;
  readonly ambiguous: boolean;

  constructor(details: GitHubErrorDetails) {
    super(`could not ${details.attempted}: ${details.reason}`);
    this.fault = details.fault;
    this.hint = details.hint;
    this.status = details.status;
    this.ambiguous = details.ambiguous ?? false;
  }
}
