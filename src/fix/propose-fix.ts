import type { Fix } from '../report/finding.ts';
import type { Remedy } from '../rules/remedy.ts';
import { type Collection, keysOf } from '../select/collection.ts';
import { type Entry, pathOfField } from '../select/entry.ts';
import { placeFor } from '../select/placement.ts';
import type { World } from '../select/world.ts';
import type { Document } from '../source/document.ts';
import { scaffoldFor } from './scaffold.ts';
import type { Splice } from './writer.ts';
import { WRITERS } from './writers/index.ts';

/** Turns a remedy into text edits of the files of its world; undefined where that cannot be done safely. */
export function proposeFix(world: World, remedy: Remedy): Fix | undefined {
  switch (remedy.kind) {
    case 'add-entry':
      return addEntry(world, remedy.item, remedy.subject);
    case 'set-field':
      return setField(remedy.entry, remedy.field, remedy.value);
    case 'remove-entry':
      return removeEntry(world, remedy.entry);
  }
}

function addEntry(world: World, index: number, subject: Entry): Fix | undefined {
  const checked = world.items.find((one) => one.index === index);
  const scaffold = checked?.item.scaffold;
  if (checked === undefined || scaffold === undefined) return undefined;
  const place = placeFor(world, checked, subject);
  if (place === undefined) return undefined;
  const splice = WRITERS[place.document.format].insert(
    place.document,
    checked.target,
    place,
    scaffoldFor(scaffold, subject),
  );
  if (splice === undefined) return undefined;
  return asFix(place.document, splice, `add the entry of ${subject.label} to ${place.document.file.path}`);
}

function setField(entry: Entry, field: string, value: string): Fix | undefined {
  const { document } = entry;
  const isKey = field === '@key' && typeof entry.path.at(-1) === 'string';
  if (field.startsWith('@') && !isKey) return undefined;
  const path = pathOfField(entry, field);
  const node = document.nodeAt(path);
  if (!isKey && node?.kind !== 'scalar') return undefined;
  const splice = WRITERS[document.format].replace(document, document.spanOf(path, isKey ? 'key' : 'value'), value);
  if (splice === undefined) return undefined;
  return asFix(document, splice, `set ${field} to "${value}" in ${document.file.path}`);
}

function removeEntry(world: World, entry: Entry): Fix | undefined {
  const splice = WRITERS[entry.document.format].remove(entry.document, entry);
  const collection: Collection | undefined = world.collections.get(entry.collection);
  if (splice === undefined || collection === undefined) return undefined;
  return asFix(
    entry.document,
    splice,
    `remove the entry with ${keysOf(collection.clause)[0]} "${entry.key}" from ${entry.document.file.path}`,
  );
}

function asFix(document: Document, splice: Splice, title: string): Fix {
  const edit = { root: document.file.root, file: document.file.path, ...splice };
  return { title, edits: [edit], preview: splice.text.replace(/\r\n|\r/g, '\n').replace(/^\n+|\n+$/g, '') };
}
