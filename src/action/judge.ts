import { type CheckRequest, type CheckResult, check, REPORT_EFFORT } from '../check.ts';
import type { Formatter, FormatterId, FormatterOptions } from '../formatters/formatter.ts';
import { loadFormatter } from '../formatters/index.ts';
import type { RepositoryName } from '../ports/github.ts';
import { findContract } from '../read/contract-path.ts';
import { MAIN_ROOT } from '../read/read-sources.ts';
import { sourceTexts } from '../read/source-texts.ts';
import type { Report } from '../report/report.ts';
import { describeRules } from '../report/rule-list.ts';
import { DEFAULT_LIMITS } from '../source/limits.ts';
import type { EventSides } from './open-event-sides.ts';
import { type LinkTarget, permalinksTo } from './permalinks.ts';
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
  readonly options: FormatterOptions;
  /** Where links lead to. */
  readonly links: LinkTarget;
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
  const main = sides.head.roots.get(MAIN_ROOT);
  if (main === undefined) throw new Error('the sides were opened without a main root');
  const request: CheckRequest = {
    contract: settings.contract ?? (await findContract(main)),
    head: sides.head,
    ...(sides.base === undefined ? {} : { base: sides.base }),
    gate: { all: false, failOn: settings.failOn },
    today: runner.today,
    limits: DEFAULT_LIMITS,
    fixes: { most: MOST_FIXES, effort: REPORT_EFFORT, removeOrphans: false },
  };
  const result = await check(request);
  const repair = await proposeRepair(result, request);
  const serverUrl = runner.environment.GITHUB_SERVER_URL ?? 'https://github.com';
  const { headSha, baseSha } = sides;
  const links = { serverUrl, repository, headSha, baseSha };
  return { ...tellable(result, links, toolVersion), repair };
}

/** The judgement of the commit that a repair became: what the check said with the repair in place. */
export function judgedAfter({ links, options }: Judgement, { after }: Repair, headSha: string): Judgement {
  return { ...tellable(after, { ...links, headSha }, options.toolVersion), repair: undefined };
}

function tellable(result: CheckResult, links: LinkTarget, toolVersion: string): Omit<Judgement, 'repair'> {
  const options = optionsFor(result, permalinksTo(links), toolVersion);
  return { report: result.report, options, links, remarks: [], formatter: loadFormatter };
}

function optionsFor(
  { world, base }: CheckResult,
  permalink: NonNullable<FormatterOptions['permalink']>,
  toolVersion: string,
): FormatterOptions {
  const rules = new Map(describeRules().map((rule) => [rule.id, rule]));
  return {
    color: false,
    width: 120,
    mainRoot: MAIN_ROOT,
    includeExisting: 'list',
    toolVersion,
    sourceOf: sourceTexts([world, base]),
    permalink,
    describeRule: (id) => rules.get(id),
  };
}
