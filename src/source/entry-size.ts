import type { MapNode, Node } from './tree.ts';

/** How many nodes an entry has whose fields are texts or lists of texts, itself included. */
export function entrySize(entry: MapNode): number {
  return entry.members.reduce((size, { node }) => size + fieldSize(node), 1);
}

/** How many nodes a text or a list of texts has. */
export function fieldSize(node: Node): number {
  return node.kind === 'list' ? 1 + node.items.length : 1;
}
