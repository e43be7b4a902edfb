import type { Document } from '../source/document.ts';
import type { Collection } from './collection.ts';
import { compareKeys } from './compare-keys.ts';
import type { Entry } from './entry.ts';
import type { Join } from './join.ts';
import { Positions } from './positions.ts';

/** The entries between which a new one stands: after a sibling, before the first one, or (neither) in an empty file. */
export interface Neighbours {
  readonly after: Entry | undefined;
  readonly before: Entry | undefined;
}

/**
 * The entries that a new entry of an item's collection will stand among: those of its last file. What is asked of them
 * for each subject is worked out for all subjects at once, when it is first asked for.
 */
export class Siblings {
  readonly document: Document | undefined;
  readonly #roster: readonly Entry[];
  readonly #target: Collection;
  readonly #join: Join;
  #entries: readonly Entry[] | undefined;
  #isSorted: boolean | undefined;
  #nearest: readonly (Entry | undefined)[] | undefined;
  readonly #positions: Positions;

  constructor(roster: readonly Entry[], target: Collection, join: Join) {
    this.document = target.documents.at(-1);
    this.#roster = roster;
    this.#positions = new Positions(roster);
    this.#target = target;
    this.#join = join;
  }

  /**
   * Siblings sorted by key take a new key in their order. Others follow the order of their own subjects: an entry of
   * this subject, or of the nearest subject before it that has one here; failing that, the last sibling.
   */
  neighboursOf(subject: Entry, key: string | undefined): Neighbours {
    const siblings = (this.#entries ??= this.#target.entries.filter((entry) => entry.document === this.document));
    this.#isSorted ??= isSortedByKey(siblings);
    if (this.#isSorted && key !== undefined && siblings.length > 1) {
      const after = siblings[countUpTo(siblings, key) - 1];
      return { after, before: after === undefined ? siblings[0] : undefined };
    }
    this.#nearest ??= this.#findNearest();
    const position = this.#positions.of(subject);
    const nearest = position === undefined ? undefined : this.#nearest[position];
    return { after: nearest ?? siblings.at(-1), before: undefined };
  }

  /** By position of the subject: its own last entry here, or that of the nearest subject before it. */
  #findNearest(): (Entry | undefined)[] {
    let last: Entry | undefined;
    return this.#roster.map((subject) => {
      last = this.#join.entriesOf(subject).findLast(({ document }) => document === this.document) ?? last;
      return last;
    });
  }
}

function isSortedByKey(entries: readonly Entry[]): boolean {
  return entries.every((entry, index) => index === 0 || compareKeys(entries[index - 1]?.key ?? '', entry.key) <= 0);
}

/** How many of the sorted entries have keys up to a key. */
function countUpTo(entries: readonly Entry[], key: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareKeys(entries[middle]?.key ?? '', key) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
