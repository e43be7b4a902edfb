import { isDate } from '../source/date.ts';
import { isNetwork } from '../source/network.ts';
import { normalizeRootPath } from '../source/root-path.ts';
import type { Path } from '../source/tree.ts';
import { isTemplate, predicatesIn } from './clauses.ts';
import { collectionUses } from './collection-uses.ts';
import type { ContractData, Predicate } from './contract.ts';
import { suggest } from './did-you-mean.ts';
import type { Mistake } from './mistake.ts';
import { checkForkLabels } from './reboot-labels.ts';

/** Mistakes that no schema can see: names that name nothing, ids given twice, paths that leave the root, bad dates. */
export function checkMeaning(data: ContractData): Mistake[] {
  return [
    ...checkUses(data),
    ...checkIds(data),
    ...checkItems(data),
    ...checkFiles(data),
    ...checkWaivers(data),
    ...checkNetworks(data),
    ...checkParity(data),
    ...checkDerived(data),
    ...checkForkLabels(data),
  ];
}

/** A contract that asks for nothing would pass whatever happens. */
export function checkPurpose(data: ContractData): Mistake[] {
  const { include: _, waivers: __, placeholders: ___, ...clauses } = data;
  if (Object.values(clauses).some((clause) => Object.keys(clause).length > 0)) return [];
  return [{ path: [], message: 'the contract asks for nothing', hint: 'name the collections and what they owe' }];
}

/** Names of collections that there are not. */
function checkUses(data: ContractData): Mistake[] {
  const names = Object.keys(data.collections ?? {});
  return collectionUses(data)
    .flatMap(({ uses }) => uses)
    .filter(({ name }) => !names.includes(name))
    .map(({ name, path }) => ({
      path,
      part: 'value',
      message: `there is no collection "${name}"`,
      hint: suggest(name, names),
    }));
}

const SECTIONS_WITH_IDS = [
  'checklist',
  'placement',
  'networks',
  'lifecycle',
  'unique-across',
  'same-set',
  'statements',
  'freshness',
  'together',
  'authority',
  'parity',
  'ranges-apart',
  'groups',
  'classes',
] as const;

/** Ids given twice, in one section or in two. */
function checkIds(data: ContractData): Mistake[] {
  const seen = new Map<string, string>();
  return SECTIONS_WITH_IDS.flatMap((section) =>
    (data[section] ?? []).flatMap(({ id }, index): Mistake[] => {
      const before = seen.get(id);
      seen.set(id, section);
      if (before === undefined) return [];
      const what =
        before === section ? `two entries of ${section} are` : `an entry of ${before} and one of ${section} are both`;
      const hint = 'ids are part of every fingerprint; give each its own';
      return [{ path: [section, index, 'id'], part: 'value', message: `${what} called "${id}"`, hint }];
    }),
  );
}

/** Globs and paths that lead out of their root, or are spelled in another way than trees spell theirs. */
function checkFiles(data: ContractData): Mistake[] {
  const clauses: { files: readonly string[]; path: Path }[] = [
    ...(data.statements ?? []).map(({ files }, index) => ({ files, path: ['statements', index, 'files'] })),
    ...(data.authority ?? []).flatMap(({ files, mirrors }, index) => [
      { files, path: ['authority', index, 'files'] },
      ...mirrors.map((mirror, at) => ({ files: mirror.files, path: ['authority', index, 'mirrors', at, 'files'] })),
    ]),
    ...(data.together ?? []).flatMap(({ when, then }, index) => [
      { files: when, path: ['together', index, 'when'] },
      { files: then, path: ['together', index, 'then'] },
    ]),
    ...(data.names ?? []).flatMap((name, index) =>
      name.in.map(({ files }, at) => ({ files, path: ['names', index, 'in', at, 'files'] })),
    ),
    ...rebootGlobs(data),
  ];
  return [
    ...(data.reboot_test?.tree === undefined ? [] : refusePath(data.reboot_test.tree, ['reboot_test', 'tree'])),
    ...clauses.flatMap(({ files, path }) => files.flatMap((file, index) => refusePath(file, [...path, index]))),
    ...Object.entries(data.collections ?? {}).flatMap(([name, { file, files }]) => [
      ...(file === undefined ? [] : refusePath(file, ['collections', name, 'file'])),
      ...(files === undefined ? [] : refusePath(files, ['collections', name, 'files'])),
    ]),
  ];
}

function rebootGlobs(data: ContractData): { files: readonly string[]; path: Path }[] {
  return Object.entries(data.reboot_test?.profiles ?? {}).flatMap(([name, { paths = [], except = [] }]) => [
    { files: paths, path: ['reboot_test', 'profiles', name, 'paths'] },
    { files: except, path: ['reboot_test', 'profiles', name, 'except'] },
  ]);
}

function refusePath(file: string, path: Path): Mistake[] {
  const normal = normalizeRootPath(file);
  if (normal.ok && normal.path === file) return [];
  const reason = normal.ok ? 'it has the segment "."' : normal.reason;
  const hint = normal.ok && normal.path !== '' ? `write "${normal.path}"` : 'paths are relative to the root';
  return [{ path, part: 'value', message: `"${file}" is refused: ${reason}`, hint }];
}

