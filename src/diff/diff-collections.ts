import { type Collection, isUsable, keysOf } from '../select/collection.ts';
import { type Entry, fieldOf, textOf } from '../select/entry.ts';
import type { World } from '../select/world.ts';
import { equalData, isMap } from '../source/tree.ts';
import type { Change, FieldChange } from './change.ts';

/** What happened to the entries of every collection between base and head, in the order of the contract. */
export function diffWorlds(base: World, head: World): Change[] {
  return [...head.collections].flatMap(([name, collection]) => {
    const before = base.collections.get(name);
    return before === undefined ? [] : diffCollection(base, before, head, collection);
  });
}

/** Keys at base that are other keys at head, by collection. */
export function renamesIn(changes: readonly Change[]): Map<string, Map<string, string>> {
  const renames = new Map<string, Map<string, string>>();
  for (const change of changes) {
    if (change.kind !== 'renamed') continue;
    const known = renames.get(change.collection) ?? new Map<string, string>();
    renames.set(change.collection, known.set(change.formerKey, change.key));
  }
  return renames;
}

function diffCollection(base: World, before: Collection, head: World, after: Collection): Change[] {
  if (!isUsable(before) || !isUsable(after) || sameDocuments(before, after)) return [];
  const former = new Map(before.entries.map((entry) => [entry.key, entry]));
  const current = new Map(after.entries.map((entry) => [entry.key, entry]));
  const removed = before.entries.filter((entry) => !current.has(entry.key));
  const added = after.entries.filter((entry) => !former.has(entry.key));
  const renamed = pairRenamed(after, removed, added);
  const changes: Change[] = [];
  for (const entry of current.values()) {
    const old = renamed.get(entry) ?? former.get(entry.key);
    if (old !== undefined && old.key === entry.key && equalData(old.value, entry.value)) continue;
    const told = { collection: after.name, key: entry.key, label: entry.label, location: head.locate(entry) };
    if (old === undefined) changes.push({ kind: 'added', ...told });
    else if (old.key !== entry.key)
      changes.push({ kind: 'renamed', ...told, formerKey: old.key, fields: fieldChanges(old, entry) });
    else changes.push({ kind: 'modified', ...told, fields: fieldChanges(old, entry) });
  }
  const gone = new Set(renamed.values());
  for (const entry of removed) {
    if (gone.has(entry)) continue;
    changes.push({
      kind: 'removed',
      collection: after.name,
      key: entry.key,
      label: entry.label,
      location: base.locate(entry),
    });
  }
  return changes;
}

function sameDocuments(a: Collection, b: Collection): boolean {
  return (
    a.documents.length === b.documents.length && a.documents.every((document, index) => document === b.documents[index])
  );
}

/** A value that more entries than this share names none of them, whatever its field promises. */
const MOST_HOLDERS = 20;

/**
 * An entry that went and one that came are the same one under a new name if most of its unique fields say so. Its key
 * does not count: it has changed.
 */
function pairRenamed(collection: Collection, removed: readonly Entry[], added: readonly Entry[]): Map<Entry, Entry> {
  const keys = keysOf(collection.clause);
  const fields = (collection.clause.unique ?? [])
    .flatMap((clause) => (typeof clause === 'string' ? [clause] : clause.fields.length === 1 ? clause.fields : []))
    .filter((field) => !keys.includes(field));
  const pairs = new Map<Entry, Entry>();
  const free = new Set(removed);
  const byValue = new Map<string, Entry[]>();
  for (const entry of removed) {
    for (const name of identities(entry, fields)) {
      const known = byValue.get(name);
      if (known === undefined) byValue.set(name, [entry]);
      else known.push(entry);
    }
  }
  for (const entry of added) {
    const votes = new Map<Entry, number>();
    const own = identities(entry, fields);
    for (const name of own) {
      const holders = byValue.get(name) ?? [];
      if (holders.length > MOST_HOLDERS) continue;
      for (const old of holders) votes.set(old, (votes.get(old) ?? 0) + 1);
    }
    const [best] = [...votes].filter(([old]) => free.has(old)).sort(([, a], [, b]) => b - a);
    if (best === undefined || best[1] * 2 <= own.length) continue;
    pairs.set(entry, best[0]);
    free.delete(best[0]);
  }
  return pairs;
}

function identities(entry: Entry, fields: readonly string[]): string[] {
  return fields.flatMap((field) => {
    const text = textOf(fieldOf(entry, field));
    return text === undefined ? [] : [`${field}=${text}`];
  });
}

function fieldChanges(before: Entry, after: Entry): FieldChange[] {
  if (!isMap(before.value) || !isMap(after.value)) return [{ field: '', before: before.value, after: after.value }];
  const [old, now] = [before.value, after.value];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
  return names
    .filter((field) => !equalData(old[field], now[field]))
    .map((field) => ({
      field,
      ...(field in old && { before: old[field] ?? null }),
      ...(field in now && { after: now[field] ?? null }),
    }));
}
