import type { LoadedContract } from '../contract/loaded-contract.ts';
import { notChecked } from '../rules/not-checked.ts';
import { RANK } from './compare.ts';
import type { SideFinding } from './evaluate.ts';
import type { RelatedLocation, Severity } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import { WAIVER_RULES } from './waive.ts';

/** Id and summary of the finding about the contract itself. */
export const WEAKENED_RULE = {
  id: 'contract-weakened',
  summary: 'The change takes something out of the contract that base asks for.',
  severity: 'error',
} as const;

/** What base's contract finds on both sides, and what head's contract finds on head. */
export interface WeakeningEvidence {
  readonly baseRulesOnBase: readonly SideFinding[];
  readonly baseRulesOnHead: readonly SideFinding[];
  readonly headRulesOnHead: readonly SideFinding[];
}

/**
 * Tells what a changed contract lets through: an error for each clause of base that would report something new on head
 * which head's contract does not, a warning for each clause that no longer tells what was there before, and for each
 * checklist item that is gone or counts for less.
 */
export function tellWeakening(base: LoadedContract, head: LoadedContract, evidence: WeakeningEvidence): SideFinding[] {
  const groups = groupLost(evidence);
  const known = new Set(evidence.baseRulesOnBase.map((finding) => finding.fingerprint));
  const lost = [...groups].map(([name, findings]) => {
    const fresh = findings.filter((finding) => !known.has(finding.fingerprint));
    if (findings.some(({ failClosed }) => failClosed)) {
      return tellLost(head, name, findings, 'warning', `by the rules of base, the ${name} can no longer be checked`);
    }
    return fresh.length > 0
      ? tellLost(head, name, fresh, 'error', `by the rules of base, the ${name} has ${count(fresh, 'new')}`)
      : tellLost(head, name, findings, 'warning', `the ${name} no longer tells ${count(findings, 'existing')}`);
  });
  const items = (base.data.checklist ?? []).flatMap((item, index) =>
    groups.has(itemName(item.id)) ? [] : compareItem(base, head, item.id, index),
  );
  return [...lost, ...items];
}

/**
 * What base's rules say of head and head's own rules do not, by clause. The waivers of base are its own affair; what
 * base's rules cannot check, because a file moved, is told once for the file.
 */
function groupLost({ baseRulesOnHead, headRulesOnHead }: WeakeningEvidence): Map<string, SideFinding[]> {
  const told = new Set(headRulesOnHead.map((finding) => finding.fingerprint));
  const untold: readonly string[] = [notChecked.id, ...WAIVER_RULES.map(({ id }) => id)];
  const groups = new Map<string, SideFinding[]>();
  for (const finding of baseRulesOnHead) {
    if (told.has(finding.fingerprint) || finding.severity !== 'error' || finding.waiver !== undefined) continue;
    if (untold.includes(finding.rule)) continue;
    const name =
      finding.item === undefined ? `collection "${finding.surface ?? ''}" (${finding.rule})` : itemName(finding.item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [finding]);
    else group.push(finding);
  }
  return groups;
}

function itemName(id: string): string {
  return `checklist item "${id}"`;
}

function count(findings: readonly SideFinding[], kind: 'new' | 'existing'): string {
  return findings.length === 1 ? `1 ${kind} finding` : `${findings.length} ${kind} findings`;
}

function compareItem(base: LoadedContract, head: LoadedContract, id: string, index: number): SideFinding[] {
  const before = ['checklist', index];
  const at = (head.data.checklist ?? []).findIndex((item) => item.id === id);
  if (at < 0) return [tellChanged(base, head, before, [], id, `the ${itemName(id)} is gone`)];
  const after = ['checklist', at];
  const [was, is] = [base.severityAt(before) ?? 'error', head.severityAt(after) ?? 'error'];
  if (RANK[is] < RANK[was])
    return [tellChanged(base, head, before, after, id, `the ${itemName(id)} counts as ${is}, at base as ${was}`)];
  const [by, now] = [base, head].map(({ data }, side) => data.checklist?.[side === 0 ? index : at]?.['severity-by']);
  const values = new Set([...Object.keys(by?.values ?? {}), ...Object.keys(now?.values ?? {})]);
  return [...values].sort().flatMap((value) => {
    const [weighed, weighs] = [by?.values[value] ?? was, now?.values[value] ?? is];
    if (RANK[weighs] >= RANK[weighed]) return [];
    const fact = `the ${itemName(id)} counts as ${weighs} for "${value}", at base as ${weighed}`;
    return [tellChanged(base, head, before, after, id, fact)];
  });
}

function tellLost(
  head: LoadedContract,
  name: string,
  findings: readonly SideFinding[],
  severity: Severity,
  fact: string,
): SideFinding {
  const [first] = findings;
  const related: RelatedLocation[] = findings
    .slice(0, 5)
    .map(({ message, location }) => ({ message: `base would say: ${message}`, location }));
  if (findings.length > 5 && first !== undefined)
    related.push({ message: `and ${findings.length - 5} more`, location: first.location });
  return {
    rule: WEAKENED_RULE.id,
    severity,
    ...(first?.item !== undefined && { item: first.item }),
    message: `this change weakens the contract: ${fact}`,
    location: head.locate(first === undefined ? [] : clauseNow(head, first), 'value'),
    related,
    hint: 'mend what base asks for, or state in a waiver for contract-weakened who answers for it',
    ...(first?.contract !== undefined && { contract: first.contract }),
    fingerprint: fingerprint([WEAKENED_RULE.id, name], 0),
    failClosed: false,
  };
}

/** The clause of head that stands where base's did: the item of that id, the collection of that name, or the contract. */
function clauseNow({ data }: LoadedContract, { item, surface = '' }: SideFinding): readonly (string | number)[] {
  const at = (data.checklist ?? []).findIndex(({ id }) => id === item);
  if (at >= 0) return ['checklist', at];
  return item === undefined && data.collections?.[surface] !== undefined ? ['collections', surface] : [];
}

function tellChanged(
  base: LoadedContract,
  head: LoadedContract,
  before: readonly (string | number)[],
  after: readonly (string | number)[],
  item: string,
  fact: string,
): SideFinding {
  return {
    rule: WEAKENED_RULE.id,
    severity: 'warning',
    item,
    message: `this change weakens the contract: ${fact}`,
    location: head.locate(after, 'value'),
    related: [{ message: 'base has it here', location: base.locate(before, 'value') }],
    contract: base.locate(before, 'value'),
    fingerprint: fingerprint([WEAKENED_RULE.id, item, fact], 0),
    failClosed: false,
  };
}
