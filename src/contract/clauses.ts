import type { JsonMap, Path } from '../source/tree.ts';
import { isMap } from '../source/tree.ts';
import type {
  ContractData,
  EqualClause,
  ExceptFromClause,
  MatchClause,
  Predicate,
  ValueSetClause,
} from './contract.ts';

/** A text of the contract that must be compiled, with the path of its clause. */
export interface Clause<Value> {
  readonly value: Value;
  readonly path: Path;
}

/** All selectors of a contract. */
export function selectorsIn(data: ContractData): Clause<string>[] {
  return Object.entries(data.collections ?? {}).flatMap(([name, { entries }]) =>
    entries === undefined ? [] : [{ value: entries, path: ['collections', name, 'entries'] }],
  );
}

/** All templates of a contract. */
export function templatesIn(data: ContractData): Clause<string>[] {
  const labels = Object.entries(data.collections ?? {}).flatMap(([name, { label, scaffold }]) => [
    ...(label === undefined ? [] : [{ value: label, path: ['collections', name, 'label'] }]),
    ...(scaffold === undefined ? [] : [{ value: scaffold, path: ['collections', name, 'scaffold'] }]),
  ]);
  const derived = Object.entries(data.collections ?? {}).flatMap(([name, { derive = {} }]) =>
    Object.entries(derive).flatMap(([field, clause]) => {
      const path = ['collections', name, 'derive', field];
      const wanted = Object.entries(clause.match).map(([one, to]) => matchTemplate([...path, 'match', one], to));
      return clause.else === undefined ? wanted : [...wanted, { value: clause.else, path: [...path, 'else'] }];
    }),
  );
  const items = (data.checklist ?? []).flatMap((item, index) => {
    const path = ['checklist', index];
    const scaffold = item.scaffold === undefined ? [] : [{ value: item.scaffold, path: [...path, 'scaffold'] }];
    const equal = Object.entries(item.equal ?? {}).flatMap(([field, clause]) =>
      equalsOf(clause).flatMap((one, position) =>
        expectedOf(one).map((value, at) => ({
          value,
          path: [...path, 'equal', field, ...pathOfEqual(clause, position), ...pathOfExpected(one, at)],
        })),
      ),
    );
    const match = matchesOf(item.match).flatMap((one, at) => {
      const alternative = [...path, 'match', ...(isAlternatives(item.match) ? [at] : [])];
      return Object.entries(one).map(([field, wanted]) => matchTemplate([...alternative, field], wanted));
    });
    return [...match, ...equal, ...scaffold];
  });
  const ranges = (data['ranges-apart'] ?? []).map(({ range }, index) => ({
    value: range,
    path: ['ranges-apart', index, 'range'],
  }));
  const placement = (data.placement ?? []).flatMap(({ range }, index) =>
    range === undefined ? [] : [{ value: range, path: ['placement', index, 'range'] }],
  );
  const networks = (data.networks ?? []).flatMap(({ cidr }, index) =>
    typeof cidr === 'string' && isTemplate(cidr) ? [{ value: cidr, path: ['networks', index, 'cidr'] }] : [],
  );
  return [...labels, ...derived, ...items, ...placement, ...networks, ...ranges];
}

/** True where a text reads fields of an entry. */
export function isTemplate(text: string): boolean {
  return text.includes('{');
}

/** The equalities that are asked of one field. */
export function equalsOf(clause: string | EqualClause | readonly EqualClause[]): readonly (string | EqualClause)[] {
  return isEquals(clause) ? clause : [clause];
}

function isEquals(clause: string | EqualClause | readonly EqualClause[]): clause is readonly EqualClause[] {
  return Array.isArray(clause);
}

/** Where one of the equalities of a field stands below it. */
export function pathOfEqual(clause: string | EqualClause | readonly EqualClause[], position: number): Path {
  return isEquals(clause) ? [position] : [];
}

/** True where values are those of a field over a collection, rather than written down. */
export function isValueSet(values: readonly unknown[] | ValueSetClause): values is ValueSetClause {
  return !Array.isArray(values);
}

