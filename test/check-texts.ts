import { type CheckResult, check } from '../src/check.ts';
import type { FileState } from '../src/ports/tree-reader.ts';
import type { ParseCache } from '../src/read/parse-cache.ts';
import { MAIN_ROOT, type Roots } from '../src/read/read-sources.ts';
import type { Severity } from '../src/report/finding.ts';
import { DEFAULT_LIMITS } from '../src/source/limits.ts';
import { memoryTree } from './memory-tree.ts';

/** Files by path; `ROOT:PATH` is a file of another root than the contract's. */
export type Files = Readonly<Record<string, string | FileState>>;

/** How texts are checked, where it differs from the defaults. */
export interface CheckOptions {
  readonly all?: boolean;
  readonly today?: string;
  readonly failOn?: Severity;
  /** Skips the proposal of fixes, which takes most of the time of a check of little. */
  readonly noFixes?: boolean;
  /** What earlier checks of mostly the same texts parsed. */
  readonly cache?: ParseCache;
}

/** Checks texts held in memory; the contract is `CONTRACT.md`. Without a base it is an audit. */
export function checkTexts(head: Files, base?: Files, options: CheckOptions = {}): Promise<CheckResult> {
  return check({
    contract: 'CONTRACT.md',
    head: { roots: rootsOf(head, 'head') },
    ...(base !== undefined && { base: { roots: rootsOf(base, 'base') } }),
    gate: { all: options.all ?? false, failOn: options.failOn ?? 'error' },
    today: options.today ?? '2026-02-15',
    limits: DEFAULT_LIMITS,
    ...(options.cache !== undefined && { cache: options.cache }),
    fixes: { most: options.noFixes === true ? 0 : 50, removeOrphans: false },
  });
}

function rootsOf(files: Files, label: string): Roots {
  const byRoot = new Map<string, Record<string, string | FileState>>([[MAIN_ROOT, {}]]);
  for (const [name, file] of Object.entries(files)) {
    const [, root = MAIN_ROOT, path = name] = /^([a-z][a-z0-9_-]*):(.+)$/.exec(name) ?? [];
    const known = byRoot.get(root) ?? {};
    known[path] = file;
    byRoot.set(root, known);
  }
  return new Map([...byRoot].map(([root, held]) => [root, memoryTree(held, label)]));
}

/** The findings of a report as lines a person can compare: state, severity, rule, item, place, message. */
export function linesOf({ report }: CheckResult): string[] {
  return report.findings.map((finding) => {
    const { root, path, range } = finding.location;
    const waived = finding.waiver === undefined ? '' : ' (waived)';
    const item = finding.item === undefined ? '' : ` ${finding.item}`;
    const place = root === MAIN_ROOT ? path : `${root}:${path}`;
    return `${finding.state} ${finding.severity} ${finding.rule}${item} ${place}:${range.start.line}:${range.start.column} ${finding.message}${waived}`;
  });
}
