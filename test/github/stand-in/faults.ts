import type { OperationId } from './operations.ts';

/** What goes wrong, and when: `before` the request is carried out, or `after` (done, but the answer is lost or false). */
export type Fault = FaultKind & {
  readonly on: OperationId | 'graphql' | 'any';
  /** How often it strikes before the call works again; Infinity for ever. */
  readonly times?: number;
  readonly when?: 'before' | 'after';
  /** How many calls of this kind work before it strikes. */
  readonly skip?: number;
};

export type FaultKind =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'html'; readonly status: number };

/** GitHub's answer when too much was asked in a short time. */
export function secondaryRateLimit(retryAfter?: number): FaultKind {
  const message =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.';
  const headers: Record<string, string> = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  return { kind: 'status', status: 403, body: { message, documentation_url: 'https://docs.github.com/rest' }, headers };
}

/** GitHub's answer when the hourly allowance is used up. */
export function primaryRateLimit(reset: number): FaultKind {
  const message = 'API rate limit exceeded for installation ID 1.';
  const headers = { 'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
  return { kind: 'status', status: 403, body: { message, documentation_url: 'https://docs.github.com/rest' }, headers };
}

/** Faults in the order they were programmed; each strikes its number of times. */
export class FaultPlan {
  readonly #planned: { fault: Fault; skip: number; left: number }[] = [];

  add(fault: Fault): void {
    this.#planned.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? 1 });
  }

  /** The fault that strikes this call, if one does. */
  take(operation: string): Fault | undefined {
    for (const planned of this.#planned) {
      if (planned.left === 0 || (planned.fault.on !== operation && planned.fault.on !== 'any')) continue;
      if (planned.skip > 0) {
        planned.skip -= 1;
        continue;
      }
      planned.left -= 1;
      return planned.fault;
    }
    return undefined;
  }
}
