import type { Problem } from '../format.ts';
import type { Span } from '../span.ts';
import type { JsonMap, MapNode, Member } from '../tree.ts';

/** What the units of one source were read from, and how their keys and values are read with their places. */
export interface UnitOrigin {
  readonly base: number;
  readMembers(unit: YamlUnit): readonly Member[];
}

/** How a map was read. What it says holds for the same lines anywhere, as long as column and depth are the same. */
export interface UnitReading {
  readonly data: JsonMap;
  readonly column: number;
  /** How many maps and lists it is in, itself included. */
  readonly depth: number;
  /** From its start to the end of its last value. */
  readonly length: number;
  /** From its start to the line of the next content. */
  readonly extent: number;
  /** How many keys and values it counts. */
  readonly nodes: number;
  /** What is doubtful in it, with places from its start on. */
  readonly problems: readonly Problem[];
}

/**
 * A map of which the data is known, and the places of its keys and values are found out when they are asked for: nearly
 * all entries of a file are looked at, and nearly none is pointed at.
 */
export class YamlUnit implements MapNode {
  readonly kind = 'map';
  readonly reading: UnitReading;
  /** Where it starts in the source. */
  readonly pos: number;
  readonly #origin: UnitOrigin;
  #members: readonly Member[] | undefined;

  constructor(origin: UnitOrigin, reading: UnitReading, pos: number) {
    this.#origin = origin;
    this.reading = reading;
    this.pos = pos;
  }

  get data(): JsonMap {
    return this.reading.data;
  }

  get span(): Span {
    const start = this.#origin.base + this.pos;
    return { start, end: start + this.reading.length };
  }

  get members(): readonly Member[] {
    this.#members ??= this.#origin.readMembers(this);
    return this.#members;
  }
}
