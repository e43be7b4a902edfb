import { isIP } from 'node:net';
import type {
  ChecklistItem,
  CollectionClause,
  Condition,
  ContractData,
  EqualClause,
  MatchClause,
  Predicate,
  ReferenceClause,
} from '../src/contract/contract.ts';
import type { Json, JsonMap, Scalar } from '../src/source/tree.ts';

/**
 * What the contract language means, said as slowly and as plainly as possible: nested loops over plain data, no index,
 * no place, no code of the engine. Knows the rules that compare entries; the engine must agree with it on every
 * repository.
 */
export function referenceFindings(data: ContractData, files: Readonly<Record<string, Json>>): string[] {
  const collections = new Map<string, PlainEntry[]>();
  const read = (name: string): PlainEntry[] => {
    const clause = data.collections?.[name];
    const known = collections.get(name);
    if (clause === undefined || known !== undefined) return known ?? [];
    const entries = entriesOf(name, clause, files[clause.file ?? ''] ?? null, read);
    collections.set(name, entries);
    return entries;
  };
  for (const name of Object.keys(data.collections ?? {})) read(name);
  const told: string[] = [];
  for (const [name, clause] of Object.entries(data.collections ?? {})) {
    const entries = collections.get(name) ?? [];
    told.push(...duplicates(clause, entries), ...sharedValues(clause, entries), ...lacking(clause, entries));
    for (const reference of clause.references ?? []) told.push(...dangling(reference, entries, collections));
  }
  for (const item of data.checklist ?? []) {
    told.push(...checkItem(item, collections.get(item.each) ?? [], collections.get(item.in) ?? []));
  }
  return told.sort();
}

interface PlainEntry {
  readonly collection: string;
  readonly key: string;
  readonly value: Json;
  readonly mapKey: string | undefined;
  readonly index: number;
  readonly defaults: Readonly<Record<string, Scalar>>;
  readonly derived: Readonly<Record<string, Json>>;
  /** The field its key was found in. */
  readonly keyField: string;
}

function tell(rule: string, severity: string, item: string, about: PlainEntry, detail = ''): string {
  return [rule, severity, item, `${about.collection}/${about.key}`, detail].join(' | ');
}

/** The values of the list or map under `entries`, which is `NAME[]` or `NAME.*` here. */
function entriesOf(
  collection: string,
  clause: CollectionClause,
  document: Json,
  read: (name: string) => readonly PlainEntry[],
): PlainEntry[] {
  const name = (clause.entries ?? '').replace(/\[\]$|\.\*$/, '');
  const holder = asMap(document)[name] ?? null;
  const pairs: [string | undefined, Json][] = Array.isArray(holder)
    ? holder.map((value: Json): [undefined, Json] => [undefined, value])
    : Object.entries(asMap(holder));
  const found: PlainEntry[] = [];
  pairs.forEach(([mapKey, value], index) => {
    const bare = {
      collection,
      key: '',
      value,
      mapKey,
      index,
      defaults: clause.defaults ?? {},
      derived: {},
      keyField: '',
    };
    for (const keyField of [clause.key].flat()) {
      const key = keyField === '@key' ? mapKey : text(fieldOf(bare, keyField));
      if (key === undefined || key.trim() === '') continue;
      found.push({ ...bare, key: key.trim(), keyField });
      return;
    }
  });
  const counted: PlainEntry[] = [];
  found.forEach((plain, at) => {
    const isLast = !found.some((other, later) => later > at && other.key === plain.key);
    let entry = plain;
    for (const [field, { from, match, take, else: otherwise }] of Object.entries(clause.derive ?? {})) {
      const lookedFor = entry;
      const owner =
        lackingField(match, entry) === undefined ? read(from).find((one) => fits(match, lookedFor, one)) : undefined;
      const filled = otherwise === undefined ? undefined : fill(otherwise, entry);
      const fallback = filled === undefined || filled.missing !== undefined ? undefined : filled.text;
      const value = (owner === undefined ? undefined : fieldOf(owner, take)) ?? fallback;
      if (value !== undefined && value !== null) entry = { ...entry, derived: { ...entry.derived, [field]: value } };
    }
    if ((clause['last-wins'] !== true || isLast) && holds(entry, clause.where)) counted.push(entry);
  });
  return counted;
}

