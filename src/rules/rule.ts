import type { Severity, Subject, Violation } from '../report/finding.ts';
import type { Entry } from '../select/entry.ts';
import type { World } from '../select/world.ts';
import type { Path } from '../source/tree.ts';
import type { Remedy } from './remedy.ts';

/** A violation with the clause of the contract that it breaks. */
export interface RuleViolation extends Violation {
  /** Path into the contract's data; the nearest `severity` around it decides. */
  readonly clause: Path;
  /** Id of the checklist item, where one was broken. */
  readonly item?: string;
  /** Severity that the clause itself names, e.g. under `orphans.stale`. */
  readonly severity?: Severity;
  /** What would mend it, where that is known. */
  readonly remedy?: Remedy;
}

/** One thing that can be wrong. Pure: the same world yields the same violations, in any order. */
export interface Rule {
  /** Name in kebab case; docs/rules/<id>.md explains it. */
  readonly id: string;
  /** What it finds, in one sentence. */
  readonly summary: string;
  /** Severity where the contract names none. */
  readonly severity: Severity;
  /** True where a violation means that something could not be checked: it blocks whether it is new or not. */
  readonly failClosed: boolean;
  check(world: World): Iterable<RuleViolation>;
}

/** A path as part of a fingerprint: items of lists are not told apart by their position, which moves. */
export function withoutPositions(path: Path): string {
  return path.map((segment) => (typeof segment === 'number' ? '*' : segment)).join('.');
}

/** An entry as the subject of a finding. */
export function asSubject(entry: Entry): Subject {
  return { collection: entry.collection, key: entry.key, label: entry.label };
}
