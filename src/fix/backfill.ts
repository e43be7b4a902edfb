import { type CheckRequest, check } from '../check.ts';
import { equalsOf, expectedOf, matchesOf } from '../contract/clauses.ts';
import { ConfigurationError } from '../report/configuration-error.ts';
import type { Fix } from '../report/finding.ts';
import { askedEntries } from '../rules/orphaned-entry.ts';
import { type Collection, keysOf } from '../select/collection.ts';
import { type Entry, fieldOf, textOf } from '../select/entry.ts';
import { placeByKey } from '../select/placement.ts';
import type { CheckedItem, World } from '../select/world.ts';
import { type ChangeOutcome, editAndFix } from './edited-request.ts';
import { spliceOf } from './insertion.ts';
import { invertTemplate } from './invert-template.ts';
import { asFix } from './propose-fix.ts';
import { rosterOf } from './roster.ts';
import { PLACEHOLDER, type ValueOf } from './scaffold.ts';
import { verifyInsertion } from './verify-insertion.ts';

/** What backfilling comes to. */
export interface BackfillOutcome extends ChangeOutcome {
  readonly added: readonly string[];
  /** What downstream files contradict each other about, or do not say, in sentences. */
  readonly conflicts: readonly string[];
}

/** A machine that only downstream files know: what they say of it, field by field, and where. */
interface Stranger {
  readonly values: Map<string, Map<string, string[]>>;
}

/** Adds to the roster what only downstream files know, from what they say. Contradictions are listed, never decided. */
export async function backfill(request: CheckRequest, collection?: string): Promise<BackfillOutcome> {
  const { world, report } = await check({ ...request, fixes: { most: 0, removeOrphans: false } });
  const roster = rosterOf(world, collection);
  const conflicts: string[] = [];
  const fixes: Fix[] = [];
  const added: string[] = [];
  for (const stranger of strangersIn(world, roster.name, keysOf(roster.clause))) {
    const contradictions = contradictionsOf(stranger);
    const told = contradictions.length > 0 ? undefined : await addStranger(world, roster, stranger, request);
    if (told === undefined) {
      const reasons =
        contradictions.length > 0
          ? contradictions
          : [`no file that knows it (${filesOf(stranger)}) says its "${keysOf(roster.clause)[0]}"`];
      conflicts.push(...reasons.map((reason) => `${nameOf(stranger)}: ${reason}`));
      continue;
    }
    fixes.push(told.fix);
    added.push(told.label);
  }
  const known = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  const outcome = await editAndFix(request, world, fixes, known, false);
  return { ...outcome, added, conflicts };
}

/** The entry of the roster that a stranger gets; undefined where no file says its key. */
async function addStranger(
  world: World,
  roster: Collection,
  stranger: Stranger,
  { today, limits }: CheckRequest,
): Promise<{ readonly fix: Fix; readonly label: string } | undefined> {
  const { scaffold } = roster.clause;
  if (scaffold === undefined)
    throw new ConfigurationError(`the collection "${roster.name}" has no scaffold for new entries`, {
      hint: 'add scaffold: to it, as in docs/fix.md',
    });
  const values = settled(stranger);
  const key = keysOf(roster.clause).flatMap((field) => values.get(field) ?? [])[0];
  const place = key === undefined ? undefined : placeByKey(roster, key, world.revision);
  if (place === undefined) return undefined;
  const valueOf: ValueOf = (field, fallback) =>
    values.get(field) ?? (field === 'today' ? today : undefined) ?? fallback ?? PLACEHOLDER;
  const insertion = { target: roster, place, scaffold };
  const splice = spliceOf(insertion, valueOf);
  const verified = await verifyInsertion(world, insertion, valueOf, limits);
  if (splice === undefined || verified === undefined) return undefined;
  const { label } = verified.added;
  return { fix: asFix(place.document, splice, `add ${label} to ${place.document.file.path}`), label };
}

/** Entries that must have a subject and have none, joined by what they say about it. */
function strangersIn(world: World, roster: string, keys: readonly string[]): Stranger[] {
  const strangers: Stranger[] = [];
  for (const checked of world.items) {
    const { orphans } = checked.item;
    if (checked.subjects.name !== roster || orphans === undefined || orphans === false) continue;
    for (const entry of askedEntries(world, checked, orphans)) {
      if (checked.join.subjectsOf(entry).length > 0) continue;
      const said = saidBy(checked, entry);
      if (said.size === 0) continue;
      const same = strangers.find((one) => ['hostname', ...keys].some((field) => has(one, field, said.get(field))));
      const stranger = same ?? { values: new Map() };
      if (same === undefined) strangers.push(stranger);
      for (const [field, value] of said) note(stranger, field, value, entry);
    }
  }
  return strangers;
}

/** The fields of the subject that an entry tells, by the item's match and equalities read backwards. */
function saidBy({ item }: CheckedItem, entry: Entry): Map<string, string> {
  const said = new Map<string, string>();
  const clauses = [
    ...matchesOf(item.match).flatMap((match) =>
      Object.entries(match).map(([field, template]) => [field, template] as const),
    ),
    ...Object.entries(item.equal ?? {}).flatMap(([field, clause]) =>
      equalsOf(clause)
        .flatMap((one, _, all) => (all.length > 1 ? [] : expectedOf(one)))
        .map((template) => [field, template] as const),
    ),
  ];
  for (const [field, template] of clauses) {
    const text = textOf(fieldOf(entry, field));
    if (typeof template !== 'string' || text === undefined) continue;
    for (const [name, value] of invertTemplate(template, text)) if (!said.has(name)) said.set(name, value);
  }
  return said;
}

function has({ values }: Stranger, field: string, value: string | undefined): boolean {
  return value !== undefined && values.get(field)?.has(value) === true;
}

function note({ values }: Stranger, field: string, value: string, entry: Entry): void {
  const known = values.get(field) ?? new Map<string, string[]>();
  known.set(value, [...(known.get(value) ?? []), entry.document.file.path]);
  values.set(field, known);
}

function contradictionsOf({ values }: Stranger): string[] {
  return [...values].flatMap(([field, told]) =>
    told.size < 2
      ? []
      : [
          `"${field}" is ${[...told].map(([value, files]) => `"${value}" in ${[...new Set(files)].join(', ')}`).join(', but ')}`,
        ],
  );
}

function settled({ values }: Stranger): Map<string, string> {
  return new Map(
    [...values].flatMap(([field, told]) => [...told.keys()].slice(0, 1).map((value) => [field, value] as const)),
  );
}

function nameOf(stranger: Stranger): string {
  const values = settled(stranger);
  return values.get('hostname') ?? [...values.values()][0] ?? 'an entry';
}

function filesOf({ values }: Stranger): string {
  const files = [...values.values()].flatMap((told) => [...told.values()].flat());
  return [...new Set(files)].sort().join(', ');
}
