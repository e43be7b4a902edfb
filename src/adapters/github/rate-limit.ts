import type { FailedResponse } from './explain-failure.ts';

/** What a limited caller is to do. */
export interface RateLimit {
  readonly kind: 'primary' | 'secondary';
  readonly waitMs: number;
}

/** GitHub asks to wait a minute where it does not say how long. */
const UNSTATED_WAIT_MS = 60_000;

/** How long to wait before a refused call may work, or undefined where the refusal is not about limits. */
export function rateLimitOf(response: FailedResponse, now: number): RateLimit | undefined {
  if (response.status !== 403 && response.status !== 429) return undefined;
  const retryAfter = wholeNumber(response.headers.get('retry-after'));
  if (response.headers.get('x-ratelimit-remaining') === '0') {
    const reset = wholeNumber(response.headers.get('x-ratelimit-reset'));
    const untilReset = reset === undefined ? UNSTATED_WAIT_MS : Math.max(1000, reset * 1000 - now);
    return { kind: 'primary', waitMs: retryAfter === undefined ? untilReset : retryAfter * 1000 };
  }
  const said = response.message?.toLowerCase() ?? '';
  const limited = response.status === 429 || retryAfter !== undefined || said.includes('rate limit');
  if (!limited) return undefined;
  return { kind: 'secondary', waitMs: retryAfter === undefined ? UNSTATED_WAIT_MS : retryAfter * 1000 };
}

function wholeNumber(text: string | null): number | undefined {
  if (text === null || text.length === 0 || text.length > 12) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
