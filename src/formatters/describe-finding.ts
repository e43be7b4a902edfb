import type { Finding } from '../report/finding.ts';
import { describePlace } from './describe-place.ts';

/** A finding as plain lines, unescaped: what, where, the other places, expected and found, what to do, who asks for it. */
export function describeFinding(finding: Finding, mainRoot: string): readonly string[] {
  const lines = [finding.message, `at ${describePlace(finding.location, mainRoot)}`];
  for (const related of finding.related)
    lines.push(`see ${describePlace(related.location, mainRoot)}: ${related.message}`);
  if (finding.expected !== undefined) lines.push(`expected: ${finding.expected}`);
  if (finding.actual !== undefined) lines.push(`found: ${finding.actual}`);
  if (finding.hint !== undefined) lines.push(`help: ${finding.hint}`);
  if (finding.contract !== undefined) lines.push(`contract: ${describePlace(finding.contract, mainRoot)}`);
  if (finding.waiver !== undefined) lines.push(describeWaiver(finding.waiver));
  return lines;
}

/** Until when, by whom and why something is waived, unescaped. */
export function describeWaiver({ expires, owner, reason }: NonNullable<Finding['waiver']>): string {
  return `waived until ${expires} by ${owner}: ${reason}`;
}
