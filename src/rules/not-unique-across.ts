import { compareKeys } from '../select/compare-keys.ts';
import { asSubject, type Rule } from './rule.ts';
import { type PlacedValue, valuesOf } from './values-of.ts';

/** Finds values that stand in more than one of several collections. */
export const notUniqueAcross: Rule = {
  id: 'not-unique-across',
  summary: 'A value that may stand only once stands in two collections, or twice in one.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    for (const [index, clause] of (world.contract.data['unique-across'] ?? []).entries()) {
      const first = new Map<string, PlacedValue>();
      for (const field of clause.fields) {
        // The lowest key has the older right, wherever it stands: moving lines about changes no finding.
        const values = [...(valuesOf(world, field) ?? [])].sort((a, b) => compareKeys(a.entry.key, b.entry.key));
        for (const value of values) {
          const before = first.get(value.text);
          if (before === undefined) {
            first.set(value.text, value);
            continue;
          }
          yield {
            clause: ['unique-across', index],
            item: clause.id,
            subject: asSubject(value.entry),
            surface: field.of,
            message: `${field.field} "${value.text}" of ${value.entry.label} is already that of ${before.entry.label}`,
            location: value.location,
            related: [{ message: `${before.entry.label} has it here`, location: before.location }],
            expected: 'a value of its own',
            actual: `"${value.text}"`,
            detail: `${field.of}.${field.field} ${value.text}`,
          };
        }
      }
    }
  },
};
