import { closestStarts } from '../closest-starts.ts';
import type { FormatOptions } from '../format.ts';
import { quoted, quotedList } from '../quoted.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Span } from '../span.ts';
import type { HeadingBlock, TableBlock } from './block.ts';
import { plainText, titleOf } from './inline.ts';
import type { Outline, TablePlace } from './outline.ts';
import { cellsOf } from './table-row.ts';

const FILE_START: Span = { start: 0, end: 0 };
const LISTED = 5;
const LOOKED_AT = 1000;

/** The one table that the options name, or why there is none or more than one. */
export function findTable(text: string, outline: Outline, options: FormatOptions): TableBlock | Refusal {
  const { heading, columns = [] } = options;
  const fitting = columns.length === 0 ? outline.tables : withColumns(text, outline.tables, columns);
  if (heading !== undefined) return findUnderHeading(text, outline, fitting, heading, columns);
  const first = fitting[0];
  if (first !== undefined) return first.table;
  const hint = 'a table is a header row, a row of dashes, and rows; all have pipes';
  if (outline.tables.length === 0) return refuse('shape', 'the file has no table', FILE_START, hint);
  return refuse('shape', `no table has ${columnsOf(columns)}; ${tablesOf(text, outline.tables, columns)}`, FILE_START);
}

function findUnderHeading(
  text: string,
  outline: Outline,
  fitting: readonly TablePlace[],
  wanted: string,
  columns: readonly string[],
): TableBlock | Refusal {
  const matching = matchingHeadings(text, outline.headings, wanted);
  const [firstHeading] = matching;
  if (firstHeading === undefined) return refuseHeading(text, outline.headings, wanted);
  const found = new Map<HeadingBlock, TablePlace>();
  for (const table of fitting) {
    const above = table.headings.find((heading) => matching.has(heading));
    if (above !== undefined && !found.has(above)) found.set(above, table);
  }
  const [first, second] = found;
  if (first === undefined) return refuseSection(text, outline.tables, firstHeading, columns);
  if (second === undefined) return first[1].table;
  return refuseAmbiguous(text, [...found.keys()], wanted, second[0].span);
}

function refuseAmbiguous(text: string, headings: readonly HeadingBlock[], wanted: string, span: Span): Refusal {
  const listed = headings.slice(0, LISTED);
  const names = listed.map((heading) => titleOf(text, heading.span));
  const message = `${headings.length} headings with a table start with ${quoted(wanted)}: ${quotedList(names)}`;
  const hint = 'name the heading in full, or tell the tables apart by columns or by a heading above them';
  const related = listed.map((heading, index) => ({ message: `heading ${index + 1}`, span: heading.span }));
  return { ok: false, problem: { code: 'shape', message, span, hint, related } };
}

/** The headings with exactly the wanted text, or else those that start with it. */
function matchingHeadings(text: string, headings: readonly HeadingBlock[], wanted: string): Set<HeadingBlock> {
  const exact = new Set<HeadingBlock>();
  const starting = new Set<HeadingBlock>();
  for (const heading of headings) {
    const title = titleOf(text, heading.span);
    if (title === wanted) exact.add(heading);
    if (title.startsWith(wanted)) starting.add(heading);
  }
  return exact.size > 0 ? exact : starting;
}

function withColumns(text: string, tables: readonly TablePlace[], columns: readonly string[]): TablePlace[] {
  return tables.filter((table) => {
    const names = new Set(headerOf(text, table));
    return columns.every((column) => names.has(column));
  });
}

function headerOf(text: string, { table }: TablePlace): string[] {
  return cellsOf(text, table.header).map((cell) => plainText(text, cell));
}

function refuseHeading(text: string, headings: readonly HeadingBlock[], wanted: string): Refusal {
  const titles = headings.slice(0, LOOKED_AT).map((heading) => titleOf(text, heading.span));
  const closest = closestStarts(wanted, titles, LISTED);
  const others = closest.length === 0 ? 'the file has no headings' : `the closest are ${quotedList(closest)}`;
  const hint = 'name the heading by its text, or by how its text starts; upper and lower case count';
  return refuse('shape', `no heading starts with ${quoted(wanted)}; ${others}`, FILE_START, hint);
}

function refuseSection(
  text: string,
  tables: readonly TablePlace[],
  heading: HeadingBlock,
  columns: readonly string[],
): Refusal {
  const title = quoted(titleOf(text, heading.span));
  const under = tables.filter((table) => table.headings.includes(heading));
  if (under.length === 0) return refuse('shape', `no table stands under the heading ${title}`, heading.span);
  const message = `no table under the heading ${title} has ${columnsOf(columns)}; ${tablesOf(text, under, columns)}`;
  return refuse('shape', message, heading.span);
}

function columnsOf(columns: readonly string[]): string {
  return columns.length === 1 ? `the column ${quotedList(columns)}` : `the columns ${quotedList(columns)}`;
}

/** The tables that lack the fewest columns, by their headers. */
function tablesOf(text: string, tables: readonly TablePlace[], columns: readonly string[]): string {
  const headers = tables.slice(0, LOOKED_AT).map((table) => {
    const names = headerOf(text, table);
    return { names, missing: columns.filter((column) => !names.includes(column)).length };
  });
  const closest = headers.sort((a, b) => a.missing - b.missing).slice(0, LISTED);
  return `the closest tables have ${quotedList(closest.map(({ names }) => names.join(' | ')))}`;
}
