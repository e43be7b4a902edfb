import { exceptionsFrom } from '../contract/clauses.ts';
import type { ChecklistItem, CollectionClause, FilesClause, Predicate } from '../contract/contract.ts';
import { filesKey } from '../contract/files-clauses.ts';
import type { LoadedContract } from '../contract/loaded-contract.ts';
import type { Document } from '../source/document.ts';
import type { Location, Revision } from '../source/location.ts';
import type { JsonMap } from '../source/tree.ts';
import {
  type Collection,
  isUsable,
  keyFieldOf,
  type SelectionTools,
  type SourceFailure,
  selectEntries,
} from './collection.ts';
import { fieldDeriver } from './derive.ts';
import { type Entry, locateEntry } from './entry.ts';
import { type Exceptions, exceptedKeys } from './excepted-keys.ts';
import { type Join, joinItem } from './join.ts';
import { compilePredicate, type EntryTest, type PatternTest } from './predicate.ts';
import { EVERY_ITEM, type Selector, WHOLE_DOCUMENT } from './selector.ts';
import { Siblings } from './siblings.ts';
import { fillTemplate, parseTemplate, type Template } from './template.ts';
import type { TextSet } from './text-source.ts';

/** A checklist item with its subjects and entries joined. */
export interface CheckedItem {
  readonly item: ChecklistItem;
  /** Position in the checklist. */
  readonly index: number;
  readonly subjects: Collection;
  readonly target: Collection;
  /** Subjects that the item is for: `where` holds and no exception names them. */
  readonly inScope: readonly Entry[];
  readonly join: Join;
  /** What a new entry of the target will stand among. */
  readonly siblings: Siblings;
}

/** What the rules look at: one side of a change, read by one contract. Immutable; knows no other side. */
export interface World {
  readonly revision: Revision;
  readonly contract: LoadedContract;
  readonly collections: ReadonlyMap<string, Collection>;
  /** Items whose two collections can be relied on. */
  readonly items: readonly CheckedItem[];
  /** Positions of the items whose match joins too much with too much. */
  readonly unjoined: readonly number[];
  /** The day on which waivers and dates are judged, `2026-12-31`. */
  readonly today: string;
  holds(entry: Entry, predicate: Predicate | undefined): boolean;
  /** The keys that exceptions name and that still hold today. */
  excepted(list: Exceptions): ReadonlySet<string>;
  fill(template: string, entry: Entry): string | { readonly missing: string };
  matches(pattern: string, text: string): boolean;
  /** The compiled form of a template of the contract. */
  template(text: string): Template;
  /** What selects the entries of a collection. */
  toolsFor(collection: string): SelectionTools;
  locate(entry: Entry): Location;
  /** Data in which the placeholder rule found nothing, on this side or on the other one. */
  readonly withoutPlaceholders: Set<JsonMap>;
  /** The files of a clause as text. */
  texts(clause: FilesClause): TextSet;
}

/** The documents of each collection on one side, and why some are missing. */
export interface CollectionSources {
  readonly documents: readonly Document[];
  readonly failures: readonly SourceFailure[];
}

/**
 * Selects the entries of all collections and joins all checklist items. What the other side of the change reads from
 * the same documents by the same contract is taken over from there.
 */
export function buildWorld(
  contract: LoadedContract,
  sources: ReadonlyMap<string, CollectionSources>,
  revision: Revision,
  today: string,
  texts: ReadonlyMap<string, TextSet> = new Map(),
  other?: World,
): World {
  const { templates, patterns } = contract.compiled;
  const matches = (pattern: string, text: string) => patterns.get(pattern)?.test(text) ?? false;
  const template = (text: string): Template => templates.get(text) ?? literal(text);
  const toolsFor = (name: string): SelectionTools => {
    const clause = contract.data.collections?.[name];
    if (clause === undefined) throw new Error(`there is no collection "${name}"`);
    return {
      selector: selectorOf(contract, clause),
      label: clause.label === undefined ? undefined : template(clause.label),
      patterns: matches,
      derive: fieldDeriver(clause.derive, collections, template),
    };
  };
  const collections = new Map<string, Collection>();
  const clauses = contract.data.collections ?? {};
  for (const name of inOrderOfDerivation(clauses)) {
    const clause = clauses[name];
    if (clause === undefined) continue;
    const { documents = [], failures = [] } = sources.get(name) ?? {};
    const origins = sourcesOf(clause).flatMap((from) => collections.get(from) ?? []);
    const known = other?.contract === contract ? other.collections.get(name) : undefined;
    const sameOrigins = origins.every((origin) => other?.collections.get(origin.name) === origin);
    if (known !== undefined && failures.length === 0 && sameOrigins && isOf(known, documents)) {
      collections.set(name, known);
      continue;
    }
    const selected = selectEntries(name, clause, documents, toolsFor(name), revision);
    // What is derived from something that cannot be relied on cannot be relied on either.
    const inherited = origins.flatMap((source) => [...source.failures, ...source.inherited]);
    collections.set(name, { ...selected, failures: [...failures, ...selected.failures], inherited });
  }
  const ordered = new Map(Object.keys(clauses).flatMap((name) => entryOf(collections, name)));
  const holds = rememberTests(matches);
  const excepted = (list: Exceptions) => exceptedKeys(list, { collections, holds, today });
  const unjoined: number[] = [];
  const isReused = (name: string) => other?.today === today && other.collections.get(name) === collections.get(name);
  const known = (item: ChecklistItem) =>
    collectionsOf(item).every(isReused) ? other?.items.find((one) => one.item === item) : undefined;
  const joined = (item: ChecklistItem) => other?.items.find((one) => one.item === item)?.join;
  const items = joinItems(contract, ordered, { holds, template, excepted, known, joined, unjoined });
  return {
    revision,
    contract,
    collections: ordered,
    items,
    unjoined,
    today,
    holds,
    excepted,
    matches,
    template,
    toolsFor,
    withoutPlaceholders: (other?.contract === contract ? other.withoutPlaceholders : undefined) ?? new Set(),
    texts: (clause) => texts.get(filesKey(clause)) ?? { sources: [], failures: [] },
    fill: (text, entry) => fillTemplate(template(text), entry),
    locate: (entry) => locateEntry(entry, revision, keyField(collections, entry)),
  };
}

