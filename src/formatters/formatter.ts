import type { Report } from '../report/report.ts';
import type { Location } from '../source/location.ts';

/** The ids of the formats a report is written in; each is one file in this folder. */
export type FormatterId =
  | 'agent'
  | 'drift-gate'
  | 'github'
  | 'html'
  | 'json'
  | 'junit'
  | 'markdown'
  | 'sarif'
  | 'svg'
  | 'text';

/** The gate a run stands for where it replaces a numbered shell gate, e.g. `D69` and `vm-creation-governance`. */
export interface Gate {
  readonly id: string;
  readonly name: string;
}

/** What a rule is about, for formats that explain rules. */
export interface RuleDescription {
  /** One sentence. */
  readonly summary: string;
  /** An http(s) address of its documentation. */
  readonly helpUri?: string;
}

/** Everything a formatter may know beside the report. A formatter that has no use for a setting ignores it. */
export interface FormatterOptions {
  /** Colour by SGR escapes; only text knows colours. */
  readonly color: boolean;
  /** Columns of the terminal; longer source lines are cut around the place that matters. */
  readonly width: number;
  /** The root whose files are shown by their path alone; files of other roots are shown as `root:path`. */
  readonly mainRoot: string;
  /** Existing and waived findings one by one, or only how many there are. */
  readonly includeExisting: 'list' | 'count';
  /** Version of the program, e.g. `1.4.0`. */
  readonly toolVersion: string;
  /** The whole text of a location's file at its revision, or undefined where there is none to show. */
  sourceOf(place: Pick<Location, 'root' | 'path' | 'revision'>): string | undefined;
  /** The http(s) address of a location, or undefined where it has none. */
  permalink?(location: Location): string | undefined;
  /** What a rule is about, or undefined for a rule that is not known. */
  describeRule?(rule: string): RuleDescription | undefined;
  readonly gate?: Gate;
  /** The command that runs the same check again; `vm-contract check` where none is given. */
  readonly verifyCommand?: string;
  /** markdown and html: what comes first, findings (the default) or the tables that show the state of the whole. */
  readonly leads?: 'findings' | 'tables';
  /** markdown: the most bytes (UTF-8) the text may take; what does not fit is counted instead. */
  readonly maxLength?: number;
}

/** Writes a report as text. Pure: equal reports and options give equal texts, and no text of a report is trusted. */
export interface Formatter {
  readonly id: FormatterId;
  readonly mediaType: string;
  format(report: Report, options: FormatterOptions): string;
}
