import type { LoadedContract } from '../contract/loaded-contract.ts';
import { RANK } from './compare.ts';
import type { SideFinding } from './evaluate.ts';
import type { RelatedLocation } from './finding.ts';
import { fingerprint } from './fingerprint.ts';

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
 * which head's contract does not, a warning for each checklist item that is gone or counts for less.
 */
export function tellWeakening(base: LoadedContract, head: LoadedContract, evidence: WeakeningEvidence): SideFinding[] {
  const told = new Set(
    [...evidence.headRulesOnHead, ...evidence.baseRulesOnBase].map((finding) => finding.fingerprint),
  );
  const hidden = evidence.baseRulesOnHead.filter(
    (finding) => !told.has(finding.fingerprint) && finding.severity === 'error' && finding.waiver === undefined,
  );
  const groups = new Map<string, SideFinding[]>();
  for (const finding of hidden) {
    const name = clauseName(finding);
    groups.set(name, [...(groups.get(name) ?? []), finding]);
  }
  const errors = [...groups].map(([name, findings]) => tellHidden(head, name, findings));
  const items = (base.data.checklist ?? []).flatMap((item, index) => {
    const name = `checklist item "${item.id}"`;
    if (groups.has(name)) return [];
    const at = (head.data.checklist ?? []).findIndex(({ id }) => id === item.id);
    if (at < 0) return [tellChanged(base, head, ['checklist', index], [], item.id, `the ${name} is gone`)];
    const [before, after] = [
      base.severityAt(['checklist', index]) ?? 'error',
      head.severityAt(['checklist', at]) ?? 'error',
    ];
    if (RANK[after] >= RANK[before]) return [];
    return [
      tellChanged(
        base,
        head,
        ['checklist', index],
        ['checklist', at],
        item.id,
        `the ${name} counts as ${after}, at base as ${before}`,
      ),
    ];
  });
  return [...errors, ...items];
}

function clauseName(finding: SideFinding): string {
  return finding.item === undefined
    ? `collection "${finding.surface ?? ''}" (${finding.rule})`
    : `checklist item "${finding.item}"`;
}

function tellHidden(head: LoadedContract, name: string, findings: readonly SideFinding[]): SideFinding {
  const [first] = findings;
  const count = findings.length === 1 ? '1 new finding' : `${findings.length} new findings`;
  const related: RelatedLocation[] = findings
    .slice(0, 5)
    .map(({ message, location }) => ({ message: `base would say: ${message}`, location }));
  if (findings.length > 5 && first !== undefined)
    related.push({ message: `and ${findings.length - 5} more`, location: first.location });
  return {
    rule: WEAKENED_RULE.id,
    severity: WEAKENED_RULE.severity,
    ...(first?.item !== undefined && { item: first.item }),
    message: `this change weakens the contract: by the rules of base, the ${name} has ${count}`,
    location: head.locate([]),
    related,
    hint: 'mend what base asks for, or state in a waiver for contract-weakened who answers for it',
    ...(first?.contract !== undefined && { contract: first.contract }),
    fingerprint: fingerprint([WEAKENED_RULE.id, name], 0),
    failClosed: false,
  };
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
