import type { UnitTime } from '../result.ts';

/** Asks for the moments of a boot, in microseconds since the kernel's start. */
export const bootTimesArguments = [
  'systemctl',
  'show',
  '-p',
  'UserspaceTimestampMonotonic',
  '-p',
  'FinishTimestampMonotonic',
];

/** Asks when each service began and was up. */
export const unitTimesArguments = [
  'systemctl',
  'show',
  '*.service',
  '-p',
  'Id',
  '-p',
  'InactiveExitTimestampMonotonic',
  '-p',
  'ActiveEnterTimestampMonotonic',
];

const shownUnits = 40;

/** How long the kernel and then the programs took to boot; nothing where systemd has not finished. */
export function parseBootTimes(stdout: string): { kernelMs?: number; userspaceMs?: number } {
  const values = properties(stdout);
  const userspace = microseconds(values.get('UserspaceTimestampMonotonic'));
  const finish = microseconds(values.get('FinishTimestampMonotonic'));
  if (userspace === undefined || finish === undefined || finish < userspace) return {};
  return { kernelMs: Math.round(userspace / 1000), userspaceMs: Math.round((finish - userspace) / 1000) };
}

/** The services that took longest to come up, by the moment at which they began. */
export function parseUnitTimes(stdout: string): UnitTime[] {
  const times: UnitTime[] = [];
  for (const block of stdout.split('\n\n')) {
    const values = properties(block);
    const unit = values.get('Id');
    const began = microseconds(values.get('InactiveExitTimestampMonotonic'));
    const up = microseconds(values.get('ActiveEnterTimestampMonotonic'));
    if (unit === undefined || began === undefined || up === undefined || up < began) continue;
    times.push({
      unit: unit.slice(0, 200),
      startMs: Math.round(began / 1000),
      durationMs: Math.round((up - began) / 1000),
    });
  }
  const longest = times.sort((a, b) => b.durationMs - a.durationMs || (a.unit < b.unit ? -1 : 1)).slice(0, shownUnits);
  return longest.sort((a, b) => a.startMs - b.startMs || (a.unit < b.unit ? -1 : 1));
}

function properties(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of text.split('\n')) {
    const at = line.indexOf('=');
    if (at > 0) values.set(line.slice(0, at), line.slice(at + 1));
  }
  return values;
}

/** A moment after the kernel's start; 0 means never. */
function microseconds(text: string | undefined): number | undefined {
  const value = Number(text);
  return Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
