import type { Fix } from '../report/finding.ts';
import type { Remedy } from '../rules/remedy.ts';
import { fieldOf, pathOfField } from '../select/entry.ts';
import { joinItem } from '../select/join.ts';
import { valueAtPath } from '../select/selector.ts';
import type { World } from '../select/world.ts';
import type { Limits } from '../source/limits.ts';
import { isList, isScalar } from '../source/tree.ts';
import { appendingFor } from './append-value.ts';
import { insertionFor } from './insertion.ts';
import { sameData, withKey, withoutPart, withPart } from './json-edit.ts';
import { leavesOthersAlone, type Reread, reread } from './reread.ts';
import { valuesOf } from './scaffold.ts';
import { applyEdits } from './text-edit.ts';
import { verifyInsertion } from './verify-insertion.ts';

/**
 * Whether a fix does what it promises and nothing else: the file still parses, everything in it that the fix does not
 * mean is equal, and what it means is there (or right, or gone).
 */
export async function verifyFix(world: World, remedy: Remedy, fix: Fix, limits: Limits): Promise<boolean> {
  switch (remedy.kind) {
    case 'add-entry': {
      const insertion = insertionFor(world, remedy.item, remedy.subject);
      if (insertion === undefined) return verifyAppending(world, remedy, fix, limits);
      const after = await verifyInsertion(world, insertion, valuesOf(remedy.subject), limits);
      return after !== undefined && joinsOneMore(world, remedy, after.collection.entries);
    }
    case 'set-field':
      return verifyValue(world, remedy, fix, limits);
    case 'remove-entry': {
      const { document, path } = remedy.entry;
      const after = await rereadAfter(world, remedy.entry.collection, document, fix, limits);
      return after !== undefined && sameData(after.document.value, withoutPart(document.value, path));
    }
  }
}

type AddEntry = Extract<Remedy, { kind: 'add-entry' }>;

async function verifyAppending(world: World, remedy: AddEntry, fix: Fix, limits: Limits): Promise<boolean> {
  const appending = appendingFor(world, remedy.item, remedy.subject);
  if (appending === undefined) return false;
  const { entry, field, value, index } = appending;
  const after = await rereadAfter(world, entry.collection, entry.document, fix, limits);
  const path = pathOfField(entry, field);
  const list = fieldOf(entry, field);
  const now = after === undefined ? undefined : valueAtPath(after.document.value, path);
  if (after === undefined || !isList(list) || !isList(now) || String(now[index]) !== value) return false;
  const expected = withPart(entry.document.value, path, [
    ...list.slice(0, index),
    now[index] ?? null,
    ...list.slice(index),
  ]);
  return sameData(after.document.value, expected) && joinsOneMore(world, remedy, after.collection.entries);
}

async function verifyValue(
  world: World,
  { entry, field, value }: Extract<Remedy, { kind: 'set-field' }>,
  fix: Fix,
  limits: Limits,
): Promise<boolean> {
  const { document } = entry;
  const after = await rereadAfter(world, entry.collection, document, fix, limits);
  if (after === undefined) return false;
  if (field === '@key') return sameData(after.document.value, withKey(document.value, entry.path, value));
  const path = pathOfField(entry, field);
  const now = valueAtPath(after.document.value, path);
  if (now === undefined || !isScalar(now) || String(now) !== value) return false;
  return sameData(after.document.value, withPart(document.value, path, now));
}

function joinsOneMore(world: World, { item, subject }: AddEntry, entries: Reread['collection']['entries']): boolean {
  const checked = world.items.find((one) => one.index === item);
  if (checked === undefined) return false;
  const join = joinItem(checked.item, [subject], entries, world.template);
  return join?.entriesOf(subject).length === checked.join.entriesOf(subject).length + 1;
}

async function rereadAfter(
  world: World,
  name: string,
  document: Reread['document'],
  fix: Fix,
  limits: Limits,
): Promise<Reread | undefined> {
  const collection = world.collections.get(name);
  if (collection === undefined) return undefined;
  const text = applyEdits(document.text, fix.edits);
  const after = await reread(world, collection, document, text, limits);
  const isAlone = after !== undefined && (await leavesOthersAlone(world, collection, document, text, limits));
  return isAlone ? after : undefined;
}
