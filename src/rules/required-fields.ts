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
  const required = fieldsIn(world, fields);
  if (required.length === 0) {
    yield {
      clause,
      surface: collection.name,
      message: `the required fields of ${collection.name} are listed nowhere, so none is asked for`,
      location: world.contract.locate(clause),
      related: [],
      expected: 'at least one field',
      actual: 'none',
      detail: 'required nothing',
    };
  }
  for (const { field, related } of required) {
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
  const values = valuesOf(world, fields) ?? [];
  return values.map(({ text, location }) => ({
    field: text,
    related: [{ message: `"${text}" is required here`, location }],
  }));
}
