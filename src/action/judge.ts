import { type CheckRequest, type CheckResult, check, REPORT_EFFORT } from '../check.ts';
import type { RebootTestClause } from '../contract/contract.ts';
import type { Formatter, FormatterId, FormatterOptions } from '../formatters/formatter.ts';
import { loadFormatter } from '../formatters/index.ts';
import type { ChangedFile, RepositoryName } from '../ports/github.ts';
import { MAIN_ROOT } from '../read/read-sources.ts';
import { sourceTexts } from '../read/source-texts.ts';
import type { Report } from '../report/report.ts';
import { describeRules } from '../report/rule-list.ts';
import { DEFAULT_LIMITS } from '../source/limits.ts';
import type { EventSides } from './open-event-sides.ts';
import { type LinkTarget, permalinksTo } from './permalinks.ts';
import { Placing } from './place-in-repository.ts';
import { proposeRepair, type Repair } from './propose-repair.ts';
import type { Runner } from './runner.ts';
import type { Settings } from './settings.ts';

/** A comment has room for some of them; the command line makes the rest. */
const MOST_FIXES = 100;

/** A report and how it is told on GitHub. */
export interface Judgement {
  readonly report: Report;
  /** All repairs of what is new; undefined where there is none. */
  readonly repair: Repair | undefined;
  /** Sentences of Markdown for the comment. */
  readonly remarks: readonly string[];
  /** What the contract of base says about the reboot test. */
  readonly rebootTest: RebootTestClause | undefined;
  /** The commit that head was compared with. */
  readonly baseSha: string | undefined;
  readonly options: FormatterOptions;
  /** The files of the pull request, where they are known already. */
  readonly changedFiles: readonly ChangedFile[] | undefined;
  /** Where links lead to. */
  readonly links: LinkTarget;
  /** Where in the repository the judged folder is. */
  readonly placing: Placing;
  formatter(id: FormatterId): Promise<Formatter>;
}

/** Checks both sides; waivers and dates are judged by the runner's day, which a pull request cannot set. */
export async function judge(
  sides: EventSides,
  settings: Settings,
  runner: Runner,
  repository: RepositoryName,
  toolVersion: string,
): Promise<Judgement> {
  const request: CheckRequest = {
    ...(settings.contract !== undefined && { contract: settings.contract }),
    head: sides.head,
    ...(sides.base === undefined ? {} : { base: sides.base }),
    gate: { all: false, failOn: settings.failOn },
    today: runner.today,
    limits: DEFAULT_LIMITS,
    fixes: { most: MOST_FIXES, effort: REPORT_EFFORT, removeOrphans: false },
  };
  const result = await check(request);
  const placing = new Placing(settings.directory);
  const repair = await proposeRepair(result, request, placing);
  const serverUrl = runner.environment.GITHUB_SERVER_URL ?? 'https://github.com';
  const { headSha, baseSha } = sides;
  const links = { serverUrl, repository, headSha, baseSha };
  return { ...tellable(result, links, placing, toolVersion), repair, changedFiles: sides.changedFiles };
}

/** The judgement of the commit that a repair became: what the check said with the repair in place. */
export function judgedAfter({ links, placing, options }: Judgement, { after }: Repair, headSha: string): Judgement {
  const told = tellable(after, { ...links, headSha }, placing, options.toolVersion);
  return { ...told, repair: undefined, changedFiles: undefined };
}

function tellable(
  result: CheckResult,
  links: LinkTarget,
  placing: Placing,
  toolVersion: string,
): Omit<Judgement, 'repair' | 'changedFiles'> {
  const options = optionsFor(result, permalinksTo(links), placing, toolVersion);
  const { rebootTest } = result;
  const { baseSha } = links;
  const report = placing.report(result.report);
  return { report, rebootTest, baseSha, options, links, placing, remarks: [], formatter: loadFormatter };
}

function optionsFor(
  { world, base }: CheckResult,
  permalink: NonNullable<FormatterOptions['permalink']>,
  placing: Placing,
  toolVersion: string,
): FormatterOptions {
  const textOf = sourceTexts([world, base]);
  const rules = new Map(describeRules().map((rule) => [rule.id, rule]));
  return {
    color: false,
    width: 120,
    mainRoot: MAIN_ROOT,
    includeExisting: 'list',
    toolVersion,
    sourceOf: (place) => {
      const path = place.root === MAIN_ROOT ? placing.inFolder(place.path) : place.path;
      return path === undefined ? undefined : textOf({ ...place, path });
    },
    permalink,
    describeRule: (id) => rules.get(id),
  };
}
