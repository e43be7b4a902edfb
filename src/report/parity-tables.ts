import { nameOf } from '../rules/missing-entry.ts';
import type { Entry } from '../select/entry.ts';
import { countSites } from '../select/parity.ts';
import type { World } from '../select/world.ts';
import type { ParityTable } from './report.ts';

/** Surfaces × sites with their counts, for every parity clause of the contract. */
export function parityTables(world: World): ParityTable[] {
  return (world.contract.data.parity ?? []).map((clause) => ({
    id: clause.id,
    sites: clause.sites,
    rows: countSites(world, clause).map(({ surface, bySite }) => {
      const collection = world.collections.get(surface.of);
      const counts = [...(bySite ?? [])].map(([site, { counting, all }]) => {
        const qualified = new Set(counting);
        const notCounting = all.filter((entry) => !qualified.has(entry)).map(({ label }) => label);
        const missing = (surface.missing?.[site] ?? []).flatMap((item) => missingOf(world, item));
        return { site, counting: counting.length, total: all.length, notCounting, missing: [...new Set(missing)] };
      });
      return { title: surface.title, file: collection === undefined ? surface.of : nameOf(collection), counts };
    }),
  }));
}

/** The subjects of a checklist item that have too few entries that count, as people call them. */
function missingOf(world: World, id: string): string[] {
  const checked = world.items.find(({ item }) => item.id === id);
  if (checked === undefined) return [];
  const { item, inScope, join } = checked;
  const counts = (subject: Entry) => join.entriesOf(subject).filter((entry) => world.holds(entry, item.having)).length;
  return inScope.filter((subject) => counts(subject) < (item.count?.min ?? 1)).map(({ label }) => label);
}
