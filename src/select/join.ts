import { matchesOf } from '../contract/clauses.ts';
import type { ChecklistItem, MatchClause } from '../contract/contract.ts';
import { isList } from '../source/tree.ts';
import { type Entry, fieldOf, textOf } from './entry.ts';
import { fillTemplate, type Template } from './template.ts';

/** Which entries belong to which subjects, by one checklist item's match. */
export interface Join {
  /** The entries that match a subject, in document order. */
  entriesOf(subject: Entry): readonly Entry[];
  /** The subjects that an entry matches, of any status. */
  subjectsOf(entry: Entry): readonly Entry[];
  /** The field that a subject lacks to be looked for by every alternative of the match; undefined where it can be. */
  lacks(subject: Entry): string | undefined;
}

/** The most pairs of a subject and an entry that one item is looked at for; far more than any roster has that means it. */
export const MOST_PAIRS = 2_000_000;

/**
 * Joins all subjects with all entries of an item in one pass over each (hash join; whole words for `contains`).
 * Undefined where more pairs than are looked at have to be: everything would belong to everything.
 */
export function joinItem(
  item: Pick<ChecklistItem, 'match'>,
  subjects: readonly Entry[],
  entries: readonly Entry[],
  template: (text: string) => Template,
): Join | undefined {
  let pairs = 0;
  const bySubject = new Map<Entry, readonly Entry[]>();
  const lacking = new Map<Entry, string>();
  const alternatives = matchesOf(item.match).map((match) => new Index(match, entries, template));
  const inOrder = alternatives.length > 1 ? merging(entries) : ([found = []]: readonly (readonly Entry[])[]) => found;
  for (const subject of subjects) {
    const results = alternatives.map((index) => index.find(subject));
    const found = results.flatMap((result) => ('missing' in result ? [] : [result.entries]));
    const [missing] = results.flatMap((result) => ('missing' in result ? [result.missing] : []));
    pairs += sum(results);
    if (pairs > MOST_PAIRS) return undefined;
    if (found.length === 0 && missing !== undefined) lacking.set(subject, missing);
    const joined = inOrder(found);
    if (joined.length > 0) bySubject.set(subject, joined);
  }
  let byEntry: ReadonlyMap<Entry, readonly Entry[]> | undefined;
  return {
    entriesOf: (subject) => bySubject.get(subject) ?? NONE,
    subjectsOf: (entry) => (byEntry ??= turned(bySubject)).get(entry) ?? NONE,
    lacks: (subject) => lacking.get(subject),
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

function sum(results: readonly Found[]): number {
  return results.reduce((total, { looked }) => total + looked, 0);
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

/** The subjects of each entry, in the order of the subjects. */
function turned(bySubject: ReadonlyMap<Entry, readonly Entry[]>): Map<Entry, Entry[]> {
  const byEntry = new Map<Entry, Entry[]>();
  for (const [subject, entries] of bySubject) {
    for (const entry of entries) {
      const known = byEntry.get(entry);
      if (known === undefined) byEntry.set(entry, [subject]);
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
