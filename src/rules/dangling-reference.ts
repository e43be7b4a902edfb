import type { ReferenceClause } from '../contract/contract.ts';
import { suggest } from '../contract/did-you-mean.ts';
import { type Collection, isUsable } from '../select/collection.ts';
import { type Entry, fieldOf, locateField, locateItem, textOf } from '../select/entry.ts';
import type { World } from '../select/world.ts';
import { isList } from '../source/tree.ts';
import { nameOf } from './missing-entry.ts';
import { asSubject, type Rule, type RuleViolation } from './rule.ts';

/** Finds fields that name an entry which does not exist. */
export const danglingReference: Rule = {
  id: 'dangling-reference',
  summary: 'A field names an entry of another collection that does not exist.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    for (const [name, collection] of world.collections) {
      if (!isUsable(collection)) continue;
      for (const [index, reference] of (collection.clause.references ?? []).entries()) {
        const targets = [reference.to].flat().flatMap((to) => world.collections.get(to) ?? []);
        if (!targets.every(isUsable)) continue;
        yield* checkReference(world, collection, ['collections', name, 'references', index], reference, targets);
      }
    }
  },
};

function* checkReference(
  world: World,
  collection: Collection,
  clause: RuleViolation['clause'],
  reference: ReferenceClause,
  targets: readonly Collection[],
): Iterable<RuleViolation> {
  const known = new Set<string>();
  for (const target of targets) for (const entry of target.entries) addNames(known, entry, reference.by);
  const closest = closestAmong(known);
  const excepted = new Set((reference.except ?? []).map(String));
  for (const entry of collection.entries) {
    if (!world.holds(entry, reference.where)) continue;
    const value = fieldOf(entry, reference.field);
    const values = isList(value) ? value : [value];
    for (const [at, one] of values.entries()) {
      const name = textOf(one);
      if (name === undefined || known.has(name) || excepted.has(name)) continue;
      const surfaces = [...new Set(targets.map(nameOf))].join(' or ');
      const [target] = targets;
      const last = target?.entries.at(-1);
      yield {
        clause,
        subject: asSubject(entry),
        surface: collection.name,
        message: `"${reference.field}" of ${entry.label} names "${name}", which is not in ${surfaces}`,
        location: isList(value)
          ? locateItem(entry, reference.field, at, world.revision)
          : locateField(entry, reference.field, world.revision),
        related:
          target === undefined || last === undefined
            ? []
            : [{ message: `${nameOf(target)} ends here, with ${last.label}`, location: world.locate(last) }],
        expected: `an entry of ${targets.map((target) => target.name).join(' or ')}`,
        actual: `"${name}"`,
        detail: `${reference.field} ${name}`,
        hint: known.size > MOST_NAMED ? closest(name) : suggest(name, [...known]),
      };
    }
  }
}

function addNames(known: Set<string>, entry: Entry, by: string | undefined): void {
  const value = by === undefined ? entry.key : fieldOf(entry, by);
  for (const one of isList(value) ? value : [value]) {
    const name = textOf(one);
    if (name !== undefined) known.add(name);
  }
}

/** Names that a hint lists in full; of more than these only a close one is named. */
const MOST_NAMED = 40;

/** Of many names, the one that was probably meant: it begins alike. */
function closestAmong(known: ReadonlySet<string>): (name: string) => string {
  const byInitial = new Map<string | undefined, readonly string[]>();
  return (name) => {
    const initial = name[0];
    const alike = byInitial.get(initial) ?? [...known].filter((one) => one[0] === initial).slice(0, MOST_NAMED);
    byInitial.set(initial, alike);
    const hint = suggest(name, alike);
    return hint.startsWith('did you mean') ? hint : `none of the ${known.size} known names is like it`;
  };
}
