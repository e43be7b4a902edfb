import type { TreeReader } from '../../ports/tree-reader.ts';
import { formatForPath, loadFormat } from '../../source/formats/index.ts';
import type { Limits } from '../../source/limits.ts';
import { titleOf } from '../../source/markdown/inline.ts';
import { outlineOf } from '../../source/markdown/outline.ts';
import { isList, toJson } from '../../source/tree.ts';
import { type Table, tableOf, tablesIn } from './table.ts';

/** Files above this size are data dumps, not registries. */
const LARGEST_FILE = 1_000_000;
const MOST_FILES = 2000;

/** All tables of the files of a tree whose format can be told from their names. */
export async function readTables(tree: TreeReader, limits: Limits): Promise<Table[]> {
  const paths = (await tree.list('')).filter((path) => formatForPath(path) !== undefined && !IGNORED.test(path));
  const states = await tree.read(paths.slice(0, MOST_FILES));
  const tables: Table[] = [];
  for (const [path, state] of states) {
    if (state.kind !== 'text' || state.text.length > LARGEST_FILE) continue;
    tables.push(...(await tablesOfFile(path, state.text, limits)));
  }
  return tables;
}

const IGNORED = /(?:^|\/)(?:node_modules|dist|vendor|archive|\.github)\//;

async function tablesOfFile(path: string, text: string, limits: Limits): Promise<Table[]> {
  const id = formatForPath(path);
  if (id === undefined) return [];
  const format = await loadFormat(id);
  if (id === 'markdown-table') return markdownTables(path, text, limits);
  const parsed = format.parse(text, {}, limits);
  if (!parsed.ok) return [];
  return tablesIn(path, toJson(parsed.root));
}

async function markdownTables(path: string, text: string, limits: Limits): Promise<Table[]> {
  const outline = outlineOf(text, limits.nodes);
  if (outline === 'too-large') return [];
  const format = await loadFormat('markdown-table');
  const headings = new Set(
    outline.tables.flatMap(({ headings }) => headings.slice(-1).map((own) => titleOf(text, own.span))),
  );
  return [...headings].flatMap((heading) => {
    const parsed = format.parse(text, { heading }, limits);
    const rows = parsed.ok ? toJson(parsed.root) : [];
    const table = isList(rows)
      ? tableOf(
          path,
          undefined,
          rows.map((row) => ['', row] as const),
          heading,
        )
      : undefined;
    return table === undefined ? [] : [table];
  });
}
