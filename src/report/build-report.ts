import type { Change } from '../diff/change.ts';
import type { Entry } from '../select/entry.ts';
import type { World } from '../select/world.ts';
import { RANK } from './compare.ts';
import { couldBeTold } from './could-be-told.ts';
import { coverageOf } from './coverage.ts';
import type { Finding, FindingState } from './finding.ts';
import { nameTables } from './name-tables.ts';
import { parityTables } from './parity-tables.ts';
import type { RebootNeed } from './reboot-need.ts';
import type { Counts, Report } from './report.ts';
import { waiverLedger } from './waiver-ledger.ts';

/** What a report is put together from. */
export interface ReportParts {
  readonly world: World;
  readonly sides: Report['sides'];
  readonly findings: readonly Finding[];
  readonly changes: readonly Change[];
  readonly files: number;
  /** Absent where the contract asks for no reboot test. */
  readonly reboot?: readonly RebootNeed[];
}

/** Puts a report together: sorted, counted, with its coverage matrix and outcome. */
export function buildReport({ world, sides, findings, changes, files, reboot }: ReportParts): Report {
  // What head could not look at is not mended.
  const sorted = sortFindings(findings.filter((finding) => finding.state !== 'fixed' || couldBeTold(world, finding)));
  const { contract } = world;
  return {
    version: 1,
    outcome: sorted.some((finding) => finding.blocking) ? 'fail' : 'pass',
    contract: { file: contract.file.path, title: contract.title },
    sides,
    findings: sorted,
    changes,
    coverage: coverageOf(world, sorted),
    parity: parityTables(world),
    names: nameTables(world),
    waivers: waiverLedger(world, sorted),
    counts: countFindings(sorted),
    // An audit compares nothing, so that nothing is affected by it.
    affected: sides.base === undefined ? [] : affectedSubjects(world, changes, sorted),
    ...(reboot !== undefined && { reboot }),
    checked: { files, subjects: countSubjects(world), items: (contract.data.checklist ?? []).length },
  };
}

/** Findings in the order in which people should read them: what blocks first. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(compareFindings);
}

const STATES: readonly FindingState[] = ['new', 'existing', 'fixed'];

function compareFindings(a: Finding, b: Finding): number {
  return (
    Number(b.blocking) - Number(a.blocking) ||
    STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
    Number(a.waiver !== undefined) - Number(b.waiver !== undefined) ||
    RANK[b.severity] - RANK[a.severity] ||
    compareText(a.location.root, b.location.root) ||
    compareText(a.location.path, b.location.path) ||
    a.location.range.start.line - b.location.range.start.line ||
    a.location.range.start.column - b.location.range.start.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.item ?? '', b.item ?? '') ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function countFindings(findings: readonly Finding[]): Counts {
  const count = (test: (finding: Finding) => boolean) => findings.filter(test).length;
  const open = (finding: Finding) => finding.state !== 'fixed' && finding.waiver === undefined;
  return {
    new: count((finding) => open(finding) && finding.state === 'new'),
    existing: count((finding) => open(finding) && finding.state === 'existing'),
    fixed: count((finding) => finding.state === 'fixed'),
    waived: count((finding) => finding.state !== 'fixed' && finding.waiver !== undefined),
    blocking: count((finding) => finding.blocking),
    errors: count((finding) => open(finding) && finding.severity === 'error'),
    warnings: count((finding) => open(finding) && finding.severity === 'warning'),
    infos: count((finding) => open(finding) && finding.severity === 'info'),
  };
}

function countSubjects(world: World): number {
  const rosters = new Set((world.contract.data.checklist ?? []).map(({ each }) => each));
  return [...rosters].reduce((sum, name) => sum + (world.collections.get(name)?.entries.length ?? 0), 0);
}

/** Subjects that changed, or with an entry that changed, or with a new finding; in roster order. */
function affectedSubjects(world: World, changes: readonly Change[], findings: readonly Finding[]): Report['affected'] {
  const changed = new KeySet(changes);
  const found = new KeySet(findings.flatMap(({ subject, state }) => (state === 'new' ? (subject ?? []) : [])));
  const affected = new Map<Entry, Report['affected'][number]>();
  for (const { subjects, join } of world.items) {
    for (const subject of subjects.entries) {
      const touched =
        changed.has(subject) || found.has(subject) || join.entriesOf(subject).some((entry) => changed.has(entry));
      if (touched) affected.set(subject, { collection: subject.collection, key: subject.key, label: subject.label });
    }
  }
  return uniqueByKey([...affected.values()]).sort(
    (a, b) => compareText(a.collection, b.collection) || compareText(a.key, b.key),
  );
}

interface Named {
  readonly collection: string;
  readonly key: string;
}

/** Entries by the names of their collections and their keys. */
class KeySet {
  readonly #keys = new Map<string, Set<string>>();

  constructor(named: readonly Named[]) {
    for (const { collection, key } of named) {
      const keys = this.#keys.get(collection);
      if (keys === undefined) this.#keys.set(collection, new Set([key]));
      else keys.add(key);
    }
  }

  has({ collection, key }: Named): boolean {
    return this.#keys.get(collection)?.has(key) === true;
  }
}

/** Of several with one name, the last. */
function uniqueByKey<T extends Named>(named: readonly T[]): T[] {
  return [...new Map(named.map((one) => [JSON.stringify([one.collection, one.key]), one])).values()];
}
