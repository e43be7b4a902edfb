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
  /** How many characters of files may be read for proofs; no limit where this is absent. */
  readonly effort?: number;
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
  let effort = 0;
  for (const finding of findings) {
    const asked = count < policy.most ? wantedRemedy(finding, policy) : undefined;
    const cost = asked === undefined ? 0 : costOf(world, asked);
    const remedy = effort + cost > (policy.effort ?? Number.POSITIVE_INFINITY) ? undefined : asked;
    if (remedy !== undefined) effort += cost;
    const fix = remedy === undefined ? undefined : proposeFix(world, remedy);
    if (fix === undefined || remedy === undefined || !(await verifyFix(world, remedy, fix, limits))) {
      attached.push(finding);
      continue;
    }
    count += 1;
    attached.push({ ...finding, fix });
  }
  return attached;
}

function wantedRemedy(finding: Finding, { wanted, removeOrphans, remedyOf }: FixPolicy): Remedy | undefined {
  if (finding.state === 'fixed' || finding.waiver !== undefined || wanted?.(finding) === false) return undefined;
  const remedy = remedyOf(finding);
  return remedy?.kind === 'remove-entry' && !removeOrphans ? undefined : remedy;
}

/** What looking for a fix and proving it costs: the file is read again, and its entries are searched. */
function costOf(world: World, remedy: Remedy): number {
  const document =
    remedy.kind === 'add-entry'
      ? world.items.find(({ index }) => index === remedy.item)?.siblings.document
      : remedy.entry.document;
  return document?.text.length ?? 0;
}
