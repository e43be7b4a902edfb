import { formatOptionsOf } from '../contract/format-options.ts';
import { type Collection, selectEntries } from '../select/collection.ts';
import type { World } from '../select/world.ts';
import { Document } from '../source/document.ts';
import { parseEveryday, parseText } from '../source/formats/index.ts';
import type { Limits } from '../source/limits.ts';
import { sameData } from './json-edit.ts';

/** A document and its collection after an edit. */
export interface Reread {
  readonly document: Document;
  readonly collection: Collection;
}

/**
 * From this many characters on, everyday YAML has to stay everyday YAML under a fix: the library would need longer for the
 * proof than all of the check.
 */
const LARGE = 200_000;

/** Reads a collection again with another text of one of its documents; undefined where that reads worse than before. */
export async function reread(
  world: World,
  collection: Collection,
  before: Document,
  text: string,
  limits: Limits,
): Promise<Reread | undefined> {
  const { format, units } = before;
  const parsed =
    units !== undefined && text.length > LARGE
      ? await parseEveryday(format, text, limits, units)
      : await parseText(format, text, formatOptionsOf(collection.clause), limits, units);
  if (parsed?.ok !== true || countTraps(parsed.problems) > countTraps(before.problems)) return undefined;
  const document = new Document(before.file, before.format, text, parsed.root, parsed.problems, parsed.units);
  const documents = collection.documents.map((one) => (one === before ? document : one));
  const { name, clause } = collection;
  const after = selectEntries(name, clause, documents, world.toolsFor(name), world.revision);
  if (after.failures.length > 0 || after.keyless.length > collection.keyless.length) return undefined;
  return { document, collection: after };
}

/** What readers stumble over in a text. Dates are only noted, and a scaffold may well write one. */
export function countTraps(problems: Document['problems']): number {
  return problems.filter(({ trap }) => trap !== 'date').length;
}

/** Whether the collections that read the same file in another way still have all of their entries as they were. */
export async function leavesOthersAlone(
  world: World,
  target: Collection,
  before: Document,
  text: string,
  limits: Limits,
): Promise<boolean> {
  for (const other of world.collections.values()) {
    if (other === target || readsAlike(other, target)) continue;
    const document = other.documents.find(
      ({ file }) => file.root === before.file.root && file.path === before.file.path,
    );
    if (document === undefined) continue;
    const after = await reread(world, other, document, text, limits);
    if (after === undefined || !keepsAll(other, after.collection)) return false;
  }
  return true;
}

function readsAlike(a: Collection, b: Collection): boolean {
  const how = ({ clause }: Collection) => JSON.stringify([clause.format, formatOptionsOf(clause)]);
  return how(a) === how(b);
}

/** Lines of text may come between; nothing may go or change. */
function keepsAll(before: Collection, after: Collection): boolean {
  let at = 0;
  for (const { value } of after.entries) {
    const wanted = before.entries[at];
    if (wanted !== undefined && sameData(wanted.value, value)) at += 1;
  }
  return at === before.entries.length;
}
