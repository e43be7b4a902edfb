import { exceptionsFrom } from '../contract/clauses.ts';
import type { PlacementClause } from '../contract/contract.ts';
import { isUsable } from '../select/collection.ts';
import { type Entry, fieldOf, locateField, textOf } from '../select/entry.ts';
import { inRange, isRange } from '../select/predicate.ts';
import type { World } from '../select/world.ts';
import { asSubject, type Rule, type RuleViolation } from './rule.ts';

/** Finds entries whose number belongs to another place than the one they name, e.g. VMID 214 on the home hypervisor. */
export const misplacedEntry: Rule = {
  id: 'misplaced-entry',
  summary: 'The number of an entry belongs to another place than the one it names.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    for (const [index, clause] of (world.contract.data.placement ?? []).entries()) {
      const collection = world.collections.get(clause.of);
      const listed = exceptionsFrom(clause.except ?? []).map(({ value }) => world.collections.get(value.from));
      if (collection === undefined || ![collection, ...listed].every((one) => one !== undefined && isUsable(one)))
        continue;
      const excepted = world.excepted(clause.except);
      for (const entry of collection.entries) {
        if (excepted.has(entry.key) || !world.holds(entry, clause.where)) continue;
        const violation = checkEntry(world, clause, index, entry);
        if (violation !== undefined) yield violation;
      }
    }
  },
};

function checkEntry(world: World, clause: PlacementClause, index: number, entry: Entry): RuleViolation | undefined {
  const number = textOf(fieldOf(entry, clause.by));
  if (number === undefined) return undefined;
  const told = { clause: ['placement', index], item: clause.id, subject: asSubject(entry), surface: clause.of };
  if (clause.range !== undefined) return outOfRange(world, clause.by, clause.range, entry, number, told);
  const { ranges = {}, field = '' } = clause;
  const place = textOf(fieldOf(entry, field));
  if (place === undefined) return undefined;
  const allowed = Object.entries(ranges).filter(([, range]) => inRange(number, range));
  if (allowed.some(([value]) => value === place)) return undefined;
  const own = Object.hasOwn(ranges, place) ? ranges[place] : undefined;
  const belongs = allowed.map(([value, range]) => `"${value}" (${range})`).join(' or ');
  const wrong =
    belongs === '' ? `${clause.by} ${number} belongs to no ${field}` : `${clause.by} ${number} belongs to ${belongs}`;
  return {
    ...told,
    message: `${entry.label} names ${field} "${place}", but ${wrong}`,
    location: locateField(entry, field, world.revision),
    related: [{ message: `the ${clause.by} is here`, location: locateField(entry, clause.by, world.revision) }],
    expected: belongs === '' ? `${clause.by} in ${Object.values(ranges).join(' or ')}` : belongs,
    actual: own === undefined ? `"${place}", which has no range` : `"${place}" (${own})`,
    hint: `correct ${field}${own === undefined ? '' : `, or take ${clause.by} from the range of "${place}"`}`,
  };
}

/** An entry whose range is told by its own fields; one that has no range cannot be judged, and that is told. */
function outOfRange(
  world: World,
  by: string,
  template: string,
  entry: Entry,
  number: string,
  told: Pick<RuleViolation, 'clause' | 'item' | 'subject' | 'surface'>,
): RuleViolation | undefined {
  const range = world.fill(template, entry);
  const text = typeof range === 'string' ? range.trim() : undefined;
  if (text !== undefined && inRange(number, text)) return undefined;
  const lacks = typeof range === 'string' ? undefined : range.missing;
  const fact =
    lacks !== undefined
      ? `cannot be placed: it has no "${lacks}"`
      : isRange(text ?? '')
        ? `has ${by} ${number}, which is outside of ${text}`
        : `cannot be placed: "${text}" is no range`;
  return {
    ...told,
    message: `${entry.label} ${fact}`,
    location: locateField(entry, by, world.revision),
    related: [],
    expected: text === undefined ? `a range for ${by}` : `${by} in ${text}`,
    actual: `"${number}"`,
    detail: `range ${by}`,
  };
}
