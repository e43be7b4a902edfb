import type { Severity } from '../report/finding.ts';
import type { FormatId } from '../source/format.ts';
import type { JsonMap, Scalar } from '../source/tree.ts';

/**
 * The shapes of schemas/contract.schema.json, which is their one truth; a value of these types has passed it.
 * A field name is a path into an entry (`resources.cpu_cores`), or `@key`, `@index`, `@file`.
 * A template is text with `{field}` or `{field|fallback}` in it.
 */
export interface ContractData {
  readonly include?: readonly string[];
  readonly collections?: Readonly<Record<string, CollectionClause>>;
  readonly checklist?: readonly ChecklistItem[];
  readonly waivers?: readonly WaiverClause[];
  readonly placeholders?: readonly string[];
  readonly placement?: readonly PlacementClause[];
  readonly networks?: readonly NetworkClause[];
  readonly lifecycle?: readonly LifecycleClause[];
  readonly 'unique-across'?: readonly UniqueAcrossClause[];
  readonly 'same-set'?: readonly SameSetClause[];
  readonly names?: readonly NameClause[];
  readonly statements?: readonly StatementClause[];
  readonly freshness?: readonly FreshnessClause[];
  readonly together?: readonly TogetherClause[];
  readonly authority?: readonly AuthorityClause[];
  readonly parity?: readonly ParityClause[];
  readonly 'ranges-apart'?: readonly RangesApartClause[];
  readonly groups?: readonly GroupClause[];
  readonly classes?: readonly ClassesClause[];
  readonly reboot_test?: RebootTestClause;
}

/** What clauses that can be weighed on their own have in common. */
interface Weighed {
  readonly severity?: Severity;
}

export interface CollectionClause {
  readonly root?: string;
  readonly file?: string;
  readonly files?: string;
  readonly format?: FormatId;
  readonly entries?: string;
  readonly key: string | readonly string[];
  readonly label?: string;
  readonly heading?: string;
  readonly columns?: readonly string[];
  readonly pattern?: string;
  readonly lists?: readonly string[];
  readonly 'last-wins'?: boolean;
  readonly optional?: boolean;
  readonly where?: Predicate;
  readonly defaults?: Readonly<Record<string, Scalar>>;
  readonly derive?: Readonly<Record<string, DeriveClause>>;
  readonly scaffold?: string;
  readonly schema?: JsonMap;
  readonly required?: readonly (string | RequiredFieldsClause)[];
  readonly unique?: readonly (string | UniqueClause)[];
  readonly references?: readonly ReferenceClause[];
}

/** A field of the one entry of another collection that belongs to this one. */
export interface DeriveClause {
  readonly from: string;
  readonly match: MatchClause;
  readonly take: string;
  readonly else?: string;
}

export interface RequiredFieldsClause extends Weighed {
  readonly fields: readonly string[] | ValueSetClause;
  readonly where?: Predicate;
}

export interface UniqueClause {
  readonly fields: readonly string[];
  readonly where?: Predicate;
}

export interface ReferenceClause {
  readonly field: string;
  readonly to: string | readonly string[];
  readonly by?: string;
  readonly where?: Predicate;
  readonly except?: readonly Scalar[];
  readonly severity?: Severity;
}

/** A closed, code-free condition over the fields of an entry; all of its members must hold. */
export interface Predicate {
  readonly any?: readonly Predicate[];
  readonly all?: readonly Predicate[];
  readonly not?: Predicate;
  readonly [field: string]: Condition | readonly Predicate[] | Predicate | undefined;
}

/** A value to equal, a list of values to be one of, or tests that must all hold. */
export type Condition = Scalar | readonly Scalar[] | ConditionTests;

export interface ConditionTests {
  readonly not?: Scalar | readonly Scalar[];
  readonly exists?: boolean;
  readonly matches?: string;
  readonly range?: string;
  readonly 'in-cidr'?: string | readonly string[];
}

export interface ChecklistItem {
  readonly id: string;
  readonly title?: string;
  readonly each: string;
  readonly where?: Predicate;
  readonly in: string;
  readonly match: MatchClause | readonly MatchClause[];
  readonly having?: Predicate;
  readonly require?: readonly string[] | JsonMap;
  readonly equal?: Readonly<Record<string, string | EqualClause | readonly EqualClause[]>>;
  readonly count?: { readonly min?: number; readonly max?: number };
  readonly except?: readonly (ExceptClause | ExceptFromClause)[];
  readonly orphans?: OrphansClause | false;
  readonly severity?: Severity;
  readonly 'severity-by'?: { readonly field: string; readonly values: Readonly<Record<string, Severity>> };
  readonly scaffold?: string;
  readonly hint?: string;
  readonly docs?: string;
}

/** Entry field → template over the subject; all must be equal. A test object matches text instead of equality. */
export type MatchClause = Readonly<Record<string, string | { readonly contains: string }>>;

export interface EqualClause {
  readonly to: string | readonly string[];
  /** Which subjects. */
  readonly where?: Predicate;
  /** Which entries. */
  readonly when?: Predicate;
  readonly strict?: boolean;
  readonly as?: 'text' | 'size' | 'case-insensitive';
}

export interface ExceptClause {
  readonly key: Scalar;
  readonly reason: string;
  readonly expires?: string;
}

/** Exceptions that a file holds, one per entry of a collection. */
export interface ExceptFromClause {
  readonly from: string;
  readonly field?: string;
  readonly 'reason-field'?: string;
  readonly 'expires-field'?: string;
  readonly where?: Predicate;
}

