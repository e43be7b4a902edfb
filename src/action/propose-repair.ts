import type { CheckRequest, CheckResult } from '../check.ts';
import type { FixedFile } from '../fix/fix-all.ts';
import { hidesNothing } from '../formatters/escape/invisible.ts';
import { codeSpan, fencedBlock } from '../formatters/escape/markdown.ts';
import { plural } from '../formatters/plural.ts';
import { MAIN_ROOT } from '../read/read-sources.ts';
import type { Finding } from '../report/finding.ts';
import type { Placing } from './place-in-repository.ts';

/** Everything that can be repaired in the repository itself, as one change. */
export interface Repair {
  /** Files with their texts before and after. */
  readonly files: readonly FixedFile[];
  /** How many entries are added, corrected or taken out. */
  readonly count: number;
  /** A patch for `git apply`. */
  readonly patch: string;
  /** What the check says with all of it in place. */
  readonly after: CheckResult;
}

/** Each repair is proved by reading its file again, so a flood of findings is left to the command line. */
const MOST_REPAIRED = 1000;

/** The longest patch that the summary shows, in bytes; longer ones are in the file alone. */
const LONGEST_SHOWN = 250_000;

/** Works out all repairs of what is new, in memory; undefined where there is nothing that can be repaired. */
export async function proposeRepair(
  { report, world }: CheckResult,
  request: CheckRequest,
  placing: Placing,
): Promise<Repair | undefined> {
  const isWanted = ({ state, waiver, surface = '' }: Finding): boolean => {
    const root = world.contract.data.collections?.[surface]?.root ?? MAIN_ROOT;
    return state === 'new' && waiver === undefined && root === MAIN_ROOT;
  };
  const wanted = report.findings.filter(isWanted);
  if (!wanted.some(({ fix }) => fix !== undefined) || wanted.length > MOST_REPAIRED) return undefined;
  const { fixAll } = await import('../fix/fix-all.ts');
  const { unifiedDiff } = await import('../fix/unified-diff.ts');
  const { files, applied, after } = await fixAll(request, false, isWanted);
  const changed = placing.files(files).filter((file) => file.before !== file.after);
  if (changed.length === 0) return undefined;
  return { files: changed, count: applied.length, patch: unifiedDiff(changed), after };
}

/** The patch as a section of the summary; `file` is where it was written to, if it was. */
export function renderRepair({ count, files, patch }: Repair, file: string | undefined): string {
  const head = `\n### All repairs in one patch\n\n${plural(count, 'repair')} in ${plural(files.length, 'file')}`;
  const written = file === undefined ? '' : ` The patch is also in the file ${codeSpan(file)}.`;
  if (Buffer.byteLength(patch) > LONGEST_SHOWN || !hidesNothing(patch)) {
    const instead =
      file === undefined ? 'Set the input `patch-file` for it, or run `vm-contract fix --patch fix.patch`.' : '';
    return `${head}; the patch is not shown, since it is long or holds characters that are not visible. ${instead}${written}\n`;
  }
  const how = 'Save these lines as `fix.patch` and run `git apply fix.patch`, or run `vm-contract fix --write`.';
  const block = `<details><summary>Show the patch</summary>\n\n${fencedBlock(patch, 'diff')}\n\n</details>`;
  return `${head}. ${how}${written}\n\n${block}\n`;
}
