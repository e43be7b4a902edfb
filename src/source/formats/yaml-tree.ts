import { type Alias, isAlias, isMap, isScalar, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { ParseResult, Problem } from '../format.ts';
import type { Limits } from '../limits.ts';
import { quoted } from '../quoted.ts';
import { refuse } from '../refusal.ts';
import type { Span } from '../span.ts';
import type { ListNode, MapNode, Member, Node, ScalarNode } from '../tree.ts';
import { findDuplicateKeys, type WrittenKey } from './duplicate-keys.ts';
import { Unreadable } from './unreadable.ts';
import { YamlBudget } from './yaml-budget.ts';
import { isMergeKey, mergedMaps, refuseMerge } from './yaml-merge.ts';
import { buildScalar, scalarText } from './yaml-scalar-node.ts';
import { spanIn, type YamlSource } from './yaml-source.ts';

/** The positioned tree of composed YAML with its aliases and merges expanded; throws Unreadable where it has none. */
export function buildTree(contents: ParsedNode, source: YamlSource, limits: Limits): ParseResult {
  const builder = new TreeBuilder(source, limits);
  return { ok: true, root: builder.build(contents, 0), problems: builder.problems };
}

/** What an anchor stands for; the node is missing while it is being built. */
interface Anchor {
  node: Node | undefined;
  /** The text of a scalar, for an alias that is a key. */
  text: string | undefined;
}

class TreeBuilder {
  readonly problems: Problem[] = [];
  readonly #source: YamlSource;
  readonly #budget: YamlBudget;
  readonly #anchors = new Map<string, Anchor>();

  constructor(source: YamlSource, limits: Limits) {
    this.#source = source;
    this.#budget = new YamlBudget(limits);
  }

  /** The node of a parsed value inside `depth` maps and lists. */
  build(parsed: ParsedNode, depth: number): Node {
    if (isAlias(parsed)) return this.#alias(parsed, depth);
    if (isScalar(parsed)) return this.#scalar(parsed, 'value');
    const anchor = this.#openAnchor(parsed.anchor);
    const node = isMap(parsed) ? this.#map(parsed, depth + 1) : this.#list(parsed, depth + 1);
    if (anchor !== undefined) anchor.node = node;
    return node;
  }

  #openAnchor(name: string | undefined): Anchor | undefined {
    if (name === undefined) return undefined;
    const anchor: Anchor = { node: undefined, text: undefined };
    this.#anchors.set(name, anchor);
    return anchor;
  }

  #anchorOf(alias: Alias.Parsed, span: Span): Anchor {
    const anchor = this.#anchors.get(alias.source);
    if (anchor !== undefined) return anchor;
    const message = `the alias ${quoted(`*${alias.source}`)} stands for nothing, no anchor before it has this name`;
    throw new Unreadable(
      refuse('syntax', message, span, 'define the anchor first, or put the value in quotes if it is text'),
    );
  }

  #alias(alias: Alias.Parsed, depth: number): Node {
    const span = spanIn(this.#source, alias.range[0], alias.range[1]);
    const { node } = this.#anchorOf(alias, span);
    if (node === undefined) {
      const message = `the alias ${quoted(`*${alias.source}`)} is part of the value that it stands for`;
      throw new Unreadable(refuse('syntax', message, span, 'write the value out'));
    }
    const copy = { ...node, span };
    this.#budget.reuse(node, depth, span);
    this.#budget.copy(node, copy);
    return copy;
  }

  #scalar(parsed: Scalar.Parsed, part: 'key' | 'value'): ScalarNode {
    const node = buildScalar(parsed, part, this.#source, this.problems);
    this.#budget.spend(node.span);
    const anchor = this.#openAnchor(parsed.anchor);
    if (anchor !== undefined) {
      anchor.node = node;
      anchor.text = scalarText(parsed);
    }
    return node;
  }

  #list(parsed: YAMLSeq.Parsed, depth: number): ListNode {
    const [start, end] = parsed.range;
    const opening = this.#budget.open(depth, spanIn(this.#source, start, start));
    const items = parsed.items.map((item) => this.build(item, depth));
    const last = parsed.flow === true ? undefined : items.at(-1)?.span.end;
    const span = { start: this.#source.base + start, end: last ?? this.#source.base + end };
    const node: ListNode = { kind: 'list', items, span };
    this.#budget.close(node, depth, opening);
    return node;
  }

  #map(parsed: YAMLMap.Parsed, depth: number): MapNode {
    const [start, end] = parsed.range;
    const opening = this.#budget.open(depth, spanIn(this.#source, start, start));
    const written: WrittenKey[] = [];
    const members: Member[] = [];
    const merges: Node[] = [];
    let last: Span | undefined;
    for (const { key, value } of parsed.items) {
      const writtenKey = this.#key(key);
      written.push(writtenKey);
      const node = this.#value(key, value, writtenKey.keySpan, depth);
      if (isMergeKey(key)) merges.push(node);
      else members.push({ ...writtenKey, node });
      last = node.span;
    }
    for (const problem of findDuplicateKeys(written)) this.problems.push(problem);
    const span =
      parsed.flow === true || last === undefined
        ? spanIn(this.#source, start, end)
        : { start: written[0]?.keySpan.start ?? last.start, end: last.end };
    const node: MapNode = { kind: 'map', members: this.#merge(members, merges, depth), span };
    this.#budget.close(node, depth, opening);
    return node;
  }

  #key(parsed: ParsedNode): WrittenKey {
    if (isScalar(parsed)) return { key: scalarText(parsed), keySpan: this.#scalar(parsed, 'key').span };
    const [start, end] = parsed.range;
    const span = spanIn(this.#source, start, end);
    const text = isAlias(parsed) ? this.#anchorOf(parsed, span).text : undefined;
    if (text === undefined) {
      const hint = 'put it in quotes if it is text, such as a template "{{ name }}"';
      throw new Unreadable(refuse('shape', 'a key is itself a list or a map', span, hint));
    }
    this.#budget.spend(span);
    return { key: text, keySpan: span };
  }

  #value(key: ParsedNode, value: ParsedNode | null, keySpan: Span, depth: number): Node {
    if (value === null) {
      const span = { start: keySpan.end, end: keySpan.end };
      this.#budget.spend(span);
      return { kind: 'scalar', value: null, span };
    }
    return isMergeKey(key) ? this.#budget.withoutCost(() => this.build(value, 0)) : this.build(value, depth);
  }

  /** Own members first, then those of the merged maps; a key that is there already wins. */
  #merge(own: Member[], values: readonly Node[], depth: number): Member[] {
    if (values.length === 0) return own;
    const members = [...own];
    const keys = new Set(own.map(({ key }) => key));
    for (const value of values) {
      const maps = mergedMaps(value);
      if (maps === undefined) throw new Unreadable(refuseMerge(value));
      for (const map of maps) this.#take(map.members, { members, keys, depth, span: value.span });
    }
    return members;
  }

  #take(from: readonly Member[], { members, keys, depth, span }: Merging): void {
    for (const member of from) {
      this.#budget.look(span);
      if (keys.has(member.key)) continue;
      this.#budget.spend(span);
      this.#budget.reuse(member.node, depth, span);
      keys.add(member.key);
      members.push(member);
    }
  }
}

/** A map that members are merged into. */
interface Merging {
  readonly members: Member[];
  readonly keys: Set<string>;
  readonly depth: number;
  readonly span: Span;
}
