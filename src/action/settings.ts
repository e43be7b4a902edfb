import { ConfigurationError } from '../report/configuration-error.ts';
import type { Severity } from '../report/finding.ts';
import { normalizeRootPath } from '../source/root-path.ts';
import type { Runner } from './runner.ts';

/** A step of the reboot test's own workflows. */
export type RebootMode = 'reboot-admit' | 'reboot-fetch' | 'reboot-verdict' | 'reboot-reap';

/** What the workflow asks for, validated. */
export interface Settings {
  readonly token: string;
  /** The folder of the repository that is judged, e.g. `examples/spine`; empty for all of it. */
  readonly directory: string;
  /** Path of the contract, or undefined for the usual places. */
  readonly contract: string | undefined;
  readonly failOn: Severity;
  /** Other checkouts, or repositories read through the API, by the name the contract gives them. */
  readonly roots: ReadonlyMap<string, RootSetting>;
  readonly comment: boolean;
  readonly inlineNotes: boolean;
  /** Login of the account that the token writes as. */
  readonly commentAuthor: string;
  /** Context of the commit status; empty for none. */
  readonly statusContext: string;
  readonly driftIssue: boolean;
  /** Add a commit with the repairs to branches of the repository itself. */
  readonly fixCommit: boolean;
  readonly reportFile: string | undefined;
  readonly sarifFile: string | undefined;
  /** Where the patch with all repairs is written. */
  readonly patchFile: string | undefined;
  /** Where the first stage of a fork writes which pull request it was, and the second stage reads it. */
  readonly pullRequestFile: string | undefined;
  /** What this run is: a check, or a step of the reboot test. */
  readonly mode: 'check' | RebootMode;
  /** File name of the workflow that tests reboots; undefined where none is asked. */
  readonly rebootWorkflow: string | undefined;
  /** The inputs of that workflow as JSON. */
  readonly rebootRequest: string;
  /** Where its trees and results are, relative to the workspace. */
  readonly rebootFolder: string;
  /** How its job ended. */
  readonly rebootJob: string;
}

/** Where another root is: a folder of the workspace, or a repository of GitHub at a branch, tag or commit. */
export type RootSetting =
  | { readonly path: string }
  | { readonly owner: string; readonly name: string; readonly ref: string };

/** Reads the inputs of action.yml. Throws a ConfigurationError that names the input and what it takes. */
export function readSettings(runner: Pick<Runner, 'input'>): Settings {
  const token = runner.input('github-token');
  if (token === '')
    throw misset('github-token', 'it is empty', 'leave it out, or pass a token: `github-token: ${{ github.token }}`');
  return {
    token,
    directory: directory(runner),
    contract: optional(runner, 'contract'),
    failOn: severity(runner),
    roots: roots(runner),
    comment: flag(runner, 'comment'),
    inlineNotes: flag(runner, 'inline-notes'),
    commentAuthor: runner.input('comment-author') || 'github-actions[bot]',
    statusContext: statusContext(runner),
    driftIssue: flag(runner, 'drift-issue'),
    fixCommit: flag(runner, 'fix-commit'),
    reportFile: optional(runner, 'report-file'),
    sarifFile: optional(runner, 'sarif-file'),
    patchFile: optional(runner, 'patch-file'),
    pullRequestFile: optional(runner, 'pull-request-file'),
    mode: mode(runner),
    rebootWorkflow: workflowFile(runner),
    rebootRequest: runner.input('reboot-request'),
    rebootFolder: runner.input('reboot-folder') || 'reboot-test',
    rebootJob: jobResult(runner),
  };
}

function optional(runner: Pick<Runner, 'input'>, name: string): string | undefined {
  const text = runner.input(name);
  return text === '' ? undefined : text;
}

function flag(runner: Pick<Runner, 'input'>, name: string): boolean {
  const text = runner.input(name).toLowerCase();
  if (text === 'true' || text === 'false') return text === 'true';
  throw misset(name, `it is "${text}"`, 'write true or false');
}

const MODES = ['check', 'reboot-admit', 'reboot-fetch', 'reboot-verdict', 'reboot-reap'] as const;

function mode(runner: Pick<Runner, 'input'>): Settings['mode'] {
  const text = runner.input('mode') || 'check';
  const found = MODES.find((one) => one === text);
  if (found !== undefined) return found;
  throw misset('mode', `it is "${text}"`, `write one of ${MODES.join(', ')}`);
}

function workflowFile(runner: Pick<Runner, 'input'>): string | undefined {
  const text = runner.input('reboot-workflow');
  if (text === '') return undefined;
  if (/^[A-Za-z0-9_-]{1,80}\.ya?ml$/.test(text)) return text;
  throw misset(
    'reboot-workflow',
    `it is "${text}"`,
    'write the name of a file in .github/workflows, like kvm-reboot.yml',
  );
}

function jobResult(runner: Pick<Runner, 'input'>): string {
  const text = runner.input('reboot-job');
  return /^[a-z]{1,20}$/.test(text) ? text : 'unknown';
}

function severity(runner: Pick<Runner, 'input'>): Severity {
  const text = runner.input('fail-on');
  if (text === 'error' || text === 'warning' || text === 'info') return text;
  throw misset('fail-on', `it is "${text}"`, 'write error, warning or info');
}

function directory(runner: Pick<Runner, 'input'>): string {
  const text = runner.input('directory');
  if (text === '' || text === '.') return '';
  const path = normalizeRootPath(text);
  if (path.ok) return path.path;
  throw misset('directory', `it is "${text}": ${path.reason}`, 'write a folder of the repository, like examples/spine');
}

function statusContext(runner: Pick<Runner, 'input'>): string {
  const text = runner.input('status-context');
  if (/^[A-Za-z0-9 ._/:-]{0,100}$/.test(text)) return text;
  throw misset('status-context', `it is "${text}"`, 'use at most 100 letters, digits, spaces and . _ / : -');
}

const REPOSITORY =
  /^github:([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})@([A-Za-z0-9][A-Za-z0-9._/-]{0,199})$/;

function rootAt(text: string): RootSetting {
  if (!text.startsWith('github:')) return { path: text };
  const [, owner = '', name = '', ref = ''] = REPOSITORY.exec(text) ?? [];
  if (ref === '' || ref.includes('..') || name === '.' || name === '..') {
    throw misset(
      'roots',
      `"${text}" names no repository at a ref`,
      'write it like workbench=github:ada/workbench@main',
    );
  }
  return { owner, name, ref };
}

function roots(runner: Pick<Runner, 'input'>): ReadonlyMap<string, RootSetting> {
  const found = new Map<string, RootSetting>();
  for (const line of runner.input('roots').split('\n')) {
    const text = line.trim();
    if (text === '') continue;
    const equals = text.indexOf('=');
    const name = text.slice(0, equals);
    const path = text.slice(equals + 1);
    if (equals === -1 || !/^[a-z][a-z0-9_-]*$/.test(name) || path === '') {
      throw misset(
        'roots',
        `the line "${text}" names no root`,
        'write one root a line, like workbench=checkouts/workbench',
      );
    }
    if (found.has(name)) throw misset('roots', `it names "${name}" twice`, 'give each root once');
    found.set(name, rootAt(path));
  }
  return found;
}

function misset(name: string, fact: string, hint: string): ConfigurationError {
  return new ConfigurationError(`the input "${name}" is not right: ${fact}`, { hint });
}
