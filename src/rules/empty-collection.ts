import { isUsable } from '../select/collection.ts';
import { locateSpan } from '../select/entry.ts';
import { nameOf } from './missing-entry.ts';
import type { Rule } from './rule.ts';

/** Finds rosters without a single entry: a selector that selects nothing would make every check pass. */
export const emptyCollection: Rule = {
  id: 'empty-collection',
  summary: 'A collection that the checklist goes through has no entries.',
  severity: 'error',
  failClosed: true,
  *check(world) {
    const rosters = new Set((world.contract.data.checklist ?? []).map((item) => item.each));
    for (const name of [...rosters].sort()) {
      const collection = world.collections.get(name);
      if (collection === undefined || !isUsable(collection) || collection.entries.length > 0) continue;
      if (collection.clause.optional === true && collection.documents.length === 0) continue;
      const [document] = collection.documents;
      const clause = ['collections', name, ...(collection.clause.entries === undefined ? [] : ['entries'])];
      const reason =
        document === undefined
          ? `no file matches ${nameOf(collection)}`
          : `${collection.clause.entries ?? 'the default selector'} selects nothing in ${nameOf(collection)}`;
      yield {
        clause,
        surface: name,
        message: `${name} has no entries: ${reason}`,
        location:
          document === undefined
            ? world.contract.locate(clause)
            : locateSpan(document, { start: 0, end: 0 }, world.revision),
        related: [{ message: `${name} is told to be found here`, location: world.contract.locate(clause, 'value') }],
        hint:
          document === undefined
            ? 'correct the path, or mark the collection optional'
            : 'correct the selector; with an empty roster every check of the checklist would pass',
      };
    }
  },
};
