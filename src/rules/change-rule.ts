import type { Change } from '../diff/change.ts';
import type { Severity } from '../report/finding.ts';
import type { World } from '../select/world.ts';
import type { RuleViolation } from './rule.ts';

/** Both sides of a change, read by head's contract. */
export interface BothSides {
  readonly base: World;
  readonly head: World;
  readonly changes: readonly Change[];
}

/** One thing that can be wrong with a change itself, which no single side shows. Its findings are always new. */
export interface ChangeRule {
  readonly id: string;
  readonly summary: string;
  readonly severity: Severity;
  readonly failClosed: boolean;
  check(sides: BothSides): Iterable<RuleViolation>;
}
