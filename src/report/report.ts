import type { Change } from '../diff/change.ts';
import type { Finding } from './finding.ts';

/** pass: nothing blocks. fail: findings block. A run that could not be set up has no report at all. */
export type Outcome = 'pass' | 'fail';

/** What a subject's cell of the coverage matrix says. */
export type Coverage =
  | 'present'
  | 'missing'
  | 'incomplete'
  | 'mismatched'
  | 'waived'
  | 'not-applicable'
  | 'not-checked';

/** One row of the coverage matrix. */
export interface CoverageRow {
  readonly collection: string;
  readonly key: string;
  readonly label: string;
  /** Cells by checklist item id, in the order of the contract. */
  readonly cells: Readonly<Record<string, Coverage>>;
}

export interface CoverageMatrix {
  /** Checklist items, in the order of the contract. */
  readonly columns: readonly { readonly item: string; readonly surface: string; readonly title: string }[];
  readonly rows: readonly CoverageRow[];
}

export interface Counts {
  readonly new: number;
  readonly existing: number;
  readonly fixed: number;
  readonly waived: number;
  readonly blocking: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Everything a run found out; serialisable as it is, described by schemas/report.schema.json. */
export interface Report {
  readonly version: 1;
  readonly outcome: Outcome;
  readonly contract: { readonly file: string; readonly title: string };
  /** How the sides are called; `base` is absent in an audit. */
  readonly sides: { readonly base?: string; readonly head: string };
  /** Sorted: blocking first, then state, severity, file, position, rule, fingerprint. */
  readonly findings: readonly Finding[];
  readonly changes: readonly Change[];
  readonly coverage: CoverageMatrix;
  readonly counts: Counts;
  /** Subjects whose entry, or an entry that belongs to it, changed between base and head. */
  readonly affected: readonly { readonly collection: string; readonly key: string; readonly label: string }[];
  /** How much was looked at, so that an empty report can be told from an empty look. */
  readonly checked: { readonly files: number; readonly subjects: number; readonly items: number };
}
