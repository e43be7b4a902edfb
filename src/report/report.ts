import type { Change } from '../diff/change.ts';
import type { Location } from '../source/location.ts';
import type { Finding, Severity } from './finding.ts';
import type { RebootNeed } from './reboot-need.ts';

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

/** One surface of a site-parity table, counted from the files. */
export interface ParityRow {
  readonly title: string;
  /** File (or glob) the surface is counted in. */
  readonly file: string;
  /** In the order of the sites; `total` also counts what does not qualify. Absent where the file cannot be read. */
  readonly counts: readonly {
    readonly site: string;
    readonly counting: number;
    readonly total: number;
    /** Entries that are there but do not count, by name. */
    readonly notCounting: readonly string[];
    /** Subjects that a checklist item asks for here and that have no entry that counts, by name. */
    readonly missing: readonly string[];
  }[];
}

/** How much of each surface each site has; the first site is the reference. */
export interface ParityTable {
  readonly id: string;
  readonly sites: readonly string[];
  readonly rows: readonly ParityRow[];
}

/** One place where a canonical name or one of its aliases stands. */
export interface NameRow {
  readonly location: Location;
  readonly expected: string;
  readonly actual: string;
  readonly isAligned: boolean;
  /** The key that the name stands behind on its line, e.g. `location`; absent in prose. */
  readonly field?: string;
  readonly severity: Severity;
  /** What the file is, e.g. `supporting data`. */
  readonly authority?: string;
  readonly action?: string;
}

/** A canonical name with the places where it, or an alias of it, is used; aligned files have one row, their first. */
export interface NameTable {
  readonly canonical: string;
  readonly group?: string;
  readonly aliases: readonly string[];
  readonly rows: readonly NameRow[];
  readonly tables: readonly AlignmentTable[];
}

/** The entries of a collection that say a name, or an alias of it, in a field. */
export interface AlignmentTable {
  /** Name of the collection. */
  readonly title: string;
  readonly file: string;
  /** Fields that are shown, the one that holds the name last. */
  readonly heads: readonly string[];
  /** Cells in the order of the heads; empty where the entry has no value. */
  readonly rows: readonly {
    readonly cells: readonly string[];
    readonly isAligned: boolean;
    readonly location: Location;
  }[];
}

/** One waiver of the contract, with what it waives now. */
export interface WaiverRow {
  readonly scope: string;
  readonly owner: string;
  readonly reason: string;
  readonly expires: string;
  readonly isExpired: boolean;
  /** Days from the day of the check to the last day: 0 on the last day itself, negative after it. */
  readonly daysLeft: number;
  /** Findings it waives in this run. */
  readonly waives: number;
  readonly location: Location;
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
  readonly parity: readonly ParityTable[];
  readonly names: readonly NameTable[];
  /** All waivers of the contract, the first to expire first. */
  readonly waivers: readonly WaiverRow[];
  readonly counts: Counts;
  /** Subjects whose entry, or an entry that belongs to it, changed between base and head. */
  readonly affected: readonly { readonly collection: string; readonly key: string; readonly label: string }[];
  /** Which profiles of the reboot test the change needs, by name; absent in an audit and where the contract has none. */
  readonly reboot?: readonly RebootNeed[];
  /** How much was looked at, so that an empty report can be told from an empty look. */
  readonly checked: { readonly files: number; readonly subjects: number; readonly items: number };
}
