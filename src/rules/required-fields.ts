import { isValueSet } from '../contract/clauses.ts';
import type { RequiredFieldsClause } from '../contract/contract.ts';
import type { RelatedLocation } from '../report/finding.ts';
import { type Collection, isUsable } from '../select/collection.ts';
import { fieldOf, locateField } from '../select/entry.ts';
import { isPresent } from '../select/predicate.ts';
import type { World } from '../select/world.ts';
import { asSubject, type RuleViolation } from './rule.ts';
import { valuesOf } from './values-of.ts';

/** A field that is required, and where that stands if a file says so. */
interface Required {
  readonly field: string;
  readonly related: readonly RelatedLocation[];
}

/** Entries that lack a field which their collection requires of all of them, or of those that a condition names. */
export function* lackingRequired(world: World): Iterable<RuleViolation> {
  for (const [name, collection] of world.collections) {
    if (!isUsable(collection)) continue;
    for (const [index, clause] of (collection.clause.required ?? []).entries()) {
      const required = typeof clause === 'string' ? { fields: [clause] } : clause;
      yield* checkClause(world, collection, ['collections', name, 'required', index], required);
    }
  }
}

function* checkClause(
  world: World,
  collection: Collection,
  clause: RuleViolation['clause'],
  { fields, where }: RequiredFieldsClause,
): Iterable<RuleViolation> {
  for (const { field, related } of fieldsIn(world, fields)) {
    for (const entry of collection.entries) {
      if (!world.holds(entry, where) || isPresent(fieldOf(entry, field))) continue;
      yield {
        clause,
        subject: asSubject(entry),
        surface: collection.name,
        message: `${entry.label} has no "${field}"`,
        location: locateField(entry, field, world.revision),
        related,
        expected: `a value for ${field}`,
        actual: 'no value',
        detail: `required ${field}`,
      };
    }
  }
}

function fieldsIn(world: World, fields: RequiredFieldsClause['fields']): Required[] {
  if (!isValueSet(fields)) return fields.map((field) => ({ field, related: [] }));
  return (valuesOf(world, fields) ?? []).map(({ text, location }) => ({
    field: text,
    related: [{ message: `"${text}" is required here`, location }],
  }));
}
