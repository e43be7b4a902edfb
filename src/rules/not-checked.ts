import { collectionUses } from '../contract/collection-uses.ts';
import { type Collection, isUsable } from '../select/collection.ts';
import { MOST_PAIRS } from '../select/join.ts';
import type { World } from '../select/world.ts';
import { nameOf } from './missing-entry.ts';
import { tellNothingToSearch } from './nothing-to-search.ts';
import type { Rule, RuleViolation } from './rule.ts';

/** Finds clauses that could not be judged because what they look at cannot be relied on. Never green. */
export const notChecked: Rule = {
  id: 'not-checked',
  summary: 'A clause of the contract could not be checked.',
  severity: 'error',
  failClosed: true,
  *check(world) {
    for (const { path, what, item, uses } of collectionUses(world.contract.data)) {
      const [broken] = uses.flatMap(({ name }) => brokenCollection(world, name));
      if (broken !== undefined) yield tell(world, path, what, broken, item);
    }
    for (const index of world.unjoined) yield* tellUnjoined(world, index);
    yield* tellNothingToSearch(world);
  },
};

function brokenCollection(world: World, name: string): Collection[] {
  const collection = world.collections.get(name);
  return collection === undefined || isUsable(collection) ? [] : [collection];
}

function tell(
  world: World,
  clause: RuleViolation['clause'],
  what: string,
  broken: Collection,
  item?: string,
): RuleViolation {
  const [failure] = [...broken.failures, ...broken.inherited];
  const reason =
    broken.failures.length > 0
      ? `${nameOf(broken)} cannot be read`
      : `what ${broken.name} is derived from cannot be read`;
  return {
    clause,
    ...(item !== undefined && { item }),
    surface: broken.name,
    message: `${what} could not be checked, because ${reason}`,
    location: world.contract.locate(clause),
    related: failure === undefined ? [] : [{ message: failure.message, location: failure.location }],
    detail: what,
    hint: 'repair the file first; what cannot be checked does not pass',
  };
}

function* tellUnjoined(world: World, index: number): Iterable<RuleViolation> {
  const item = world.contract.data.checklist?.[index];
  if (item === undefined) return;
  const clause = ['checklist', index, 'match'];
  const what = `the checklist item "${item.id}"`;
  yield {
    clause,
    item: item.id,
    surface: item.in,
    message: `${what} could not be checked, because its match joins more than ${MOST_PAIRS} entries of ${item.each} and ${item.in}`,
    location: world.contract.locate(clause),
    related: [],
    detail: what,
    hint: 'match by a field that tells the entries apart, such as the key',
  };
}
