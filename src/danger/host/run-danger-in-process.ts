import { gitJSONToGitDSL } from 'danger/distribution/platforms/git/gitJSONToGitDSL.js';
import { Executor } from 'danger/distribution/runner/Executor.js';
import type { GitHub, PullRequest } from '../../ports/github.ts';
import { dangerMark, PullRequestPlatform } from './pull-request-platform.ts';
import { StickyComment } from './sticky-comment.ts';

/** A text for a line of the pull request; the line must be part of the diff. */
export interface InlineNote {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** What Danger is to say. */
export interface DangerRun {
  readonly github: GitHub;
  readonly pull: Pick<PullRequest, 'number' | 'head' | 'base'>;
  /** Login of the account that the token writes as. */
  readonly author: string;
  /** Tells several contracts of one repository apart: letters, digits and dashes. */
  readonly id: string;
  /** The comment; undefined where nothing is to be said and a comment that stands is to go. */
  readonly body: string | undefined;
  readonly notes: readonly InlineNote[];
  readonly log: (line: string) => void;
}

/** What came of it; every fault is here, and nothing is thrown for a comment that could not be written. */
export interface DangerOutcome {
  readonly commentUrl: string | undefined;
  /** Who GitHub says wrote the comment, where that is another account than the one expected. */
  readonly unexpectedAuthor: string | undefined;
  readonly faults: readonly unknown[];
}

/**
 * Runs Danger's executor in this process: one comment that is edited in place, notes on lines, no commit status, no
 * exit code, no evaluation of any file.
 */
export async function runDangerInProcess(run: DangerRun): Promise<DangerOutcome> {
  const { github, pull, author, id } = run;
  const sticky = new StickyComment(github, { pull: pull.number, author, mark: dangerMark(id) });
  const platform = new PullRequestPlatform({ github, pull, author, sticky });
  const thrown: unknown[] = [];
  try {
    await executorFor(run, platform).handleResults(resultsOf(run), gitOf(run));
  } catch (error) {
    thrown.push(error);
  }
  await platform.settle();
  const faults = [...new Set([...platform.faults, ...thrown])];
  if (faults.length > 0 || run.body === undefined)
    return { commentUrl: undefined, unexpectedAuthor: undefined, faults };
  const [written] = await sticky.find();
  const isUnexpected = written !== undefined && written.author !== author;
  return { commentUrl: written?.url, unexpectedAuthor: isUnexpected ? written.author : undefined, faults };
}

function executorFor(run: DangerRun, platform: PullRequestPlatform): Executor {
  const repoSlug = `${run.github.repository.owner}/${run.github.repository.name}`;
  const source = { name: 'vm-contract', isCI: true, isPR: true, repoSlug, pullRequestID: String(run.pull.number) };
  const options = {
    stdoutOnly: false,
    jsonOnly: false,
    verbose: false,
    dangerID: run.id,
    passURLForDSL: false,
    failOnErrors: false,
    noPublishCheck: true,
    ignoreOutOfDiffComments: true,
  };
  const runner = {
    runDangerfileEnvironment: () => Promise.resolve(resultsOf(run)),
    createDangerfileRuntimeEnvironment: () => Promise.resolve({}),
  };
  const ciSource = { ...source, commitHash: run.pull.head.sha };
  const executor = new Executor(ciSource, platform, runner, options, { exitCode: 0 });
  return Object.assign(executor, { log: run.log, logErr: run.log });
}

function resultsOf({ body, notes }: DangerRun) {
  const fails =
    body === undefined ? [] : notes.map((note) => ({ message: note.text, file: note.path, line: note.line }));
  return { fails, warnings: [], messages: [], markdowns: body === undefined ? [] : [{ message: body }] };
}

/** Danger posts notes only when it has a git; nothing of it is read, since the notes come with their lines. */
function gitOf({ pull }: DangerRun) {
  const changes = { commits: [], created_files: [], deleted_files: [], modified_files: [] };
  return gitJSONToGitDSL(changes, {
    baseSHA: pull.base.sha,
    headSHA: pull.head.sha,
    getFileContents: () => Promise.resolve(''),
  });
}
