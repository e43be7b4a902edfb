import type { RebootTestClause } from './contract/contract.ts';
import { loadContract } from './contract/load-contract.ts';
import type { LoadedContract } from './contract/loaded-contract.ts';
import { diffWorlds, renamesIn } from './diff/diff-collections.ts';
import type { TreeReader } from './ports/tree-reader.ts';
import { findContract } from './read/contract-path.ts';
import { ParseCache } from './read/parse-cache.ts';
import { readChangedPaths } from './read/read-changed-paths.ts';
import { MAIN_ROOT, type Roots, readSources } from './read/read-sources.ts';
import { readTexts } from './read/read-texts.ts';
import { buildReport, sortFindings } from './report/build-report.ts';
import { compareSides, type Gate } from './report/compare.ts';
import { ConfigurationError } from './report/configuration-error.ts';
import {
  atBase,
  beyond,
  evaluate,
  evaluateChange,
  inAudit,
  type Renames,
  type SideFinding,
} from './report/evaluate.ts';
import type { Finding } from './report/finding.ts';
import { type ContractSides, planReboots } from './report/plan-reboots.ts';
import type { RebootNeed } from './report/reboot-need.ts';
import type { Report } from './report/report.ts';
import { waive } from './report/waive.ts';
import { tellWeakening } from './report/weakened.ts';
import { buildWorld, type World } from './select/world.ts';
import { CONTRACT_LIMITS, type Limits } from './source/limits.ts';
import type { Revision } from './source/location.ts';

/** One side of a change: the repository itself under `.`, others by the names the contract gives them. */
export interface Side {
  readonly roots: Roots;
}

/** What the fixes of a report may cost at most: less than the check itself, however large the files are. */
export const REPORT_EFFORT = 4_000_000;

/** What a check needs: the world as arguments. */
export interface CheckRequest {
  /** Path of the contract in the main root; looked for at the usual places of each side where none is named. */
  readonly contract?: string;
  readonly head: Side;
  /** Absent in an audit, where nothing is compared. */
  readonly base?: Side;
  readonly gate: Gate;
  /** The day on which waivers and dates are judged, `2026-12-31`. */
  readonly today: string;
  readonly limits: Limits;
  /** Which findings get a ready-to-apply fix. */
  readonly fixes: {
    readonly most: number;
    /** How many characters of files may be read to prove them; no limit where this is absent. */
    readonly effort?: number;
    readonly removeOrphans: boolean;
    /** Those that are wanted; all of them where this is absent. */
    readonly wanted?: (finding: Finding) => boolean;
  };
  /** What earlier checks of the same files parsed. */
  readonly cache?: ParseCache;
  /** The contract that an earlier check loaded; taken again where its text did not change. */
  readonly knownContract?: LoadedContract;
}

/** A report, and what it was made from for those who go on from it (fixes, excerpts). */
export interface CheckResult {
  readonly report: Report;
  readonly world: World;
  readonly base: World | undefined;
  /** What the contract of base says about the reboot test: the one that a change cannot have written itself. */
  readonly rebootTest?: RebootTestClause;
}

/**
 * The whole check on one page: read, parse, select, diff, evaluate, report.
 * Throws a ConfigurationError where the set-up is wrong; whatever is wrong with the data is in the report.
 */
export async function check(request: CheckRequest): Promise<CheckResult> {
  const { head, base, today, limits, gate } = request;
  const cache = request.cache ?? new ParseCache(limits);
  const contract = await contractAtHead(request);
  const headWorld = await worldOf(contract, head, 'head', cache, today);
  if (base === undefined) {
    const found = evaluate(headWorld, { most: inAudit });
    const findings = await withFixes(request, headWorld, found, compareSides(undefined, waive(headWorld, found), gate));
    const report = buildReport({
      world: headWorld,
      sides: { head: mainOf(head).label },
      findings,
      changes: [],
      files: countFiles(headWorld),
    });
    return { report, world: headWorld, base: undefined };
  }
  const baseWorld = await worldOf(contract, base, 'base', cache, today, headWorld);
  const changes = diffWorlds(baseWorld, headWorld);
  const renames = renamesIn(changes);
  const former = await formerContract(request, base, contract);
  const known = evaluate(baseWorld, { renames, most: atBase });
  const before = waive(baseWorld, known, former?.data.waivers ?? []);
  const found = evaluate(headWorld, { most: beyond(known) });
  const formerSides = await sidesBy(former, contract, { request, base, cache });
  const weakened = weakening({ contract, former: formerSides, renames, headRulesOnHead: found });
  const ofChange = evaluateChange({ base: baseWorld, head: headWorld, changes });
  const compared = compareSides(before, waive(headWorld, [...found, ...ofChange, ...weakened]), gate);
  const findings = await withFixes(request, headWorld, found, compared);
  const sides = { base: mainOf(base).label, head: mainOf(head).label };
  const readings = [...(formerSides === undefined ? [] : [formerSides]), { base: baseWorld, head: headWorld }];
  const reboot = await rebootNeeds(readings, mainOf(base), mainOf(head));
  const report = buildReport({ world: headWorld, sides, findings, changes, files: countFiles(headWorld), ...reboot });
  const rebootTest = former?.data.reboot_test;
  return { report, world: headWorld, base: baseWorld, ...(rebootTest !== undefined && { rebootTest }) };
}

