import { expect, test } from 'vitest';
import type { Predicate } from '../../src/contract/contract.ts';
import { describePredicate } from '../../src/rules/describe-predicate.ts';

test.each<[Predicate, string]>([
  [{ status: 'active' }, 'status is "active"'],
  [{ status: null }, 'status is null'],
  [{ status: ['active', 1, true] }, 'status is one of "active", 1, true'],
  [{ a: 1, b: 2 }, 'a is 1 and b is 2'],
  [{ enabled: { not: false } }, 'enabled is not false'],
  [{ site: { not: ['home', null] } }, 'site is none of "home", null'],
  [{ stacks: { exists: true } }, 'stacks is set'],
  [{ stacks: { exists: false } }, 'stacks is not set'],
  [{ name: { matches: '^web-' } }, 'name matches "^web-"'],
  [{ id: { range: '200-299' } }, 'id is in 200-299'],
  [{ ip: { 'in-cidr': '10.0.0.0/8' } }, 'ip is in 10.0.0.0/8'],
  [{ ip: { 'in-cidr': ['10.0.0.0/8', '192.168.0.0/16'] } }, 'ip is in 10.0.0.0/8 or 192.168.0.0/16'],
  [{ id: { not: 1, range: '0-9' } }, 'id is not 1 and is in 0-9'],
  [{ any: [{ a: 1 }, { b: 2, c: 3 }] }, '(a is 1) or (b is 2 and c is 3)'],
  [{ all: [{ a: 1 }, { not: { b: 2 } }] }, '(a is 1) and (not (b is 2))'],
  [{ not: { a: 1 } }, 'not (a is 1)'],
])('%o reads as %s', (predicate, words) => {
  expect(describePredicate(predicate)).toBe(words);
});
