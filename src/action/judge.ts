import { type CheckResult, check } from '../check.ts';
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
import { permalinksTo } from './permalinks.ts';
import type { Runner } from './runner.ts';
import type { Settings } from './settings.ts';

/** A comment has room for some of them; the command line makes the rest. */
const MOST_FIXES = 100;

/** A report and how it is told on GitHub. */
export interface Judgement {
  readonly report: Report;
  readonly options: FormatterOptions;
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
  const result = await check({
    contract: settings.contract ?? (await findContract(main)),
    head: sides.head,
    ...(sides.base === undefined ? {} : { base: sides.base }),
    gate: { all: false, failOn: settings.failOn },
    today: runner.today,
    limits: DEFAULT_LIMITS,
    fixes: { most: MOST_FIXES, removeOrphans: false },
  });
  const serverUrl = runner.environment.GITHUB_SERVER_URL ?? 'https://github.com';
  const { headSha, baseSha } = sides;
  const permalink = permalinksTo({ serverUrl, repository, headSha, baseSha });
  return { report: result.report, options: optionsFor(result, permalink, toolVersion), formatter: loadFormatter };
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
