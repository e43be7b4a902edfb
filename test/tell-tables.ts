import { MAIN_ROOT } from '../src/read/read-sources.ts';
import type { NameRow, Report } from '../src/report/report.ts';
import type { Location } from '../src/source/location.ts';

/** The waivers of a report, a line each. */
export function tellWaivers({ waivers }: Report): string {
  return waivers
    .map(
      ({ scope, owner, reason, expires, isExpired, waives, location }) =>
        `${scope}: ${owner} until ${expires}${isExpired ? ' (expired)' : ''} waives ${waives}, at ${placeOf(location)}: ${reason}`,
    )
    .join('\n');
}

/** The parity tables of a report: a line for each table and each surface. */
export function tellParity({ parity }: Report): string {
  return parity
    .flatMap(({ id, sites, rows }) => [
      `${id}: ${sites.join(' and ')}`,
      ...rows.map(({ title, file, counts }) => {
        const told = counts.map(({ site, counting, total, notCounting, missing }) =>
          [
            `${site} ${counting} of ${total}`,
            ...(notCounting.length > 0 ? [`without ${notCounting.join(' and ')}`] : []),
            ...(missing.length > 0 ? [`lacks ${missing.join(' and ')}`] : []),
          ].join(' '),
        );
        return `  ${title} in ${file}: ${told.length > 0 ? told.join(', ') : 'not counted'}`;
      }),
    ])
    .join('\n');
}

/** The names of a report with the places where they stand, and the entries that say them. */
export function tellNames({ names }: Report): string {
  return names
    .flatMap(({ canonical, group, aliases, rows, tables }) => [
      `${canonical}${group === undefined ? '' : ` of ${group}`}, not ${aliases.join(' or ')}`,
      ...rows.map(tellNameRow),
      ...tables.flatMap(({ title, file, heads, rows: entries }) => [
        `  ${title} in ${file}: ${heads.join(' | ')}`,
        ...entries.map(
          ({ cells, isAligned, location }) =>
            `    ${cells.join(' | ')} ${isAligned ? 'aligned' : 'not aligned'}, at ${placeOf(location)}`,
        ),
      ]),
    ])
    .join('\n');
}

function tellNameRow({ location, expected, actual, isAligned, field, severity, authority, action }: NameRow): string {
  const more = { field, authority, action };
  const told = Object.entries(more).flatMap(([key, value]) => (value === undefined ? [] : [`, ${key} ${value}`]));
  return `  ${severity} ${placeOf(location)} ${actual}${isAligned ? ' aligned' : ` for ${expected}`}${told.join('')}`;
}

function placeOf({ root, path, range }: Location): string {
  return `${root === MAIN_ROOT ? path : `${root}:${path}`}:${range.start.line}:${range.start.column}`;
}
