import { type CheckRequest, check } from '../check.ts';
import { matchesOf } from '../contract/clauses.ts';
import { ConfigurationError } from '../report/configuration-error.ts';
import type { Fix } from '../report/finding.ts';
import type { Remedy } from '../rules/remedy.ts';
import type { Collection } from '../select/collection.ts';
import { type Entry, fieldOf, textOf } from '../select/entry.ts';
import { containsWords } from '../select/join.ts';
import type { World } from '../select/world.ts';
import { isMap, isScalar } from '../source/tree.ts';
import { type ChangeOutcome, editAndFix } from './edited-request.ts';
import { proposeFix } from './propose-fix.ts';
import { entryCalled, rosterOf } from './roster.ts';
import { verifyFix } from './verify-fix.ts';

/** What renaming comes to. */
export interface RenameOutcome extends ChangeOutcome {
  readonly label: string;
  /** Lines that still say the old name, `file:line`; prose is for a person. */
  readonly mentions: readonly string[];
}

/** Gives an entry of the roster another hostname, and with it every key and field that the contract derives from it. */
export async function rename(
  request: CheckRequest,
  from: string,
  to: string,
  collection?: string,
): Promise<RenameOutcome> {
  const { world, report } = await check({ ...request, fixes: { most: 0, removeOrphans: false } });
  const roster = rosterOf(world, collection);
  const entry = entryCalled(roster, from);
  const old = textOf(fieldOf(entry, 'hostname')) ?? entry.key;
  refuseTaken(roster, entry, to);
  const renamed = withText(entry, old, to);
  const remedies = [...ownFields(entry, old, to), ...derived(world, entry, renamed)];
  const edits: Fix[] = [];
  for (const remedy of remedies) {
    const fix = proposeFix(world, remedy);
    if (fix !== undefined && (await verifyFix(world, remedy, fix, request.limits))) edits.push(fix);
  }
  if (edits.length === 0)
    throw new ConfigurationError(`${entry.label} cannot be renamed`, { hint: 'is its hostname written in its entry?' });
  const known = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  const outcome = await editAndFix(request, world, distinct(edits), known, false);
  return { ...outcome, label: renamed.label, mentions: mentionsOf(outcome.after.world, old) };
}

function refuseTaken(roster: Collection, entry: Entry, to: string): void {
  const other = roster.entries.find((one) => one !== entry && textOf(fieldOf(one, 'hostname')) === to);
  if (other !== undefined)
    throw new ConfigurationError(`"${to}" is taken by ${other.label}`, { hint: 'choose another name' });
}

/** The entry as it will be: every field that is the old name is the new one. */
function withText(entry: Entry, old: string, to: string): Entry {
  if (!isMap(entry.value)) return entry;
  const value = Object.fromEntries(Object.entries(entry.value).map(([key, one]) => [key, one === old ? to : one]));
  return { ...entry, value, key: entry.key === old ? to : entry.key, label: entry.label.replace(old, () => to) };
}

function ownFields(entry: Entry, old: string, to: string): Remedy[] {
  if (!isMap(entry.value)) return [];
  const own = Object.entries(entry.value).filter(([, value]) => isScalar(value) && textOf(value) === old);
  const fields = own.map(([field]): Remedy => ({ kind: 'set-field', entry, field, value: to }));
  return entry.path.at(-1) === old ? [{ kind: 'set-field', entry, field: '@key', value: to }, ...fields] : fields;
}

/** The fields by which other entries are known as its own, and the references to entries whose key changes with them. */
function derived(world: World, before: Entry, after: Entry): Remedy[] {
  const remedies: Remedy[] = [];
  const keys = new Map<string, Map<string, string>>([[before.collection, new Map([[before.key, after.key]])]]);
  for (const { item, join, subjects, target } of world.items) {
    if (subjects.name !== before.collection) continue;
    const templates = [
      ...matchesOf(item.match).flatMap((match) => Object.entries(match)),
      ...Object.entries(item.equal ?? {}),
    ];
    for (const entry of join.entriesOf(before)) {
      for (const [field, template] of templates) {
        if (typeof template !== 'string') continue;
        const [was, is] = [world.fill(template, before), world.fill(template, after)];
        if (typeof was !== 'string' || typeof is !== 'string' || was === is || textOf(fieldOf(entry, field)) !== was)
          continue;
        remedies.push({ kind: 'set-field', entry, field, value: is });
        if (entry.key === was) keys.set(target.name, new Map([...(keys.get(target.name) ?? []), [was, is]]));
      }
    }
  }
  return [...remedies, ...references(world, keys)];
}

function references(world: World, keys: ReadonlyMap<string, ReadonlyMap<string, string>>): Remedy[] {
  return [...world.collections.values()].flatMap(({ clause, entries }) =>
    (clause.references ?? []).flatMap((reference) =>
      entries.flatMap((entry): Remedy[] => {
        const was = textOf(fieldOf(entry, reference.field)) ?? '';
        const is = [reference.to].flat().flatMap((to) => keys.get(to)?.get(was) ?? [])[0];
        return is === undefined || is === was ? [] : [{ kind: 'set-field', entry, field: reference.field, value: is }];
      }),
    ),
  );
}

/** Several clauses may ask for one and the same edit. */
function distinct(fixes: readonly Fix[]): Fix[] {
  return [...new Map(fixes.map((fix) => [JSON.stringify(fix.edits), fix])).values()];
}

function mentionsOf(world: World, name: string): string[] {
  const places = new Set<string>();
  for (const { documents } of world.collections.values())
    for (const { file, lines } of documents)
      for (let line = 1; line <= lines.lineCount; line++)
        if (containsWords(lines.lineText(line), name)) places.add(`${file.path}:${line}`);
  return [...places].sort();
}
