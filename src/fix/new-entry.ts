import { type CheckRequest, check } from '../check.ts';
import { ConfigurationError } from '../report/configuration-error.ts';
import type { Finding } from '../report/finding.ts';
import { type Collection, keysOf } from '../select/collection.ts';
import { placeByKey } from '../select/placement.ts';
import type { World } from '../select/world.ts';
import { type ChangeOutcome, editAndFix } from './edited-request.ts';
import { type Values, withFreeValues } from './free-values.ts';
import { type Insertion, spliceOf } from './insertion.ts';
import { asFix } from './propose-fix.ts';
import { rosterOf } from './roster.ts';
import { PLACEHOLDER, type ValueOf } from './scaffold.ts';
import { verifyInsertion } from './verify-insertion.ts';

/** What a new entry of the roster is to be. */
export interface NewEntry {
  /** The roster; by default the collection that most of the checklist goes through. */
  readonly collection?: string;
  readonly values: Values;
}

/** What adding an entry comes to. */
export interface NewEntryOutcome extends ChangeOutcome {
  readonly key: string;
  readonly label: string;
  /** What was given and what was worked out. */
  readonly values: Values;
}

/**
 * Adds an entry to the roster and to every file that must know it, in memory. Throws a ConfigurationError where a value is
 * refused (a name that breaks the schema, a number that is taken), so that nothing half right is written.
 */
export async function addToRoster(request: CheckRequest, wish: NewEntry): Promise<NewEntryOutcome> {
  const { world, report } = await check({ ...request, fixes: { most: 0, removeOrphans: false } });
  const roster = rosterOf(world, wish.collection);
  const values = withFreeValues(world, roster, wish.values);
  const valueOf: ValueOf = (field, fallback) =>
    values.get(field) ?? (field === 'today' ? request.today : undefined) ?? fallback ?? PLACEHOLDER;
  const insertion = insertionInto(world, roster, values);
  const splice = spliceOf(insertion, valueOf);
  const verified = await verifyInsertion(world, insertion, valueOf, request.limits);
  if (splice === undefined || verified === undefined)
    throw new ConfigurationError(
      `the scaffold of "${roster.name}" cannot be put into ${insertion.place.document.file.path}`,
      {
        hint: 'compare the scaffold with an entry that is there; values with line breaks or markup cannot be written',
      },
    );
  const { added } = verified;
  const fix = asFix(insertion.place.document, splice, `add ${added.label} to ${insertion.place.document.file.path}`);
  const known = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  const outcome = await editAndFix(request, world, [fix], known, false);
  refuseBroken(
    world,
    outcome.after.report.findings.filter(({ fingerprint }) => !known.has(fingerprint)),
    roster,
  );
  return { ...outcome, key: added.key, label: added.label, values };
}

function insertionInto(world: World, roster: Collection, values: Values): Insertion {
  const { scaffold } = roster.clause;
  const keys = keysOf(roster.clause);
  const key = keys.map((field) => values.get(field)).find((value) => value !== undefined);
  const place = placeByKey(roster, key ?? '', world.revision);
  if (scaffold === undefined || place === undefined) {
    throw new ConfigurationError(`the collection "${roster.name}" has no scaffold for new entries`, {
      location: placeOf(world, ['collections', roster.name]),
      hint: `add scaffold: to it, as in docs/fix.md`,
    });
  }
  if (key === undefined) {
    throw new ConfigurationError(`the new entry has no "${keys[0]}"`, {
      hint: `give --set ${keys[0]}=…, or a placement clause with the ranges (and what they go by)`,
    });
  }
  return { target: roster, place, scaffold };
}

function placeOf(world: World, path: readonly string[]) {
  const { path: file, range } = world.contract.locate(path);
  return { file, line: range.start.line, column: range.start.column };
}

/**
 * Rules of the roster itself that a new entry may not break, be it told of the new entry or of the one whose name or
 * address it takes; what is missing elsewhere can still be filled in.
 */
function refuseBroken(world: World, findings: readonly Finding[], roster: Collection): void {
  const items = new Set((world.contract.data.checklist ?? []).map(({ id }) => id));
  const own = findings.filter(
    ({ subject, item = '', severity, rule }) =>
      subject?.collection === roster.name && !items.has(item) && severity === 'error' && !TO_FILL_IN.has(rule),
  );
  const [first, ...others] = own.map(({ message, expected, hint }) => ({
    message,
    hint: [expected === undefined ? [] : `expected ${expected}`, hint ?? []].flat().join('; '),
  }));
  if (first !== undefined) throw new ConfigurationError(first.message, { hint: first.hint }, others);
}

const TO_FILL_IN = new Set(['placeholder-value', 'dangling-reference']);
