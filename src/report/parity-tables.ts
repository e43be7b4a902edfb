import { nameOf } from '../rules/missing-entry.ts';
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
        return { site, counting: counting.length, total: all.length, notCounting };
      });
      return { title: surface.title, file: collection === undefined ? surface.of : nameOf(collection), counts };
    }),
  }));
}
