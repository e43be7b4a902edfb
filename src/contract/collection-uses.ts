import type { Path } from '../source/tree.ts';
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
    return clause(path, `the checklist item "${item.id}"`, item.id, [item.each, 'each'], [item.in, 'in']);
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
  const single = (['placement', 'networks', 'lifecycle', 'freshness'] as const).flatMap((section) =>
    (data[section] ?? []).map(({ id, of }, index) => clause([section, index], `${section} "${id}"`, id, [of, 'of'])),
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
  return [...checklist, ...references, ...single, ...across, ...sets, ...parity, ...names];
}

function clause(
  path: Path,
  what: string,
  item: string,
  ...names: readonly (readonly [string, string])[]
): CollectionUses {
  return { path, what, item, uses: names.map(([name, key]) => ({ name, path: [...path, key] })) };
}
