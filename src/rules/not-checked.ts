import { type Collection, isUsable } from '../select/collection.ts';
import type { World } from '../select/world.ts';
import { nameOf } from './missing-entry.ts';
import type { Rule, RuleViolation } from './rule.ts';

/** Finds clauses that could not be judged because what they look at cannot be relied on. Never green. */
export const notChecked: Rule = {
  id: 'not-checked',
  summary: 'A clause of the contract could not be checked.',
  severity: 'error',
  failClosed: true,
  *check(world) {
    for (const [index, item] of (world.contract.data.checklist ?? []).entries()) {
      const broken = [item.each, item.in].flatMap((name) => brokenCollection(world, name));
      const [first] = broken;
      if (first !== undefined)
        yield tell(world, ['checklist', index], `the checklist item "${item.id}"`, first, item.id);
    }
    for (const [name, collection] of world.collections) {
      for (const [index, reference] of (collection.clause.references ?? []).entries()) {
        const broken = [name, ...[reference.to].flat()].flatMap((one) => brokenCollection(world, one));
        const [first] = broken;
        if (first === undefined) continue;
        yield tell(
          world,
          ['collections', name, 'references', index],
          `the reference "${reference.field}" of ${name}`,
          first,
        );
      }
    }
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
  const [failure] = broken.failures;
  return {
    clause,
    ...(item !== undefined && { item }),
    surface: broken.name,
    message: `${what} could not be checked, because ${nameOf(broken)} cannot be read`,
    location: world.contract.locate(clause),
    related: failure === undefined ? [] : [{ message: failure.message, location: failure.location }],
    detail: what,
    hint: 'repair the file first; what cannot be checked does not pass',
  };
}
