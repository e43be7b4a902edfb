import { isDate } from '../source/date.ts';
import { isNetwork } from '../source/network.ts';
import { normalizeRootPath } from '../source/root-path.ts';
import type { Path } from '../source/tree.ts';
import { predicatesIn } from './clauses.ts';
import type { ContractData, ExceptClause, Predicate } from './contract.ts';
import { suggest } from './did-you-mean.ts';
import type { Mistake } from './load-contract.ts';

/** Mistakes that no schema can see: names that name nothing, ids given twice, paths that leave the root, bad dates. */
export function checkMeaning(data: ContractData): Mistake[] {
  return [...checkCollections(data), ...checkItems(data), ...checkWaivers(data), ...checkNetworks(data)];
}

function checkCollections(data: ContractData): Mistake[] {
  return Object.entries(data.collections ?? {}).flatMap(([name, collection]) => {
    const path: Path = ['collections', name];
    const field = collection.file === undefined ? 'files' : 'file';
    const file = collection.file ?? collection.files ?? '';
    const refused = normalizeRootPath(file);
    const mistakes: Mistake[] = refused.ok
      ? []
      : [
          {
            path: [...path, field],
            part: 'value',
            message: `"${file}" ${refused.reason}`,
            hint: 'paths are relative to the root of the repository',
          },
        ];
    collection.references?.forEach((reference, index) => {
      for (const to of [reference.to].flat())
        mistakes.push(...unknownCollection(data, to, [...path, 'references', index, 'to']));
    });
    return mistakes;
  });
}

function checkItems(data: ContractData): Mistake[] {
  const seen = new Set<string>();
  return (data.checklist ?? []).flatMap((item, index) => {
    const path: Path = ['checklist', index];
    const mistakes = [
      ...unknownCollection(data, item.each, [...path, 'each']),
      ...unknownCollection(data, item.in, [...path, 'in']),
    ];
    if (seen.has(item.id))
      mistakes.push({
        path: [...path, 'id'],
        part: 'value',
        message: `two checklist items are called "${item.id}"`,
        hint: 'ids are part of every fingerprint; give each its own',
      });
    seen.add(item.id);
    const { min = 1, max = Number.POSITIVE_INFINITY } = item.count ?? {};
    if (min > max)
      mistakes.push({ path: [...path, 'count'], message: `at least ${min} and at most ${max} entries is impossible` });
    mistakes.push(...checkDates(item.except ?? [], [...path, 'except']));
    const orphans = item.orphans === undefined || item.orphans === false ? [] : (item.orphans.except ?? []);
    orphans.forEach((one, at) => {
      if (typeof one === 'object' && one !== null)
        mistakes.push(...checkDate(one.expires, [...path, 'orphans', 'except', at, 'expires']));
    });
    return mistakes;
  });
}

function unknownCollection(data: ContractData, name: string, path: Path): Mistake[] {
  const names = Object.keys(data.collections ?? {});
  if (names.includes(name)) return [];
  return [{ path, part: 'value', message: `there is no collection "${name}"`, hint: suggest(name, names) }];
}

function checkWaivers(data: ContractData): Mistake[] {
  const items = (data.checklist ?? []).map(({ id }) => id);
  return (data.waivers ?? []).flatMap((waiver, index) => {
    const path: Path = ['waivers', index];
    const mistakes = checkDate(waiver.expires, [...path, 'expires']);
    if (waiver.item !== undefined && !items.includes(waiver.item)) {
      mistakes.push({
        path: [...path, 'item'],
        part: 'value',
        message: `there is no checklist item "${waiver.item}"`,
        hint: suggest(waiver.item, items),
      });
    }
    return mistakes;
  });
}

function checkDates(clauses: readonly ExceptClause[], path: Path): Mistake[] {
  return clauses.flatMap(({ expires }, index) => checkDate(expires, [...path, index, 'expires']));
}

function checkDate(date: string | undefined, path: Path): Mistake[] {
  if (date === undefined || isDate(date)) return [];
  return [{ path, part: 'value', message: `"${date}" is not a day of the calendar`, hint: 'write it like 2026-12-31' }];
}

function checkNetworks(data: ContractData): Mistake[] {
  return predicatesIn(data).flatMap(({ value, path }) => networksIn(value, path));
}

function networksIn(predicate: Predicate, path: Path): Mistake[] {
  return Object.entries(predicate).flatMap(([name, condition]): Mistake[] => {
    const at = [...path, name];
    if (Array.isArray(condition))
      return condition.flatMap((one: unknown, index) => (isMapLike(one) ? networksIn(one, [...at, index]) : []));
    if (!isMapLike(condition)) return [];
    if (name === 'not') return networksIn(condition, at);
    const networks: unknown = condition['in-cidr'];
    return [networks ?? []]
      .flat()
      .flatMap((network): Mistake[] =>
        typeof network === 'string' && !isNetwork(network)
          ? [
              {
                path: [...at, 'in-cidr'],
                part: 'value',
                message: `"${network}" is not a network`,
                hint: 'write it like 192.168.1.0/24',
              },
            ]
          : [],
      );
  });
}

function isMapLike(value: unknown): value is Predicate {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
