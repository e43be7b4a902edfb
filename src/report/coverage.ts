import type { Entry } from '../select/entry.ts';
import type { World } from '../select/world.ts';
import type { Finding } from './finding.ts';
import type { Coverage, CoverageMatrix, CoverageRow } from './report.ts';

/** Subjects × checklist items: what each subject has at head. */
export function coverageOf(world: World, findings: readonly Finding[]): CoverageMatrix {
  const items = world.contract.data.checklist ?? [];
  const checked = new Map(world.items.map(({ item, inScope }) => [item.id, new Set(inScope)]));
  const bySubject = groupFindings(findings);
  const rows: CoverageRow[] = [];
  for (const name of new Set(items.map(({ each }) => each))) {
    const found = new Map(items.map(({ id }) => [id, bySubject.get(cellName(id, name))]));
    for (const subject of world.collections.get(name)?.entries ?? []) {
      const cells: Record<string, Coverage> = {};
      for (const item of items) {
        const scope = checked.get(item.id);
        cells[item.id] =
          item.each !== name
            ? 'not-applicable'
            : scope === undefined
              ? 'not-checked'
              : cellOf(scope, subject, found.get(item.id));
      }
      if (Object.values(cells).every((cell) => cell === 'not-applicable')) continue;
      rows.push({ collection: name, key: subject.key, label: subject.label, cells });
    }
  }
  return { columns: items.map(({ id, in: surface, title }) => ({ item: id, surface, title: title ?? id })), rows };
}

/** Findings by item and collection, and by the key of their subject. */
type Groups = ReadonlyMap<string, ReadonlyMap<string, readonly Finding[]>>;

function groupFindings(findings: readonly Finding[]): Groups {
  const groups = new Map<string, Map<string, Finding[]>>();
  for (const finding of findings) {
    const { subject, item = '' } = finding;
    if (subject === undefined || finding.state === 'fixed') continue;
    const name = cellName(item, subject.collection);
    const ofItem = groups.get(name) ?? new Map<string, Finding[]>();
    groups.set(name, ofItem);
    const group = ofItem.get(subject.key);
    if (group === undefined) ofItem.set(subject.key, [finding]);
    else group.push(finding);
  }
  return groups;
}

function cellName(item: string, collection: string): string {
  return JSON.stringify([item, collection]);
}

function cellOf(
  scope: ReadonlySet<Entry>,
  subject: Entry,
  found: ReadonlyMap<string, readonly Finding[]> | undefined,
): Coverage {
  if (!scope.has(subject)) return 'not-applicable';
  const all = found?.get(subject.key);
  if (all === undefined) return 'present';
  const open = all.filter((finding) => finding.waiver === undefined);
  if (open.some(({ rule }) => rule === 'missing-entry' || rule === 'unqualified-entry')) return 'missing';
  if (open.some(({ rule }) => rule === 'incomplete-entry')) return 'incomplete';
  if (open.some(({ rule }) => rule === 'mismatched-field' || rule === 'surplus-entry')) return 'mismatched';
  return all.length > open.length ? 'waived' : 'present';
}