function lacking(clause: CollectionClause, entries: readonly PlainEntry[]): string[] {
  return (clause.required ?? []).flatMap((one) => {
    const fields = typeof one === 'string' ? [one] : Array.isArray(one.fields) ? one.fields.map(String) : [];
    const where = typeof one === 'string' ? undefined : one.where;
    return fields.flatMap((field) =>
      entries
        .filter((entry) => holds(entry, where) && !isPresent(fieldOf(entry, field)))
        .map((entry) => tell('incomplete-entry', 'error', '', entry, `required ${field}`)),
    );
  });
}

function duplicates(clause: CollectionClause, entries: readonly PlainEntry[]): string[] {
  if (clause['last-wins'] === true) return [];
  return entries
    .filter((entry, at) => entries.some((other, before) => before < at && other.key === entry.key))
    .map((entry) => tell('duplicate-entry', 'error', '', entry));
}

function sharedValues(clause: CollectionClause, entries: readonly PlainEntry[]): string[] {
  const told: string[] = [];
  for (const unique of clause.unique ?? []) {
    const fields = typeof unique === 'string' ? [unique] : unique.fields;
    const where = typeof unique === 'string' ? undefined : unique.where;
    const asked = entries.filter((entry) => holds(entry, where));
    for (const entry of asked) {
      for (const claim of claims(entry, fields)) {
        const others = asked.filter((other) => other === entry || claims(other, fields).includes(claim));
        const owner = others.reduce((best, other) => (comesFirst(other, best) ? other : best));
        if (owner === entry) continue;
        const sameKeyField = fields.length === 1 && [owner, entry].every(({ keyField }) => keyField === fields[0]);
        if (owner.key === entry.key && sameKeyField) continue;
        told.push(tell('not-unique', 'error', '', entry, `${fields.join('+')} ${claim}`));
      }
    }
  }
  return told;
}

function claims(entry: PlainEntry, fields: readonly string[]): string[] {
  const value = fieldOf(entry, fields[0] ?? '');
  if (fields.length === 1 && Array.isArray(value))
    return value.flatMap((one) => text(one) ?? []).map((one) => `"${one}"`);
  const texts = fields.map((field) => text(fieldOf(entry, field)));
  return texts.includes(undefined) ? [] : [texts.map((one) => `"${one}"`).join(', ')];
}

/** Numbers before words, small before large, then by place. */
function comesFirst(a: PlainEntry, b: PlainEntry): boolean {
  const [x, y] = [a.key, b.key].map((key) => (/^-?\d+(\.\d+)?$/.test(key) ? Number(key) : undefined));
  if (x !== undefined && y !== undefined && x !== y) return x < y;
  if ((x === undefined) !== (y === undefined)) return x !== undefined;
  return a.key === b.key ? a.index < b.index : a.key < b.key;
}

function dangling(
  reference: ReferenceClause,
  entries: readonly PlainEntry[],
  collections: ReadonlyMap<string, PlainEntry[]>,
): string[] {
  const told: string[] = [];
  for (const entry of entries) {
    if (!holds(entry, reference.where)) continue;
    for (const name of textsOf(fieldOf(entry, reference.field))) {
      let isKnown = (reference.except ?? []).some((one) => String(one) === name);
      for (const to of [reference.to].flat()) {
        for (const target of collections.get(to) ?? []) {
          const names = reference.by === undefined ? [target.key] : textsOf(fieldOf(target, reference.by));
          if (names.includes(name)) isKnown = true;
        }
      }
      if (isKnown) continue;
      told.push(tell('dangling-reference', reference.severity ?? 'error', '', entry, `${reference.field} ${name}`));
    }
  }
  return told;
}

function checkItem(item: ChecklistItem, subjects: readonly PlainEntry[], entries: readonly PlainEntry[]): string[] {
  const told: string[] = [];
  const severity = item.severity ?? 'error';
  const excepted = (item.except ?? []).flatMap((one) => ('key' in one ? [String(one.key)] : []));
  const inScope = subjects.filter((subject) => holds(subject, item.where) && !excepted.includes(subject.key));
  for (const subject of inScope) {
    const by = item['severity-by'];
    // Findings about a key that stands twice are weighed by the first of its entries.
    const first = subjects.find(({ key }) => key === subject.key) ?? subject;
    const value = by === undefined ? undefined : text(fieldOf(first, by.field));
    const weighed = value === undefined ? undefined : asMap(by?.values)[value];
    told.push(...checkSubject(item, typeof weighed === 'string' ? weighed : severity, subject, entries));
  }
  if (item.orphans === undefined || item.orphans === false) return told;
  const left = (item.orphans.except ?? []).flatMap((one) => {
    if (typeof one !== 'object' || one === null) return [String(one)];
    return 'key' in one ? [String(one.key)] : [];
  });
  for (const entry of entries) {
    if (left.includes(entry.key) || !holds(entry, item.orphans.where)) continue;
    const owners = subjects.filter((subject) => belongs(item, subject, entry));
    const { stale = 'ignore' } = item.orphans;
    if (owners.length === 0) told.push(tell('orphaned-entry', item.orphans.severity ?? severity, item.id, entry));
    else if (stale !== 'ignore' && !owners.some((owner) => inScope.includes(owner))) {
      const options = typeof stale === 'string' ? { severity: stale } : stale;
      const [owner] = owners;
      if (owner === undefined || !holds(owner, options.subjects) || !holds(entry, options.where)) continue;
      told.push(tell('stale-entry', options.severity ?? 'warning', item.id, entry));
    }
  }
  return told;
}

