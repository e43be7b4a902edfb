import { type CheckRequest, type CheckResult, check } from '../check.ts';
import { MAIN_ROOT } from '../read/read-sources.ts';
import type { Finding, Fix } from '../report/finding.ts';
import { overlayTree } from './overlay-tree.ts';
import { applyEdits, overlaps } from './text-edit.ts';

/** A file that fixing changes. */
export interface FixedFile {
  readonly root: string;
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What fixing comes to: the files it changes, what was done, and what the check says afterwards. */
export interface FixOutcome {
  readonly files: readonly FixedFile[];
  readonly applied: readonly Fix[];
  /** The check of the tree with all fixes in it. */
  readonly after: CheckResult;
}

/** A tree that needs more rounds than this is not converging; what is left is told, not tried again. */
const MOST_ROUNDS = 10;

/**
 * Applies fixes until none is left that helps, in memory. `wanted` says which findings are to be mended.
 * Fixing what it returns again changes nothing.
 */
export async function fixAll(
  request: CheckRequest,
  removeOrphans: boolean,
  wanted: (finding: Finding) => boolean,
): Promise<FixOutcome> {
  const texts = new Map<string, Map<string, string>>();
  const originals = new Map<string, FixedFile>();
  const applied: Fix[] = [];
  let result = await check(withTexts(request, removeOrphans, texts));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = chooseFixes(result.report.findings.filter(wanted));
    if (chosen.length === 0) break;
    applied.push(...chosen);
    for (const [name, edits] of groupEdits(chosen)) {
      const [root = MAIN_ROOT, path = ''] = name;
      const document = [...result.world.collections.values()]
        .flatMap(({ documents }) => documents)
        .find(({ file }) => file.root === root && file.path === path);
      if (document === undefined) throw new Error(`a fix names ${path}, which was not read`);
      const after = applyEdits(document.text, edits);
      const id = JSON.stringify(name);
      originals.set(id, { root, path, before: originals.get(id)?.before ?? document.text, after });
      texts.set(root, new Map([...(texts.get(root) ?? []), [path, after]]));
    }
    result = await check(withTexts(request, removeOrphans, texts));
  }
  const files = [...originals.values()].sort((a, b) => (a.root + a.path < b.root + b.path ? -1 : 1));
  return { files, applied, after: result };
}

function withTexts(
  request: CheckRequest,
  removeOrphans: boolean,
  texts: ReadonlyMap<string, ReadonlyMap<string, string>>,
): CheckRequest {
  const roots = new Map(
    [...request.head.roots].map(([root, tree]) => [root, overlayTree(tree, texts.get(root) ?? new Map())]),
  );
  return { ...request, head: { roots }, fixes: { most: Number.POSITIVE_INFINITY, removeOrphans } };
}

/** The fixes that do not touch the same text, in the order of the findings. */
function chooseFixes(findings: readonly Finding[]): Fix[] {
  const chosen: Fix[] = [];
  for (const { fix } of findings) {
    if (fix === undefined) continue;
    const taken = chosen.some((other) => other.edits.some((a) => fix.edits.some((b) => overlaps(a, b))));
    if (!taken) chosen.push(fix);
  }
  return chosen;
}

function groupEdits(fixes: readonly Fix[]): [[string, string], Fix['edits'][number][]][] {
  const groups = new Map<string, [[string, string], Fix['edits'][number][]]>();
  for (const edit of fixes.flatMap(({ edits }) => edits)) {
    const id = JSON.stringify([edit.root, edit.file]);
    const group = groups.get(id) ?? [[edit.root, edit.file], []];
    group[1].push(edit);
    groups.set(id, group);
  }
  return [...groups.values()];
}
