import { CompactMember } from '../compact.ts';
import type { ParseResult } from '../format.ts';
import type { Limits } from '../limits.ts';
import type { ListNode, MapNode, Member, Node } from '../tree.ts';
import { isSpaceOrBreak, NotEveryday } from './yaml-line-cursor.ts';
import { YamlLineReader } from './yaml-line-reader.ts';
import type { YamlSource } from './yaml-source.ts';

/**
 * The tree of a source that is everyday YAML: block maps and lists, scalars and brackets on one line, text blocks,
 * comments. Undefined for everything else and for every mistake, which are for the full parser; where it answers, it
 * answers like the full parser in a fraction of the time. Throws Unreadable at the limit of keys and values.
 */
export function readEverydayYaml(source: YamlSource, limits: Limits): ParseResult | undefined {
  try {
    const reader = new YamlLineReader(source, limits);
    return { ok: true, root: readDocument(reader), problems: reader.problems };
  } catch (error) {
    if (error instanceof NotEveryday) return undefined;
    throw error;
  }
}

function readDocument(reader: YamlLineReader): Node {
  const { cursor } = reader;
  if (cursor.indent < 0) return reader.missing(0);
  if (cursor.atMarker()) {
    if (!atDash(reader, '---')) throw new NotEveryday();
    cursor.pos += 3;
    endLine(reader);
  }
  if (cursor.indent < 0) throw new NotEveryday();
  const root = readBlock(reader, 1);
  if (cursor.indent >= 0) throw new NotEveryday();
  return root;
}

function readBlock(reader: YamlLineReader, depth: number): Node {
  return atDash(reader) ? readList(reader, depth) : readMap(reader, depth);
}

/** Reads the list whose first dash is at the cursor, up to the content after it. */
function readList(reader: YamlLineReader, depth: number): ListNode {
  const { cursor } = reader;
  const column = cursor.columnOf(cursor.pos);
  const start = reader.open(depth);
  const items: Node[] = [];
  do {
    cursor.pos++;
    items.push(readItem(reader, column, depth));
  } while (cursor.indent === column && atDash(reader));
  if (cursor.indent > column) throw new NotEveryday();
  return { kind: 'list', items, span: { start, end: items.at(-1)?.span.end ?? start } };
}

/** Reads the map whose first key is at the cursor, up to the content after it. */
function readMap(reader: YamlLineReader, depth: number): MapNode {
  const { cursor } = reader;
  const column = cursor.columnOf(cursor.pos);
  const start = reader.open(depth);
  const members: Member[] = [];
  do {
    const { key, keySpan } = reader.key(false);
    members.push(new CompactMember(key, keySpan.start, keySpan.end, readValue(reader, column, depth)));
  } while (cursor.indent === column && !atDash(reader));
  if (cursor.indent >= column) throw new NotEveryday();
  return reader.close(members, { start, end: members.at(-1)?.node.span.end ?? start });
}

function readItem(reader: YamlLineReader, column: number, depth: number): Node {
  const { cursor } = reader;
  const place = cursor.pos;
  cursor.skipSpaces();
  if (!cursor.atLineEnd()) {
    if (atDash(reader)) return readList(reader, depth + 1);
    return reader.atKey() ? readMap(reader, depth + 1) : readLineValue(reader, column, depth);
  }
  cursor.nextContent();
  return cursor.indent > column ? readBlock(reader, depth + 1) : reader.missing(place);
}

function readValue(reader: YamlLineReader, column: number, depth: number): Node {
  const { cursor } = reader;
  const place = cursor.pos;
  cursor.skipSpaces();
  if (!cursor.atLineEnd()) return readLineValue(reader, column, depth);
  cursor.nextContent();
  if (cursor.indent > column) return readBlock(reader, depth + 1);
  return cursor.indent === column && atDash(reader) ? readList(reader, depth + 1) : reader.missing(place);
}

/** Reads a value that starts on the line of its key or dash, up to the content after it. */
function readLineValue(reader: YamlLineReader, column: number, depth: number): Node {
  if ('|>'.includes(reader.cursor.text.charAt(reader.cursor.pos))) return reader.textBlock(column);
  const node = reader.value(depth, false);
  endLine(reader);
  return node;
}

function endLine({ cursor }: YamlLineReader): void {
  cursor.skipSpaces();
  if (!cursor.atLineEnd()) throw new NotEveryday();
  cursor.nextContent();
}

function atDash({ cursor }: YamlLineReader, dash = '-'): boolean {
  return cursor.text.startsWith(dash, cursor.pos) && isSpaceOrBreak(cursor.peek(dash.length));
}
