import type { RangesApartClause } from '../contract/contract.ts';
import { isUsable } from '../select/collection.ts';
import { compareKeys } from '../select/compare-keys.ts';
import { type Entry, locateField } from '../select/entry.ts';
import { boundsOf } from '../select/predicate.ts';
import { fieldsOf } from '../select/template.ts';
import type { World } from '../select/world.ts';
import { asSubject, type Rule, type RuleViolation } from './rule.ts';

/** Finds ranges of numbers that overlap, and those that are none. */
export const overlappingRange: Rule = {
  id: 'overlapping-range',
  summary: 'A range is malformed or overlaps that of another entry.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    for (const [index, clause] of (world.contract.data['ranges-apart'] ?? []).entries()) {
      const collection = world.collections.get(clause.of);
      if (collection === undefined || !isUsable(collection)) continue;
      const asked = collection.entries.filter((entry) => world.holds(entry, clause.where));
      // The lowest key has the older right, wherever it stands: moving lines about changes no finding.
      yield* checkEntries(
        world,
        clause,
        index,
        [...asked].sort((a, b) => compareKeys(a.key, b.key)),
      );
    }
  },
};

interface Claim {
  readonly entry: Entry;
  readonly text: string;
  readonly low: number;
  readonly high: number;
}

function* checkEntries(
  world: World,
  clause: RangesApartClause,
  index: number,
  entries: readonly Entry[],
): Iterable<RuleViolation> {
  const claims: Claim[] = [];
  for (const entry of entries) {
    const filled = world.fill(clause.range, entry);
    const text = typeof filled === 'string' ? filled.trim() : '';
    const bounds = boundsOf(text);
    const told = {
      clause: ['ranges-apart', index],
      item: clause.id,
      subject: asSubject(entry),
      surface: clause.of,
      location: locate(world, clause, entry),
    };
    if (bounds === undefined || bounds.low > bounds.high) {
      const fact = typeof filled === 'string' ? `the range "${text}", which is none` : `no "${filled.missing}"`;
      yield {
        ...told,
        message: `${entry.label} has ${fact}`,
        related: [],
        expected: 'a range like 200-299',
        detail: 'none',
      };
      continue;
    }
    const other = claims.find(({ low, high }) => bounds.low <= high && low <= bounds.high);
    claims.push({ entry, text, ...bounds });
    if (other === undefined) continue;
    yield {
      ...told,
      message: `the range ${text} of ${entry.label} overlaps ${other.text} of ${other.entry.label}`,
      related: [
        { message: `${other.entry.label} has ${other.text} here`, location: locate(world, clause, other.entry) },
      ],
      expected: `no number of ${other.text}`,
      actual: text,
      detail: `overlap ${other.entry.key}`,
    };
  }
}

/** The first field that the range is made of. */
function locate(world: World, { range }: RangesApartClause, entry: Entry) {
  const [field = '@key'] = fieldsOf(world.template(range));
  return locateField(entry, field, world.revision);
}
