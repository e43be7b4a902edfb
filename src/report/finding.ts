import type { Location } from '../source/location.ts';

export type Severity = 'error' | 'warning' | 'info';

/** new: only at head, blocks. existing: at base too. fixed: only at base. */
export type FindingState = 'new' | 'existing' | 'fixed';

/** The thing a finding is about. */
export interface Subject {
  /** Name of the collection it comes from, e.g. `vms`. */
  readonly collection: string;
  /** Its key in that collection, e.g. `214`. */
  readonly key: string;
  /** As people call it, e.g. `VM 214 communications-stack`. */
  readonly label: string;
}

export interface RelatedLocation {
  /** What stands or belongs there, e.g. `the entry belongs after this one`. */
  readonly message: string;
  readonly location: Location;
}

/** One replacement in one file: the text between start and end (UTF-16 offsets in the head text) becomes `text`. */
export interface TextEdit {
  readonly root: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A ready-to-apply repair. */
export interface Fix {
  /** What it does, e.g. `add the entry to ops/bindings/ssh.targets.yaml`. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The lines as a person would paste them, indentation included. */
  readonly preview: string;
}

/** What a rule yields: a fact with its places. Severity, state and fingerprint are given to it later, in one place. */
export interface Violation {
  readonly subject?: Subject;
  /** The collection the violation is about the contents of, e.g. `ssh_targets`; a column of the coverage matrix. */
  readonly surface?: string;
  /** A sentence: subject, fact, clause. */
  readonly message: string;
  /** The cause: the place whose change explains the finding. */
  readonly location: Location;
  readonly related: readonly RelatedLocation[];
  readonly expected?: string;
  readonly actual?: string;
  readonly hint?: string;
  /** What tells this violation from its siblings of the same rule, item and subject, e.g. a field name. Never a line number. */
  readonly detail?: string;
  readonly fix?: Fix;
}

export interface AppliedWaiver {
  readonly owner: string;
  readonly reason: string;
  /** ISO date, last day on which it holds. */
  readonly expires: string;
  readonly location: Location;
}

export interface Finding extends Violation {
  /** Id of the rule, e.g. `missing-entry`; docs/rules/<rule>.md explains it. */
  readonly rule: string;
  /** Id of the checklist item or constraint of the contract that was broken. */
  readonly item?: string;
  readonly severity: Severity;
  readonly state: FindingState;
  /** Holds this finding open the gate: new findings at or above the failing severity, and whatever could not be checked. */
  readonly blocking: boolean;
  /** Where the contract asks for it. */
  readonly contract?: Location;
  /** Stable over re-ordering, comments and moves; 16 hexadecimal digits. */
  readonly fingerprint: string;
  readonly waiver?: AppliedWaiver;
}
