import type { NameClause } from '../contract/contract.ts';
import { forbiddenAlias, wordsIn } from '../rules/forbidden-alias.ts';
import type { World } from '../select/world.ts';
import type { Severity } from './finding.ts';
import type { NameRow, NameTable } from './report.ts';

/** For every canonical name, the places of its aliases, and the files that use the name itself. */
export function nameTables(world: World): NameTable[] {
  return (world.contract.data.names ?? []).map((name, index) => ({
    canonical: name.canonical,
    ...(name.group !== undefined && { group: name.group }),
    aliases: name.aliases,
    rows: [...aliasRows(world, name, index), ...alignedRows(world, name)],
  }));
}

function aliasRows(world: World, name: NameClause, index: number): NameRow[] {
  const own = [...forbiddenAlias.check(world)].filter(({ clause }) => clause[1] === index);
  return own.map(({ clause, location, actual = '' }) => {
    const place = name.in[Number(clause[3])];
    const severity: Severity = world.contract.severityAt(clause) ?? forbiddenAlias.severity;
    return {
      location,
      expected: name.canonical,
      actual: actual.replace(/^"|"$/g, ''),
      isAligned: false,
      severity,
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
      const authority = place.authority === undefined ? {} : { authority: place.authority };
      return [
        { location, expected: name.canonical, actual: name.canonical, isAligned: true, severity: 'info', ...authority },
      ];
    }),
  );
}
