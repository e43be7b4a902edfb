import type { DeriveClause } from '../contract/contract.ts';
import type { Json } from '../source/tree.ts';
import type { Collection } from './collection.ts';
import { type Entry, fieldOf, textOf } from './entry.ts';
import { firstMatch } from './join.ts';
import { fillTemplate, type Template } from './template.ts';

/** What reads the fields that the entries of a collection take from others; undefined where they take none. */
export function fieldDeriver(
  clauses: Readonly<Record<string, DeriveClause>> | undefined,
  collections: ReadonlyMap<string, Collection>,
  template: (text: string) => Template,
): ((entry: Entry) => Entry['derived']) | undefined {
  if (clauses === undefined) return undefined;
  const readers = Object.entries(clauses).map(([field, clause]) => {
    const find = firstMatch(clause.match, collections.get(clause.from)?.entries ?? [], template);
    const otherwise = clause.else === undefined ? undefined : template(clause.else);
    const read = (entry: Entry): Json | undefined => {
      const found = find(entry);
      const taken = found === undefined ? undefined : fieldOf(found, clause.take);
      return taken ?? (otherwise === undefined ? undefined : filled(otherwise, entry));
    };
    return { field, read };
  });
  return (entry) => {
    const derived: Record<string, Json> = Object.create(null);
    // A field may read those that were derived before it.
    for (const { field, read } of readers) {
      const value = read({ ...entry, derived });
      if (value !== undefined && value !== null && textOf(value) !== '') derived[field] = value;
    }
    return derived;
  };
}

function filled(template: Template, entry: Entry): string | undefined {
  const text = fillTemplate(template, entry);
  return typeof text === 'string' ? text : undefined;
}