/** The alternatives of a match. */
export function matchesOf(match: MatchClause | readonly MatchClause[]): readonly MatchClause[] {
  return isAlternatives(match) ? match : [match];
}

function isAlternatives(match: MatchClause | readonly MatchClause[]): match is readonly MatchClause[] {
  return Array.isArray(match);
}

/** The templates of the values an equality allows. */
export function expectedOf(clause: string | EqualClause): readonly string[] {
  if (typeof clause === 'string') return [clause];
  return typeof clause.to === 'string' ? [clause.to] : clause.to;
}

function pathOfExpected(clause: string | EqualClause, at: number): Path {
  if (typeof clause === 'string') return [];
  return typeof clause.to === 'string' ? ['to'] : ['to', at];
}

function matchTemplate(path: Path, wanted: MatchClause[string]): Clause<string> {
  return typeof wanted === 'string' ? { value: wanted, path } : { value: wanted.contains, path: [...path, 'contains'] };
}

/** All regular expressions of a contract. */
export function patternsIn(data: ContractData): Clause<string>[] {
  const lines = Object.entries(data.collections ?? {}).flatMap(([name, { pattern }]) =>
    pattern === undefined ? [] : [{ value: pattern, path: ['collections', name, 'pattern'] }],
  );
  const placeholders = (data.placeholders ?? []).map((value, index) => ({ value, path: ['placeholders', index] }));
  const conditions = predicatesIn(data).flatMap(({ value, path }) => matchesIn(value, path));
  const statements = (data.statements ?? []).flatMap(({ forbid, require }, index) => [
    ...(forbid === undefined ? [] : [{ value: forbid, path: ['statements', index, 'forbid'] }]),
    ...(require === undefined ? [] : [{ value: require, path: ['statements', index, 'require'] }]),
  ]);
  const claims = (data.authority ?? []).flatMap(({ claim }, index) =>
    claim === undefined ? [] : [{ value: claim, path: ['authority', index, 'claim'] }],
  );
  return [...lines, ...placeholders, ...conditions, ...statements, ...claims];
}

