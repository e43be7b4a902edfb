import type { FormatId, Problem } from './format.ts';
import type { EverydayUnits } from './formats/yaml-units.ts';
import { LineIndex, type Range, type Span } from './span.ts';
import { type Json, type MapNode, type Member, memberOf, type Node, type Path, toJson } from './tree.ts';

/** Which file of which root a text came from; `/` separates folders on every machine. */
export interface FileRef {
  readonly root: string;
  readonly path: string;
}

/** Which part of a member a span is asked for: its key, its value, or both. */
export type Part = 'key' | 'value' | 'member';

/** Maps of up to this many members are searched without an index. */
const SMALL_MAP = 64;

/** A parsed source: its data, and the exact place of each part of it. */
export class Document {
  readonly file: FileRef;
  readonly format: FormatId;
  readonly text: string;
  readonly root: Node;
  readonly problems: readonly Problem[];
  /** What another text of the same file can be read with. */
  readonly units: EverydayUnits | undefined;
  #value: Json | undefined;
  #lines: LineIndex | undefined;
  readonly #members = new Map<MapNode, ReadonlyMap<string, Member>>();

  constructor(
    file: FileRef,
    format: FormatId,
    text: string,
    root: Node,
    problems: readonly Problem[],
    units?: EverydayUnits,
  ) {
    this.file = file;
    this.format = format;
    this.text = text;
    this.root = root;
    this.problems = problems;
    this.units = units;
  }

  get value(): Json {
    this.#value ??= toJson(this.root);
    return this.#value;
  }

  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines;
  }

  /** The node at a path, or undefined where the path leads nowhere. */
  nodeAt(path: Path): Node | undefined {
    let node: Node | undefined = this.root;
    for (const segment of path) {
      if (node === undefined) return undefined;
      node = this.#step(node, segment)?.node;
    }
    return node;
  }

  /** The span of a path; total: where the path leads nowhere, the span of its closest parent. */
  spanOf(path: Path, part: Part = 'value'): Span {
    let node: Node = this.root;
    let member: Member | undefined;
    for (const segment of path) {
      const next = this.#step(node, segment);
      if (next === undefined) return node.span;
      member = next.member;
      node = next.node;
    }
    if (member === undefined || part === 'value') return node.span;
    return part === 'key' ? member.keySpan : { start: member.keySpan.start, end: node.span.end };
  }

  /** The range of a span. */
  rangeOf(span: Span): Range {
    return this.lines.rangeOf(span);
  }

  #step(node: Node, segment: string | number): { node: Node; member?: Member } | undefined {
    if (node.kind === 'list') {
      const item = typeof segment === 'number' ? node.items[segment] : undefined;
      return item === undefined ? undefined : { node: item };
    }
    if (node.kind === 'map') {
      const member = this.#memberOf(node, String(segment));
      return member === undefined ? undefined : { node: member.node, member };
    }
    return undefined;
  }

  /** Large maps are indexed, so that asking for each of their keys takes linear time. */
  #memberOf(map: MapNode, key: string): Member | undefined {
    if (map.members.length <= SMALL_MAP) return memberOf(map, key);
    let members = this.#members.get(map);
    if (members === undefined) {
      members = new Map(map.members.map((member) => [member.key, member]));
      this.#members.set(map, members);
    }
    return members.get(key);
  }
}
