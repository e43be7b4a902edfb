import { textOf } from '../../select/entry.ts';
import { isList, isMap, type Json } from '../../source/tree.ts';

/** Rows of a file that look like entries of one kind. */
export interface Table {
  readonly file: string;
  /** The selector of its rows; undefined for Markdown tables. */
  readonly entries: string | undefined;
  /** The heading of a Markdown table. */
  readonly heading: string | undefined;
  readonly rows: readonly Row[];
  /** The fields of its rows, most frequent first. */
  readonly fields: readonly string[];
}

/** The texts of a row by field: one text, or those of a list. */
export type Row = ReadonlyMap<string, string | readonly string[]>;

/** Fewer rows tell nothing. */
const FEWEST_ROWS = 3;
const DEEPEST = 4;
/** Names that a template of a contract can hold. */
const NAMEABLE = /^[^\s{}|](?:[^{}|\r\n]*[^\s{}|])?$/;

/** The tables in plain data: lists of maps, and maps of maps. */
export function tablesIn(file: string, value: Json, path = '$', depth = 0): Table[] {
  if (depth > DEEPEST) return [];
  if (isList(value)) {
    const table = tableOf(
      file,
      `${path}[*]`,
      value.map((item) => ['', item] as const),
    );
    return table === undefined ? [] : [table];
  }
  if (!isMap(value)) return [];
  const entries = Object.entries(value);
  const own = tableOf(file, `${path}.*`, entries);
  if (own !== undefined && areAlike(own)) return [own];
  return entries.flatMap(([key, one]) => tablesIn(file, one, path + step(key), depth + 1));
}

/** A table of rows, if most of them are maps. */
export function tableOf(
  file: string,
  entries: string | undefined,
  items: readonly (readonly [string, Json])[],
  heading?: string,
): Table | undefined {
  const rows = items.flatMap(([key, item]) => (isMap(item) ? [rowOf(key, item)] : []));
  if (rows.length < FEWEST_ROWS || rows.length < items.length * 0.8) return undefined;
  const counts = new Map<string, number>();
  for (const row of rows) for (const field of row.keys()) counts.set(field, (counts.get(field) ?? 0) + 1);
  const fields = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([field]) => field);
  return { file, entries, heading, rows, fields };
}

function rowOf(key: string, item: { readonly [key: string]: Json }): Row {
  const row = new Map<string, string | string[]>(key === '' ? [] : [['@key', key]]);
  for (const [field, value] of Object.entries(item)) {
    if (isMap(value)) for (const [inner, one] of Object.entries(value)) add(row, `${field}.${inner}`, one);
    else add(row, field, value);
  }
  return row;
}

function add(row: Map<string, string | string[]>, field: string, value: Json): void {
  if (!NAMEABLE.test(field)) return;
  const texts = (isList(value) ? value : [value]).flatMap((one) => textOf(one) ?? []);
  const [first] = texts;
  if (first !== undefined) row.set(field, isList(value) ? texts : first);
}

/** Whether the rows of a map have a field in common; otherwise its members are sections, not entries. */
function areAlike({ rows, fields }: Table): boolean {
  return fields.some((field) => field !== '@key' && rows.filter((row) => row.has(field)).length >= rows.length * 0.6);
}

function step(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

/** The text of a field that is no list. */
export function textIn(row: Row, field: string): string | undefined {
  const text = row.get(field);
  return typeof text === 'string' ? text : undefined;
}

/** All texts of a field. */
export function allIn(row: Row, field: string): readonly string[] {
  const texts = row.get(field) ?? [];
  return typeof texts === 'string' ? [texts] : texts;
}

/** The text of a field in each row where it is no list. */
export function textsIn({ rows }: Table, field: string): string[] {
  return rows.flatMap((row) => textIn(row, field) ?? []);
}
