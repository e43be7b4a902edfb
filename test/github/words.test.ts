import { describe, expect, test } from 'vitest';
import { permalinksTo } from '../../src/action/permalinks.ts';
import { missingPermission } from '../../src/adapters/github/missing-permission.ts';
import { rateLimitOf } from '../../src/adapters/github/rate-limit.ts';
import { shownMessage } from '../../src/adapters/github/shown-message.ts';
import { statusDescription } from '../../src/adapters/github/status-description.ts';

describe('a missing permission', () => {
  test.each([
    ['statuses=write', 'the token lacks the permission "statuses: write"'],
    ['issues=write; pull_requests=write', 'the token lacks the permission "issues: write" or "pull-requests: write"'],
    ['contents=read,actions=write', 'the token lacks the permission "contents: read" and "actions: write"'],
  ])('%s reads: %s', (header, reason) => {
    expect(missingPermission(new Headers({ 'x-accepted-github-permissions': header }))?.reason).toBe(reason);
  });

  test.each(['', ';;', 'a b', '<img>=x', `${'a'.repeat(60)}=write`])('%j says nothing', (header) => {
    expect(missingPermission(new Headers({ 'x-accepted-github-permissions': header }))).toBe(undefined);
  });
});

describe('a limit', () => {
  const NOW = 1_000_000;
  const limitOf = (status: number, headers: Record<string, string>, message = '') =>
    rateLimitOf({ status, headers: new Headers(headers), message }, NOW);

  test.each([
    [
      'a reset that lies ahead',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1030' },
      { kind: 'primary', waitMs: 30_000 },
    ],
    [
      'a reset that has passed',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '900' },
      { kind: 'primary', waitMs: 1000 },
    ],
    ['no reset', { 'x-ratelimit-remaining': '0' }, { kind: 'primary', waitMs: 60_000 }],
    ['Retry-After', { 'retry-after': '9' }, { kind: 'secondary', waitMs: 9000 }],
  ])('with %s is waited for', (_name, headers, expected) => {
    expect(limitOf(403, headers)).toEqual(expected);
  });

  test.each([
    ['429 without headers', 429, {}, '', { kind: 'secondary', waitMs: 60_000 }],
    [
      '429 with a date for Retry-After',
      429,
      { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' },
      '',
      { kind: 'secondary', waitMs: 60_000 },
    ],
    [
      '403 that speaks of a rate limit',
      403,
      {},
      'You have exceeded a secondary rate limit',
      { kind: 'secondary', waitMs: 60_000 },
    ],
    ['403 for another reason', 403, {}, 'Forbidden', undefined],
    ['404 with Retry-After', 404, { 'retry-after': '9' }, '', undefined],
  ])('%s', (_name, status, headers, message, expected) => {
    expect(limitOf(status, headers, message)).toEqual(expected);
  });
});

describe('words from outside', () => {
  test('stand on one line, cut, without the secret', () => {
    expect(shownMessage('a\nb\u0007 token-1 \u2066x', 'token-1')).toBe('a b  ***  x');
    expect([...shownMessage('😀'.repeat(400), '')]).toHaveLength(300);
    expect(shownMessage('plain', '')).toBe('plain');
  });
});

describe('the description of a status', () => {
  test.each([
    ['short', 'short'],
    ['two\r\nlines', 'two  lines'],
    ['x'.repeat(140), 'x'.repeat(140)],
    ['x'.repeat(141), `${'x'.repeat(139)}…`],
    [`${'x'.repeat(138)}😀😀`, `${'x'.repeat(138)}…`],
  ])('%j fits as %j', (text, expected) => {
    expect(statusDescription(text)).toBe(expected);
  });
});

describe('a link', () => {
  const link = permalinksTo({
    serverUrl: 'https://github.example',
    repository: { owner: 'o', name: 'r' },
    headSha: 'h',
    baseSha: undefined,
  });
  const range = { start: { line: 3, column: 1 }, end: { line: 5, column: 2 } };

  test('leads to the lines at the commit', () => {
    expect(link({ root: '.', path: 'a b#.yaml', revision: 'head', range })).toBe(
      'https://github.example/o/r/blob/h/a%20b%23.yaml#L3-L5',
    );
  });

  test('is none for other repositories and for a side that is not there', () => {
    expect(link({ root: 'home', path: 'a', revision: 'head', range })).toBe(undefined);
    expect(link({ root: '.', path: 'a', revision: 'base', range })).toBe(undefined);
  });
});