export interface OrphansClause {
  readonly severity?: Severity;
  readonly except?: readonly (Scalar | ExceptClause | ExceptFromClause)[];
  readonly where?: Predicate;
  readonly stale?: 'ignore' | Severity | StaleClause;
}

export interface StaleClause {
  readonly severity?: Severity;
  readonly subjects?: Predicate;
  readonly where?: Predicate;
}

export interface WaiverClause {
  readonly rule?: string;
  readonly item?: string;
  readonly subject?: Scalar;
  readonly file?: string;
  readonly owner: string;
  readonly reason: string;
  readonly expires: string;
}

export interface PlacementClause extends Weighed {
  readonly id: string;
  readonly of: string;
  readonly by: string;
  readonly field?: string;
  readonly ranges?: Readonly<Record<string, string>>;
  readonly range?: string;
  readonly where?: Predicate;
  readonly except?: readonly (ExceptClause | ExceptFromClause)[];
}

export interface NetworkClause extends Weighed {
  readonly id: string;
  readonly of: string;
  readonly field: string;
  readonly cidr: string | readonly string[] | Readonly<Record<string, string | readonly string[]>>;
  readonly by?: string;
  readonly where?: Predicate;
}

export interface LifecycleClause extends Weighed {
  readonly id: string;
  readonly of: string;
  readonly field: string;
  readonly transitions?: Readonly<Record<string, readonly string[]>>;
  readonly initial?: readonly string[];
  readonly 'removal-requires'?: readonly string[];
  readonly immutable?: readonly string[];
  readonly 'entries-gone'?: boolean;
}

/** The values of a field over the entries of a collection; lists count by their items. */
export interface ValueSetClause {
  readonly of: string;
  readonly field: string;
  readonly where?: Predicate;
}

export interface UniqueAcrossClause extends Weighed {
  readonly id: string;
  readonly fields: readonly ValueSetClause[];
}

export interface SameSetClause extends Weighed {
  readonly id: string;
  readonly source: ValueSetClause;
  readonly derived: ValueSetClause;
}

/** Files of one root, by globs. */
export interface FilesClause {
  readonly root?: string;
  readonly files: readonly string[];
}

/** Files that are searched: at least one there must be, unless they are optional. */
export interface SearchedFilesClause extends FilesClause {
  readonly optional?: boolean;
}

export interface NameClause {
  readonly canonical: string;
  readonly group?: string;
  readonly aliases: readonly string[];
  readonly in: readonly (SearchedFilesClause & {
    readonly authority?: string;
    readonly severity?: Severity;
    readonly action?: string;
  })[];
  readonly tables?: readonly NameTableClause[];
}

/** Entries that say a name, or an alias of it, in a field. */
export interface NameTableClause {
  readonly of: string;
  readonly field: string;
  readonly show?: readonly string[];
}

export interface StatementClause extends SearchedFilesClause, Weighed {
  readonly id: string;
  readonly heading?: string;
  readonly forbid?: string;
  readonly require?: string;
  readonly words?: ValueSetClause;
  readonly comments?: 'count' | 'ignore';
  readonly message?: string;
  readonly expected?: string;
}

export interface FreshnessClause extends Weighed {
  readonly id: string;
  readonly of: string;
  readonly field: string;
  readonly days: number;
  readonly where?: Predicate;
}

export interface TogetherClause extends Weighed {
  readonly id: string;
  readonly root?: string;
  readonly when: readonly string[];
  readonly then: readonly string[];
  readonly count?: 'all' | 'any';
  readonly message?: string;
}

export interface AuthorityClause extends FilesClause, Weighed {
  readonly id: string;
  readonly mirrors: readonly FilesClause[];
  readonly claim?: string;
  readonly sync?: 'mirror-follows' | 'both';
  readonly reads?: 'forbidden' | 'allowed';
}

export interface ParityClause extends Weighed {
  readonly id: string;
  readonly sites: readonly string[];
  readonly surfaces: readonly ParitySurface[];
  readonly ratchet?: boolean;
}

export interface ParitySurface {
  readonly title: string;
  readonly of: string;
  readonly site: string | Readonly<Record<string, Predicate>>;
  readonly where?: Predicate;
  /** By site: the checklist items whose subjects without an entry are what is missing there. */
  readonly missing?: Readonly<Record<string, readonly string[]>>;
}

export interface RangesApartClause extends Weighed {
  readonly id: string;
  readonly of: string;
  readonly range: string;
  readonly where?: Predicate;
}

export interface GroupClause extends Weighed {
  readonly id: string;
  readonly of: string;
  readonly by?: string;
  readonly values?: readonly Scalar[] | ValueSetClause;
  readonly where?: Predicate;
  readonly min?: number;
}

export interface ClassesClause extends Weighed {
  readonly id: string;
  readonly of: string;
  readonly classes: Readonly<Record<string, Predicate>>;
}

/** Which changes need the reboot test, with which profile, and who may have it run. */
export interface RebootTestClause {
  readonly profiles: Readonly<Record<string, RebootProfileClause>>;
  /** Root of the Ansible tree. */
  readonly tree?: string;
  readonly labels?: readonly string[];
  readonly minutes?: number;
  readonly 'queue-minutes'?: number;
  readonly trust?: RebootTrustClause;
}

export interface RebootProfileClause {
  readonly paths?: readonly string[];
  readonly except?: readonly string[];
  readonly subjects?: readonly { readonly of: string; readonly where?: Predicate }[];
  readonly labels?: readonly string[];
  readonly minutes?: number;
}

export interface RebootTrustClause {
  readonly authors?: readonly string[];
  readonly 'fork-labels'?: readonly string[];
}
