import { collectionUses } from '../contract/collection-uses.ts';
import type { WaiverClause } from '../contract/contract.ts';
import { filesIn } from '../contract/files-clauses.ts';
import { isUsable } from '../select/collection.ts';
import type { World } from '../select/world.ts';
import type { Finding } from './finding.ts';

/**
 * True where a side could have told a finding if it were there: whatever its clause looks at can be relied on. A finding
 * that a side could not tell is not mended there, only out of sight.
 */
export function couldBeTold(world: World, finding: Finding): boolean {
  const { item, rule, surface, subject, location } = finding;
  if (rule === 'unused-waiver') return couldBeUsed(world, { item });
  const references = collectionUses(world.contract.data).filter(
    (use) => rule === 'dangling-reference' && use.item === undefined && use.path[1] === surface,
  );
  const named = [surface, subject?.collection].filter((name) => name !== undefined);
  const looksAt = [...named, ...usesOf(world, item), ...references.flatMap(({ uses }) => uses.map(({ name }) => name))];
  const unsearched = filesIn(world.contract.data).flatMap((clause) => world.texts(clause).failures);
  return (
    looksAt.every((name) => canBeReliedOn(world, name)) &&
    !unsearched.some(({ file }) => file.root === location.root && file.path === location.path)
  );
}

/** True where a side could have told what a waiver is for; one that names no item may be for anything. */
export function couldBeUsed(world: World, { item }: { readonly item: WaiverClause['item'] | undefined }): boolean {
  const names = item === undefined ? [...world.collections.keys()] : usesOf(world, item);
  return names.every((name) => canBeReliedOn(world, name));
}

function usesOf(world: World, item: string | undefined): string[] {
  return collectionUses(world.contract.data)
    .filter((use) => use.item !== undefined && use.item === item)
    .flatMap(({ uses }) => uses.map(({ name }) => name));
}

function canBeReliedOn(world: World, name: string): boolean {
  const collection = world.collections.get(name);
  return collection === undefined || isUsable(collection);
}
