import { codeSpan, escapeProse } from '../formatters/escape/markdown.ts';
import { encodeAddress } from '../formatters/escape/uri.ts';
import { plural } from '../formatters/plural.ts';
import type { GitHub } from '../ports/github.ts';
import { type Judgement, judgedAfter } from './judge.ts';
import type { Repair } from './propose-repair.ts';
import { type PushOccasion, pushRepair } from './push-repair.ts';
import type { PullRequestEvent } from './read-event.ts';
import type { Runner } from './runner.ts';
import { tellFault } from './tell-fault.ts';

/** A pull request and its judgement: as they were, or as they are with a commit of ours on top. */
export interface Judged {
  readonly event: PullRequestEvent;
  readonly judgement: Judgement;
}

/** Adds the repairs as a commit; where that does not work the verdict stays, and the log and the summary say why. */
export async function repairBranch(
  { event, judgement }: Judged,
  occasion: PushOccasion,
  github: GitHub,
  runner: Runner,
): Promise<Judged> {
  const { repair } = judgement;
  if (repair === undefined) {
    runner.log('No commit is added: there is nothing that can be repaired.');
    return { event, judgement };
  }
  try {
    const outcome = await pushRepair(event, repair, github, occasion);
    if (outcome.kind === 'pushed') return await asPushed(event, judgement, repair, outcome.sha, runner);
    await tell(`No commit with the repairs was added: ${outcome.reason}.`, runner);
  } catch (fault) {
    const words = tellFault(fault);
    if (words === undefined) throw fault;
    await tell(`No commit with the repairs was added: ${words}`, runner);
  }
  return { event, judgement };
}

async function tell(words: string, runner: Runner): Promise<void> {
  runner.annotate('warning', words);
  await runner.writeSummary(`*${escapeProse(words)}*\n\n`);
}

/** GitHub starts no workflow for what the token of a job pushes, so this run goes on with the new commit. */
async function asPushed(
  event: PullRequestEvent,
  judgement: Judgement,
  repair: Repair,
  sha: string,
  runner: Runner,
): Promise<Judged> {
  runner.setOutput('fix-commit', sha);
  runner.log(`Added the commit ${sha}; from here on it is the one that is judged.`);
  const after = judgedAfter(judgement, repair, sha);
  const remark = pushedRemark(repair, sha, judgement);
  await runner.writeSummary(`${remark}\n\n`);
  return { event: { ...event, head: { ...event.head, sha } }, judgement: { ...after, remarks: [remark] } };
}

function pushedRemark({ count, files }: Repair, sha: string, { links }: Judgement): string {
  const { serverUrl, repository } = links;
  const address = encodeAddress(`${serverUrl}/${repository.owner}/${repository.name}/commit/${sha}`);
  const shown = codeSpan(sha.slice(0, 7));
  const commit = address === undefined ? shown : `[${shown}](${address})`;
  return `**Repaired:** the commit ${commit} adds ${plural(count, 'repair')} in ${plural(files.length, 'file')}; look at it before you merge.`;
}
