import type { Entry } from './entry.ts';

/** Answers where entries stand among the entries of one list. */
export class Positions {
  readonly #entries: readonly Entry[];
  #map: ReadonlyMap<Entry, number> | undefined;

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
  }

  /** The position of an entry; undefined where it is not in the list. */
  of(entry: Entry): number | undefined {
    // Mostly nothing is left out of a file, and its entries stand where they stood in it.
    if (this.#entries[entry.index] === entry) return entry.index;
    this.#map ??= new Map(this.#entries.map((one, position) => [one, position]));
    return this.#map.get(entry);
  }
}
