import { type CheckRequest, type CheckResult, check } from '../check.ts';
import type { CollectionClause } from '../contract/contract.ts';
import { ParseCache } from '../read/parse-cache.ts';
import type { Finding, Fix } from '../report/finding.ts';
import { overlayTree } from './overlay-tree.ts';
import { countTraps } from './reread.ts';
import { namesOf } from './selector-names.ts';
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
const MOST_ROUNDS = 30;

/**
 * Applies fixes until none is left that helps, in memory. `wanted` says which findings are to be mended.
 * Fixing what it returns again changes nothing.
 */
export async function fixAll(
  request: CheckRequest,
  removeOrphans: boolean,
  wanted: (finding: Finding) => boolean,
): Promise<FixOutcome> {
  const asked: CheckRequest = {
    ...request,
    cache: request.cache ?? new ParseCache(request.limits),
    fixes: { most: Number.POSITIVE_INFINITY, removeOrphans, wanted },
  };
  const applied: Fix[] = [];
  let texts: Texts = new Map();
  let result = await check(withTexts(asked, texts));
  const originals = new Map<string, FixedFile>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const chosen = chooseFixes(result);
    if (chosen.length === 0) break;
    const attempt = await applyFixes(asked, texts, result, chosen);
    for (const { root, path, before, after } of attempt.files) {
      const id = JSON.stringify([root, path]);
      originals.set(id, { root, path, before: originals.get(id)?.before ?? before, after });
    }
    applied.push(...attempt.applied);
    texts = attempt.texts;
    result = attempt.result;
  }
  const files = [...originals.values()].sort((a, b) => (a.root + a.path < b.root + b.path ? -1 : 1));
  return { files, applied, after: result };
}

/** The texts that fixing changed so far, by root and path. */
type Texts = ReadonlyMap<string, ReadonlyMap<string, string>>;

interface Attempt {
  readonly files: readonly FixedFile[];
  readonly applied: readonly Fix[];
  readonly texts: Texts;
  readonly result: CheckResult;
}

/** Applies fixes; each of them was proved alone, so where a file cannot be read after all of them, it gets only one. */
async function applyFixes(
  request: CheckRequest,
  texts: Texts,
  before: CheckResult,
  fixes: readonly Fix[],
): Promise<Attempt> {
  const files = editFiles(before, fixes);
  const now = new Map(texts);
  for (const { root, path, after } of files) now.set(root, new Map([...(now.get(root) ?? []), [path, after]]));
  const result = await check({ ...withTexts(request, now), knownContract: before.world.contract });
  const single = onePerFile(fixes);
  if (countTroubles(result) > countTroubles(before) && single.length < fixes.length)
    return applyFixes(request, texts, before, single);
  return { files, applied: fixes, texts: now, result };
}

function editFiles({ world }: CheckResult, fixes: readonly Fix[]): FixedFile[] {
  const documents = [...world.collections.values()].flatMap((collection) => collection.documents);
  return groupEdits(fixes).map(([[root, path], edits]) => {
    const document = documents.find(({ file }) => file.root === root && file.path === path);
    if (document === undefined) throw new Error(`a fix names ${path}, which was not read`);
    return { root, path, before: document.text, after: applyEdits(document.text, edits) };
  });
}

function onePerFile(fixes: readonly Fix[]): Fix[] {
  const first = new Map<string, Fix>();
  for (const fix of fixes) {
    const name = JSON.stringify(fix.edits.map(({ root, file }) => [root, file]));
    if (!first.has(name)) first.set(name, fix);
  }
  return [...first.values()];
}

/** Files that cannot be read, and what readers of the others stumble over. */
function countTroubles({ world, report }: CheckResult): number {
  const unreadable = report.findings.filter(({ rule, state }) => rule === 'unreadable-source' && state !== 'fixed');
  const documents = [...world.collections.values()].flatMap((collection) => collection.documents);
  return documents.reduce((sum, { problems }) => sum + countTraps(problems), unreadable.length);
}

function withTexts(request: CheckRequest, texts: Texts): CheckRequest {
  const roots = new Map(
    [...request.head.roots].map(([root, tree]) => [root, overlayTree(tree, texts.get(root) ?? new Map())]),
  );
  return { ...request, head: { roots } };
}

/**
 * The fixes that do not get in each other's way. Where several items of the checklist want entries in one place, the first
 * item goes first: what it adds may be what the others miss.
 */
function chooseFixes({ world, report }: CheckResult): Fix[] {
  const order = new Map((world.contract.data.checklist ?? []).map(({ id }, index) => [id, index]));
  const rank = ({ item = '' }: Finding) => order.get(item) ?? order.size;
  const first = new Map<string, string | undefined>();
  const chosen: Fix[] = [];
  for (const finding of [...report.findings].sort((a, b) => rank(a) - rank(b))) {
    const { fix, rule, item, surface = '' } = finding;
    if (fix === undefined) continue;
    const place = placeOf(world.collections.get(surface)?.clause);
    if (rule === 'missing-entry') {
      if (!first.has(place)) first.set(place, item);
      if (first.get(place) !== item) continue;
    }
    const taken = chosen.some((other) => other.edits.some((a) => fix.edits.some((b) => overlaps(a, b))));
    if (!taken) chosen.push(fix);
  }
  return chosen;
}

/** Which part of which file a collection is; equal for collections that differ only in what they choose from it. */
function placeOf(clause: CollectionClause | undefined): string {
  const entries = namesOf(clause?.entries) ?? clause?.entries;
  return JSON.stringify([clause?.root, clause?.file, clause?.files, entries, clause?.heading, clause?.columns]);
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
