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

/** Joins all subjects with all entries of an item in one pass over each (hash join; whole words for `contains`). */
export function joinItem(
  item: Pick<ChecklistItem, 'match'>,
  subjects: readonly Entry[],
  entries: readonly Entry[],
  template: (text: string) => Template,
): Join {
  const bySubject = new Map<Entry, Entry[]>();
  const byEntry = new Map<Entry, Entry[]>();
  const lacking = new Map<Entry, string>();
  const order = new Map(entries.map((entry, index) => [entry, index]));
  const alternatives = matchesOf(item.match).map((match) => new Index(match, entries, template));
  for (const subject of subjects) {
    const found = new Set<Entry>();
    let missing: string | undefined;
    let searched = false;
    for (const index of alternatives) {
      const result = index.find(subject);
      if ('missing' in result) missing ??= result.missing;
      else {
        searched = true;
        for (const entry of result.entries) found.add(entry);
      }
    }
    if (!searched && missing !== undefined) lacking.set(subject, missing);
    const sorted = [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    bySubject.set(subject, sorted);
    for (const entry of sorted) byEntry.set(entry, [...(byEntry.get(entry) ?? []), subject]);
  }
  return {
    entriesOf: (subject) => bySubject.get(subject) ?? [],
    subjectsOf: (entry) => byEntry.get(entry) ?? [],
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
      for (const value of new Set(
        lead.contains ? textsAt(entry, lead.field).flatMap(wordsOf) : textsAt(entry, lead.field),
      )) {
        const bucket = this.#byValue.get(value);
        if (bucket === undefined) this.#byValue.set(value, [entry]);
        else bucket.push(entry);
      }
    }
  }

  find(subject: Entry): { readonly entries: readonly Entry[] } | { readonly missing: string } {
    const wanted: { field: string; text: string; contains: boolean }[] = [];
    for (const { field, template, contains } of this.#wanted) {
      const text = fillTemplate(template, subject);
      if (typeof text !== 'string') return { missing: text.missing };
      wanted.push({ field, text: text.trim(), contains });
    }
    const [lead, ...others] = wanted;
    if (lead === undefined) return { entries: [] };
    const word = lead.contains ? (wordsOf(lead.text)[0] ?? '') : lead.text;
    const candidates = this.#byValue.get(word) ?? [];
    const rest = lead.contains ? wanted : others;
    return { entries: candidates.filter((entry) => rest.every((one) => agrees(entry, one))) };
  }
}

function agrees(entry: Entry, wanted: { field: string; text: string; contains: boolean }): boolean {
  const texts = textsAt(entry, wanted.field);
  return wanted.contains ? texts.some((text) => containsWords(text, wanted.text)) : texts.includes(wanted.text);
}

/** The texts a field holds: one, or those of a list. */
function textsAt(entry: Entry, field: string): string[] {
  const value = fieldOf(entry, field);
  return (isList(value) ? value : [value]).flatMap((one) => textOf(one) ?? []);
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