function checkItems(data: ContractData): Mistake[] {
  return (data.checklist ?? []).flatMap((item, index) => {
    const path: Path = ['checklist', index];
    const mistakes: Mistake[] = [];
    const { min = 1, max = Number.POSITIVE_INFINITY } = item.count ?? {};
    if (min > max)
      mistakes.push({ path: [...path, 'count'], message: `at least ${min} and at most ${max} entries is impossible` });
    item.except?.forEach((one, at) => {
      if ('key' in one) mistakes.push(...checkDate(one.expires, [...path, 'except', at, 'expires']));
    });
    const orphans = item.orphans === undefined || item.orphans === false ? [] : (item.orphans.except ?? []);
    orphans.forEach((one, at) => {
      if (typeof one === 'object' && one !== null && 'key' in one)
        mistakes.push(...checkDate(one.expires, [...path, 'orphans', 'except', at, 'expires']));
    });
    return mistakes;
  });
}

function checkWaivers(data: ContractData): Mistake[] {
  const ids = SECTIONS_WITH_IDS.flatMap((section) => (data[section] ?? []).map(({ id }) => id));
  const items = [...ids, ...(data.names ?? []).map(({ canonical }) => canonical)];
  return (data.waivers ?? []).flatMap((waiver, index) => {
    const path: Path = ['waivers', index];
    const mistakes = checkDate(waiver.expires, [...path, 'expires']);
    if (waiver.item !== undefined && !items.includes(waiver.item)) {
      mistakes.push({
        path: [...path, 'item'],
        part: 'value',
        message: `there is no item "${waiver.item}"`,
        hint: suggest(waiver.item, items),
      });
    }
    return mistakes;
  });
}

/** Collections that derive their fields from each other in a circle. */
function checkDerived(data: ContractData): Mistake[] {
  const sourcesOf = (name: string) => Object.values(data.collections?.[name]?.derive ?? {}).map(({ from }) => from);
  return Object.entries(data.collections ?? {}).flatMap(([name, { derive = {} }]) =>
    Object.entries(derive).flatMap(([field, { from }]): Mistake[] => {
      const reached = new Set([from]);
      for (const one of reached) for (const next of sourcesOf(one)) reached.add(next);
      if (!reached.has(name)) return [];
      const message = `"${name}" and "${from}" derive fields from each other`;
      const hint = 'name the file a second time, as a collection without derived fields, and take the field from there';
      return [{ path: ['collections', name, 'derive', field, 'from'], part: 'value', message, hint }];
    }),
  );
}

/** Sites and checklist items that a surface names and that there are not. */
function checkParity(data: ContractData): Mistake[] {
  const items = (data.checklist ?? []).map(({ id }) => id);
  return (data.parity ?? []).flatMap(({ sites, surfaces }, index) =>
    surfaces.flatMap(({ missing = {} }, at) =>
      Object.entries(missing).flatMap(([site, wanted]): Mistake[] => {
        const path = ['parity', index, 'surfaces', at, 'missing', site];
        const unknown = wanted.flatMap((id, position) => (items.includes(id) ? [] : [{ id, position }]));
        return [
          ...(sites.includes(site)
            ? []
            : [{ path, message: `there is no site "${site}"`, hint: suggest(site, sites) }]),
          ...unknown.map(({ id, position }) => ({
            path: [...path, position],
            part: 'value' as const,
            message: `there is no checklist item "${id}"`,
            hint: suggest(id, items),
          })),
        ];
      }),
    ),
  );
}

function checkDate(date: string | undefined, path: Path): Mistake[] {
  if (date === undefined || isDate(date)) return [];
  return [{ path, part: 'value', message: `"${date}" is not a day of the calendar`, hint: 'write it like 2026-12-31' }];
}

function checkNetworks(data: ContractData): Mistake[] {
  const sections = (data.networks ?? []).flatMap(({ cidr }, index) => {
    const byValue = typeof cidr === 'string' || Array.isArray(cidr) ? [cidr] : Object.values(cidr);
    return byValue.flat().flatMap((network) => wrongNetwork(network, ['networks', index, 'cidr']));
  });
  return [...sections, ...predicatesIn(data).flatMap(({ value, path }) => networksIn(value, path))];
}

function wrongNetwork(network: unknown, path: Path): Mistake[] {
  if (typeof network !== 'string' || isNetwork(network) || isTemplate(network)) return [];
  return [{ path, part: 'value', message: `"${network}" is not a network`, hint: 'write it like 192.168.1.0/24' }];
}

function networksIn(predicate: Predicate, path: Path): Mistake[] {
  return Object.entries(predicate).flatMap(([name, condition]): Mistake[] => {
    const at = [...path, name];
    if (Array.isArray(condition))
      return condition.flatMap((one: unknown, index) => (isMapLike(one) ? networksIn(one, [...at, index]) : []));
    if (!isMapLike(condition)) return [];
    if (name === 'not') return networksIn(condition, at);
    const networks: unknown = condition['in-cidr'];
    return [networks ?? []].flat().flatMap((network) => wrongNetwork(network, [...at, 'in-cidr']));
  });
}

function isMapLike(value: unknown): value is Predicate {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
