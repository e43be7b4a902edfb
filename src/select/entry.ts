import type { Document } from '../source/document.ts';
import type { Location, Revision } from '../source/location.ts';
import type { Span } from '../source/span.ts';
import { isMap, isScalar, type Json, type Path, type Scalar } from '../source/tree.ts';

/** One thing that a collection holds, with the place it was read from. */
export interface Entry {
  /** Name of its collection. */
  readonly collection: string;
  /** Its key as text; unique within a collection unless a finding says otherwise. */
  readonly key: string;
  /** As people call it. */
  readonly label: string;
  readonly value: Json;
  readonly document: Document;
  readonly path: Path;
  /** Position among the selected values of its document, from 0. */
  readonly index: number;
  /** Values of fields that the entry leaves out. */
  readonly defaults: Readonly<Record<string, Scalar>>;
  /** Values of fields that the entry leaves out and takes from other collections. */
  readonly derived: Readonly<Record<string, Json>>;
}

/** An entry whose key and label may still have to be found out. */
type Bare = Omit<Entry, 'key' | 'label'> & { readonly key?: string };

/** The character that names which no file holds begin with. */
const AT = '@'.charCodeAt(0);

/** What a field of an entry holds: a path into its value, `@key`, `@index`, `@file` or `@value`; undefined where there is nothing. */
export function fieldOf(entry: Bare, field: string): Json | undefined {
  if (field.charCodeAt(0) === AT) return metaField(entry, field);
  const { value } = entry;
  const found = isMap(value) && field in value ? value[field] : valueBelow(value, field);
  return found ?? entry.derived[field] ?? entry.defaults[field] ?? found;
}

/** The path of a field below its entry, for asking a document where it stands. */
export function pathOfField(entry: Bare, field: string): Path {
  return field.startsWith('@') ? entry.path : [...entry.path, ...segmentsOf(entry.value, field)];
}

/** Where a field of an entry stands; where it is absent, the entry's own head line. */
export function locateField(entry: Entry, field: string, revision: Revision): Location {
  if (field === '@file') return locateSpan(entry.document, { start: 0, end: 0 }, revision);
  const path = pathOfField(entry, field);
  if (field.startsWith('@') || entry.document.nodeAt(path) === undefined) return locateEntry(entry, revision);
  return locateSpan(entry.document, entry.document.spanOf(path), revision);
}

/** Where an item of a list that a field holds stands. */
export function locateItem(entry: Entry, field: string, index: number, revision: Revision): Location {
  return locateSpan(entry.document, entry.document.spanOf([...pathOfField(entry, field), index]), revision);
}

/**
 * Where an entry can be pointed at: the map key that names it, or its key field's value, or its first line. Never the
 * whole entry, which may be a page long.
 */
export function locateEntry(entry: Entry, revision: Revision, keyField?: string): Location {
  const last = entry.path.at(-1);
  if (typeof last === 'string') return locateSpan(entry.document, entry.document.spanOf(entry.path, 'key'), revision);
  if (keyField !== undefined && !keyField.startsWith('@')) {
    const path = pathOfField(entry, keyField);
    if (entry.document.nodeAt(path) !== undefined) {
      const member = entry.document.spanOf(path, 'member');
      // In a table the key stands in the header, far from the entry.
      const inside = member.start >= entry.document.spanOf(entry.path).start;
      return locateSpan(entry.document, inside ? member : entry.document.spanOf(path), revision);
    }
  }
  return locateSpan(entry.document, firstLine(entry.document, entry.document.spanOf(entry.path)), revision);
}

/** The location of a span of a document. */
export function locateSpan(document: Document, span: Span, revision: Revision): Location {
  return { ...document.file, revision, range: document.rangeOf(span) };
}

/** A scalar as text for comparing and joining: numbers and words alike, surrounding blanks ignored; null is no value. */
export function textOf(value: Json | undefined): string | undefined {
  if (value === undefined || value === null || !isScalar(value)) return undefined;
  const text = String(value).trim();
  return text === '' ? undefined : text;
}

function firstLine(document: Document, span: Span): Span {
  const breakAt = document.text.slice(span.start, span.end).search(/[\r\n]/);
  return breakAt < 0 ? span : { start: span.start, end: span.start + breakAt };
}

function metaField(entry: Bare, field: string): Json | undefined {
  if (field === '@key') return entry.key ?? mapKeyOf(entry.path);
  if (field === '@index') return entry.index;
  if (field === '@file') return entry.document.file.path;
  if (field === '@value') return isScalar(entry.value) ? entry.value : undefined;
  return undefined;
}

/** The map key of an entry; items of lists have none, their position is no name. */
function mapKeyOf(path: Path): string | undefined {
  const last = path.at(-1);
  return typeof last === 'string' ? last : undefined;
}

/** A dotted field is a path, unless the entry has a key that is spelled just so. */
function segmentsOf(value: Json, field: string): string[] {
  return isMap(value) && field in value ? [field] : field.split('.');
}

/** What a dotted field leads to. */
function valueBelow(value: Json, field: string): Json | undefined {
  if (!field.includes('.')) return undefined;
  let current: Json | undefined = value;
  for (const segment of field.split('.')) {
    if (!isMap(current)) return undefined;
    current = current[segment];
  }
  return current;
}