/** True where a collection was read from just these documents, without any failure. */
function isOf(collection: Collection, documents: readonly Document[]): boolean {
  return (
    isUsable(collection) &&
    collection.documents.length === documents.length &&
    collection.documents.every((document, index) => document === documents[index])
  );
}

/** Each predicate of a contract is asked of every entry, so it is taken apart once. */
function rememberTests(patterns: PatternTest): World['holds'] {
  const tests = new Map<Predicate, EntryTest>();
  return (entry, predicate) => {
    if (predicate === undefined) return true;
    let test = tests.get(predicate);
    if (test === undefined) {
      test = compilePredicate(predicate, patterns);
      tests.set(predicate, test);
    }
    return test(entry);
  };
}

/** What joins the items of a contract on one side, and what the other side has joined already. */
interface Joining {
  readonly holds: World['holds'];
  readonly template: World['template'];
  readonly excepted: World['excepted'];
  readonly known: (item: ChecklistItem) => CheckedItem | undefined;
  /** The join of an item on the other side, which may have searched the same entries. */
  readonly joined: (item: ChecklistItem) => Join | undefined;
  /** Takes the positions of items whose match joins too much with too much. */
  readonly unjoined: number[];
}

function joinItems(
  contract: LoadedContract,
  collections: ReadonlyMap<string, Collection>,
  { holds, template, excepted, known, joined, unjoined }: Joining,
): CheckedItem[] {
  return (contract.data.checklist ?? []).flatMap((item, index): CheckedItem[] => {
    const subjects = collections.get(item.each);
    const target = collections.get(item.in);
    if (subjects === undefined || target === undefined) return [];
    const read = collectionsOf(item).map((name) => collections.get(name));
    if (!read.every((one) => one !== undefined && isUsable(one))) return [];
    const same = known(item);
    if (same !== undefined) return [same];
    const left = excepted(item.except);
    const inScope = subjects.entries.filter((entry) => holds(entry, item.where) && !left.has(entry.key));
    const join = joinItem(item, subjects.entries, target.entries, template, joined(item));
    if (join === undefined) {
      unjoined.push(index);
      return [];
    }
    const siblings = new Siblings(subjects.entries, target, join);
    return [{ item, index, subjects, target, inScope, join, siblings }];
  });
}

/** The collections that an item looks at: its subjects, their entries, and those that name its exceptions. */
function collectionsOf({ each, in: target, except = [], orphans }: ChecklistItem): string[] {
  const kept = orphans === undefined || orphans === false ? [] : (orphans.except ?? []);
  return [each, target, ...exceptionsFrom([...except, ...kept]).map(({ value }) => value.from)];
}

/** Without a selector, the items of a list, or for single documents the document. */
function selectorOf(contract: LoadedContract, clause: CollectionClause): Selector {
  if (clause.entries === undefined) return clause.format === 'front-matter' ? WHOLE_DOCUMENT : EVERY_ITEM;
  const compiled = contract.compiled.selectors.get(clause.entries);
  if (compiled === undefined) throw new Error(`the selector "${clause.entries}" was not compiled with its contract`);
  return compiled;
}

/** The collections of a contract, each after those that it derives fields from. */
function inOrderOfDerivation(clauses: Readonly<Record<string, CollectionClause>>): Set<string> {
  const ordered = new Set<string>();
  const add = (name: string, above: readonly string[]) => {
    const clause = clauses[name];
    if (clause === undefined || above.includes(name)) return;
    for (const from of sourcesOf(clause)) add(from, [...above, name]);
    ordered.add(name);
  };
  for (const name of Object.keys(clauses)) add(name, []);
  return ordered;
}

function sourcesOf({ derive = {} }: CollectionClause): string[] {
  return [...new Set(Object.values(derive).map(({ from }) => from))];
}

function entryOf(collections: ReadonlyMap<string, Collection>, name: string): [string, Collection][] {
  const collection = collections.get(name);
  return collection === undefined ? [] : [[name, collection]];
}

function literal(text: string): Template {
  const parsed = parseTemplate(text);
  if ('message' in parsed) throw new Error(`the template "${text}" was not compiled with its contract`);
  return parsed;
}

function keyField(collections: ReadonlyMap<string, Collection>, entry: Entry): string | undefined {
  const collection = collections.get(entry.collection);
  return collection === undefined ? undefined : keyFieldOf(collection.clause, entry);
}
