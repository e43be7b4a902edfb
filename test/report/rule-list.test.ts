import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeRules } from '../../src/report/rule-list.ts';

test('the list of rules says of each what it finds, and how much that counts', () => {
  const listed = describeRules().map(({ id, severity, summary }) => `${id} (${severity}): ${summary}\n`);
  expect(listed.join('')).toBe(readFileSync(new URL('./rule-list.txt', import.meta.url), 'utf8'));
});
