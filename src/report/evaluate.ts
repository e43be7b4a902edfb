import type { BothSides, ChangeRule } from '../rules/change-rule.ts';
import { CHANGE_RULES, RULES } from '../rules/index.ts';
import { nameOf } from '../rules/missing-entry.ts';
import { notChecked } from '../rules/not-checked.ts';
import type { Remedy } from '../rules/remedy.ts';
import type { Rule, RuleViolation } from '../rules/rule.ts';
import { fieldOf, textOf } from '../select/entry.ts';
import type { World } from '../select/world.ts';
import type { Finding, Severity } from './finding.ts';
import { fingerprint } from './fingerprint.ts';

/** A finding of one side, before it is known whether the other side has it too. */
export type SideFinding = Omit<Finding, 'state' | 'blocking'> & {
  readonly failClosed: boolean;
  readonly remedy?: Remedy;
  /** The rule whose further findings are not told. */
  readonly givesUp?: string;
};

/** How a side is judged, where that differs from the defaults. */
export interface Judging {
  /** The fingerprints are those the subjects have under these (former key → key now). */
  readonly renames?: Renames;
  readonly rules?: readonly Rule[];
  /** How many findings of a rule are told before it is given up; any number where this is absent. */
  readonly most?: Allowance;
}

/** How many findings of a rule are told before it is given up. */
export type Allowance = (rule: string) => number;

/** The most findings of one rule that are told: more than people read, and too few to stall the gate. */
const MOST_FINDINGS = 1000;

/** The most findings of one rule at base, which have to be known to tell what is new. */
const MOST_AT_BASE = 5000;

export const inAudit: Allowance = () => MOST_FINDINGS;

export const atBase: Allowance = () => MOST_AT_BASE;

/** At head: as many as at base, and what a change may add. */
export function beyond(base: readonly SideFinding[]): Allowance {
  const known = new Map<string, number>();
  for (const { rule } of base) known.set(rule, (known.get(rule) ?? 0) + 1);
  return (rule) => MOST_FINDINGS + (known.get(rule) ?? 0);
}

/** Applies all rules to one side. A rule that finds more than may be told ends in a finding that it is given up. */
export function evaluate(world: World, { renames = new Map(), rules = RULES, most }: Judging = {}): SideFinding[] {
  return rules.flatMap((rule) => toFindings(world, rule, rule.check(world), renames, most?.(rule.id)));
}

/** Applies the rules that look at the change itself. */
export function evaluateChange(sides: BothSides, rules: readonly ChangeRule[] = CHANGE_RULES): SideFinding[] {
  return rules.flatMap((rule) => toFindings(sides.head, rule, rule.check(sides), new Map(), MOST_FINDINGS));
}

/** What findings take over from their rule. */
type RuleFacts = Pick<Rule, 'id' | 'severity' | 'failClosed'>;

function toFindings(
  world: World,
  rule: RuleFacts,
  violations: Iterable<RuleViolation>,
  renames: Renames,
  most = Number.POSITIVE_INFINITY,
): SideFinding[] {
  const ordinals = new Map<string, number>();
  const findings: SideFinding[] = [];
  for (const violation of violations) {
    if (findings.length >= most) return [...findings, tellGivenUp(world, rule, violation, most)];
    const parts = identityOf(world, rule, violation, renames);
    const name = JSON.stringify(parts);
    const ordinal = ordinals.get(name) ?? 0;
    ordinals.set(name, ordinal + 1);
    findings.push(toFinding(world, rule, violation, fingerprint(parts, ordinal)));
  }
  return findings;
}

/** The finding that stands for all others of a rule: what is not told may be new, so it never passes. */
function tellGivenUp(world: World, rule: RuleFacts, { clause, item }: RuleViolation, most: number): SideFinding {
  return {
    rule: notChecked.id,
    severity: notChecked.severity,
    ...(item !== undefined && { item }),
    message: `the rule ${rule.id} has more than ${most} findings; the others are not told`,
    location: world.contract.locate(clause),
    related: [],
    contract: world.contract.locate(clause),
    fingerprint: fingerprint([notChecked.id, rule.id], 0),
    failClosed: notChecked.failClosed,
    givesUp: rule.id,
    hint: 'mend the cause that they have in common, or leave out of the collection what it is not about',
  };
}

/** By collection: keys at base that are other keys at head. */
export type Renames = ReadonlyMap<string, ReadonlyMap<string, string>>;

function identityOf(world: World, rule: RuleFacts, violation: RuleViolation, renames: Renames): (string | undefined)[] {
  const { subject, surface, item, detail } = violation;
  const key = subject === undefined ? undefined : (renames.get(subject.collection)?.get(subject.key) ?? subject.key);
  const collection = surface === undefined ? undefined : world.collections.get(surface);
  const target = collection === undefined ? undefined : nameOf(collection);
  return [rule.id, item, subject?.collection, key, target, detail];
}

function toFinding(world: World, rule: RuleFacts, violation: RuleViolation, print: string): SideFinding {
  const { clause, severity, ...said } = violation;
  return {
    ...said,
    rule: rule.id,
    severity: severity ?? severityOfSubject(world, violation) ?? world.contract.severityAt(clause) ?? rule.severity,
    contract: world.contract.locate(clause),
    fingerprint: print,
    failClosed: rule.failClosed,
  };
}

/** The severity that a checklist item gives to findings by a field of their subject, e.g. its status. */
function severityOfSubject(world: World, { clause, subject }: RuleViolation): Severity | undefined {
  const [section, index, part] = clause;
  // What is said of orphans is about entries, which have no say in how much they count.
  const item =
    section === 'checklist' && part !== 'orphans' ? world.contract.data.checklist?.[Number(index)] : undefined;
  const by = item?.['severity-by'];
  if (item === undefined || by === undefined || subject === undefined || subject.collection !== item.each)
    return undefined;
  const entry = world.collections.get(item.each)?.entries.find(({ key }) => key === subject.key);
  const value = entry === undefined ? undefined : textOf(fieldOf(entry, by.field));
  return value !== undefined && Object.hasOwn(by.values, value) ? by.values[value] : undefined;
}
