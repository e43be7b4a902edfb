import type { Rule } from './rule.ts';
import { sourceProblems } from './source-problems.ts';

/** Finds plain values that YAML reads as something else than the person wrote. Dates are noted, the others warned about. */
export const ambiguousScalar: Rule = {
  id: 'ambiguous-scalar',
  summary: 'An unquoted value is read as something else than it looks like.',
  severity: 'warning',
  failClosed: false,
  *check(world) {
    for (const { problem, ...violation } of sourceProblems(world, 'ambiguous-scalar')) {
      yield problem.trap === 'date' ? { ...violation, severity: 'info' } : violation;
    }
  },
};
