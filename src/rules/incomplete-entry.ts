import { equalsOf, expectedOf, isSchema } from '../contract/clauses.ts';
import type { SchemaViolation } from '../contract/entry-schema.ts';
import { type Entry, fieldOf, locateField, locateSpan } from '../select/entry.ts';
import { isPresent } from '../select/predicate.ts';
import { valueAtPath } from '../select/selector.ts';
import type { CheckedItem, World } from '../select/world.ts';
import type { Location } from '../source/location.ts';
import { isScalar, type JsonMap } from '../source/tree.ts';
import { nameOf, nameOfFile } from './missing-entry.ts';
import { lackingRequired } from './required-fields.ts';
import { asSubject, type Rule, type RuleViolation, withoutPositions } from './rule.ts';

/** Finds entries that are there but lack what the contract requires of them, and subjects that lack what they are joined by. */
export const incompleteEntry: Rule = {
  id: 'incomplete-entry',
  summary: 'An entry lacks a field that the contract requires, or breaks the schema it must satisfy.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    yield* lackingRequired(world);
    for (const checked of world.items) {
      for (const subject of checked.inScope) {
        const field = checked.join.lacks(subject);
        // Where no entry is asked for, one that cannot be looked for is not missed.
        if (field !== undefined && checked.item.count?.min !== 0) yield lackingSubject(world, checked, subject, field);
        if (checked.item.require === undefined) continue;
        for (const entry of checked.join.entriesOf(subject)) {
          if (world.holds(entry, checked.item.having)) yield* checkEntry(world, checked, subject, entry);
        }
      }
    }
  },
};

function lackingSubject(world: World, checked: CheckedItem, subject: Entry, field: string): RuleViolation {
  return {
    clause: ['checklist', checked.index, 'match'],
    item: checked.item.id,
    subject: asSubject(subject),
    surface: checked.target.name,
    message: `${subject.label} has no "${field}", so its entry in ${nameOf(checked.target)} cannot be told`,
    location: world.locate(subject),
    related: [],
    expected: field,
    actual: 'no value',
    detail: `subject.${field}`,
    hint: `set ${field} in ${nameOfFile(world, subject.document)}`,
  };
}

function* checkEntry(world: World, checked: CheckedItem, subject: Entry, entry: Entry): Iterable<RuleViolation> {
  const { require } = checked.item;
  if (isSchema(require)) yield* checkSchema(world, checked, subject, entry, require);
  else
    for (const field of require ?? []) {
      if (!isPresent(fieldOf(entry, field))) yield missingField(world, checked, subject, entry, field);
    }
}

function missingField(world: World, checked: CheckedItem, subject: Entry, entry: Entry, field: string): RuleViolation {
  const clause = checked.item.equal?.[field];
  const [equal] = clause === undefined ? [] : equalsOf(clause);
  const template = equal === undefined ? undefined : expectedOf(equal)[0];
  const value = template === undefined ? undefined : world.fill(template, subject);
  return {
    clause: ['checklist', checked.index, 'require'],
    item: checked.item.id,
    subject: asSubject(subject),
    surface: checked.target.name,
    message: `the entry of ${subject.label} in ${nameOf(checked.target)} has no "${field}"`,
    location: locateField(entry, field, world.revision),
    related: [{ message: `${subject.label} is here`, location: world.locate(subject) }],
    expected: `a value for ${field}`,
    actual: 'no value',
    detail: `${entry.key}.${field}`,
    ...(typeof value === 'string' && { remedy: { kind: 'set-field', entry, field, value } }),
    ...(checked.item.hint !== undefined && { hint: checked.item.hint }),
  };
}

function* checkSchema(
  world: World,
  checked: CheckedItem,
  subject: Entry,
  entry: Entry,
  schema: JsonMap,
): Iterable<RuleViolation> {
  for (const broken of world.contract.compiled.schemas.violations(schema, entry.value)) {
    const name = broken.path.length === 0 ? 'it' : `"${broken.path.join('.')}"`;
    yield {
      clause: ['checklist', checked.index, 'require'],
      item: checked.item.id,
      subject: asSubject(subject),
      surface: checked.target.name,
      message: `the entry of ${subject.label} in ${nameOf(checked.target)} is incomplete: ${name} ${broken.message}`,
      location: locateViolation(entry, broken, world),
      related: [{ message: `${subject.label} is here`, location: world.locate(subject) }],
      ...(broken.expected !== undefined && { expected: broken.expected }),
      actual: showViolation(entry, broken),
      detail: [entry.key, withoutPositions(broken.path), broken.keyword, broken.property ?? ''].join('.'),
      ...(checked.item.hint !== undefined && { hint: checked.item.hint }),
    };
  }
}

/** Where a violation of a schema stands: a superfluous field by its key, anything else by its value; the entry itself at its head. */
export function locateViolation(entry: Entry, { path, property }: SchemaViolation, world: World): Location {
  const surplus = property === undefined ? undefined : [...entry.path, ...path, property];
  if (surplus !== undefined && entry.document.nodeAt(surplus) !== undefined) {
    return locateSpan(entry.document, entry.document.spanOf(surplus, 'key'), world.revision);
  }
  if (path.length === 0) return world.locate(entry);
  return locateSpan(entry.document, entry.document.spanOf([...entry.path, ...path]), world.revision);
}

/** The value that violates a schema as a message shows it: scalars in full, maps and lists by what they are. */
export function showViolation(entry: Entry, { path, property }: SchemaViolation): string {
  const value = valueAtPath(entry.value, property === undefined ? path : [...path, property]);
  if (value === undefined) return 'no value';
  if (isScalar(value)) return JSON.stringify(value);
  return Array.isArray(value) ? `a list of ${value.length}` : 'a map';
}
