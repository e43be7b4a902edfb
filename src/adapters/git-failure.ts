import { ConfigurationError } from '../report/configuration-error.ts';
import { describeFailure, lastLineOf, type ProcessOutcome } from './run-process.ts';

const FETCH_DEPTH_HINT =
  'fetch the whole history: set "fetch-depth: 0" on actions/checkout, or run "git fetch --unshallow"';
const DAMAGE_HINT = 'run "git fsck" to see what is damaged, and clone again';

/** What git says, in lower case, where its store is damaged. */
const DAMAGE_WORDS = [
  'bad object',
  'bad signature',
  'cannot be mapped',
  'corrupt',
  'does not match index',
  'file smaller than expected',
  'hash mismatch',
  'inflate',
  'object file',
  'packfile',
  'too long, exceeds',
  'too small',
  'unable to unpack',
];

/** The set-up mistake behind a git process that did not do its work in a folder. */
export function explainGitFailure(directory: string, outcome: ProcessOutcome): ConfigurationError {
  if (outcome.kind === 'not-started') return explainStart(directory, outcome);
  return explainGitWords(directory, outcome.stderr) ?? new ConfigurationError(describeFailure(['git'], outcome));
}

/** The set-up mistake that git's own words tell of, or undefined where they tell of none that is known. */
export function explainGitWords(directory: string, stderr: string): ConfigurationError | undefined {
  const words = stderr.toLowerCase();
  if (words.includes('dubious ownership')) return explainOwner(directory, stderr);
  if (words.includes('not a git repository')) {
    return new ConfigurationError(`"${directory}" is not in a git repository`, {
      hint: 'run this in a clone; outside git only the working tree can be read',
    });
  }
  if (words.includes('promisor remote') || words.includes('lazy fetching')) {
    return new ConfigurationError(`the clone at "${directory}" lacks files of its commits: it was made with a filter`, {
      hint: 'clone without "--filter" (on actions/checkout: without "filter"); nothing is fetched while checking',
    });
  }
  if (
    words.includes('bad config') ||
    words.includes('expected git repo version') ||
    words.includes('repository extension')
  ) {
    return new ConfigurationError(`git cannot use the configuration of the repository: ${lastLineOf(stderr)}`);
  }
  if (DAMAGE_WORDS.some((word) => words.includes(word))) {
    return new ConfigurationError(`the git repository is damaged: ${lastLineOf(stderr)}`, { hint: DAMAGE_HINT });
  }
  return undefined;
}

/** The set-up mistake behind an object that should be there. */
export function explainLostObject(name: string): ConfigurationError {
  return new ConfigurationError(`the git repository lacks the object "${name}"`, { hint: DAMAGE_HINT });
}

/** The set-up mistake behind a revision that leads to no commit, or to more than one, by what git said of it. */
export function explainUnknownRevision(revision: string, words: string, isShallow: boolean): ConfigurationError {
  if (words.toLowerCase().includes('short object id')) {
    const hint = 'write more digits of the commit id';
    return new ConfigurationError(`"${revision}" is short for more than one commit`, { hint });
  }
  if (isShallow) {
    return new ConfigurationError(`the commit "${revision}" is not in this shallow clone`, { hint: FETCH_DEPTH_HINT });
  }
  return new ConfigurationError(`git knows no commit "${revision}"`, {
    hint: 'look for misspellings with "git branch --all"; a branch of a remote must be fetched first: "git fetch origin"',
  });
}

/** The set-up mistake behind two commits without a common ancestor. */
export function explainNoMergeBase(a: string, b: string, isShallow: boolean): ConfigurationError {
  const message = `"${a}" and "${b}" have no commit in common`;
  if (isShallow) return new ConfigurationError(`${message} in this shallow clone`, { hint: FETCH_DEPTH_HINT });
  return new ConfigurationError(message, { hint: 'compare two revisions of the same history' });
}

function explainStart(
  directory: string,
  outcome: Extract<ProcessOutcome, { readonly kind: 'not-started' }>,
): ConfigurationError {
  if (outcome.cause === 'no-directory') return new ConfigurationError(`the folder "${directory}" does not exist`);
  if (outcome.cause === 'refused') return new ConfigurationError(describeFailure(['git'], outcome));
  return new ConfigurationError('git is not installed, or not on the PATH', { hint: 'install git 2.25 or newer' });
}

function explainOwner(directory: string, stderr: string): ConfigurationError {
  const advice = stderr.split('\n').find((line) => line.includes('--add safe.directory'));
  return new ConfigurationError(`git refuses the repository at "${directory}" because another user owns it`, {
    hint: `if you trust it, run "${advice?.trim() ?? 'git config --global --add safe.directory FOLDER'}"`,
  });
}
