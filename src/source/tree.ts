import type { Span } from './span.ts';

export type Scalar = null | boolean | number | string;

/** Plain data as every format yields it; maps have no prototype, so `__proto__` is a key like any other. */
export type Json = Scalar | readonly Json[] | { readonly [key: string]: Json };

/** A map of plain data. */
export type JsonMap = { readonly [key: string]: Json };

/** One step into a tree: a map key or a list index. */
export type PathSegment = string | number;
export type Path = readonly PathSegment[];

/** A single value; the span covers its text as written, quotes included. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: Scalar;
  readonly span: Span;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly span: Span;
}

/** One key with its value; the last of two equal keys wins, both stay listed as a problem. */
export interface Member {
  readonly key: string;
  readonly keySpan: Span;
  readonly node: Node;
}

export interface MapNode {
  readonly kind: 'map';
  readonly members: readonly Member[];
  readonly span: Span;
  /** Its plain data, where it is known without looking at the members. */
  readonly data?: JsonMap;
}

/** What every format parses to: data with the exact span of each key and value. Nodes may be shared (YAML aliases). */
export type Node = ScalarNode | ListNode | MapNode;

/** The member of a map with this key. */
export function memberOf(map: MapNode, key: string): Member | undefined {
  return map.members.findLast((member) => member.key === key);
}

/**
 * A map with nothing but its own keys. It is made by a class that inherits nothing, since engines keep an object that was
 * made without a prototype in a slow and large form.
 */
class PlainMap {
  [key: string]: Json;
}
Reflect.setPrototypeOf(PlainMap.prototype, null);
Reflect.deleteProperty(PlainMap.prototype, 'constructor');

/** An empty map that has no keys but those that are given to it. */
export function makeMap(): { [key: string]: Json } {
  return new PlainMap();
}

/** The plain data of a node. One that is shared is written out each time; the limits of parsing count it so. */
export function toJson(node: Node): Json {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toJson);
  if (node.data !== undefined) return node.data;
  const map = makeMap();
  for (const member of node.members) map[member.key] = toJson(member.node);
  return map;
}

/** True where two pieces of plain data say the same, whatever the order of their keys; many times as fast as Node's own comparison. */
export function equalData(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, index) => equalData(item, b[index]));
  if (!isMap(a) || !isMap(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && equalData(a[key], b[key]));
}

/** True where no two items of a list say the same. */
export function hasNoTwins(items: readonly Json[]): boolean {
  return new Set(items.map(canonicalText)).size === items.length;
}

/** The same text for data that says the same, whatever the order of its keys. */
function canonicalText(value: Json): string {
  if (isList(value)) return `[${value.map(canonicalText).join()}]`;
  if (!isMap(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${canonicalText(part)}`);
  return `{${members.sort().join()}}`;
}

/** True for maps of plain data. */
export function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for lists of plain data. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** True for values without parts. */
export function isScalar(value: unknown): value is Scalar {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
