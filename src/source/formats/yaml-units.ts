import type { Problem } from '../format.ts';
import type { Limits } from '../limits.ts';
import { isMap, type Json, type Member, type Node } from '../tree.ts';
import { DataBuilder, NodeBuilder, NotFlawless, type OpenData } from './yaml-builder.ts';
import { KnownUnits } from './yaml-known-units.ts';
import { readLine, readMap } from './yaml-line-blocks.ts';
import { YamlLineCursor } from './yaml-line-cursor.ts';
import { YamlLineReader, type YamlReading } from './yaml-line-reader.ts';
import { type UnitOrigin, type UnitReading, YamlUnit } from './yaml-unit.ts';

/** The units of a text, in its order, for reading another text that is mostly the same. */
export interface EverydayUnits {
  readonly text: string;
  readonly limits: Limits;
  readonly units: readonly YamlUnit[];
}

const NOTHING: readonly Problem[] = [];

/** Reads maps of one source as units: their data at once, the places in them later. */
export class UnitReader {
  readonly all: EverydayUnits;
  readonly #units: YamlUnit[] = [];
  readonly #reading: YamlReading;
  readonly #problems: Problem[];
  readonly #known: KnownUnits | undefined;
  readonly #data: YamlLineReader<Json, OpenData>;
  readonly #origin: UnitOrigin;
  /** Within a map that is read with its places. */
  #isPlain = false;

  constructor(reading: YamlReading, problems: Problem[], earlier: EverydayUnits | undefined) {
    const { source, limits } = reading;
    this.all = { text: source.text, limits, units: this.#units };
    this.#reading = reading;
    this.#problems = problems;
    this.#known = earlier?.limits === limits ? new KnownUnits(earlier) : undefined;
    this.#data = new YamlLineReader(reading, new DataBuilder(problems));
    this.#origin = { base: source.base, readMembers: (unit) => readMembers(reading, unit) };
  }

  /** The map at the cursor. One that has to be read with its places is read so as a whole: once more, and no oftener. */
  read(depth: number, readPlainly: () => Node): Node {
    if (this.#isPlain) return readPlainly();
    const { pos } = this.#reading.cursor;
    const reading = this.#takeOver(depth) ?? this.#readData(depth);
    if (reading === undefined) {
      this.#isPlain = true;
      const node = readPlainly();
      this.#isPlain = false;
      return node;
    }
    const unit = new YamlUnit(this.#origin, reading, pos);
    this.#units.push(unit);
    return unit;
  }

  /** What is known of the same lines, where all lines of the map are the same and the next one is not part of it. */
  #takeOver(depth: number): UnitReading | undefined {
    if (this.#known === undefined) return undefined;
    const { cursor, limits } = this.#reading;
    const { pos, lineStart } = cursor;
    const column = cursor.columnOf(pos);
    const known = this.#known.find(cursor.text, pos, column, depth);
    if (known === undefined || this.#reading.nodes + known.nodes > limits.nodes) return undefined;
    const next = pos + known.extent;
    cursor.continueAt(next);
    const isWhole =
      cursor.indent < 0 ? next === cursor.text.length : cursor.lineStart === next && cursor.indent < column;
    if (!isWhole) {
      cursor.returnTo(lineStart, pos);
      return undefined;
    }
    this.#reading.nodes += known.nodes;
    this.#reading.end = this.#reading.source.base + pos + known.length;
    for (const problem of known.problems) this.#problems.push(moved(problem, this.#reading.source.base + pos));
    return known;
  }

  #readData(depth: number): UnitReading | undefined {
    const reading = this.#reading;
    const { cursor, source } = reading;
    const { pos, lineStart } = cursor;
    const column = cursor.columnOf(pos);
    const { nodes } = reading;
    const { length } = this.#problems;
    try {
      const data = this.#data.atBrace() ? readLine(this.#data, depth - 1) : readMap(this.#data, depth);
      if (!isMap(data)) return undefined;
      const next = cursor.indent < 0 ? source.text.length : cursor.lineStart;
      const problems =
        this.#problems.length === length
          ? NOTHING
          : this.#problems.slice(length).map((problem) => moved(problem, -source.base - pos));
      const end = reading.end - source.base;
      return { data, column, depth, length: end - pos, extent: next - pos, nodes: reading.nodes - nodes, problems };
    } catch (error) {
      if (!(error instanceof NotFlawless)) throw error;
      reading.nodes = nodes;
      this.#problems.length = length;
      cursor.returnTo(lineStart, pos);
      return undefined;
    }
  }
}

/** Only doubtful scalars come here, which have one place. */
function moved(problem: Problem, by: number): Problem {
  const { start, end } = problem.span;
  return { ...problem, span: { start: start + by, end: end + by } };
}

/** The keys and values of a unit, read once more with their places. */
function readMembers({ source, limits, keys }: YamlReading, unit: YamlUnit): readonly Member[] {
  const cursor = new YamlLineCursor(source.text, unit.pos - unit.reading.column);
  cursor.pos = unit.pos;
  const reader = new YamlLineReader({ source, limits, cursor, keys, nodes: 0, end: 0 }, new NodeBuilder([]));
  const { depth } = unit.reading;
  const node: Node = reader.atBrace() ? readLine(reader, depth - 1) : readMap(reader, depth);
  return node.kind === 'map' ? node.members : [];
}
