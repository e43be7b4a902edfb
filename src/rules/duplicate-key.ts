import type { Rule } from './rule.ts';
import { sourceProblems } from './source-problems.ts';

/** Finds keys that stand twice in one map: all but the last are silently lost. */
export const duplicateKey: Rule = {
  id: 'duplicate-key',
  summary: 'A key stands twice in one map of a source file.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    for (const { problem: _, ...violation } of sourceProblems(world, 'duplicate-key')) yield violation;
  },
};
