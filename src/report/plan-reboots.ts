import type { RebootProfileClause, RebootTestClause } from '../contract/contract.ts';
import { DEFAULT_REBOOT_LABELS } from '../contract/reboot-labels.ts';
import { diffWorlds } from '../diff/diff-collections.ts';
import { isUsable } from '../select/collection.ts';
import type { World } from '../select/world.ts';
import { matchesGlob } from '../source/glob.ts';
import type { RebootNeed, RebootReason } from './reboot-need.ts';

/** Both sides of a change, read by one contract. */
export interface ContractSides {
  readonly base: World;
  readonly head: World;
}

/** How long one reboot test may take where the contract does not say. */
export const DEFAULT_REBOOT_MINUTES = 60;

/** How many reasons are told; one is enough to need the test. */
const MOST_REASONS = 10;

/**
 * Which profiles a change needs, by name. A profile is needed when the contract of either side asks for it, so a change
 * cannot talk itself out of the test; labels and limits are those of the base where it has the profile.
 */
export function planReboots(readings: readonly ContractSides[], changedPaths: readonly string[]): RebootNeed[] {
  const reasons = new Map<string, Map<string, RebootReason>>();
  const settings = new Map<string, Pick<RebootNeed, 'labels' | 'minutes'>>();
  for (const sides of readings) {
    const section = sides.head.contract.data.reboot_test;
    for (const [name, profile] of Object.entries(section?.profiles ?? {})) {
      const known = reasons.get(name) ?? new Map<string, RebootReason>();
      for (const reason of reasonsFor(profile, sides, changedPaths)) known.set(nameOf(reason), reason);
      reasons.set(name, known);
      if (section !== undefined && !settings.has(name)) settings.set(name, settingsOf(section, profile));
    }
  }
  return [...reasons.keys()].sort().map((profile) => {
    const because = sorted(reasons.get(profile) ?? new Map());
    const { labels, minutes } = settings.get(profile) ?? { labels: [], minutes: 0 };
    const told = because.slice(0, MOST_REASONS);
    return { profile, needed: because.length > 0, because: told, more: because.length - told.length, labels, minutes };
  });
}

/** The labels and the time limit of one profile. */
export function settingsOf(
  section: RebootTestClause,
  profile: RebootProfileClause,
): Pick<RebootNeed, 'labels' | 'minutes'> {
  return {
    labels: profile.labels ?? section.labels ?? DEFAULT_REBOOT_LABELS,
    minutes: profile.minutes ?? section.minutes ?? DEFAULT_REBOOT_MINUTES,
  };
}

function* reasonsFor(
  profile: RebootProfileClause,
  sides: ContractSides,
  changedPaths: readonly string[],
): Generator<RebootReason> {
  for (const path of changedPaths) {
    const glob = profile.paths?.find((one) => matchesGlob(path, one));
    const isExcepted = profile.except?.some((one) => matchesGlob(path, one)) === true;
    if (glob !== undefined && !isExcepted) yield { kind: 'path', path, glob };
  }
  const changes = profile.subjects === undefined ? [] : diffWorlds(sides.base, sides.head);
  for (const { of, where } of profile.subjects ?? []) {
    if (!isReadable(sides.base, of) || !isReadable(sides.head, of)) yield { kind: 'unreadable', collection: of };
    for (const change of changes) {
      if (change.collection !== of) continue;
      const formerKey = change.kind === 'renamed' ? change.formerKey : change.key;
      const before = entryOf(sides.base, of, formerKey);
      const after = entryOf(sides.head, of, change.key);
      const isMeant =
        (before !== undefined && sides.base.holds(before, where)) ||
        (after !== undefined && sides.head.holds(after, where));
      if (isMeant) yield { kind: 'subject', collection: of, key: change.key, label: change.label };
    }
  }
}

function isReadable(world: World, name: string): boolean {
  const collection = world.collections.get(name);
  return collection !== undefined && isUsable(collection);
}

function entryOf(world: World, name: string, key: string) {
  return world.collections.get(name)?.entries.find((entry) => entry.key === key);
}

function nameOf(reason: RebootReason): string {
  if (reason.kind === 'path') return JSON.stringify([0, reason.path]);
  if (reason.kind === 'subject') return JSON.stringify([1, reason.collection, reason.key]);
  return JSON.stringify([2, reason.collection]);
}

function sorted(reasons: ReadonlyMap<string, RebootReason>): RebootReason[] {
  return [...reasons].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reason]) => reason);
}