function checkSubject(
  item: ChecklistItem,
  severity: string,
  subject: PlainEntry,
  entries: readonly PlainEntry[],
): string[] {
  const least = item.count?.min ?? 1;
  const lacking = alternatives(item).map((match) => lackingField(match, subject));
  if (!lacking.includes(undefined)) {
    const [field] = lacking;
    return least === 0 ? [] : [tell('incomplete-entry', severity, item.id, subject, `subject.${field}`)];
  }
  const told: string[] = [];
  const found = entries.filter((entry) => belongs(item, subject, entry));
  const counting = found.filter((entry) => holds(entry, item.having));
  if (found.length < least) told.push(tell('missing-entry', severity, item.id, subject));
  else if (counting.length < least) told.push(tell('unqualified-entry', severity, item.id, subject));
  if (item.count?.max !== undefined && counting.length > item.count.max) {
    told.push(tell('surplus-entry', severity, item.id, subject));
  }
  for (const entry of counting) {
    for (const field of requiredFields(item)) {
      if (isPresent(fieldOf(entry, field))) continue;
      told.push(tell('incomplete-entry', severity, item.id, subject, `${entry.key}.${field}`));
    }
    for (const [field, clauses] of Object.entries(item.equal ?? {})) {
      for (const clause of [clauses].flat()) {
        if (agrees(subject, entry, field, clause)) continue;
        told.push(tell('mismatched-field', severity, item.id, subject, `${entry.key}.${field}`));
      }
    }
  }
  return told;
}

function requiredFields({ require }: ChecklistItem): readonly string[] {
  return Array.isArray(require) ? require.map(String) : [];
}

function alternatives({ match }: ChecklistItem): MatchClause[] {
  return [match].flat();
}

function lackingField(match: MatchClause, subject: PlainEntry): string | undefined {
  for (const wanted of Object.values(match)) {
    const filled = fill(typeof wanted === 'string' ? wanted : wanted.contains, subject);
    if (filled.missing !== undefined) return filled.missing;
  }
  return undefined;
}

function belongs(item: ChecklistItem, subject: PlainEntry, entry: PlainEntry): boolean {
  return alternatives(item).some((match) => lackingField(match, subject) === undefined && fits(match, subject, entry));
}

function fits(match: MatchClause, subject: PlainEntry, entry: PlainEntry): boolean {
  return Object.entries(match).every(([field, wanted]) => {
    const texts = textsOf(fieldOf(entry, field));
    const filled = fill(typeof wanted === 'string' ? wanted : wanted.contains, subject).text.trim();
    return typeof wanted === 'string' ? texts.includes(filled) : texts.some((one) => hasWords(one, filled));
  });
}

/** True where a run of whole words of the text is the wanted one. */
function hasWords(whole: string, wanted: string): boolean {
  for (let start = 0; start <= whole.length - wanted.length; start++) {
    const [before, after] = [whole.charAt(start - 1), whole.charAt(start + wanted.length)];
    if (whole.slice(start, start + wanted.length) === wanted && !/[\w-]/.test(before) && !/[\w-]/.test(after))
      return true;
  }
  return false;
}

