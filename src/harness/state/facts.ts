import type { StateSection } from '../profile.ts';

/** One section of a host's state: keys and values, both readable text. */
export type Facts = ReadonlyMap<string, string>;

/** The state of a host at one moment. */
export type State = Readonly<Record<StateSection, Facts>>;

/** A program that tells one part of the state, and how its answer is read. */
export interface Collector {
  readonly section: StateSection;
  readonly argv: readonly string[];
  readonly read: (stdout: string) => Facts;
}
