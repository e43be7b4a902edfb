import { isUsable } from '../select/collection.ts';
import { describePredicate } from './describe-predicate.ts';
import { asSubject, type Rule } from './rule.ts';

/** Finds entries that fit no declared class, or several: nobody has thought of them, so no clause is meant for them. */
export const unclassifiedEntry: Rule = {
  id: 'unclassified-entry',
  summary: 'An entry fits none of the declared classes, or more than one.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    for (const [index, { id, of, classes }] of (world.contract.data.classes ?? []).entries()) {
      const collection = world.collections.get(of);
      if (collection === undefined || !isUsable(collection)) continue;
      const declared = Object.entries(classes);
      for (const entry of collection.entries) {
        const fitting = declared.filter(([, predicate]) => world.holds(entry, predicate));
        if (fitting.length === 1) continue;
        const names = fitting.map(([name]) => `"${name}"`);
        yield {
          clause: ['classes', index],
          item: id,
          subject: asSubject(entry),
          surface: of,
          message:
            names.length === 0
              ? `${entry.label} fits none of the declared classes`
              : `${entry.label} fits ${names.length} classes: ${names.join(' and ')}`,
          location: world.locate(entry),
          related: [],
          expected:
            names.length === 0
              ? declared.map(([name, predicate]) => `${name} (${describePredicate(predicate)})`).join(' or ')
              : 'one class',
          actual: names.length === 0 ? 'no class' : names.join(', '),
          hint: 'correct the entry, or declare a class for entries of its kind',
        };
      }
    }
  },
};