function agrees(subject: PlainEntry, entry: PlainEntry, field: string, clause: string | EqualClause): boolean {
  const options: EqualClause = typeof clause === 'string' ? { to: clause } : clause;
  if (!holds(subject, options.where) || !holds(entry, options.when)) return true;
  const expected = [options.to].flat().flatMap((template) => {
    const filled = fill(template, subject);
    return filled.missing === undefined && filled.text.trim() !== '' ? [filled.text.trim()] : [];
  });
  const value = fieldOf(entry, field);
  const actual = textsOf(value);
  if (expected.length === 0 && actual.length === 0) return true;
  const hasNoValue = actual.length === 0 && (value === undefined || value === null || typeof value !== 'object');
  if (expected.length === 0 || hasNoValue) return options.strict !== true;
  return actual.some((one) =>
    expected.some((other) =>
      options.as === 'case-insensitive' ? one.toLowerCase() === other.toLowerCase() : one === other,
    ),
  );
}

function fill(template: string, subject: PlainEntry): { text: string; missing: string | undefined } {
  let missing: string | undefined;
  const filled = template.replace(/\{([^|}]+)(?:\|([^}]*))?\}/g, (_, field: string, fallback: string | undefined) => {
    const value = text(fieldOf(subject, field)) ?? fallback;
    if (value === undefined) missing ??= field;
    return value ?? '';
  });
  return { text: filled, missing };
}

function fieldOf(entry: PlainEntry, field: string): Json | undefined {
  if (field === '@key') return entry.key;
  if (field === '@index') return entry.index;
  if (field === '@value') return typeof entry.value === 'object' ? undefined : entry.value;
  let found: Json | undefined = asMap(entry.value)[field];
  if (found === undefined && !(field in asMap(entry.value))) {
    found = entry.value;
    for (const name of field.split('.')) found = asMap(found)[name];
  }
  if (found === undefined || found === null)
    return asMap(entry.derived)[field] ?? asMap(entry.defaults)[field] ?? found;
  return found;
}

function asMap(value: Json | undefined): JsonMap {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMap ? Object.assign(Object.create(null), value) : Object.create(null);
}

function text(value: Json | undefined): string | undefined {
  if (value === undefined || value === null || typeof value === 'object') return undefined;
  const trimmed = String(value).trim();
  return trimmed === '' ? undefined : trimmed;
}

function textsOf(value: Json | undefined): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one: Json | undefined) => text(one) ?? []);
}

function isPresent(value: Json | undefined): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return text(value) !== undefined;
}

function holds(entry: PlainEntry, predicate: Predicate | undefined): boolean {
  for (const [name, condition] of Object.entries(predicate ?? {})) {
    if (name === 'any' || name === 'all') {
      const parts = (condition as readonly Predicate[]).map((part) => holds(entry, part));
      if (name === 'any' ? !parts.includes(true) : parts.includes(false)) return false;
    } else if (name === 'not') {
      if (holds(entry, condition as Predicate)) return false;
    } else if (!satisfies(fieldOf(entry, name), condition as Condition)) return false;
  }
  return true;
}

function satisfies(value: Json | undefined, condition: Condition): boolean {
  if (Array.isArray(condition)) return condition.some((wanted: Scalar) => equals(value, wanted));
  if (typeof condition !== 'object' || condition === null) return equals(value, condition as Scalar);
  const tests = condition as Exclude<Condition, Scalar | readonly Scalar[]>;
  const range = /^(-?\d+)-(\d+)$/.exec(tests.range ?? '');
  const texts = textsOf(value);
  if (tests.not !== undefined && [tests.not].flat().some((wanted: Scalar) => equals(value, wanted))) return false;
  if (tests.exists !== undefined && isPresent(value) !== tests.exists) return false;
  if (tests.matches !== undefined && !texts.some((one) => new RegExp(tests.matches ?? '').test(one))) return false;
  if (
    range !== null &&
    !texts.some((one) => /^-?\d+$/.test(one) && Number(one) >= Number(range[1]) && Number(one) <= Number(range[2]))
  )
    return false;
  const networks = [tests['in-cidr'] ?? []].flat();
  return networks.length === 0 || texts.some((one) => networks.some((network) => isInside(one, network)));
}

function equals(value: Json | undefined, wanted: Scalar): boolean {
  const want = text(wanted);
  return want === undefined ? !isPresent(value) : textsOf(value).includes(want);
}

/** IPv4 only: the random repositories have no other addresses. */
function isInside(address: string, network: string): boolean {
  const [base = '', bits = '0'] = network.split('/');
  if (isIP(address) !== 4) return false;
  const asBits = (ip: string) =>
    ip
      .split('.')
      .map((part) => Number(part).toString(2).padStart(8, '0'))
      .join('');
  return asBits(address).startsWith(asBits(base).slice(0, Number(bits)));
}