/** All predicates of a contract, outermost ones only. */
export function predicatesIn(data: ContractData): Clause<Predicate>[] {
  const found: Clause<Predicate>[] = [];
  const add = (value: Predicate | undefined, path: Path) => {
    if (value !== undefined) found.push({ value, path });
  };
  const addExceptions = (list: readonly unknown[], path: Path) =>
    exceptionsFrom(list).forEach(({ value, at }) => add(value.where, [...path, at, 'where']));
  for (const [name, collection] of Object.entries(data.collections ?? {})) {
    const path = ['collections', name];
    add(collection.where, [...path, 'where']);
    collection.references?.forEach((reference, index) => add(reference.where, [...path, 'references', index, 'where']));
    collection.unique?.forEach((unique, index) => {
      if (typeof unique !== 'string') add(unique.where, [...path, 'unique', index, 'where']);
    });
    collection.required?.forEach((required, index) => {
      if (typeof required === 'string') return;
      add(required.where, [...path, 'required', index, 'where']);
      if (isValueSet(required.fields)) add(required.fields.where, [...path, 'required', index, 'fields', 'where']);
    });
  }
  for (const section of ['placement', 'networks', 'freshness', 'ranges-apart', 'groups'] as const) {
    data[section]?.forEach((clause, index) => add(clause.where, [section, index, 'where']));
  }
  data['unique-across']?.forEach(({ fields }, index) =>
    fields.forEach((one, at) => add(one.where, ['unique-across', index, 'fields', at, 'where'])),
  );
  data['same-set']?.forEach(({ source, derived }, index) => {
    add(source.where, ['same-set', index, 'source', 'where']);
    add(derived.where, ['same-set', index, 'derived', 'where']);
  });
  data.placement?.forEach(({ except = [] }, index) => addExceptions(except, ['placement', index, 'except']));
  data.groups?.forEach(({ values = [] }, index) => {
    if (isValueSet(values)) add(values.where, ['groups', index, 'values', 'where']);
  });
  data.classes?.forEach(({ classes }, index) => {
    for (const [name, predicate] of Object.entries(classes)) add(predicate, ['classes', index, 'classes', name]);
  });
  data.statements?.forEach(({ words }, index) => add(words?.where, ['statements', index, 'words', 'where']));
  data.parity?.forEach(({ surfaces }, index) =>
    surfaces.forEach((surface, at) => {
      const path = ['parity', index, 'surfaces', at];
      add(surface.where, [...path, 'where']);
      if (typeof surface.site === 'string') return;
      for (const [site, predicate] of Object.entries(surface.site)) add(predicate, [...path, 'site', site]);
    }),
  );
  for (const [name, { subjects }] of Object.entries(data.reboot_test?.profiles ?? {})) {
    const path = ['reboot_test', 'profiles', name, 'subjects'];
    subjects?.forEach((one, at) => add(one.where, [...path, at, 'where']));
  }
  data.checklist?.forEach((item, index) => {
    const path = ['checklist', index];
    add(item.where, [...path, 'where']);
    add(item.having, [...path, 'having']);
    addExceptions(item.except ?? [], [...path, 'except']);
    if (item.orphans !== undefined && item.orphans !== false) {
      add(item.orphans.where, [...path, 'orphans', 'where']);
      addExceptions(item.orphans.except ?? [], [...path, 'orphans', 'except']);
      const { stale } = item.orphans;
      if (typeof stale === 'object') {
        add(stale.subjects, [...path, 'orphans', 'stale', 'subjects']);
        add(stale.where, [...path, 'orphans', 'stale', 'where']);
      }
    }
    for (const [field, clause] of Object.entries(item.equal ?? {})) {
      equalsOf(clause).forEach((one, position) => {
        if (typeof one === 'string') return;
        const at = [...path, 'equal', field, ...pathOfEqual(clause, position)];
        add(one.where, [...at, 'where']);
        add(one.when, [...at, 'when']);
      });
    }
  });
  return found;
}

/** The exceptions of a list that a collection holds, with their positions. */
export function exceptionsFrom(list: readonly unknown[]): { readonly value: ExceptFromClause; readonly at: number }[] {
  return list.flatMap((value, at) => (isExceptFrom(value) ? [{ value, at }] : []));
}

function isExceptFrom(value: unknown): value is ExceptFromClause {
  return typeof value === 'object' && value !== null && 'from' in value;
}

function matchesIn(predicate: Predicate, path: Path): Clause<string>[] {
  return Object.entries(predicate).flatMap(([name, condition]): Clause<string>[] => {
    const at = [...path, name];
    if (Array.isArray(condition)) {
      return condition.flatMap((one: unknown, index) =>
        isPredicate(one) && (name === 'any' || name === 'all') ? matchesIn(one, [...at, index]) : [],
      );
    }
    if (!isPredicate(condition)) return [];
    if (name === 'not') return matchesIn(condition, at);
    return typeof condition.matches === 'string' ? [{ value: condition.matches, path: [...at, 'matches'] }] : [];
  });
}

function isPredicate(value: unknown): value is Predicate {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All JSON Schemas of a contract. */
export function schemasIn(data: ContractData): Clause<JsonMap>[] {
  const entries = Object.entries(data.collections ?? {}).flatMap(([name, { schema }]) =>
    schema === undefined ? [] : [{ value: schema, path: ['collections', name, 'schema'] }],
  );
  const required = (data.checklist ?? []).flatMap(({ require }, index) =>
    isSchema(require) ? [{ value: require, path: ['checklist', index, 'require'] }] : [],
  );
  return [...entries, ...required];
}

/** True where a `require` is a JSON Schema rather than a list of fields. */
export function isSchema(require: readonly string[] | JsonMap | undefined): require is JsonMap {
  return require !== undefined && !Array.isArray(require) && isMap(require as JsonMap);
}
