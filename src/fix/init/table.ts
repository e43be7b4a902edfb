import { isList, isMap, isScalar, type Json } from '../../source/tree.ts';

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

/** The texts of a row by field; lists have several. */
export type Row = ReadonlyMap<string, readonly string[]>;

/** Fewer rows tell nothing. */
const FEWEST_ROWS = 3;
const DEEPEST = 4;

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
  const own = entries.length >= FEWEST_ROWS ? tableOf(file, `${path}.*`, entries) : undefined;
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
  const row = new Map<string, string[]>(key === '' ? [] : [['@key', [key]]]);
  for (const [field, value] of Object.entries(item)) {
    if (isMap(value)) for (const [inner, one] of Object.entries(value)) add(row, `${field}.${inner}`, one);
    else add(row, field, value);
  }
  return row;
}

function add(row: Map<string, string[]>, field: string, value: Json): void {
  const texts = (isList(value) ? value : [value]).flatMap((one) =>
    isScalar(one) && one !== null && String(one).trim() !== '' ? [String(one).trim()] : [],
  );
  if (texts.length > 0) row.set(field, texts);
}

/** Whether the rows of a map have a field in common; otherwise its members are sections, not entries. */
function areAlike({ rows, fields }: Table): boolean {
  return fields.some((field) => field !== '@key' && rows.filter((row) => row.has(field)).length >= rows.length * 0.6);
}

function step(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `['${key.replace(/['\\]/g, '')}']`;
}

/** The text of a field that has one. */
export function textIn(row: Row, field: string): string | undefined {
  return row.get(field)?.[0];
}