async function contractAtHead({ head, contract, knownContract }: CheckRequest): Promise<LoadedContract> {
  const tree = mainOf(head);
  const path = contract ?? (await findContract(tree));
  const isKnown = knownContract?.file.path === path && (await isUnchanged(knownContract, tree));
  if (knownContract !== undefined && isKnown) return knownContract;
  return loadContract(tree, { root: MAIN_ROOT, path }, 'head', CONTRACT_LIMITS);
}

/** Whether a tree has the texts that a contract was loaded from. */
async function isUnchanged(contract: LoadedContract, tree: TreeReader): Promise<boolean> {
  const states = await tree.read(contract.sources.map(({ file }) => file.path));
  return contract.sources.every(({ file, text }) => {
    const state = states.get(file.path);
    return state?.kind === 'text' && state.text === text;
  });
}

/** Asked by the contract of base first: what it says of a profile goes before what head says. */
async function rebootNeeds(
  readings: readonly ContractSides[],
  base: TreeReader,
  head: TreeReader,
): Promise<{ reboot?: readonly RebootNeed[] }> {
  const sections = readings.flatMap(({ head: { contract } }) => contract.data.reboot_test ?? []);
  if (sections.length === 0) return {};
  const globs = sections.flatMap(({ profiles }) => Object.values(profiles).flatMap(({ paths }) => paths ?? []));
  return { reboot: planReboots(readings, await readChangedPaths([...new Set(globs)], base, head)) };
}

/** Proposes fixes, blocking findings first; the code for it is loaded when there is something to mend. */
async function withFixes(
  request: CheckRequest,
  world: World,
  found: readonly SideFinding[],
  findings: readonly Finding[],
): Promise<readonly Finding[]> {
  const remedies = new Map(
    found.flatMap(({ fingerprint, remedy }) => (remedy === undefined ? [] : [[fingerprint, remedy]])),
  );
  if (remedies.size === 0 || request.fixes.most === 0) return findings;
  const { attachFixes } = await import('./fix/attach-fixes.ts');
  const policy = { ...request.fixes, remedyOf: ({ fingerprint }: Finding) => remedies.get(fingerprint) };
  return attachFixes(world, sortFindings(findings), policy, request.limits);
}

function mainOf(side: Side): TreeReader {
  const main = side.roots.get(MAIN_ROOT);
  if (main === undefined) throw new Error('a side of the change has no main root');
  return main;
}

async function worldOf(
  contract: LoadedContract,
  side: Side,
  revision: Revision,
  cache: ParseCache,
  today: string,
  other?: World,
): Promise<World> {
  const sources = await readSources(contract, side.roots, revision, cache);
  return buildWorld(contract, sources, revision, today, await readTexts(contract, side.roots), other);
}

/** Both sides read by the contract of base, where that is another one than head's. */
async function sidesBy(
  former: LoadedContract | undefined,
  contract: LoadedContract,
  from: { readonly request: CheckRequest; readonly base: Side; readonly cache: ParseCache },
): Promise<ContractSides | undefined> {
  if (former === undefined || former === contract) return undefined;
  const { request, base, cache } = from;
  const onBase = await worldOf(former, base, 'base', cache, request.today);
  return { base: onBase, head: await worldOf(former, request.head, 'head', cache, request.today) };
}

/** Applies the rules of base as well, where the contract changed. */
function weakening(from: {
  readonly contract: LoadedContract;
  readonly former: ContractSides | undefined;
  readonly renames: Renames;
  readonly headRulesOnHead: readonly SideFinding[];
}): SideFinding[] {
  const { contract, former, renames, headRulesOnHead } = from;
  if (former === undefined) return [];
  const baseRulesOnBase = evaluate(former.base, { renames, most: atBase });
  return tellWeakening(former.head.contract, contract, {
    baseRulesOnBase,
    baseRulesOnHead: waive(former.head, evaluate(former.head, { most: beyond(baseRulesOnBase) })),
    headRulesOnHead,
  });
}

/**
 * The contract of base, wherever it stands there: head's own where nothing of it changed; undefined where base has none,
 * or none that can be used (then there is nothing to weaken).
 */
async function formerContract(
  request: CheckRequest,
  base: Side,
  contract: LoadedContract,
): Promise<LoadedContract | undefined> {
  const tree = mainOf(base);
  try {
    const path = await contractPathAtBase(tree, request.contract);
    if (path === contract.file.path && (await isUnchanged(contract, tree))) return contract;
    return await loadContract(tree, { root: MAIN_ROOT, path }, 'base', CONTRACT_LIMITS);
  } catch (error) {
    if (error instanceof ConfigurationError) return undefined;
    throw error;
  }
}

/** A change that names another file must not leave the contract of base behind. */
async function contractPathAtBase(tree: TreeReader, named: string | undefined): Promise<string> {
  const isThere = named !== undefined && (await tree.read([named])).get(named)?.kind !== 'missing';
  return isThere ? named : findContract(tree);
}

function countFiles(world: World): number {
  const files = [...world.collections.values()].flatMap(({ documents }) =>
    documents.map(({ file }) => `${file.root}:${file.path}`),
  );
  return new Set(files).size;
}
