import type { SideFinding } from './evaluate.ts';
import type { Finding, FindingState, Severity } from './finding.ts';

/** Which findings hold the gate shut. */
export interface Gate {
  /** Also findings that base has already. */
  readonly all: boolean;
  /** The lowest severity that blocks. */
  readonly failOn: Severity;
}

/** Tells new, existing and fixed findings apart by fingerprint. Without a base every finding is new to us: an audit. */
export function compareSides(
  base: readonly SideFinding[] | undefined,
  head: readonly SideFinding[],
  gate: Gate,
): Finding[] {
  const known = new Set((base ?? []).map((finding) => finding.fingerprint));
  const now = new Set(head.map((finding) => finding.fingerprint));
  const current = head.map((finding) => withState(finding, known.has(finding.fingerprint) ? 'existing' : 'new', gate));
  const givenUp = new Set(head.map(({ givesUp }) => givesUp));
  const fixed = (base ?? [])
    .filter((finding) => !now.has(finding.fingerprint) && !givenUp.has(finding.rule))
    .map((finding) => withState(finding, 'fixed', gate));
  return [...current, ...fixed];
}

function withState(finding: SideFinding, state: FindingState, gate: Gate): Finding {
  const { failClosed, remedy: _, givesUp: __, ...told } = finding;
  const severe = RANK[finding.severity] >= RANK[gate.failOn];
  const blocks =
    state !== 'fixed' && finding.waiver === undefined && (failClosed || (severe && (state === 'new' || gate.all)));
  return { ...told, state, blocking: blocks };
}

/** Severities from light to heavy. */
export const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };
