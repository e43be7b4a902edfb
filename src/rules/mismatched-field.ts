import { equalsOf, expectedOf, pathOfEqual } from '../contract/clauses.ts';
import type { EqualClause } from '../contract/contract.ts';
import type { RelatedLocation } from '../report/finding.ts';
import { type Entry, fieldOf, locateField, textOf } from '../select/entry.ts';
import { fieldsOf, parseTemplate } from '../select/template.ts';
import type { CheckedItem, World } from '../select/world.ts';
import { isList, isMap, isScalar } from '../source/tree.ts';
import { equalAs, writtenLike } from './equal-as.ts';
import { nameOf, nameOfFile } from './missing-entry.ts';
import { asSubject, type Rule, type RuleViolation } from './rule.ts';

/** Finds fields of an entry that must say the same as the subject and do not. */
export const mismatchedField: Rule = {
  id: 'mismatched-field',
  summary: 'A field of an entry contradicts the subject it belongs to.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    for (const checked of world.items) {
      const equal = Object.entries(checked.item.equal ?? {}).flatMap(([field, clause]) =>
        equalsOf(clause).map((one, position) => {
          const path = ['checklist', checked.index, 'equal', field, ...pathOfEqual(clause, position)];
          return { field, one, path };
        }),
      );
      if (equal.length === 0) continue;
      for (const subject of checked.inScope) {
        for (const entry of checked.join.entriesOf(subject)) {
          if (!world.holds(entry, checked.item.having)) continue;
          for (const { field, one, path } of equal) {
            const violation = compare(world, checked, subject, entry, field, one);
            if (violation !== undefined) yield { ...violation, clause: path };
          }
        }
      }
    }
  },
};

function compare(
  world: World,
  checked: CheckedItem,
  subject: Entry,
  entry: Entry,
  field: string,
  clause: string | EqualClause,
): Omit<RuleViolation, 'clause'> | undefined {
  const options: EqualClause = typeof clause === 'string' ? { to: clause } : clause;
  if (!world.holds(subject, options.where) || !world.holds(entry, options.when)) return undefined;
  if (typeof clause === 'string' && world.fill(clause, subject) === textOf(fieldOf(entry, field))) return undefined;
  const expected = expectedOf(clause).flatMap((template) => {
    const text = world.fill(template, subject);
    return typeof text === 'string' && text.trim() !== '' ? [text.trim()] : [];
  });
  const value = fieldOf(entry, field);
  const actual = (isList(value) ? value : [value]).flatMap((one) => textOf(one) ?? []);
  const oneSided =
    expected.length === 0 || (actual.length === 0 && (value === undefined || value === null || isScalar(value)));
  if (oneSided && (options.strict !== true || (expected.length === 0 && actual.length === 0))) return undefined;
  if (actual.some((one) => expected.some((other) => equalAs(options.as ?? 'text', one, other)))) return undefined;
  const wanted = expected.length === 0 ? 'no value' : expected.map((one) => `"${one}"`).join(' or ');
  const is = actual.length > 0 ? actual.map((one) => `"${one}"`).join(', ') : isMap(value) ? 'a map' : 'no value';
  const fields = fieldsRead(clause);
  const authority = fields.length === 0 ? 'the contract' : nameOfFile(world, subject.document);
  return {
    item: checked.item.id,
    subject: asSubject(subject),
    surface: checked.target.name,
    message: `"${field}" of ${subject.label} in ${nameOf(checked.target)} ${is === 'no value' ? 'has' : 'is'} ${is}, ${authority} ${expected.length === 0 ? 'has' : 'says'} ${wanted}`,
    location: locateField(entry, field, world.revision),
    related: fields.map((name) => authorityOf(world, subject, name)),
    expected: wanted,
    actual: is,
    detail: `${entry.key}.${field}`,
    ...(expected[0] !== undefined && {
      remedy: {
        kind: 'set-field',
        entry,
        field,
        value: writtenLike(options.as ?? 'text', expected[0], actual[0] ?? ''),
      },
    }),
    hint: checked.item.hint ?? `correct ${field} here${fields.length === 0 ? '' : `, or ${subject.label} there`}`,
  };
}

/** The fields of the subject that the expected values are made of. */
function fieldsRead(clause: string | EqualClause): string[] {
  const fields = expectedOf(clause).flatMap((text) => {
    const template = parseTemplate(text);
    return 'message' in template ? [] : fieldsOf(template);
  });
  return [...new Set(fields)];
}

function authorityOf(world: World, subject: Entry, field: string): RelatedLocation {
  const text = textOf(fieldOf(subject, field));
  const message = text === undefined ? `${subject.label} has no "${field}"` : `${subject.label} says "${text}"`;
  return { message, location: field === '@key' ? world.locate(subject) : locateField(subject, field, world.revision) };
}
