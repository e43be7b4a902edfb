import type { UniqueClause } from '../contract/contract.ts';
import { type Collection, isUsable, keyFieldOf } from '../select/collection.ts';
import { compareKeys } from '../select/compare-keys.ts';
import { type Entry, fieldOf, locateField, locateItem, textOf } from '../select/entry.ts';
import type { World } from '../select/world.ts';
import type { Location } from '../source/location.ts';
import { isList } from '../source/tree.ts';
import { asSubject, type Rule, type RuleViolation } from './rule.ts';

/** Finds entries that share the value of a field that must be unique. */
export const notUnique: Rule = {
  id: 'not-unique',
  summary: 'Two entries share a value that must be unique.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    for (const [name, collection] of world.collections) {
      if (!isUsable(collection)) continue;
      for (const [index, clause] of (collection.clause.unique ?? []).entries()) {
        const unique = typeof clause === 'string' ? { fields: [clause] } : clause;
        yield* checkClause(world, collection, ['collections', name, 'unique', index], unique);
      }
    }
  },
};

/** Values that an entry has for the fields of a clause. */
interface Claim {
  readonly entry: Entry;
  readonly values: readonly string[];
  /** Where they stand; of a list, the one value. */
  locate(): Location;
}

function* checkClause(
  world: World,
  collection: Collection,
  clause: RuleViolation['clause'],
  { fields, where }: UniqueClause,
): Iterable<RuleViolation> {
  const asked = collection.entries.filter((entry) => world.holds(entry, where));
  if (!mayShare(asked, fields)) return;
  // The lowest key has the older right, wherever it stands: moving lines about changes no finding.
  const sorted = [...asked].sort((a, b) => compareKeys(a.key, b.key));
  const owners = new Map<string, Claim>();
  for (const claim of sorted.flatMap((entry) => claimsOf(world, entry, fields))) {
    const name = JSON.stringify(claim.values);
    const owner = owners.get(name);
    if (owner === undefined) owners.set(name, claim);
    else if (owner.entry !== claim.entry && !isDuplicate(collection, owner.entry, claim.entry, fields)) {
      yield tell(collection, clause, fields, claim, owner);
    }
  }
}

/** False where no value of a field stands twice, which is nearly always so and is found out at little cost. */
function mayShare(entries: readonly Entry[], fields: readonly string[]): boolean {
  const [field = '', ...others] = fields;
  if (others.length > 0) return true;
  const seen = new Set<string>();
  let claims = 0;
  for (const entry of entries) {
    const value = fieldOf(entry, field);
    for (const one of isList(value) ? value : [value]) {
      const text = textOf(one);
      if (text === undefined) continue;
      claims++;
      seen.add(text);
    }
  }
  return seen.size < claims;
}

/** True where duplicate-entry tells it already: both have the field as their key. */
function isDuplicate(collection: Collection, a: Entry, b: Entry, fields: readonly string[]): boolean {
  return (
    a.key === b.key &&
    fields.length === 1 &&
    [a, b].every((entry) => keyFieldOf(collection.clause, entry) === fields[0])
  );
}

function tell(
  collection: Collection,
  clause: RuleViolation['clause'],
  fields: readonly string[],
  { entry, values, locate }: Claim,
  owner: Claim,
): RuleViolation {
  const value = values.map((one) => `"${one}"`).join(', ');
  return {
    clause,
    subject: asSubject(entry),
    surface: collection.name,
    message: `${fields.join(' and ')} ${value} of ${entry.label} ${fields.length === 1 ? 'is' : 'are'} taken by ${owner.entry.label}`,
    location: locate(),
    related: [{ message: `${owner.entry.label} has it here`, location: owner.locate() }],
    expected: `what no other entry of ${collection.name} has`,
    actual: value,
    detail: `${fields.join('+')} ${value}`,
  };
}

/** An entry without one of the fields claims nothing; a list claims each of its values. */
function claimsOf(world: World, entry: Entry, fields: readonly string[]): Claim[] {
  const [field = '', ...others] = fields;
  const single = others.length === 0 ? fieldOf(entry, field) : undefined;
  if (isList(single)) {
    return single.flatMap((one, index) => {
      const text = textOf(one);
      const locate = () => locateItem(entry, field, index, world.revision);
      return text === undefined ? [] : [{ entry, values: [text], locate }];
    });
  }
  const values = fields.flatMap((one) => textOf(fieldOf(entry, one)) ?? []);
  const locate = () => locateField(entry, field, world.revision);
  return values.length === fields.length ? [{ entry, values, locate }] : [];
}
