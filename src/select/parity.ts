import type { ParityClause, ParitySurface } from '../contract/contract.ts';
import { isUsable } from './collection.ts';
import { type Entry, fieldOf, textOf } from './entry.ts';
import type { World } from './world.ts';

/** The entries of a surface that a site has, and those of them that count. */
export interface SiteCount {
  readonly counting: readonly Entry[];
  readonly all: readonly Entry[];
}

/** One surface over all sites; undefined counts where its collection cannot be relied on. */
export interface SurfaceCounts {
  readonly surface: ParitySurface;
  readonly bySite: ReadonlyMap<string, SiteCount> | undefined;
}

/** Counts every surface of a parity clause per site. */
export function countSites(world: World, clause: ParityClause): SurfaceCounts[] {
  return clause.surfaces.map((surface) => {
    const collection = world.collections.get(surface.of);
    if (collection === undefined || !isUsable(collection)) return { surface, bySite: undefined };
    const bySite = new Map(
      clause.sites.map((site) => {
        const own = collection.entries.filter((entry) => isOf(world, surface, entry, site));
        return [site, { counting: own.filter((entry) => world.holds(entry, surface.where)), all: own }];
      }),
    );
    return { surface, bySite };
  });
}

function isOf(world: World, { site: named }: ParitySurface, entry: Entry, site: string): boolean {
  if (typeof named === 'string') return textOf(fieldOf(entry, named)) === site;
  const predicate = named[site];
  return predicate !== undefined && world.holds(entry, predicate);
}
