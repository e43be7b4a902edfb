import { isDeepStrictEqual } from 'node:util';
import { formatOptionsOf } from '../contract/format-options.ts';
import type { Fix } from '../report/finding.ts';
import type { Remedy } from '../rules/remedy.ts';
import { type Collection, selectEntries } from '../select/collection.ts';
import { type Entry, fieldOf, textOf } from '../select/entry.ts';
import { joinItem } from '../select/join.ts';
import type { World } from '../select/world.ts';
import { Document } from '../source/document.ts';
import { loadFormat } from '../source/formats/index.ts';
import type { Limits } from '../source/limits.ts';
import { applyEdits } from './text-edit.ts';

/**
 * Whether a fix does what it promises and nothing else: the file still parses, the entries that it does not mean are
 * equal, and the one it means is there (or right, or gone).
 */
export async function verifyFix(world: World, remedy: Remedy, fix: Fix, limits: Limits): Promise<boolean> {
  const target = collectionOf(world, remedy);
  const [edit, ...others] = fix.edits;
  const before = target?.documents.find(({ file }) => file.root === edit?.root && file.path === edit.file);
  if (target === undefined || edit === undefined || others.length > 0 || before === undefined) return false;
  const format = await loadFormat(before.format);
  const text = applyEdits(before.text, fix.edits);
  const parsed = format.parse(text, formatOptionsOf(target.clause), limits);
  if (!parsed.ok || parsed.problems.length > before.problems.length) return false;
  const document = new Document(before.file, before.format, text, parsed.root, parsed.problems);
  const documents = target.documents.map((one) => (one === before ? document : one));
  const after = selectEntries(target.name, target.clause, documents, world.toolsFor(target.name), world.revision);
  if (after.failures.length > 0 || after.keyless.length > target.keyless.length) return false;
  switch (remedy.kind) {
    case 'add-entry':
      return addsOne(world, remedy.item, remedy.subject, target.entries, after.entries);
    case 'set-field':
      return setsOne(remedy, target.entries, after.entries);
    case 'remove-entry':
      return removesOne(remedy.entry, target.entries, after.entries);
  }
}

function collectionOf(world: World, remedy: Remedy): Collection | undefined {
  if (remedy.kind !== 'add-entry') return world.collections.get(remedy.entry.collection);
  return world.items.find((one) => one.index === remedy.item)?.target;
}

function addsOne(
  world: World,
  item: number,
  subject: Entry,
  before: readonly Entry[],
  after: readonly Entry[],
): boolean {
  const checked = world.items.find((one) => one.index === item);
  if (checked === undefined || after.length !== before.length + 1) return false;
  const added = after.filter(
    (entry, i) => !isDeepStrictEqual(entry.value, before[i]?.value) || entry.key !== before[i]?.key,
  )[0];
  const at = added === undefined ? -1 : after.indexOf(added);
  const rest = after.filter((_, i) => i !== at);
  if (!rest.every((entry, i) => entry.key === before[i]?.key && isDeepStrictEqual(entry.value, before[i]?.value)))
    return false;
  const join = joinItem(checked.item, [subject], after, world.template);
  return join.entriesOf(subject).length === checked.join.entriesOf(subject).length + 1;
}

function setsOne(
  remedy: Extract<Remedy, { kind: 'set-field' }>,
  before: readonly Entry[],
  after: readonly Entry[],
): boolean {
  const index = before.indexOf(remedy.entry);
  const changed = after[index];
  if (changed === undefined || after.length !== before.length) return false;
  const value = remedy.field === '@key' ? changed.key : textOf(fieldOf(changed, remedy.field));
  return (
    value === remedy.value && after.every((entry, i) => i === index || isDeepStrictEqual(entry.value, before[i]?.value))
  );
}

function removesOne(entry: Entry, before: readonly Entry[], after: readonly Entry[]): boolean {
  const rest = before.filter((one) => one !== entry);
  return after.length === rest.length && after.every((one, i) => isDeepStrictEqual(one.value, rest[i]?.value));
}
