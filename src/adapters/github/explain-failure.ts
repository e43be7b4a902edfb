import { GitHubError, type GitHubFault } from './github-error.ts';
import { missingPermission } from './missing-permission.ts';

/** A response that says no. */
export interface FailedResponse {
  readonly status: number;
  readonly headers: Headers;
  /** What GitHub says in `message`, already made safe to show; undefined where the body is not GitHub's. */
  readonly message: string | undefined;
}

interface Wording {
  readonly fault: GitHubFault;
  readonly reason: string;
  readonly hint: string;
}

const MOVED: Wording = {
  fault: 'refused',
  reason: 'the repository has another name now',
  hint: 'use the new name of the repository',
};

const WORDINGS: Readonly<Record<number, Wording>> = {
  301: MOVED,
  307: MOVED,
  308: MOVED,
  401: {
    fault: 'unauthorized',
    reason: 'GitHub does not accept the token',
    hint: 'pass a token that is valid now, e.g. `github-token: ${{ github.token }}`',
  },
  403: {
    fault: 'forbidden',
    reason: 'GitHub refuses it',
    hint: 'look at the permissions of the job and at the rules of the organisation',
  },
  404: {
    fault: 'not-found',
    reason: 'GitHub knows no such thing, or hides it from this token',
    hint: 'check the repository and the number; a token without access gets this answer too',
  },
  409: {
    fault: 'conflict',
    reason: 'it conflicts with the state that the repository is in',
    hint: 'run the job again; an empty or blocked repository answers so for ever',
  },
  410: {
    fault: 'gone',
    reason: 'it was there once and is gone, or this feature is switched off in the repository',
    hint: 'switch the feature on (e.g. issues in the settings of the repository), or run what made it again',
  },
  422: {
    fault: 'unprocessable',
    reason: 'GitHub understood the request and will not carry it out',
    hint: 'the words of GitHub above say which field it does not take',
  },
};

/** The error for a response that waiting does not mend. `ambiguous`: the request may have been carried out. */
export function explainFailure(attempted: string, response: FailedResponse, ambiguous: boolean): GitHubError {
  const { status } = response;
  const wording = WORDINGS[status] ?? fallbackWording(status);
  const permission = status === 403 ? missingPermission(response.headers) : undefined;
  const said = response.message === undefined ? '' : ` (GitHub says "${response.message}")`;
  const reason = permission === undefined ? wording.reason : permission.reason;
  return new GitHubError({
    fault: wording.fault,
    attempted,
    reason: `${reason}, status ${status}${said}`,
    hint: permission?.hint ?? wording.hint,
    status,
    ambiguous,
  });
}

function fallbackWording(status: number): Wording {
  if (status >= 500) {
    const hint = 'run the job again later; https://www.githubstatus.com tells about outages';
    return { fault: 'server', reason: 'GitHub has a fault of its own', hint };
  }
  return { fault: 'refused', reason: 'GitHub refuses it', hint: 'the words of GitHub, if any, say why' };
}
