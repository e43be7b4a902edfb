import type { Fix } from '../report/finding.ts';
import type { Remedy } from '../rules/remedy.ts';
import { type Collection, keysOf } from '../select/collection.ts';
import { type Entry, pathOfField } from '../select/entry.ts';
import type { World } from '../select/world.ts';
import type { Document } from '../source/document.ts';
import type { Node } from '../source/tree.ts';
import { addField } from './add-field.ts';
import { appendingFor } from './append-value.ts';
import { insertionFor, spliceOf } from './insertion.ts';
import { valuesOf } from './scaffold.ts';
import type { Splice } from './writer.ts';
import { WRITERS } from './writers/index.ts';

/** Turns a remedy into text edits of the files of its world; undefined where that cannot be done safely. */
export function proposeFix(world: World, remedy: Remedy): Fix | undefined {
  switch (remedy.kind) {
    case 'add-entry':
      return addEntry(world, remedy.item, remedy.subject);
    case 'set-field':
      return isJournal(world, remedy.entry) ? undefined : setField(remedy.entry, remedy.field, remedy.value);
    case 'remove-entry':
      return isJournal(world, remedy.entry) ? undefined : removeEntry(world, remedy.entry);
  }
}

/** Lines of a journal are history: what holds is said in a new line, and taking one out brings an older one back. */
function isJournal(world: World, { collection }: Entry): boolean {
  return world.collections.get(collection)?.clause['last-wins'] === true;
}

function addEntry(world: World, item: number, subject: Entry): Fix | undefined {
  const insertion = insertionFor(world, item, subject);
  if (insertion === undefined) return appendValue(world, item, subject);
  const { document } = insertion.place;
  const splice = spliceOf(insertion, valuesOf(subject));
  if (splice === undefined) return undefined;
  return asFix(document, splice, `add the entry of ${subject.label} to ${document.file.path}`);
}

function appendValue(world: World, item: number, subject: Entry): Fix | undefined {
  const appending = appendingFor(world, item, subject);
  if (appending === undefined) return undefined;
  const { entry, field, value, index } = appending;
  const { document } = entry;
  const splice = WRITERS[document.format].append(document, pathOfField(entry, field), index, value);
  if (splice === undefined) return undefined;
  return asFix(document, splice, `add "${value}" to ${field} of ${entry.label} in ${document.file.path}`);
}

function setField(entry: Entry, field: string, value: string): Fix | undefined {
  const { document } = entry;
  const isKey = field === '@key' && typeof entry.path.at(-1) === 'string';
  if (field.startsWith('@') && !isKey) return undefined;
  const path = pathOfField(entry, field);
  const node = document.nodeAt(path);
  if (!isKey && node === undefined) return newField(entry, field, value);
  if (!isKey && node?.kind !== 'scalar') return undefined;
  const splice = WRITERS[document.format].replace(document, document.spanOf(path, isKey ? 'key' : 'value'), value);
  if (splice === undefined) return undefined;
  return asFix(document, splice, `set ${field} to "${value}" in ${document.file.path}`);
}

/** A field that the entry lacks goes behind its last one that is a single value on one line. */
function newField(entry: Entry, field: string, value: string): Fix | undefined {
  const node = entry.document.nodeAt(entry.path);
  const last = node?.kind === 'map' ? node.members.findLast((member) => isOnOneLine(entry, member.node)) : undefined;
  const splice = last === undefined ? undefined : addField(entry, last.key, field, value);
  if (splice === undefined) return undefined;
  return asFix(entry.document, splice, `add ${field} "${value}" in ${entry.document.file.path}`);
}

function isOnOneLine({ document }: Entry, { kind, span }: Node): boolean {
  return kind === 'scalar' && !/[\r\n]/.test(document.text.slice(span.start, span.end));
}

function removeEntry(world: World, entry: Entry): Fix | undefined {
  const splice = WRITERS[entry.document.format].remove(entry.document, entry.path);
  const collection: Collection | undefined = world.collections.get(entry.collection);
  if (splice === undefined || collection === undefined) return undefined;
  return asFix(
    entry.document,
    splice,
    `remove the entry with ${keysOf(collection.clause)[0]} "${entry.key}" from ${entry.document.file.path}`,
  );
}

/** A splice of a document as a fix. */
export function asFix(document: Document, splice: Splice, title: string): Fix {
  const edit = { root: document.file.root, file: document.file.path, ...splice };
  return { title, edits: [edit], preview: splice.text.replace(/\r\n|\r/g, '\n').replace(/^\n+|\n+$/g, '') };
}
