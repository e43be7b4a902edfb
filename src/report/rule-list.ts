import { CHANGE_RULES, RULES } from '../rules/index.ts';
import type { Severity } from './finding.ts';
import { WAIVER_RULES } from './waive.ts';
import { WEAKENED_RULE } from './weakened.ts';

/** A rule as lists and formats show it. */
export interface RuleDescription {
  readonly id: string;
  readonly summary: string;
  /** Severity where the contract names none. */
  readonly severity: Severity;
}

/** All rules there are, those about waivers and the contract included, by id. */
export function describeRules(): readonly RuleDescription[] {
  const rules = [...RULES, ...CHANGE_RULES].map(({ id, summary, severity }) => ({ id, summary, severity }));
  return [...rules, ...WAIVER_RULES, WEAKENED_RULE].sort((a, b) => (a.id < b.id ? -1 : 1));
}
