import { entrySize } from '../entry-size.ts';
import type { Format, FormatOptions, ParseResult, Problem } from '../format.ts';
import type { Limits } from '../limits.ts';
import { linesOf, trimmed } from '../lines.ts';
import type { TableBlock } from '../markdown/block.ts';
import { findTable } from '../markdown/find-table.ts';
import { plainText, readInline } from '../markdown/inline.ts';
import { outlineOf } from '../markdown/outline.ts';
import { cellsOf } from '../markdown/table-row.ts';
import { fieldNode, textOf } from '../pieces.ts';
import { quoted } from '../quoted.ts';
import { type Refusal, refuse, refuseLength, refuseLine, refuseNodes } from '../refusal.ts';
import type { Span } from '../span.ts';
import type { MapNode, Member, Node } from '../tree.ts';

const NOTHING: ReadonlySet<string> = new Set(['', '-', '\u2013', '\u2014']);

/** One column of a table. */
interface Column {
  readonly name: string;
  readonly span: Span;
  readonly isList: boolean;
}

/** Reads one pipe table of a Markdown file: a list of maps, header cell → text, list of texts, or null. */
export const markdownTable: Format = {
  id: 'markdown-table',
  extensions: ['.md', '.markdown'],
  parse(text: string, options: FormatOptions, limits: Limits): ParseResult {
    const tooLong = refuseLength(text, limits);
    if (tooLong !== undefined) return tooLong;
    const outline = outlineOf(text, limits.nodes);
    if (outline === 'too-large') return refuseNodes(limits, { start: 0, end: 0 });
    const table = findTable(text, outline, options);
    return 'ok' in table ? table : readTable(text, table, new Set(options.lists), limits);
  },
};

function readTable(text: string, table: TableBlock, lists: ReadonlySet<string>, limits: Limits): ParseResult {
  const columns = cellsOf(text, table.header).map((span) => columnAt(text, span, lists));
  const dashes = cellsOf(text, table.delimiter).length;
  if (dashes !== columns.length) {
    const message = `the row under the header has ${cellCount(dashes)}, the header has ${columns.length}`;
    return refuse('shape', message, table.delimiter, 'give each column its own dashes, as in | --- | --- |');
  }
  const rows: Node[] = [];
  let nodes = columns.length;
  for (const line of linesOf(text, table.rows.start, table.rows.end)) {
    const row = trimmed(text, line);
    if (row.start === row.end) continue;
    const tooLong = refuseLine(row);
    if (tooLong !== undefined) return tooLong;
    const entry = readRow(text, row, columns);
    if ('ok' in entry) return entry;
    nodes += entrySize(entry);
    if (nodes > limits.nodes) return refuseNodes(limits, row);
    rows.push(entry);
  }
  const span = { start: table.header.start, end: Math.max(table.delimiter.end, table.rows.end) };
  return { ok: true, root: { kind: 'list', items: rows, span }, problems: duplicatesOf(columns) };
}

function columnAt(text: string, span: Span, lists: ReadonlySet<string>): Column {
  const name = plainText(text, span);
  return { name, span, isList: lists.has(name) };
}

function readRow(text: string, row: Span, columns: readonly Column[]): MapNode | Refusal {
  const cells = cellsOf(text, row);
  const surplus = cells[columns.length];
  if (surplus !== undefined) {
    const message = `the row has ${cellCount(cells.length)}, the header has ${columns.length}`;
    const hint = 'write a pipe that belongs to the text as \\|, or give the header the missing columns';
    return refuse('shape', message, { start: surplus.start, end: row.end }, hint);
  }
  const rowEnd = { start: row.end, end: row.end };
  const members = columns.map((column, index): Member => {
    const span = cells[index] ?? rowEnd;
    return { key: column.name, keySpan: column.span, node: readCell(text, span, column.isList) };
  });
  return { kind: 'map', members, span: row };
}

function readCell(text: string, span: Span, isList: boolean): Node {
  const pieces = readInline(text, span);
  const read = textOf(pieces).trim();
  if (NOTHING.has(read)) return { kind: 'scalar', value: null, span };
  return isList ? fieldNode(true, pieces, span) : { kind: 'scalar', value: read, span };
}

function duplicatesOf(columns: readonly Column[]): Problem[] {
  const first = new Map<string, Column>();
  const problems: Problem[] = [];
  for (const column of columns) {
    const before = first.get(column.name);
    if (before === undefined) first.set(column.name, column);
    else if (column.name !== '') {
      const message = `the column ${quoted(column.name)} stands twice in this header`;
      const related = [{ message: 'it stands here first', span: before.span }];
      problems.push({ code: 'duplicate-key', message, span: column.span, related });
    }
  }
  return problems;
}

function cellCount(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`;
}
