import { CompactMember, CompactScalar } from '../compact.ts';
import type { Problem } from '../format.ts';
import { type Json, type Member, makeMap, type Node, type Scalar } from '../tree.ts';
import { findDuplicateKeys } from './duplicate-keys.ts';

/** What a reader of YAML makes of what it reads; offsets are those of the whole file. */
export interface YamlBuilder<Value, OpenMap> {
  scalar(value: Scalar, start: number, end: number): Value;
  list(items: Value[], start: number, end: number): Value;
  openMap(): OpenMap;
  add(map: OpenMap, key: string, start: number, end: number, value: Value): void;
  closeMap(map: OpenMap, start: number, end: number): Value;
  /** Takes note of what is wrong and does not stop reading. */
  note(problem: Problem): void;
}

/** Builds the positioned tree, and collects what is wrong beside it. */
export class NodeBuilder implements YamlBuilder<Node, Member[]> {
  readonly #problems: Problem[];

  constructor(problems: Problem[]) {
    this.#problems = problems;
  }

  scalar(value: Scalar, start: number, end: number): Node {
    return new CompactScalar(value, start, end);
  }

  list(items: Node[], start: number, end: number): Node {
    return { kind: 'list', items, span: { start, end } };
  }

  openMap(): Member[] {
    return [];
  }

  add(map: Member[], key: string, start: number, end: number, node: Node): void {
    map.push(new CompactMember(key, start, end, node));
  }

  closeMap(members: Member[], start: number, end: number): Node {
    this.#problems.push(...findDuplicateKeys(members));
    return { kind: 'map', members, span: { start, end } };
  }

  note(problem: Problem): void {
    this.#problems.push(problem);
  }
}

/** Says that a map has a key twice, so that it has to be read with its places. */
export class NotFlawless extends Error {}

/** A map of plain data that is still being read. */
export type OpenData = { [key: string]: Json };

/** Builds plain data; throws NotFlawless where a key stands twice in one map. */
export class DataBuilder implements YamlBuilder<Json, OpenData> {
  readonly #problems: Problem[];

  constructor(problems: Problem[]) {
    this.#problems = problems;
  }

  scalar(value: Scalar): Json {
    return value;
  }

  list(items: Json[]): Json {
    return items;
  }

  openMap(): OpenData {
    return makeMap();
  }

  add(map: OpenData, key: string, _start: number, _end: number, value: Json): void {
    if (key in map) throw new NotFlawless();
    map[key] = value;
  }

  closeMap(map: OpenData): Json {
    return map;
  }

  note(problem: Problem): void {
    this.#problems.push(problem);
  }
}
