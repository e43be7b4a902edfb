import type { BothSides, ChangeRule } from '../rules/change-rule.ts';
import { CHANGE_RULES, RULES } from '../rules/index.ts';
import { nameOf } from '../rules/missing-entry.ts';
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
};

/** Applies all rules to one side. The fingerprints are those the subjects have under `renames` (former key → key now). */
export function evaluate(world: World, renames: Renames = new Map(), rules: readonly Rule[] = RULES): SideFinding[] {
  return rules.flatMap((rule) => toFindings(world, rule, rule.check(world), renames));
}

/** Applies the rules that look at the change itself. */
export function evaluateChange(sides: BothSides, rules: readonly ChangeRule[] = CHANGE_RULES): SideFinding[] {
  return rules.flatMap((rule) => toFindings(sides.head, rule, rule.check(sides), new Map()));
}

/** What findings take over from their rule. */
type RuleFacts = Pick<Rule, 'id' | 'severity' | 'failClosed'>;

function toFindings(
  world: World,
  rule: RuleFacts,
  violations: Iterable<RuleViolation>,
  renames: Renames,
): SideFinding[] {
  const ordinals = new Map<string, number>();
  return [...violations].map((violation) => {
    const parts = identityOf(world, rule, violation, renames);
    const name = JSON.stringify(parts);
    const ordinal = ordinals.get(name) ?? 0;
    ordinals.set(name, ordinal + 1);
    return toFinding(world, rule, violation, fingerprint(parts, ordinal));
  });
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
