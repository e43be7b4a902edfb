import type { Finding } from '../report/finding.ts';
import type { Remedy } from '../rules/remedy.ts';
import type { World } from '../select/world.ts';
import type { Limits } from '../source/limits.ts';
import { proposeFix } from './propose-fix.ts';
import { verifyFix } from './verify-fix.ts';

/** Which findings get a fix. */
export interface FixPolicy {
  /** How many at most, in the order of the findings. */
  readonly most: number;
  /** Also take out entries that belong to nothing. */
  readonly removeOrphans: boolean;
  /** Which findings are to be mended; all of them where this is absent. */
  readonly wanted?: (finding: Finding) => boolean;
  /** Finds the remedy of a finding at head. */
  readonly remedyOf: (finding: Finding) => Remedy | undefined;
}

/** Gives findings their fix, where there is one that was proved to do what it promises. */
export async function attachFixes(
  world: World,
  findings: readonly Finding[],
  policy: FixPolicy,
  limits: Limits,
): Promise<Finding[]> {
  const attached: Finding[] = [];
  let count = 0;
  for (const finding of findings) {
    const remedy =
      finding.state === 'fixed' ||
      finding.waiver !== undefined ||
      count >= policy.most ||
      policy.wanted?.(finding) === false
        ? undefined
        : policy.remedyOf(finding);
    const wanted = remedy !== undefined && (remedy.kind !== 'remove-entry' || policy.removeOrphans);
    const fix = wanted ? proposeFix(world, remedy) : undefined;
    if (fix === undefined || remedy === undefined || !(await verifyFix(world, remedy, fix, limits))) {
      attached.push(finding);
      continue;
    }
    count += 1;
    attached.push({ ...finding, fix });
  }
  return attached;
}
