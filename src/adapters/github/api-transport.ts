import { explainFailure, type FailedResponse } from './explain-failure.ts';
import { GitHubError } from './github-error.ts';
import { rateLimitOf } from './rate-limit.ts';
import { shownMessage } from './shown-message.ts';

/** Time as the transport sees it, so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** How to reach the API and how long to put up with it. */
export interface TransportOptions {
  /** `GITHUB_API_URL`: without a slash at its end; on GitHub Enterprise Server with `/api/v3`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly clock: Clock;
  readonly log: (line: string) => void;
  /** How long one request may take. */
  readonly timeoutMs: number;
  /** How often one request is sent at most. */
  readonly attempts: number;
  /** How long all waits of one call may take together. */
  readonly longestWaitMs: number;
}

/** What to ask. */
export interface ApiCall {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the API's address, with its query; or a whole address of the same API. */
  readonly path: string;
  /** What this is for, as it stands after "could not". */
  readonly attempted: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Sending it twice does the same as sending it once. */
  readonly idempotent: boolean;
  readonly accept?: string;
}

export interface ApiResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

type Attempt =
  | { readonly ok: true; readonly response: ApiResponse }
  | { readonly ok: false; readonly error: GitHubError; readonly retryAfterMs: number | undefined };

const FIRST_PAUSE_MS = 1000;

/** Sends calls, waits out limits within bounds, and repeats what may be repeated; ends in an answer or a GitHubError. */
export class ApiTransport {
  readonly #options: TransportOptions;

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  get apiUrl(): string {
    return this.#options.apiUrl;
  }

  /** The answer to a call. */
  async send(call: ApiCall): Promise<ApiResponse> {
    const { attempts, longestWaitMs, clock, log } = this.#options;
    let waited = 0;
    for (let attempt = 1; ; attempt++) {
      const result = await this.#attempt(call, attempt);
      if (result.ok) return result.response;
      const wait = result.retryAfterMs;
      if (wait === undefined || attempt === attempts || waited + wait > longestWaitMs) throw result.error;
      log(`${result.error.message}; next attempt in ${Math.ceil(wait / 1000)} s`);
      waited += wait;
      await clock.sleep(wait);
    }
  }

  /** The answer to a call as JSON; an empty answer is undefined. */
  async sendForJson(call: ApiCall): Promise<{ json: unknown; headers: Headers; status: number }> {
    const response = await this.send(call);
    if (response.bytes.length === 0) return { json: undefined, headers: response.headers, status: response.status };
    return { json: JSON.parse(response.bytes.toString('utf8')), headers: response.headers, status: response.status };
  }

  async #attempt(call: ApiCall, attempt: number): Promise<Attempt> {
    const pause = FIRST_PAUSE_MS * 2 ** (attempt - 1);
    const retryAfterMs = call.idempotent ? pause : undefined;
    let response: ApiResponse;
    try {
      response = await this.#fetch(call);
    } catch (cause) {
      return { ok: false, error: this.#brokenConnection(call, cause), retryAfterMs };
    }
    if ((response.status >= 200 && response.status < 300) || response.status === 302) {
      if (isReadable(call, response)) return { ok: true, response };
      return { ok: false, error: malformed(call, response), retryAfterMs };
    }
    return this.#refused(call, response, retryAfterMs);
  }

  #refused(call: ApiCall, response: ApiResponse, retryAfterMs: number | undefined): Attempt {
    const failed = { status: response.status, headers: response.headers, message: this.#messageOf(response) };
    const limit = rateLimitOf(failed, this.#options.clock.now());
    if (limit !== undefined) return { ok: false, error: limited(call, failed, limit), retryAfterMs: limit.waitMs };
    const isServerFault = response.status >= 500;
    const error = explainFailure(call.attempted, failed, isServerFault && !call.idempotent);
    return { ok: false, error, retryAfterMs: isServerFault ? retryAfterMs : undefined };
  }

  async #fetch(call: ApiCall): Promise<ApiResponse> {
    const { apiUrl, token, timeoutMs } = this.#options;
    const headers: Record<string, string> = {
      accept: call.accept ?? 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'user-agent': 'vm-contract',
      'x-github-api-version': '2022-11-28',
    };
    if (call.body !== undefined) headers['content-type'] = 'application/json';
    const response = await fetch(call.path.startsWith('/') ? apiUrl + call.path : call.path, {
      method: call.method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    });
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  }

  #messageOf(response: ApiResponse): string | undefined {
    try {
      const json: unknown = JSON.parse(response.bytes.toString('utf8'));
      const message = typeof json === 'object' && json !== null && 'message' in json ? json.message : undefined;
      return typeof message === 'string' ? shownMessage(message, this.#options.token) : undefined;
    } catch {
      return undefined;
    }
  }

  #brokenConnection(call: ApiCall, cause: unknown): GitHubError {
    const seconds = this.#options.timeoutMs / 1000;
    const timedOut = cause instanceof Error && cause.name === 'TimeoutError';
    const detail = shownMessage(causeOf(cause), this.#options.token);
    return new GitHubError({
      fault: timedOut ? 'timeout' : 'network',
      attempted: call.attempted,
      reason: timedOut ? `no answer within ${seconds} s` : `the connection broke (${detail})`,
      hint: 'check the network of the runner and https://www.githubstatus.com, then run the job again',
      ambiguous: !call.idempotent,
    });
  }
}

function isReadable(call: ApiCall, response: ApiResponse): boolean {
  if (response.bytes.length === 0 || call.accept?.includes('raw') === true || response.status === 302) return true;
  try {
    JSON.parse(response.bytes.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

function malformed(call: ApiCall, response: ApiResponse): GitHubError {
  return new GitHubError({
    fault: 'malformed',
    attempted: call.attempted,
    reason: `the answer with status ${response.status} is not JSON`,
    hint: 'run the job again; if it stays so, look for a proxy between the runner and GitHub',
    status: response.status,
    ambiguous: !call.idempotent,
  });
}

function limited(call: ApiCall, response: FailedResponse, limit: { kind: string; waitMs: number }): GitHubError {
  const said = response.message === undefined ? '' : ` (GitHub says "${response.message}")`;
  return new GitHubError({
    fault: 'rate-limit',
    attempted: call.attempted,
    reason: `the ${limit.kind} rate limit is reached for another ${Math.ceil(limit.waitMs / 1000)} s, status ${response.status}${said}`,
    hint: 'run the job again after that time; jobs that share a token share its limit',
    status: response.status,
  });
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown cause';
  const inner = error.cause instanceof Error ? error.cause : error;
  return 'code' in inner && typeof inner.code === 'string' ? inner.code : inner.message;
}
