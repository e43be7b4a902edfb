import { ResponseFields } from '../adapters/github/response-fields.ts';
import type { GitHub } from '../ports/github.ts';
import { requestReboots, supersede } from '../reboot-gate/request-reboots.ts';
import type { Judgement } from './judge.ts';
import type { PullRequestEvent } from './read-event.ts';
import { rebootWorldOf } from './reboot-world-of.ts';
import type { ActionWorld } from './run-action.ts';
import type { Settings } from './settings.ts';

/** What the gate asks the reboot test for, after it has judged a pull request. */
export interface RebootQuestion {
  readonly event: PullRequestEvent;
  readonly judgement: Judgement;
  /** Tests once more what has a verdict. */
  readonly again: boolean;
}

/** Asks for the tests that a pull request needs, and answers whether one could not be asked for. */
export async function askForReboots(
  { event, judgement, again }: RebootQuestion,
  settings: Settings,
  github: GitHub,
  world: ActionWorld,
): Promise<'pass' | 'fail'> {
  const needs = judgement.report.reboot ?? [];
  const workflow = settings.rebootWorkflow;
  if (workflow === undefined || needs.length === 0 || event.readOnly) return 'pass';
  const { runner } = world;
  const reboot = rebootWorldOf(settings, github, world);
  const payload = ResponseFields.of(world.payload, 'read the event');
  const former = payload.optionalText('before');
  if (former !== undefined && former !== event.head.sha) await supersede(reboot, former, event.head.sha);
  const pull = await github.pullRequest(event.number);
  if (pull.state !== 'open' || pull.head.sha !== event.head.sha) {
    runner.log('The pull request is closed or has a newer head: no reboot test is asked for.');
    return 'pass';
  }
  const branch = payload.object('repository').text('default_branch');
  const { rebootTest: section, baseSha: base = event.base.sha } = judgement;
  const ask = { pull, base, needs, section, workflow, branch, again, nonce: world.nonce };
  const outcomes = await requestReboots(reboot, ask);
  const failed = outcomes.filter(({ kind }) => kind === 'failed');
  for (const { profile, words } of failed) {
    runner.annotate('error', `The reboot test ${profile} could not be asked for: ${words}`);
  }
  return failed.length === 0 ? 'pass' : 'fail';
}
