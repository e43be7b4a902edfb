import { type Collection, isUsable } from '../select/collection.ts';
import type { Entry } from '../select/entry.ts';
import type { World } from '../select/world.ts';
import type { Document } from '../source/document.ts';
import type { Limits } from '../source/limits.ts';
import type { Node, Path } from '../source/tree.ts';
import { childrenOf } from './brackets.ts';
import { type Insertion, spliceOf } from './insertion.ts';
import { sameData, withoutPart } from './json-edit.ts';
import { leavesOthersAlone, reread } from './reread.ts';
import type { ValueOf } from './scaffold.ts';
import { standInsFor } from './stand-ins.ts';
import { applyEdits } from './text-edit.ts';

/**
 * The collection after an insertion, if it has one entry more, that entry says what the scaffold says, and everything
 * else in the file is as it was. Undefined otherwise.
 */
export async function verifyInsertion(
  world: World,
  insertion: Insertion,
  valueOf: ValueOf,
  limits: Limits,
): Promise<{ readonly collection: Collection; readonly added: Entry } | undefined> {
  const { target, place } = insertion;
  const splice = spliceOf(insertion, valueOf);
  if (splice === undefined || !isUsable(target)) return undefined;
  const text = applyEdits(place.document.text, [splice]);
  const after = await reread(world, target, place.document, text, limits);
  const added = after === undefined ? undefined : addedTo(target, after.collection);
  if (after === undefined || added === undefined) return undefined;
  if (!sameData(withoutPart(after.document.value, added.path), place.document.value)) return undefined;
  if (!(await leavesOthersAlone(world, target, place.document, text, limits))) return undefined;
  const saysIt = await saysTheScaffold(world, insertion, valueOf, after.document, added.path, limits);
  return saysIt ? { collection: after.collection, added } : undefined;
}

/** The one entry that a collection did not have before. */
function addedTo(before: Collection, after: Collection): Entry | undefined {
  if (after.entries.length !== before.entries.length + 1) return undefined;
  return after.entries.find((entry, i) => {
    const old = before.entries[i];
    return old === undefined || entry.key !== old.key || !sameData(entry.value, old.value);
  });
}

/** Patterns of text lines choose by what a line says, so that stand-ins would not be lines of the collection. */
async function saysTheScaffold(
  world: World,
  insertion: Insertion,
  valueOf: ValueOf,
  document: Document,
  path: Path,
  limits: Limits,
): Promise<boolean> {
  if (document.format === 'text-lines') return true;
  const standIns = standInsFor(valueOf);
  const splice = spliceOf(insertion, standIns.valueOf);
  if (splice === undefined) return false;
  const { target, place } = insertion;
  const text = applyEdits(place.document.text, [splice]);
  const model = await reread(world, target, place.document, text, limits);
  const parent = path.slice(0, -1);
  const position = childrenOf(document.nodeAt(parent)).indexOf(nodeAt(document, path));
  const written = partAt(model?.document.nodeAt(parent), position);
  const said = partAt(document.nodeAt(parent), position);
  return written !== undefined && said !== undefined && standIns.agree(written, said);
}

function nodeAt(document: Document, path: Path): Node {
  return document.nodeAt(path) ?? document.root;
}

/** A part of a list, or of a map with its key. */
function partAt(parent: Node | undefined, position: number): Node | undefined {
  if (parent?.kind !== 'map') return childrenOf(parent)[position];
  const member = parent.members[position];
  return member === undefined ? undefined : { kind: 'map', members: [member], span: member.node.span };
}
