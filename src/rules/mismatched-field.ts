import { expectedOf } from '../contract/clauses.ts';
import type { EqualClause } from '../contract/contract.ts';
import type { RelatedLocation } from '../report/finding.ts';
import { type Entry, fieldOf, locateField, textOf } from '../select/entry.ts';
import { fieldsOf, parseTemplate } from '../select/template.ts';
import type { CheckedItem, World } from '../select/world.ts';
import { isList, isScalar } from '../source/tree.ts';
import { equalAs, writtenLike } from './equal-as.ts';
import { nameOf } from './missing-entry.ts';
import { asSubject, type Rule, type RuleViolation } from './rule.ts';

/** Finds fields of an entry that must say the same as the subject and do not. */
export const mismatchedField: Rule = {
  id: 'mismatched-field',
  summary: 'A field of an entry contradicts the subject it belongs to.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    for (const checked of world.items) {
      const equal = Object.entries(checked.item.equal ?? {});
      if (equal.length === 0) continue;
      for (const subject of checked.inScope) {
        for (const entry of checked.join.entriesOf(subject)) {
          if (!world.holds(entry, checked.item.having)) continue;
          for (const [field, clause] of equal) {
            const violation = compare(world, checked, subject, entry, field, clause);
            if (violation !== undefined) yield violation;
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
): RuleViolation | undefined {
  const options: EqualClause = typeof clause === 'string' ? { to: clause } : clause;
  if (!world.holds(entry, options.when)) return undefined;
  const expected = expectedOf(clause).flatMap((template) => {
    const text = world.fill(template, subject);
    return typeof text === 'string' && text.trim() !== '' ? [text.trim()] : [];
  });
  const value = field === '@key' ? entry.key : fieldOf(entry, field);
  const actual = (isList(value) ? value : [value]).flatMap((one) => textOf(one) ?? []);
  const oneSided =
    expected.length === 0 || (actual.length === 0 && (value === undefined || value === null || isScalar(value)));
  if (oneSided && (options.strict !== true || (expected.length === 0 && actual.length === 0))) return undefined;
  if (actual.some((one) => expected.some((other) => equalAs(options.as ?? 'text', one, other)))) return undefined;
  const wanted = expected.length === 0 ? 'no value' : expected.map((one) => `"${one}"`).join(' or ');
  const is = actual.length === 0 ? 'no value' : actual.map((one) => `"${one}"`).join(', ');
  return {
    clause: ['checklist', checked.index, 'equal', field],
    item: checked.item.id,
    subject: asSubject(subject),
    surface: checked.target.name,
    message: `"${field}" of ${subject.label} in ${nameOf(checked.target)} is ${is}, ${subject.document.file.path} says ${wanted}`,
    location: locateField(entry, field, world.revision),
    related: authorityOf(world, subject, clause),
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
    hint: checked.item.hint ?? `correct ${field} here, or ${subject.label} there`,
  };
}

/** The fields of the subject that the expected value was made of. */
function authorityOf(world: World, subject: Entry, clause: string | EqualClause): RelatedLocation[] {
  const fields = expectedOf(clause).flatMap((text) => {
    const template = parseTemplate(text);
    return 'message' in template ? [] : fieldsOf(template);
  });
  return [...new Set(fields)].map((field) => ({
    message: `${subject.label} says ${JSON.stringify(textOf(fieldOf(subject, field)) ?? null)}`,
    location: locateField(subject, field, world.revision),
  }));
}
