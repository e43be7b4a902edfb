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
    for (const subject of world.collections.get(name)?.entries ?? []) {
      const cells: Record<string, Coverage> = {};
      for (const item of items) {
        const scope = checked.get(item.id);
        cells[item.id] =
          item.each !== name
            ? 'not-applicable'
            : scope === undefined
              ? 'not-checked'
              : cellOf(item.id, scope, subject, bySubject);
      }
      if (Object.values(cells).every((cell) => cell === 'not-applicable')) continue;
      rows.push({ collection: name, key: subject.key, label: subject.label, cells });
    }
  }
  return { columns: items.map(({ id, in: surface, title }) => ({ item: id, surface, title: title ?? id })), rows };
}

function groupFindings(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.subject === undefined || finding.state === 'fixed') continue;
    const name = cellName(finding.item, finding.subject.collection, finding.subject.key);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [finding]);
    else group.push(finding);
  }
  return groups;
}

function cellName(item: string | undefined, collection: string, key: string): string {
  return JSON.stringify([item ?? '', collection, key]);
}

function cellOf(
  item: string,
  scope: ReadonlySet<Entry>,
  subject: Entry,
  groups: ReadonlyMap<string, Finding[]>,
): Coverage {
  if (!scope.has(subject)) return 'not-applicable';
  const all = groups.get(cellName(item, subject.collection, subject.key)) ?? [];
  const open = all.filter((finding) => finding.waiver === undefined);
  if (open.some(({ rule }) => rule === 'missing-entry' || rule === 'unqualified-entry')) return 'missing';
  if (open.some(({ rule }) => rule === 'incomplete-entry')) return 'incomplete';
  if (open.some(({ rule }) => rule === 'mismatched-field' || rule === 'surplus-entry')) return 'mismatched';
  return all.length > open.length ? 'waived' : 'present';
}
