import type { CollectionClause } from '../contract/contract.ts';
import type { Document } from '../source/document.ts';
import type { Location } from '../source/location.ts';
import { isList, type Json, type Path } from '../source/tree.ts';
import { type Entry, fieldOf, locateEntry, textOf } from './entry.ts';
import { compilePredicate, type PatternTest } from './predicate.ts';
import { type Selector, valueAtPath } from './selector.ts';
import { fillTemplate, type Template } from './template.ts';

/** Why a collection cannot be relied on: a file that is missing, unreadable or not of its format. */
export interface SourceFailure {
  readonly message: string;
  readonly location: Location;
  readonly hint?: string;
}

/** The entries of one collection on one side, or why there are none to rely on. */
export interface Collection {
  readonly name: string;
  readonly clause: CollectionClause;
  /** Files that were read for it, in order. */
  readonly documents: readonly Document[];
  readonly entries: readonly Entry[];
  /** Values that were selected and have no key. */
  readonly keyless: readonly Entry[];
  /** How many values with a key were selected, before "where" was asked. */
  readonly selected: number;
  readonly failures: readonly SourceFailure[];
  /** Why what its fields are derived from cannot be relied on. */
  readonly inherited: readonly SourceFailure[];
}

/** What turns a collection's clause into entries. */
export interface SelectionTools {
  readonly selector: Selector;
  readonly label: Template | undefined;
  readonly patterns: PatternTest;
  /** The fields that an entry takes from other collections; nothing where the clause derives none. */
  readonly derive: ((entry: Entry) => Entry['derived']) | undefined;
}

/** True where a collection can be relied on. */
export function isUsable(collection: Collection): boolean {
  return collection.failures.length === 0 && collection.inherited.length === 0;
}

/** The most entries that a collection may have: what both sides of a change are checked for within half a gigabyte. */
const MOST_ENTRIES = 25_000;

/** Selects the entries of a collection from its documents. */
export function selectEntries(
  name: string,
  clause: CollectionClause,
  documents: readonly Document[],
  tools: SelectionTools,
  revision: Location['revision'],
): Collection {
  const selected: Entry[] = [];
  const failures: SourceFailure[] = [];
  for (const document of documents) {
    const paths = tools.selector.select(document.value);
    if ('message' in paths) {
      failures.push({
        message: paths.message,
        location: { ...document.file, revision, range: document.rangeOf({ start: 0, end: 0 }) },
      });
      continue;
    }
    if (selected.length + paths.length > MOST_ENTRIES) {
      failures.push({
        message: `${name} has more than ${MOST_ENTRIES} entries, which is the limit`,
        location: { ...document.file, revision, range: document.rangeOf({ start: 0, end: 0 }) },
        hint: 'select fewer of them, or split the collection',
      });
      break;
    }
    const make = entryMaker(name, clause, document, tools);
    for (const [index, path] of paths.entries()) selected.push(make(path, index));
  }
  const known = selected.filter((entry) => entry.key !== '');
  // A last word that `where` leaves out still silences the words before it.
  const last = (clause['last-wins'] === true ? lastOfEach(known) : known).map((entry) => completed(entry, tools));
  const counts = clause.where === undefined ? () => true : compilePredicate(clause.where, tools.patterns);
  const keyless = selected.filter((entry) => entry.key === '' && counts(entry));
  return {
    name,
    clause,
    documents,
    entries: last.filter(counts),
    keyless,
    selected: last.length,
    failures,
    inherited: [],
  };
}

/** What a draft holds before its first entry. */
const NO_VALUE: Json = null;

const NOTHING: CollectionClause['defaults'] & object = Object.freeze(Object.create(null));

/** Makes the entries of one document; what they are named by is asked of one draft, since there may be many of them. */
function entryMaker(
  collection: string,
  clause: CollectionClause,
  document: Document,
  { label }: SelectionTools,
): (path: Path, index: number) => Entry {
  const keys = keysOf(clause);
  const defaults = clause.defaults ?? NOTHING;
  const nothing: Path = [];
  const bare = { collection, value: NO_VALUE, document, path: nothing, index: 0, defaults, derived: NOTHING };
  const draft = { ...bare, key: '', label: '' };
  return (path, index) => {
    const value = valueAtPath(document.value, path) ?? null;
    Object.assign(bare, { value, path, index });
    const key = firstText(bare, keys) ?? '';
    const byKey = `${collection} "${key}"`;
    Object.assign(draft, { key, label: byKey, value, path, index });
    const text = label === undefined ? undefined : fillTemplate(label, draft);
    const told = typeof text === 'string' ? text : byKey;
    return { collection, key, label: told, value, document, path, index, defaults, derived: NOTHING };
  };
}

function labelled(entry: Entry, { label }: SelectionTools): Entry {
  const text = label === undefined ? undefined : fillTemplate(label, entry);
  return typeof text === 'string' ? { ...entry, label: text } : entry;
}

/** The entry with what it takes from other collections. */
function completed(entry: Entry, tools: SelectionTools): Entry {
  return tools.derive === undefined ? entry : labelled({ ...entry, derived: tools.derive(entry) }, tools);
}

function firstText(entry: Parameters<typeof fieldOf>[0], fields: readonly string[]): string | undefined {
  for (const field of fields) {
    const text = textOf(fieldOf(entry, field));
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The fields that may hold the key of an entry, in order of preference. */
export function keysOf(clause: CollectionClause): readonly string[] {
  return isList(clause.key) ? clause.key : [clause.key];
}

/** The field that holds the key of this very entry. */
export function keyFieldOf(clause: CollectionClause, entry: Entry): string | undefined {
  return keysOf(clause).find((field) => textOf(fieldOf(entry, field)) !== undefined);
}

/** Where an entry of a collection can be pointed at. */
export function pointAt(collection: Collection, entry: Entry, revision: Location['revision']): Location {
  return locateEntry(entry, revision, keyFieldOf(collection.clause, entry));
}

function lastOfEach(entries: readonly Entry[]): Entry[] {
  const last = new Map(entries.map((entry) => [entry.key, entry]));
  return entries.filter((entry) => last.get(entry.key) === entry);
}
