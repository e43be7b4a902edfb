import type { NameClause, NameTableClause } from '../contract/contract.ts';
import { forbiddenAlias, wordsIn } from '../rules/forbidden-alias.ts';
import { nameOf } from '../rules/missing-entry.ts';
import type { RuleViolation } from '../rules/rule.ts';
import { isUsable } from '../select/collection.ts';
import { fieldOf, locateField, textOf } from '../select/entry.ts';
import type { TextSource } from '../select/text-source.ts';
import type { World } from '../select/world.ts';
import { fieldBefore } from './field-before.ts';
import type { Severity } from './finding.ts';
import type { AlignmentTable, NameRow, NameTable } from './report.ts';

/** For every canonical name, the places of its aliases, the files that use the name itself, and the entries that name it. */
export function nameTables(world: World): NameTable[] {
  const places = [...forbiddenAlias.check(world)];
  return (world.contract.data.names ?? []).map((name, index) => ({
    canonical: name.canonical,
    ...(name.group !== undefined && { group: name.group }),
    aliases: name.aliases,
    rows: [
      ...aliasRows(
        world,
        name,
        places.filter(({ clause }) => clause[1] === index),
      ),
      ...alignedRows(world, name),
    ],
    tables: (name.tables ?? []).flatMap((table) => alignmentTable(world, name, table)),
  }));
}

function aliasRows(world: World, name: NameClause, places: readonly RuleViolation[]): NameRow[] {
  return places.map(({ clause, location, actual = '' }) => {
    const place = name.in[Number(clause[3])];
    const severity: Severity = world.contract.severityAt(clause) ?? forbiddenAlias.severity;
    const source = place && world.texts(place).sources.find(({ file }) => file.path === location.path);
    return {
      location,
      expected: name.canonical,
      actual: actual.replace(/^"|"$/g, ''),
      isAligned: false,
      severity,
      ...fieldAt(source, location.range.start),
      ...(place?.authority !== undefined && { authority: place.authority }),
      ...(place?.action !== undefined && { action: place.action }),
    };
  });
}

/** One row per file that uses the canonical name and none of its aliases. */
function alignedRows(world: World, name: NameClause): NameRow[] {
  const seen = new Set<string>();
  return name.in.flatMap((place) =>
    world.texts(place).sources.flatMap((source): NameRow[] => {
      const id = `${source.file.root}:${source.file.path}`;
      const [first] = wordsIn(source.text, name.canonical);
      if (seen.has(id) || first === undefined || name.aliases.some((alias) => wordsIn(source.text, alias).length > 0))
        return [];
      seen.add(id);
      const location = source.locate({ start: first, end: first + name.canonical.length }, world.revision);
      const { canonical } = name;
      const told = { ...fieldAt(source, location.range.start), ...(place.authority && { authority: place.authority }) };
      return [{ location, expected: canonical, actual: canonical, isAligned: true, severity: 'info', ...told }];
    }),
  );
}

function fieldAt(
  source: TextSource | undefined,
  { line, column }: { readonly line: number; readonly column: number },
): { readonly field?: string } {
  const field = source && fieldBefore(source.lines.lineText(line).slice(0, column - 1));
  return field === undefined ? {} : { field };
}

/** The entries of a collection that say the name or an alias of it; nothing where the collection cannot be relied on. */
function alignmentTable(world: World, name: NameClause, table: NameTableClause): AlignmentTable[] {
  const collection = world.collections.get(table.of);
  if (collection === undefined || !isUsable(collection)) return [];
  const fields = [...(table.show ?? ['@key']).filter((field) => field !== table.field), table.field];
  const rows = collection.entries.flatMap((entry) => {
    const said = textOf(fieldOf(entry, table.field)) ?? '';
    if (said !== name.canonical && !name.aliases.includes(said)) return [];
    const cells = fields.map((field) => textOf(fieldOf(entry, field)) ?? '');
    const location = locateField(entry, table.field, world.revision);
    return [{ cells, isAligned: said === name.canonical, location }];
  });
  const heads = fields.map((field) => (field === '@key' ? 'key' : field));
  return [{ title: table.of, file: nameOf(collection), heads, rows }];
}
