import { resolve } from 'node:path';
import { openGit } from '../adapters/open-git.ts';
import { openWorkingTree } from '../adapters/working-tree.ts';
import { check, REPORT_EFFORT } from '../check.ts';
import { codeSpan, escapeProse } from '../formatters/escape/markdown.ts';
import { encodePath } from '../formatters/escape/uri.ts';
import type { FormatterOptions } from '../formatters/formatter.ts';
import { groupFindings } from '../formatters/group-findings.ts';
import { renderVerdict } from '../formatters/markdown/render-headline.ts';
import type { TreeReader } from '../ports/tree-reader.ts';
import { MAIN_ROOT } from '../read/read-sources.ts';
import { sourceTexts } from '../read/source-texts.ts';
import { ConfigurationError, type ConfigurationProblem } from '../report/configuration-error.ts';
import type { Severity } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import { DEFAULT_LIMITS } from '../source/limits.ts';
import type { Location } from '../source/location.ts';
import { commentBody } from './comment-body.ts';

/** What a dangerfile may set; everything has a default. */
export interface VmContractOptions {
  /** The repository, or a folder of it that the contract stands in; the current folder when left out. */
  readonly directory?: string;
  /** Path of the contract below the directory; looked for at the usual places when left out. */
  readonly contract?: string;
  /** Folders of other checkouts by the names the contract gives them. */
  readonly roots?: Readonly<Record<string, string>>;
  /** The lowest severity of a new finding that fails; `error` when left out. */
  readonly failOn?: Severity;
  /** What to compare with; what Danger compares with when left out. */
  readonly base?: string;
  /** What to judge; what Danger judges when left out. */
  readonly head?: string;
}

/** The part of Danger's DSL that is looked at. */
interface DangerDsl {
  readonly git: { readonly base?: string; readonly head?: string };
  readonly github?: { readonly pr?: { readonly base: PullSide; readonly head: { readonly sha: string } } };
}

interface PullSide {
  readonly sha: string;
  readonly repo: { readonly html_url: string };
}

/** Danger puts these into the global scope of a dangerfile; importing them from "danger" fails when it runs. */
declare const danger: DangerDsl;
declare function fail(message: string): void;
declare function warn(message: string): void;
declare function markdown(message: string): void;

const MOST_FIXES = 100;

/**
 * The rule set for a dangerfile: judges what Danger compares by the contract, and tells it with `fail`, `warn` and
 * `markdown`. A set-up that cannot be judged fails too.
 */
export default async function vmContract(options: VmContractOptions = {}): Promise<void> {
  try {
    const { report, shown } = await judge(options);
    tell(report, shown);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    fail(`vm-contract judged nothing: ${error.problems.map(tellProblem).join('; ')}`);
  }
}

function tellProblem({ message, location, hint }: ConfigurationProblem): string {
  const place = location === undefined ? '' : `${codeSpan(`${location.file}:${location.line}`)}: `;
  return `${place}${escapeProse(message)}${hint === undefined ? '' : ` (${escapeProse(hint)})`}`;
}

async function judge(options: VmContractOptions): Promise<{ report: Report; shown: FormatterOptions }> {
  const directory = resolve(options.directory ?? '.');
  const pull = danger.github?.pr;
  const base = options.base ?? pull?.base.sha ?? danger.git.base;
  const head = options.head ?? pull?.head.sha ?? danger.git.head ?? 'HEAD';
  if (base === undefined) {
    throw new ConfigurationError('Danger does not say what to compare with', { hint: 'set the option base' });
  }
  await using repository = await openGit({ directory, environment: process.env });
  const ancestor = await repository.mergeBase(base, head);
  const [before, after] = [await repository.treeAt(ancestor), await repository.treeAt(head)];
  const others = Object.entries(options.roots ?? {}).map(([name, path]): [string, TreeReader] => {
    return [name, openWorkingTree({ directory: resolve(path) })];
  });
  const result = await check({
    ...(options.contract !== undefined && { contract: options.contract }),
    head: { roots: new Map([[MAIN_ROOT, after], ...others]) },
    base: { roots: new Map([[MAIN_ROOT, before], ...others]) },
    gate: { all: false, failOn: options.failOn ?? 'error' },
    today: new Date().toISOString().slice(0, 10),
    limits: DEFAULT_LIMITS,
    fixes: { most: MOST_FIXES, effort: REPORT_EFFORT, removeOrphans: false },
  });
  const links = pull === undefined ? {} : { permalink: linksTo(pull.base.repo.html_url, after.commit, before.commit) };
  const sourceOf = sourceTexts([result.world, result.base]);
  return { report: result.report, shown: { ...PLAIN, ...links, sourceOf } };
}

const PLAIN: Omit<FormatterOptions, 'sourceOf'> = {
  color: false,
  width: 120,
  mainRoot: MAIN_ROOT,
  includeExisting: 'list',
  toolVersion: '',
};

function linksTo(repository: string, head: string, base: string): (location: Location) => string | undefined {
  return ({ root, path, revision, range }) => {
    if (root !== MAIN_ROOT) return undefined;
    return `${repository}/blob/${revision === 'head' ? head : base}/${encodePath(path)}#L${range.start.line}`;
  };
}

function tell(report: Report, shown: FormatterOptions): void {
  const { open } = groupFindings(report.findings);
  if (report.outcome === 'fail') fail(renderVerdict(report));
  else if (open.length > 0) warn(renderVerdict(report));
  const body = commentBody(report, shown);
  if (body !== undefined) markdown(body);
}
