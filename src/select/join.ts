import { matchesOf } from '../contract/clauses.ts';
import type { ChecklistItem, MatchClause } from '../contract/contract.ts';
import { isList } from '../source/tree.ts';
import { type Entry, fieldOf, textOf } from './entry.ts';
import { Positions } from './positions.ts';
import { fillTemplate, type Template } from './template.ts';

/** Which entries belong to which subjects, by one checklist item's match. */
export interface Join {
  /** The entries that match a subject, in document order. */
  entriesOf(subject: Entry): readonly Entry[];
  /** The subjects that an entry matches, of any status. */
  subjectsOf(entry: Entry): readonly Entry[];
  /** The field that a subject lacks to be looked for by every alternative of the match; undefined where it can be. */
  lacks(subject: Entry): string | undefined;
  /** What was searched, and how; another join of the same item in the same entries can do so as well. */
  readonly searched: { readonly entries: readonly Entry[]; readonly alternatives: readonly Index[] };
}

/** The most pairs of a subject and an entry that one item is looked at for; far more than any roster has that means it. */
export const MOST_PAIRS = 2_000_000;

/**
 * Joins all subjects with all entries of an item in one pass over each (hash join; whole words for `contains`).
 * Undefined where more pairs than are looked at have to be: everything would belong to everything.
 * A known join of the same item is taken into account where it searched the same entries.
 */
export function joinItem(
  item: Pick<ChecklistItem, 'match'>,
  subjects: readonly Entry[],
  entries: readonly Entry[],
  template: (text: string) => Template,
  known?: Join,
): Join | undefined {
  let pairs = 0;
  const bySubject: (readonly Entry[])[] = [];
  const lacking = new Map<Entry, string>();
  const alternatives =
    known?.searched.entries === entries
      ? known.searched.alternatives
      : matchesOf(item.match).map((match) => new Index(match, entries, template));
  const [only, ...others] = alternatives;
  const find = others.length === 0 && only !== undefined ? findByOne(only) : findByAll(alternatives, entries);
  for (const subject of subjects) {
    const found = find(subject);
    pairs += found.looked;
    if (pairs > MOST_PAIRS) return undefined;
    if (found.missing !== undefined) lacking.set(subject, found.missing);
    bySubject.push(found.entries);
  }
  const positions = new Positions(subjects);
  const entryPositions = new Positions(entries);
  let byEntry: readonly (readonly Entry[] | undefined)[] | undefined;
  return {
    entriesOf: (subject) => at(bySubject, positions.of(subject)),
    subjectsOf: (entry) => at((byEntry ??= turned(subjects, bySubject, entryPositions)), entryPositions.of(entry)),
    lacks: (subject) => lacking.get(subject),
    searched: { entries, alternatives },
  };
}

function at(lists: readonly (readonly Entry[] | undefined)[], position: number | undefined): readonly Entry[] {
  return (position === undefined ? undefined : lists[position]) ?? NONE;
}

/** What a whole match found for a subject, or the field that it lacks for all of its alternatives. */
interface Joined {
  readonly entries: readonly Entry[];
  readonly missing?: string;
  readonly looked: number;
}

type Finder = (subject: Entry) => Joined;

function findByOne(index: Index): Finder {
  return (subject) => {
    const found = index.find(subject);
    return 'missing' in found ? { entries: NONE, missing: found.missing, looked: 0 } : found;
  };
}

function findByAll(alternatives: readonly Index[], entries: readonly Entry[]): Finder {
  const inOrder = merging(entries);
  return (subject) => {
    const results = alternatives.map((index) => index.find(subject));
    const found = results.flatMap((result) => ('missing' in result ? [] : [result.entries]));
    const [missing] = results.flatMap((result) => ('missing' in result ? [result.missing] : []));
    const looked = results.reduce((total, result) => total + result.looked, 0);
    return { entries: inOrder(found), looked, ...(found.length === 0 && missing !== undefined && { missing }) };
  };
}

/** Finds the first of the entries that matches, for entry after entry; undefined where there is none. */
export function firstMatch(
  match: MatchClause,
  entries: readonly Entry[],
  template: (text: string) => Template,
): (subject: Entry) => Entry | undefined {
  const index = new Index(match, entries, template);
  return (subject) => {
    const found = index.find(subject);
    return 'missing' in found ? undefined : found.entries[0];
  };
}

/** What one alternative found, or the field that the subject lacks for it; and how many entries were looked at. */
type Found =
  | { readonly entries: readonly Entry[]; readonly looked: number }
  | { readonly missing: string; readonly looked: 0 };

