import { isUsable } from '../select/collection.ts';
import { fieldOf, locateField, textOf } from '../select/entry.ts';
import { daysBetween, isDate } from '../source/date.ts';
import { asSubject, type Rule } from './rule.ts';

/** Finds dates, such as that of the last verification, that are older than they may be. */
export const outdatedEntry: Rule = {
  id: 'outdated-entry',
  summary: 'A date is older than it may be, or is missing.',
  severity: 'warning',
  failClosed: false,
  *check(world) {
    for (const [index, clause] of (world.contract.data.freshness ?? []).entries()) {
      const collection = world.collections.get(clause.of);
      if (collection === undefined || !isUsable(collection)) continue;
      for (const entry of collection.entries) {
        if (!world.holds(entry, clause.where)) continue;
        const text = textOf(fieldOf(entry, clause.field));
        const day = text?.slice(0, 10) ?? '';
        const age = isDate(day) ? daysBetween(day, world.today) : undefined;
        if (age !== undefined && age <= clause.days) continue;
        const fact =
          text === undefined
            ? `has no ${clause.field}`
            : age === undefined
              ? `has the ${clause.field} "${text}", which is no date`
              : `was last touched on ${day}, ${age} days ago (${clause.field})`;
        yield {
          clause: ['freshness', index],
          item: clause.id,
          subject: asSubject(entry),
          surface: clause.of,
          message: `${entry.label} ${fact}; at most ${clause.days} days are allowed`,
          location: locateField(entry, clause.field, world.revision),
          related: [],
          expected: `a day within ${clause.days} days of ${world.today}`,
          actual: text === undefined ? 'no value' : `"${text}"`,
          hint: 'verify what the entry says, then set the date',
        };
      }
    }
  },
};
