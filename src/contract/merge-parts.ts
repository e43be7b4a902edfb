import type { Document } from '../source/document.ts';
import { type Member, memberOf, type Node } from '../source/tree.ts';
import type { Mistake } from './mistake.ts';

/** A part of the contract as it was written: one fenced block, or one included file. */
export interface ContractPart {
  readonly document: Document;
  readonly node: Node;
}

/** The parts as one tree, with the document that each of its nodes came from. */
export interface MergedParts {
  readonly root: Node;
  readonly origins: ReadonlyMap<Node, Document>;
  readonly mistakes: readonly Mistake[];
}

/** Puts the parts together: maps by key, lists end to end; a name given twice is a mistake. */
export function mergeParts(parts: readonly ContractPart[]): MergedParts {
  const origins = new Map<Node, Document>();
  const mistakes: Mistake[] = [];
  const merged = new Map<string, Member>();
  for (const { document, node } of parts) {
    if (node.kind === 'scalar' && node.value === null) continue;
    if (node.kind !== 'map') {
      const hint = 'begin it with collections:, checklist: or waivers:';
      mistakes.push({ path: [], place: placeOf(document, node), message: 'this block holds no map', hint });
      continue;
    }
    for (const member of node.members) {
      tagOrigins(member.node, document, origins);
      const before = merged.get(member.key);
      merged.set(member.key, before === undefined ? member : joinMembers(before, member, origins, mistakes));
    }
  }
  const start = parts[0]?.node.span.start ?? 0;
  return { root: { kind: 'map', members: [...merged.values()], span: { start, end: start } }, origins, mistakes };
}

/** Only as deep as parts are mixed; what is further down stands where its parent does. */
function tagOrigins(node: Node, document: Document, origins: Map<Node, Document>): void {
  origins.set(node, document);
  if (node.kind === 'map') for (const member of node.members) origins.set(member.node, document);
  if (node.kind === 'list') for (const item of node.items) origins.set(item, document);
}

function joinMembers(before: Member, added: Member, origins: Map<Node, Document>, mistakes: Mistake[]): Member {
  const [a, b] = [before.node, added.node];
  const joined = joinNodes(a, b);
  if (joined === undefined) {
    const hint = 'write both as lists or both as maps';
    const message = `"${before.key}" is given a second time, in another shape`;
    mistakes.push({ path: [], place: placeOf(origins.get(b), b), message, hint });
    return before;
  }
  if (a.kind === 'map' && b.kind === 'map') {
    for (const member of b.members) {
      const first = memberOf(a, member.key);
      if (first === undefined) continue;
      const { file, line } = placeOf(origins.get(first.node), first.node);
      const message = `"${member.key}" is defined twice under ${before.key}`;
      mistakes.push({
        path: [before.key, member.key],
        message,
        hint: `keep one of the two; the first one is at ${file}:${line}`,
      });
    }
  }
  const document = origins.get(a);
  if (document !== undefined) origins.set(joined, document);
  return { ...before, node: joined };
}

function joinNodes(a: Node, b: Node): Node | undefined {
  if (a.kind === 'list' && b.kind === 'list') return { kind: 'list', items: [...a.items, ...b.items], span: a.span };
  if (a.kind !== 'map' || b.kind !== 'map') return undefined;
  return { kind: 'map', members: [...a.members, ...b.members], span: a.span };
}

/** The first line of a node. */
export function placeOf(document: Document | undefined, { span }: Pick<Node, 'span'>): NonNullable<Mistake['place']> {
  const start = document?.rangeOf(span).start ?? { line: 1, column: 1 };
  return { file: document?.file.path ?? '', line: start.line, column: start.column };
}