const NONE: readonly Entry[] = [];

/** Puts what several alternatives found together, each entry once, in document order. */
function merging(entries: readonly Entry[]): (found: readonly (readonly Entry[])[]) => readonly Entry[] {
  const order = new Map(entries.map((entry, index) => [entry, index]));
  return (found) => [...new Set(found.flat())].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** The subjects of each entry by its position, in the order of the subjects. */
function turned(
  subjects: readonly Entry[],
  bySubject: readonly (readonly Entry[])[],
  positions: Positions,
): readonly (readonly Entry[] | undefined)[] {
  const byEntry: (Entry[] | undefined)[] = [];
  for (const [index, subject] of subjects.entries()) {
    for (const entry of bySubject[index] ?? NONE) {
      const position = positions.of(entry);
      if (position === undefined) continue;
      const known = byEntry[position];
      if (known === undefined) byEntry[position] = [subject];
      else known.push(subject);
    }
  }
  return byEntry;
}

/** One alternative of a match, indexed over the entries. */
class Index {
  readonly #wanted: readonly { readonly field: string; readonly template: Template; readonly contains: boolean }[];
  readonly #byValue = new Map<string, Entry[]>();

  constructor(match: MatchClause, entries: readonly Entry[], template: (text: string) => Template) {
    this.#wanted = Object.entries(match).map(([field, wanted]) => ({
      field,
      template: template(typeof wanted === 'string' ? wanted : wanted.contains),
      contains: typeof wanted !== 'string',
    }));
    const lead = this.#wanted[0];
    if (lead === undefined) return;
    for (const entry of entries) {
      const texts = textsAt(entry, lead.field);
      const values = lead.contains ? texts.flatMap(wordsOf) : texts;
      for (const value of values.length > 1 ? new Set(values) : values) {
        const bucket = this.#byValue.get(value);
        if (bucket === undefined) this.#byValue.set(value, [entry]);
        else bucket.push(entry);
      }
    }
  }

  find(subject: Entry): Found {
    const [first, second] = this.#wanted;
    if (first?.contains === false && second === undefined) return this.#findEqual(first.template, subject);
    const wanted: { field: string; text: string; contains: boolean }[] = [];
    for (const { field, template, contains } of this.#wanted) {
      const text = fillTemplate(template, subject);
      if (typeof text !== 'string') return { missing: text.missing, looked: 0 };
      wanted.push({ field, text: text.trim(), contains });
    }
    const [lead, ...others] = wanted;
    if (lead === undefined) return { entries: [], looked: 0 };
    const word = lead.contains ? (wordsOf(lead.text)[0] ?? '') : lead.text;
    const candidates = this.#byValue.get(word) ?? NONE;
    const rest = lead.contains ? wanted : others;
    const looked = candidates.length;
    if (rest.length === 0) return { entries: candidates, looked };
    if (looked > MOST_PAIRS) return { entries: [], looked };
    return { entries: candidates.filter((entry) => rest.every((one) => agrees(entry, one))), looked };
  }

  #findEqual(template: Template, subject: Entry): Found {
    const text = fillTemplate(template, subject);
    if (typeof text !== 'string') return { missing: text.missing, looked: 0 };
    const entries = this.#byValue.get(text.trim()) ?? NONE;
    return { entries, looked: entries.length };
  }
}

function agrees(entry: Entry, wanted: { field: string; text: string; contains: boolean }): boolean {
  const texts = textsAt(entry, wanted.field);
  return wanted.contains ? texts.some((text) => containsWords(text, wanted.text)) : texts.includes(wanted.text);
}

/** The texts a field holds: one, or those of a list. */
function textsAt(entry: Entry, field: string): string[] {
  const value = fieldOf(entry, field);
  if (isList(value)) return value.flatMap((one) => textOf(one) ?? []);
  const text = textOf(value);
  return text === undefined ? [] : [text];
}

/** The words of a text: letters, digits, `_` and `-`, so that `immich` is no word of `immich-home`. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_-]+/gu) ?? [];
}

/** True where a text contains another one, not as part of a longer word. */
export function containsWords(text: string, wanted: string): boolean {
  const wordlike = /[\p{L}\p{N}_-]/u;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = text[at - 1];
    const after = text[at + wanted.length];
    if ((before === undefined || !wordlike.test(before)) && (after === undefined || !wordlike.test(after))) return true;
  }
  return false;
}
