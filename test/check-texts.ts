import { check, type CheckResult } from '../src/check.ts';
import type { FileState } from '../src/ports/tree-reader.ts';
import { DEFAULT_LIMITS } from '../src/source/limits.ts';
import { memoryTree } from './memory-tree.ts';

export type Files = Readonly<Record<string, string | FileState>>;

/** Checks texts held in memory; the contract is `CONTRACT.md`. Without a base it is an audit. */
export function checkTexts(head: Files, base?: Files, options: { readonly all?: boolean; readonly today?: string } = {}): Promise<CheckResult> {
  return check({
    contract: 'CONTRACT.md',
    head: { roots: new Map([['.', memoryTree(head, 'head')]]) },
    ...(base !== undefined && { base: { roots: new Map([['.', memoryTree(base, 'base')]]) } }),
    gate: { all: options.all ?? false, failOn: 'error' },
    today: options.today ?? '2026-02-15',
    limits: DEFAULT_LIMITS,
  });
}

/** The findings of a report as lines a person can compare: state, severity, rule, item, place, message. */
export function linesOf({ report }: CheckResult): string[] {
  return report.findings.map((finding) => {
    const { path, range } = finding.location;
    const waived = finding.waiver === undefined ? '' : ' (waived)';
    const item = finding.item === undefined ? '' : ` ${finding.item}`;
    return `${finding.state} ${finding.severity} ${finding.rule}${item} ${path}:${range.start.line}:${range.start.column} ${finding.message}${waived}`;
  });
}
