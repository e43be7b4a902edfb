import type { ReferenceClause } from '../contract/contract.ts';
import { suggest } from '../contract/did-you-mean.ts';
import { type Collection, isUsable } from '../select/collection.ts';
import { type Entry, fieldOf, locateSpan, pathOfField, textOf } from '../select/entry.ts';
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
  const known = new Set(targets.flatMap((target) => target.entries.flatMap((entry) => namesOf(entry, reference.by))));
  const excepted = new Set((reference.except ?? []).map(String));
  for (const entry of collection.entries) {
    if (!world.holds(entry, reference.where)) continue;
    const value = reference.field === '@key' ? entry.key : fieldOf(entry, reference.field);
    const values = isList(value) ? value : [value];
    for (const [at, one] of values.entries()) {
      const name = textOf(one);
      if (name === undefined || known.has(name) || excepted.has(name)) continue;
      const path = pathOfField(entry, reference.field);
      const span =
        reference.field === '@key'
          ? entry.document.spanOf(entry.path, 'key')
          : entry.document.spanOf(isList(value) ? [...path, at] : path);
      const surfaces = targets.map(nameOf).join(' or ');
      const last = targets[0]?.entries.at(-1);
      yield {
        clause,
        subject: asSubject(entry),
        surface: collection.name,
        message: `"${reference.field}" of ${entry.label} names "${name}", which is not in ${surfaces}`,
        location: locateSpan(entry.document, span, world.revision),
        related:
          last === undefined
            ? []
            : [{ message: `${surfaces} ends here, with ${last.label}`, location: world.locate(last) }],
        expected: `an entry of ${targets.map((target) => target.name).join(' or ')}`,
        actual: `"${name}"`,
        detail: `${reference.field} ${name}`,
        hint: suggest(name, known.size > 40 ? closeOnly(name, known) : [...known]),
      };
    }
  }
}

function namesOf(entry: Entry, by: string | undefined): string[] {
  const value = by === undefined ? entry.key : fieldOf(entry, by);
  return (isList(value) ? value : [value]).flatMap((one) => textOf(one) ?? []);
}

/** Of many names, those worth suggesting: with the same first letter. */
function closeOnly(name: string, known: ReadonlySet<string>): string[] {
  return [...known].filter((one) => one[0] === name[0]).slice(0, 40);
}
