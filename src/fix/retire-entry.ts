import { type CheckRequest, check } from '../check.ts';
import { ConfigurationError } from '../report/configuration-error.ts';
import type { Fix } from '../report/finding.ts';
import { type Entry, fieldOf, textOf } from '../select/entry.ts';
import type { World } from '../select/world.ts';
import { addField } from './add-field.ts';
import { type ChangeOutcome, editAndFix } from './edited-request.ts';
import { asFix, proposeFix } from './propose-fix.ts';
import { entryCalled, rosterOf } from './roster.ts';

/** What retiring an entry comes to. */
export interface RetireOutcome extends ChangeOutcome {
  readonly label: string;
  /** Entries that know it and stay, because the contract does not call them stale. */
  readonly kept: readonly string[];
}

/** The status of a machine that is gone. */
const GONE = 'decommissioned';

/** Sets an entry of the roster to decommissioned and takes out what the contract then calls stale, in memory. */
export async function retire(request: CheckRequest, name: string, collection?: string): Promise<RetireOutcome> {
  const { world, report } = await check({ ...request, fixes: { most: 0, removeOrphans: true } });
  const roster = rosterOf(world, collection);
  const entry = entryCalled(roster, name);
  const field = (world.contract.data.lifecycle ?? []).find(({ of }) => of === roster.name)?.field ?? 'status';
  if (textOf(fieldOf(entry, field)) === GONE)
    throw new ConfigurationError(`${entry.label} is ${GONE} already`, {
      hint: 'vm-contract check tells what is left of it',
    });
  const fix = proposeFix(world, { kind: 'set-field', entry, field, value: GONE });
  if (fix === undefined)
    throw new ConfigurationError(`"${field}" of ${entry.label} cannot be set`, {
      hint: `does the entry have a ${field}?`,
    });
  const known = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  const edits = [fix, ...dateOf(roster.entries, entry, field, request.today)];
  const outcome = await editAndFix(request, world, edits, known, true);
  return { ...outcome, label: entry.label, kept: keptBy(outcome.after.world, entry) };
}

/** The day it went, where the roster notes that of others. */
function dateOf(entries: readonly Entry[], entry: Entry, status: string, today: string): Fix[] {
  const field = `${GONE}_at`;
  const isNoted = entries.some((other) => fieldOf(other, field) !== undefined);
  if (!isNoted || fieldOf(entry, field) !== undefined) return [];
  const created = fieldOf(entry, 'created_at') === undefined ? status : 'created_at';
  const splice = addField(entry, created, field, today);
  return splice === undefined ? [] : [asFix(entry.document, splice, `note ${field} of ${entry.label}`)];
}

function keptBy(world: World, gone: Entry): string[] {
  const kept = world.items.flatMap(({ join, subjects, target }) => {
    const subject =
      subjects.name === gone.collection ? subjects.entries.find(({ key }) => key === gone.key) : undefined;
    return subject === undefined
      ? []
      : join.entriesOf(subject).map((entry) => `${entry.label} in ${target.clause.file ?? entry.document.file.path}`);
  });
  return [...new Set(kept)].sort();
}
