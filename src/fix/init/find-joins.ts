import { allIn, type Row, type Table, textIn, textsIn } from './table.ts';

/** How the rows of a table belong to those of the roster, and what speaks for it. */
export interface ProposedJoin {
  readonly table: Table;
  /** Field of the table → template over the roster. */
  readonly match: readonly [string, string];
  /** The values of a field of the roster whose rows are nearly all here. */
  readonly where: { readonly field: string; readonly values: readonly string[] } | undefined;
  /** Rows of the roster that are asked for, and those of them that are here. */
  readonly asked: readonly Row[];
  readonly found: readonly Row[];
  /** Fields that say the same on both sides, with how often. */
  readonly equal: readonly {
    readonly field: string;
    readonly own: string;
    readonly agree: number;
    readonly of: number;
  }[];
}

/** The least part of the rows asked for that must be found, for a join to be proposed. */
const LEAST_SHARE = 0.6;
const FEWEST_PAIRS = 3;

/** The table whose rows most other tables know; undefined where no table is known by others. */
export function findRoster(tables: readonly Table[]): Table | undefined {
  const scored = tables.map((table) => ({
    table,
    score: tables.filter((other) => other.file !== table.file && sharesNames(table, other)).length,
  }));
  const most = Math.max(...scored.map(({ score }) => score));
  // Every list of the same machines is known by the same files; the roster is the one that says most about them.
  const [best] = scored
    .filter(({ score }) => score > 0 && score >= most * 0.7)
    .sort((a, b) => widthOf(b.table) - widthOf(a.table) || b.score - a.score);
  return best?.table;
}

function widthOf({ rows }: Table): number {
  return rows.reduce((sum, row) => sum + row.size, 0);
}

function sharesNames(roster: Table, other: Table): boolean {
  return identitiesOf(roster).some((own) => {
    const names = new Set(textsIn(roster, own).filter((name) => /[a-z]/i.test(name)));
    return other.fields.some((field) => {
      const found = new Set(other.rows.flatMap((row) => allIn(row, field).filter((text) => names.has(text))));
      return found.size >= Math.max(FEWEST_PAIRS, names.size * 0.4);
    });
  });
}

/** The fields that tell the rows of a table apart. */
export function identitiesOf(table: Table): string[] {
  return table.fields.filter((field) => {
    const texts = textsIn(table, field);
    return (
      texts.length >= table.rows.length * 0.8 &&
      new Set(texts).size >= texts.length * 0.9 &&
      texts.every((text) => text.length <= 63 && !/\s/.test(text))
    );
  });
}

/** The best join of each table with the roster. */
export function findJoins(roster: Table, tables: readonly Table[]): ProposedJoin[] {
  return tables.flatMap((table) => {
    if (table === roster) return [];
    const candidates = [...exactMatches(roster, table), ...templateMatches(roster, table)];
    const joins = candidates.flatMap((match) => judge(roster, table, match) ?? []);
    const [best] = joins.sort((a, b) => b.found.length - a.found.length || rankOf(b.match) - rankOf(a.match));
    return best === undefined ? [] : [best];
  });
}

/** Names are better to join by than addresses and prose. */
function rankOf([field, template]: readonly [string, string]): number {
  const named = /^(?:@key|id|name|host|hostname|canonical.?name|vmid)$/i.test(field) ? 2 : 0;
  return named + (/\{(?:hostname|name|id|vmid|@key)\}/.test(template) ? 1 : 0);
}

function exactMatches(roster: Table, table: Table): (readonly [string, string])[] {
  return identitiesOf(roster).flatMap((own) => table.fields.map((field) => [field, `{${own}}`] as const));
}

/** Templates such as `vzdump-{id}-*`, from values that hold the number or name of a machine. */
function templateMatches(roster: Table, table: Table): (readonly [string, string])[] {
  const own = identitiesOf(roster).filter((field) => /^(?:@key|id|vmid|name|hostname)$/.test(field));
  const counts = new Map<string, readonly [string, string, number]>();
  for (const field of table.fields)
    for (const text of table.rows.flatMap((row) => allIn(row, field)))
      for (const row of roster.rows) {
        const template = templateOf(text, row, own);
        if (template === undefined) continue;
        const id = JSON.stringify([field, template]);
        counts.set(id, [field, template, (counts.get(id)?.[2] ?? 0) + 1]);
      }
  return [...counts.values()].flatMap(([field, template, count]) =>
    count >= FEWEST_PAIRS ? [[field, template] as const] : [],
  );
}

