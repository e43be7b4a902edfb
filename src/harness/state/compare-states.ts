import { type StateException, type StateSection, stateSections } from '../profile.ts';
import type { State } from './facts.ts';
import { ownNoise } from './own-noise.ts';
import { isSizedByMemory } from './sized-by-memory.ts';

/** One fact that is not as it was. */
export interface StateChange {
  readonly section: StateSection;
  readonly key: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before?: string;
  readonly after?: string;
  /** Why the profile lets it pass. */
  readonly excepted?: string;
}

/** What differs between two boots. */
export interface StateDifference {
  readonly changes: readonly StateChange[];
  /** How many facts were left out because they changed by themselves during one boot. */
  readonly noise: number;
}

/** Keys of facts that differ between two states, each with its section in front. */
export function noiseBetween(first: State, second: State): ReadonlySet<string> {
  return new Set(rawChanges(first, second).map((change) => `${change.section} ${change.key}`));
}

/**
 * What is different in `after`, beyond the noise. `noise` comes from a pair of states of one boot. Errors that the
 * journal no longer tells are no difference: fewer errors are welcome.
 */
export function compareStates(
  before: State,
  after: State,
  noise: ReadonlySet<string>,
  exceptions: readonly StateException[],
): StateDifference {
  const all = rawChanges(before, after).filter(
    (change) =>
      !(change.section === 'journal-errors' && change.kind === 'removed') &&
      !isOwnNoise(change) &&
      !isSizedByMemory(change),
  );
  const kept = all.filter((change) => !noise.has(`${change.section} ${change.key}`));
  const changes = kept.map((change) => {
    const exception = exceptions.find((each) => covers(each, change));
    return exception === undefined ? change : { ...change, excepted: exception.reason };
  });
  return { changes, noise: all.length - kept.length };
}

function rawChanges(before: State, after: State): StateChange[] {
  const changes: StateChange[] = [];
  for (const section of stateSections) {
    const keys = [...new Set([...before[section].keys(), ...after[section].keys()])].sort();
    for (const key of keys) {
      const old = before[section].get(key);
      const now = after[section].get(key);
      if (old === now) continue;
      if (old === undefined)
        changes.push({ section, key, kind: 'added', ...(now === undefined ? {} : { after: now }) });
      else if (now === undefined) changes.push({ section, key, kind: 'removed', before: old });
      else changes.push({ section, key, kind: 'changed', before: old, after: now });
    }
  }
  return changes;
}

function isOwnNoise(change: StateChange): boolean {
  return ownNoise.some((each) => each.section === change.section && matches(each.key, change.key));
}

function covers(exception: StateException, change: StateChange): boolean {
  return exception.section === change.section && matches(exception.key, change.key);
}

/** Whether a key is the pattern, or begins with it where the pattern ends in `*`, or ends with it where it begins so. */
function matches(pattern: string, key: string): boolean {
  if (pattern.endsWith('*')) return key.startsWith(pattern.slice(0, -1));
  return pattern.startsWith('*') ? key.endsWith(pattern.slice(1)) : key === pattern;
}
