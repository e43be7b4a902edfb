import { isDeepStrictEqual } from 'node:util';
import type { WaiverClause } from '../contract/contract.ts';
import type { World } from '../select/world.ts';
import { couldBeUsed } from './could-be-told.ts';
import type { SideFinding } from './evaluate.ts';
import { fingerprint } from './fingerprint.ts';

/** Ids and summaries of the findings that waivers themselves give rise to. */
export const WAIVER_RULES = [
  {
    id: 'expired-waiver',
    summary: 'A waiver has passed its last day, so its findings count again.',
    severity: 'error',
  },
  { id: 'unused-waiver', summary: 'A waiver waives nothing.', severity: 'warning' },
] as const;

/**
 * Marks the findings that a waiver of the contract answers for, and adds a finding for each waiver that has expired or
 * waives nothing. What could not be checked cannot be waived. On the side of base, `standing` are the waivers that base's
 * own contract holds: what is wrong with the others came with the change.
 */
export function waive(
  world: World,
  findings: readonly SideFinding[],
  standing: readonly WaiverClause[] = world.contract.data.waivers ?? [],
): SideFinding[] {
  const waivers = world.contract.data.waivers ?? [];
  const used = new Set<WaiverClause>();
  const marked = findings.map((finding) => {
    const index = waivers.findIndex(
      (waiver) => isValid(waiver, world) && !finding.failClosed && covers(waiver, finding),
    );
    const waiver = waivers[index];
    if (waiver === undefined) return finding;
    used.add(waiver);
    const { owner, reason, expires } = waiver;
    return {
      ...finding,
      waiver: { owner, reason, expires, location: world.contract.locate(['waivers', index], 'value') },
    };
  });
  const told = waivers.flatMap((waiver, index): SideFinding[] => {
    if (!standing.some((one) => isDeepStrictEqual(one, waiver))) return [];
    if (!isValid(waiver, world)) return [tellExpired(world, waiver, index)];
    return used.has(waiver) || !couldBeUsed(world, { item: waiver.item }) ? [] : [tellUnused(world, waiver, index)];
  });
  return [...marked, ...told];
}

function isValid(waiver: WaiverClause, world: World): boolean {
  return waiver.expires >= world.today;
}

/** True where a waiver names a finding by all that it names. */
export function covers(
  waiver: WaiverClause,
  finding: Pick<SideFinding, 'rule' | 'item' | 'subject' | 'location' | 'related'>,
): boolean {
  const files = [finding.location, ...finding.related.map(({ location }) => location)].map(({ path }) => path);
  return (
    (waiver.rule === undefined || waiver.rule === finding.rule) &&
    (waiver.item === undefined || waiver.item === finding.item) &&
    (waiver.subject === undefined || String(waiver.subject) === finding.subject?.key) &&
    (waiver.file === undefined || files.includes(waiver.file))
  );
}

function tellExpired(world: World, waiver: WaiverClause, index: number): SideFinding {
  return {
    ...told(world, waiver, index, 'expired-waiver', 'error'),
    message: `the waiver for ${scopeOf(waiver)} expired on ${waiver.expires}`,
    expected: `a last day on or after ${world.today}`,
    actual: waiver.expires,
    hint: `${waiver.owner} answers for it: mend what it covers and remove it, or agree on a new day`,
  };
}

function tellUnused(world: World, waiver: WaiverClause, index: number): SideFinding {
  return {
    ...told(world, waiver, index, 'unused-waiver', 'warning'),
    message: `the waiver for ${scopeOf(waiver)} waives nothing`,
    hint: 'remove it: what it covered is mended, or its words do not match',
  };
}

function told(
  world: World,
  waiver: WaiverClause,
  index: number,
  rule: 'expired-waiver' | 'unused-waiver',
  severity: 'error' | 'warning',
) {
  const location = world.contract.locate(['waivers', index], 'value');
  return {
    rule,
    severity,
    ...(waiver.item !== undefined && { item: waiver.item }),
    location,
    related: [],
    contract: location,
    fingerprint: fingerprint(
      [
        rule,
        waiver.rule,
        waiver.item,
        waiver.subject === undefined ? undefined : String(waiver.subject),
        waiver.file,
        waiver.expires,
      ],
      0,
    ),
    failClosed: false,
  };
}

/** What a waiver names, in words. */
export function scopeOf(waiver: WaiverClause): string {
  const parts = [
    waiver.rule,
    waiver.item === undefined ? undefined : `item "${waiver.item}"`,
    waiver.subject === undefined ? undefined : `subject "${String(waiver.subject)}"`,
    waiver.file,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}
