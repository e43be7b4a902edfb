import { isSpaceOrBreak, NotEveryday, type YamlLineCursor } from './yaml-line-cursor.ts';
import type { YamlLineReader } from './yaml-line-reader.ts';

const DASH = 45;
/** Values of maps are units from this depth on: above it stand the names of what a file holds. */
const UNIT_DEPTH = 3;

/** Reads the map or list that starts at the cursor, up to the content after it. */
export function readBlock<Value, OpenMap>(reader: YamlLineReader<Value, OpenMap>, depth: number): Value {
  return atDash(reader.cursor) ? readList(reader, depth) : readMap(reader, depth);
}

/** Reads the map whose first key is at the cursor, up to the content after it. */
export function readMap<Value, OpenMap>(reader: YamlLineReader<Value, OpenMap>, depth: number): Value {
  const { cursor, builder } = reader;
  const column = cursor.columnOf(cursor.pos);
  const start = reader.open(depth);
  const map = builder.openMap();
  const read = () => readValue(reader, column, depth);
  do reader.member(map, false, read);
  while (cursor.indent === column && !atDash(cursor));
  if (cursor.indent >= column) throw new NotEveryday();
  return builder.closeMap(map, start, reader.reading.end);
}

/** Reads the list whose first dash is at the cursor, up to the content after it. */
function readList<Value, OpenMap>(reader: YamlLineReader<Value, OpenMap>, depth: number): Value {
  const { cursor } = reader;
  const column = cursor.columnOf(cursor.pos);
  const start = reader.open(depth);
  const items: Value[] = [];
  do {
    cursor.pos++;
    items.push(readItem(reader, column, depth));
  } while (cursor.indent === column && atDash(cursor));
  if (cursor.indent > column) throw new NotEveryday();
  return reader.builder.list(items, start, reader.reading.end);
}

function readItem<Value, OpenMap>(reader: YamlLineReader<Value, OpenMap>, column: number, depth: number): Value {
  const { cursor } = reader;
  const place = cursor.pos;
  cursor.skipSpaces();
  if (!cursor.atLineEnd()) {
    if (atDash(cursor)) return readList(reader, depth + 1);
    return reader.atKey() ? readUnit(reader, depth + 1) : readLineValue(reader, column, depth, true);
  }
  cursor.nextContent();
  if (cursor.indent <= column) return reader.missing(place);
  return atDash(cursor) ? readList(reader, depth + 1) : readUnit(reader, depth + 1);
}

function readValue<Value, OpenMap>(reader: YamlLineReader<Value, OpenMap>, column: number, depth: number): Value {
  const { cursor } = reader;
  const place = cursor.pos;
  const isDeep = depth + 1 >= UNIT_DEPTH;
  cursor.skipSpaces();
  if (!cursor.atLineEnd()) return readLineValue(reader, column, depth, isDeep);
  cursor.nextContent();
  if (cursor.indent > column) {
    return isDeep && !atDash(cursor) ? readUnit(reader, depth + 1) : readBlock(reader, depth + 1);
  }
  return cursor.indent === column && atDash(cursor) ? readList(reader, depth + 1) : reader.missing(place);
}

/** Reads a map of lines; as a unit, where the reader keeps units. */
function readUnit<Value, OpenMap>(reader: YamlLineReader<Value, OpenMap>, depth: number): Value {
  const { units } = reader;
  return units === undefined ? readMap(reader, depth) : units.read(depth, () => readMap(reader, depth));
}

/** Reads a value that starts on the line of its key or dash, up to the content after it. */
function readLineValue<Value, OpenMap>(
  reader: YamlLineReader<Value, OpenMap>,
  column: number,
  depth: number,
  mayBeUnit: boolean,
): Value {
  if (reader.atTextBlock()) return reader.textBlock(column);
  const units = mayBeUnit && reader.atBrace() ? reader.units : undefined;
  return units === undefined ? readLine(reader, depth) : units.read(depth + 1, () => readLine(reader, depth));
}

/** Reads a scalar or brackets and the rest of their line, up to the content after it. */
export function readLine<Value, OpenMap>(reader: YamlLineReader<Value, OpenMap>, depth: number): Value {
  const value = reader.value(depth, false);
  endLine(reader.cursor);
  return value;
}

/** Goes on to the next content from the end of a value. */
export function endLine(cursor: YamlLineCursor): void {
  cursor.skipSpaces();
  if (!cursor.atLineEnd()) throw new NotEveryday();
  cursor.nextContent();
}

/** True at a dash that is no part of a word. */
function atDash(cursor: YamlLineCursor): boolean {
  return cursor.peek() === DASH && isSpaceOrBreak(cursor.peek(1));
}
