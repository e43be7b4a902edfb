import { isValueSet } from '../contract/clauses.ts';
import { isUsable } from '../select/collection.ts';
import { locateSpan } from '../select/entry.ts';
import type { World } from '../select/world.ts';
import { nameOf } from './missing-entry.ts';
import type { Rule } from './rule.ts';

/** Finds rosters without a single entry: a selector that selects nothing would make every check pass. */
export const emptyCollection: Rule = {
  id: 'empty-collection',
  summary: 'A collection that checks go through has no entries.',
  severity: 'error',
  failClosed: true,
  *check(world) {
    for (const name of [...neededCollections(world)].sort()) {
      const collection = world.collections.get(name);
      if (collection === undefined || !isUsable(collection) || collection.entries.length > 0) continue;
      if (collection.clause.optional === true && collection.documents.length === 0) continue;
      const [document] = collection.documents;
      const blamed = collection.selected > 0 ? ['where'] : collection.clause.entries === undefined ? [] : ['entries'];
      const clause = ['collections', name, ...blamed];
      const selector = collection.clause.entries ?? 'the default selector';
      const reason =
        document === undefined
          ? `no file matches ${nameOf(collection)}`
          : collection.selected > 0
            ? `of ${collection.selected} selected in ${nameOf(collection)}, "where" leaves none`
            : `${selector} selects nothing in ${nameOf(collection)}`;
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
            : `correct ${collection.selected > 0 ? '"where"' : 'the selector'}; with nothing to go through, every check would pass`,
      };
    }
  },
};

/** Collections without whose entries checks would pass for want of anything to look at. */
function neededCollections({ contract: { data } }: World): Set<string> {
  const collections = Object.values(data.collections ?? {});
  const derived = collections.flatMap(({ derive = {} }) => Object.values(derive).map(({ from }) => from));
  const lists = collections.flatMap(({ required = [] }) =>
    required.flatMap((one) => (typeof one === 'string' || !isValueSet(one.fields) ? [] : [one.fields.of])),
  );
  return new Set([...(data.checklist ?? []).map(({ each }) => each), ...derived, ...lists]);
}
