import { commentBody } from '../danger/comment-body.ts';
import { type InlineNote, runDangerInProcess } from '../danger/host/run-danger-in-process.ts';
import { inlineNotes } from '../danger/inline-notes.ts';
import { encodeAddress } from '../formatters/escape/uri.ts';
import { plural } from '../formatters/plural.ts';
import type { GitHub } from '../ports/github.ts';
import { MAIN_ROOT } from '../read/read-sources.ts';
import { dangerId } from './danger-id.ts';
import type { Judgement } from './judge.ts';
import type { PullRequestEvent } from './read-event.ts';
import { type Runner, runUrl } from './runner.ts';
import type { Settings } from './settings.ts';
import { tellFault } from './tell-fault.ts';

/** GitHub lists no more files of a pull request. */
const MOST_FILES = 3000;

/** Brings the comment on a pull request up to date; what does not work is told as a warning and in the summary. */
export async function publishComment(
  event: PullRequestEvent,
  judgement: Judgement,
  github: GitHub,
  settings: Settings,
  runner: Runner,
): Promise<void> {
  const faults: unknown[] = [];
  try {
    const body = commentBody(judgement.report, judgement.options, remarksOn(judgement, runner));
    if (body !== undefined && (await hasMoved(event, github, runner))) return;
    const notes = body === undefined ? [] : await notesFor(event, judgement, github, settings, faults);
    const outcome = await runDangerInProcess({
      github,
      pull: event,
      author: settings.commentAuthor,
      id: dangerId(settings),
      body,
      notes,
      log: () => undefined,
    });
    faults.push(...outcome.faults);
    if (outcome.commentUrl !== undefined) runner.log(`Comment: ${outcome.commentUrl}`);
    if (outcome.unexpectedAuthor !== undefined) tellAuthor(outcome.unexpectedAuthor, settings, runner);
  } catch (fault) {
    faults.push(fault);
  }
  for (const fault of faults) {
    const words = tellFault(fault);
    if (words === undefined) throw fault;
    runner.annotate('warning', `The comment on the pull request is not up to date: ${words}`);
    await runner.writeSummary('\n*The comment on the pull request is not up to date; the log tells why.*\n');
  }
}

async function hasMoved(event: PullRequestEvent, github: GitHub, runner: Runner): Promise<boolean> {
  const now = await github.pullRequest(event.number);
  const isCurrent = now.head.sha === event.head.sha && now.state === 'open';
  if (!isCurrent) {
    runner.log(`Pull request #${event.number} is closed or has a newer head; its comment is left to the newer run.`);
  }
  return !isCurrent;
}

/** The comment does without notes when the files of the pull request cannot be listed. */
async function notesFor(
  event: PullRequestEvent,
  { report, options, changedFiles }: Judgement,
  github: GitHub,
  settings: Settings,
  faults: unknown[],
): Promise<readonly InlineNote[]> {
  const isWorth = report.findings.some((finding) => finding.blocking && finding.state === 'new');
  if (!settings.inlineNotes || !isWorth || event.changedFiles > MOST_FILES) return [];
  try {
    const sourceOf = (path: string) => options.sourceOf({ root: MAIN_ROOT, path, revision: 'head' });
    return inlineNotes(report, {
      files: changedFiles ?? (await github.changedFiles(event)),
      mainRoot: MAIN_ROOT,
      sourceOf,
    });
  } catch (fault) {
    faults.push(fault);
    return [];
  }
}

function tellAuthor(author: string, settings: Settings, runner: Runner): void {
  runner.annotate(
    'warning',
    `The comment was written by "${author}", but looked for is one by "${settings.commentAuthor}", so the next run will not find it. Set the input comment-author to "${author}".`,
  );
}

/** Where the patch is; entries to paste one by one are in the comment itself. */
function remarksOn({ repair, remarks }: Judgement, runner: Runner): readonly string[] {
  const address = encodeAddress(runUrl(runner) ?? '');
  if (repair === undefined || address === undefined) return remarks;
  const what = `${plural(repair.count, 'repair')} in ${plural(repair.files.length, 'file')}`;
  return [...remarks, `**All in one patch:** ${what}, for \`git apply\`, in the [summary of the run](${address}).`];
}
