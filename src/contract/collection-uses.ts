import type { Path } from '../source/tree.ts';
import { exceptionsFrom, isValueSet } from './clauses.ts';
import type { ContractData } from './contract.ts';

/** A clause with the collections that it looks at. */
export interface CollectionUses {
  /** Path of the clause. */
  readonly path: Path;
  /** The clause as people call it. */
  readonly what: string;
  /** Its id, where it has one. */
  readonly item?: string;
  readonly uses: readonly { readonly name: string; readonly path: Path }[];
}

/** Which clauses of a contract look at which collections, in the order of the contract. */
export function collectionUses(data: ContractData): CollectionUses[] {
  const checklist = (data.checklist ?? []).map((item, index) => {
    const path = ['checklist', index];
    const own = clause(path, `the checklist item "${item.id}"`, item.id, [item.each, 'each'], [item.in, 'in']);
    const orphans = item.orphans === undefined || item.orphans === false ? [] : (item.orphans.except ?? []);
    const excepted = [
      ...usesOfExceptions(item.except ?? [], [...path, 'except']),
      ...usesOfExceptions(orphans, [...path, 'orphans', 'except']),
    ];
    return { ...own, uses: [...own.uses, ...excepted] };
  });
  const collections = Object.entries(data.collections ?? {}).flatMap(([name, { derive = {}, required = [] }]) => {
    const path = ['collections', name];
    const derived = Object.entries(derive).map(([field, { from }]) => ({
      path: [...path, 'derive', field],
      what: `the field "${field}" of ${name}`,
      uses: [{ name: from, path: [...path, 'derive', field, 'from'] }],
    }));
    const lists = required.flatMap((one, index) => {
      if (typeof one === 'string' || !isValueSet(one.fields)) return [];
      const at = [...path, 'required', index];
      const uses = [
        { name, path: at },
        { name: one.fields.of, path: [...at, 'fields', 'of'] },
      ];
      return [{ path: at, what: `the required fields of ${name}`, uses }];
    });
    return [...derived, ...lists];
  });
  const references = Object.entries(data.collections ?? {}).flatMap(([name, { references: list }]) =>
    (list ?? []).map((reference, index) => ({
      path: ['collections', name, 'references', index],
      what: `the reference "${reference.field}" of ${name}`,
      uses: [name, ...[reference.to].flat()].map((one) => ({
        name: one,
        path: ['collections', name, 'references', index, 'to'],
      })),
    })),
  );
  const single = SINGLE.flatMap((section) =>
    (data[section] ?? []).map(({ id, of }, index) => clause([section, index], `${section} "${id}"`, id, [of, 'of'])),
  );
  const placement = (data.placement ?? []).map(({ id, of, except = [] }, index) => {
    const own = clause(['placement', index], `placement "${id}"`, id, [of, 'of']);
    return { ...own, uses: [...own.uses, ...usesOfExceptions(except, ['placement', index, 'except'])] };
  });
  const groups = (data.groups ?? []).map(({ id, of, values = [] }, index) => {
    const own = clause(['groups', index], `groups "${id}"`, id, [of, 'of']);
    const listed = isValueSet(values) ? [{ name: values.of, path: ['groups', index, 'values', 'of'] }] : [];
    return { ...own, uses: [...own.uses, ...listed] };
  });
  const words = (data.statements ?? []).flatMap(({ id, words: listed }, index) =>
    listed === undefined
      ? []
      : [
          {
            path: ['statements', index],
            what: `statements "${id}"`,
            item: id,
            uses: [{ name: listed.of, path: ['statements', index, 'words', 'of'] }],
          },
        ],
  );
  const across = (data['unique-across'] ?? []).map(({ id, fields }, index) => ({
    path: ['unique-across', index],
    what: `unique-across "${id}"`,
    item: id,
    uses: fields.map(({ of }, at) => ({ name: of, path: ['unique-across', index, 'fields', at, 'of'] })),
  }));
  const sets = (data['same-set'] ?? []).map(({ id, source, derived }, index) => ({
    path: ['same-set', index],
    what: `same-set "${id}"`,
    item: id,
    uses: [
      { name: source.of, path: ['same-set', index, 'source', 'of'] },
      { name: derived.of, path: ['same-set', index, 'derived', 'of'] },
    ],
  }));
  const parity = (data.parity ?? []).map(({ id, surfaces }, index) => ({
    path: ['parity', index],
    what: `parity "${id}"`,
    item: id,
    uses: surfaces.map(({ of }, at) => ({ name: of, path: ['parity', index, 'surfaces', at, 'of'] })),
  }));
  const names = (data.names ?? []).flatMap(({ canonical, tables = [] }, index) =>
    tables.map(({ of }, at) => ({
      path: ['names', index, 'tables', at],
      what: `the table of the name "${canonical}"`,
      item: canonical,
      uses: [{ name: of, path: ['names', index, 'tables', at, 'of'] }],
    })),
  );
  const reboots = Object.entries(data.reboot_test?.profiles ?? {}).map(([name, { subjects = [] }]) => ({
    path: ['reboot_test', 'profiles', name],
    what: `the reboot-test profile "${name}"`,
    item: name,
    uses: subjects.map(({ of }, at) => ({
      name: of,
      path: ['reboot_test', 'profiles', name, 'subjects', at, 'of'],
    })),
  }));
  return [
    ...collections,
    ...checklist,
    ...references,
    ...placement,
    ...single,
    ...groups,
    ...across,
    ...sets,
    ...words,
    ...parity,
    ...names,
    ...reboots,
  ];
}

/** Sections whose clauses look at one collection and nothing else. */
const SINGLE = ['networks', 'lifecycle', 'freshness', 'ranges-apart', 'classes'] as const;

function usesOfExceptions(list: readonly unknown[], path: Path): CollectionUses['uses'] {
  return exceptionsFrom(list).map(({ value, at }) => ({ name: value.from, path: [...path, at, 'from'] }));
}

function clause(
  path: Path,
  what: string,
  item: string,
  ...names: readonly (readonly [string, string])[]
): CollectionUses {
  return { path, what, item, uses: names.map(([name, key]) => ({ name, path: [...path, key] })) };
}
