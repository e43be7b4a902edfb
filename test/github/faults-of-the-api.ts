import { type FaultKind, primaryRateLimit, secondaryRateLimit } from './stand-in/faults.ts';
import type { OperationId } from './stand-in/operations.ts';

const NOW = Date.parse('2026-11-21T09:00:00Z') / 1000;

/** An answer of GitHub with this status. */
export const status = (code: number, message: string, headers: Record<string, string> = {}): FaultKind => {
  return {
    kind: 'status',
    status: code,
    body: { message, documentation_url: 'https://docs.github.com/rest' },
    headers,
  };
};

/** The permission that GitHub names where a token may not do what it is asked for. */
const PERMISSIONS: Partial<Record<OperationId, string>> = {
  'pulls/get': 'pull_requests=read',
  'repos/create-commit-status': 'statuses=write',
};

/** Every fault that is tried on every call, by the words that docs/github-faults.md has for it. */
export function faultsOf(operation: OperationId): readonly (readonly [string, FaultKind])[] {
  return [
    ['401 bad credentials', status(401, 'Bad credentials')],
    [
      '403 missing permission',
      status(403, 'Resource not accessible by integration', {
        'x-accepted-github-permissions': PERMISSIONS[operation] ?? 'issues=write; pull_requests=write',
      }),
    ],
    [
      '403 for another reason',
      status(
        403,
        'Although you appear to have the correct authorization credentials, the organization has an IP allow list enabled',
      ),
    ],
    ['403 primary rate limit, reset in 30 s', primaryRateLimit(NOW + 30)],
    ['403 primary rate limit, reset in 50 min', primaryRateLimit(NOW + 3000)],
    ['403 secondary rate limit, Retry-After 5', secondaryRateLimit(5)],
    ['403 secondary rate limit without Retry-After', secondaryRateLimit()],
    ['403 secondary rate limit, Retry-After 3600', secondaryRateLimit(3600)],
    ['404', status(404, 'Not Found')],
    ['409', status(409, 'Git Repository is empty.')],
    ['410', status(410, 'Issues are disabled for this repo')],
    ['422', status(422, 'Validation Failed')],
    ['429 with Retry-After 7', status(429, 'Too many requests', { 'Retry-After': '7' })],
    ['301 repository renamed', status(301, 'Moved Permanently')],
    ['500', status(500, 'Server Error')],
    ['502 as an HTML page', { kind: 'html', status: 502 }],
    ['503', status(503, 'Service Unavailable')],
    ['connection reset', { kind: 'reset' }],
    ['no answer', { kind: 'hang' }],
    ['200 with cut off JSON', { kind: 'malformed' }],
    ['200 with JSON of another form', { kind: 'status', status: 200, body: { hello: 'world' } }],
  ];
}