function templateOf(text: string, row: Row, own: readonly string[]): string | undefined {
  if (text.length > 100 || /[{}\s]/.test(text)) return undefined;
  let template = text;
  for (const field of own) {
    const value = textIn(row, field);
    if (value !== undefined && value.length >= 3) template = replaceWord(template, value, `{${field}}`);
  }
  return template === text ? undefined : template;
}

function replaceWord(text: string, word: string, by: string): string {
  const at = text.indexOf(word);
  const isAlone = at >= 0 && !/\w/.test(text[at - 1] ?? '') && !/\w/.test(text[at + word.length] ?? '');
  return isAlone ? text.slice(0, at) + by + text.slice(at + word.length) : text;
}

function judge(roster: Table, table: Table, match: readonly [string, string]): ProposedJoin | undefined {
  const pairs = pairUp(roster, table, match);
  if (pairs.size < FEWEST_PAIRS) return undefined;
  const where = narrow(roster, pairs);
  const asked = roster.rows.filter(
    (row) => where === undefined || where.values.includes(textIn(row, where.field) ?? ''),
  );
  const found = asked.filter((row) => pairs.has(row));
  if (found.length < asked.length * LEAST_SHARE) return undefined;
  return { table, match, where, asked, found, equal: equalFields(pairs, match) };
}

/** Which row of the table belongs to which of the roster. */
function pairUp(roster: Table, table: Table, [field, template]: readonly [string, string]): Map<Row, Row> {
  const byText = new Map<string, Row>();
  for (const row of table.rows) for (const text of allIn(row, field)) if (!byText.has(text)) byText.set(text, row);
  const pairs = new Map<Row, Row>();
  for (const row of roster.rows) {
    const wanted = template.replace(/\{([^}]*)\}/g, (_, own: string) => textIn(row, own) ?? '\0');
    const found = byText.get(wanted);
    if (found !== undefined) pairs.set(row, found);
  }
  return pairs;
}

/** The field of the roster, with few values, that best tells which rows are asked for; `status` where there is one. */
function narrow(roster: Table, pairs: ReadonlyMap<Row, Row>): ProposedJoin['where'] {
  const candidates = roster.fields.flatMap((field) => {
    const values = new Map<string, { all: number; found: number }>();
    for (const row of roster.rows) {
      const value = textIn(row, field) ?? '';
      const count = values.get(value) ?? { all: 0, found: 0 };
      values.set(value, { all: count.all + 1, found: count.found + (pairs.has(row) ? 1 : 0) });
    }
    if ([...values.keys()].some((value) => /^\d{4}-\d{2}-\d{2}/.test(value))) return [];
    // Where hardly two machines share a value, it would only list those that are there.
    if (values.size > 8 || values.size * 2 > roster.rows.length) return [];
    if (!roster.rows.every((row) => textIn(row, field) !== undefined)) return [];
    const kept = [...values].filter(([, { all, found }]) => found >= all * LEAST_SHARE);
    const [all, found] = [
      kept.reduce((sum, [, count]) => sum + count.all, 0),
      kept.reduce((sum, [, count]) => sum + count.found, 0),
    ];
    if (kept.length === values.size || found < pairs.size * 0.7) return [];
    return [{ field, values: kept.map(([value]) => value).sort(), gain: found / all + (field === 'status' ? 0.5 : 0) }];
  });
  const [best] = candidates.sort((a, b) => b.gain - a.gain);
  return best === undefined ? undefined : { field: best.field, values: best.values };
}

function equalFields(pairs: ReadonlyMap<Row, Row>, match: readonly [string, string]): ProposedJoin['equal'] {
  const fields = new Set([...pairs.values()].flatMap((row) => [...row.keys()]));
  const own = new Set([...pairs.keys()].flatMap((row) => [...row.keys()]));
  return [...fields].sort().flatMap((field) => {
    if (field === match[0] || field === '@key') return [];
    const scored = [...own].flatMap((one) => {
      const both = [...pairs].flatMap(([subject, entry]) => {
        const [a, b] = [textIn(subject, one), textIn(entry, field)];
        return a === undefined || b === undefined ? [] : [{ a, same: a === b }];
      });
      const agree = both.filter(({ same }) => same);
      const isTelling = new Set(agree.map(({ a }) => a)).size >= FEWEST_PAIRS && agree.length >= both.length * 0.8;
      return isTelling ? [{ field, own: one, agree: agree.length, of: both.length }] : [];
    });
    const [best] = scored.sort(
      (a, b) => b.agree / b.of - a.agree / a.of || Number(b.own === field) - Number(a.own === field),
    );
    return best === undefined ? [] : [best];
  });
}
