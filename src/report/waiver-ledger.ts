import type { World } from '../select/world.ts';
import { daysBetween } from '../source/date.ts';
import type { Finding } from './finding.ts';
import type { WaiverRow } from './report.ts';
import { scopeOf } from './waive.ts';

/** All waivers of the contract with what they waive now, the first to expire first. */
export function waiverLedger(world: World, findings: readonly Finding[]): WaiverRow[] {
  const rows = (world.contract.data.waivers ?? []).map((waiver, index) => {
    const location = world.contract.locate(['waivers', index], 'value');
    const { line, column } = location.range.start;
    const waives = findings.filter(({ waiver: applied, state }) => {
      const start = applied?.location.range.start;
      return (
        state !== 'fixed' && start?.line === line && start.column === column && applied?.location.path === location.path
      );
    });
    const { owner, reason, expires } = waiver;
    return {
      scope: scopeOf(waiver),
      owner,
      reason,
      expires,
      isExpired: expires < world.today,
      daysLeft: daysBetween(world.today, expires),
      waives: waives.length,
      location,
    };
  });
  return rows.sort((a, b) => (a.expires < b.expires ? -1 : a.expires > b.expires ? 1 : 0));
}
