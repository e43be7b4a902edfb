import type { GitHub, RepositoryName } from '../ports/github.ts';
import { vouchForGroup } from '../reboot-gate/vouch-for-group.ts';
import { dangerId } from './danger-id.ts';
import { DRIFT_LABEL, keepDriftIssue } from './drift-issue.ts';
import { followCommand } from './follow-command.ts';
import type { Judgement } from './judge.ts';
import type { Judged } from './judge-event.ts';
import { publishError, publishStatus, type StatusTarget } from './publish-status.ts';
import { type Event, type PullRequestEvent, readEvent } from './read-event.ts';
import { rebootWorldOf } from './reboot-world-of.ts';
import { type Runner, runUrl } from './runner.ts';
import { confirmSeen, readSeen, writeSeen } from './second-stage.ts';
import { readSettings, type Settings } from './settings.ts';
import { tellFault } from './tell-fault.ts';

/** What the shell hands in beside the runner. */
export interface ActionWorld {
  readonly runner: Runner;
  readonly payload: unknown;
  readonly toolVersion: string;
  /** Milliseconds since 1970. */
  now(): number;
  /** 32 hexadecimal digits that nobody can guess. */
  nonce(): string;
  /** A client of the repository that the run is for, or of another one. */
  connect(token: string, repository?: RepositoryName): GitHub;
}

/** Issues take as much text as comments; the mark of ours needs some of it. */
const LONGEST_ISSUE = 64_000;

/** Runs the Action and answers whether the job may pass. Set-up errors and faults of GitHub are thrown. */
export async function runAction(world: ActionWorld): Promise<'pass' | 'fail'> {
  const { runner } = world;
  const settings = readSettings(runner);
  const github = world.connect(settings.token);
  if (settings.mode !== 'check') {
    const { runRebootMode } = await import('./stages.ts');
    return runRebootMode(settings.mode, settings, github, world);
  }
  const event = await settle(readEvent(sourceOf(world)), settings, github, runner);
  if (event.kind === 'nothing') {
    runner.setOutput('outcome', 'pass');
    runner.log(`Nothing to judge: ${event.reason}.`);
    return 'pass';
  }
  if (event.kind === 'pull-request' && event.readOnly) await leaveSeen(event, settings, runner);
  try {
    // Most events of a busy repository have nothing to judge, and these runs should be over at once.
    const { judgeEvent } = await import('./stages.ts');
    const { event: judged, judgement } = await judgeEvent(event, settings, github, world);
    await publish(judged, judgement, settings, github, runner);
    const asked = await ask(judged, judgement, settings, github, world);
    return asked === 'fail' ? 'fail' : judgement.report.outcome;
  } catch (fault) {
    await tellStatus(event, fault, settings, github, runner);
    throw fault;
  }
}

function sourceOf({ runner, payload }: ActionWorld) {
  const { GITHUB_EVENT_NAME = '', GITHUB_SHA = '', GITHUB_ACTOR = '' } = runner.environment;
  return { name: GITHUB_EVENT_NAME, payload, sha: GITHUB_SHA, actor: GITHUB_ACTOR };
}

async function settle(
  event: Event,
  settings: Settings,
  github: GitHub,
  runner: Runner,
): Promise<Exclude<Event, { kind: 'second-stage' | 'comment' }>> {
  if (event.kind === 'comment') return followCommand(event, github);
  if (event.kind !== 'second-stage') return event;
  if (settings.pullRequestFile === undefined)
    return { kind: 'nothing', reason: 'no pull-request-file was handed over' };
  return confirmSeen(readSeen(await runner.readFile(settings.pullRequestFile)), event.headSha, github);
}

async function leaveSeen(event: PullRequestEvent, settings: Settings, runner: Runner): Promise<void> {
  if (settings.pullRequestFile === undefined) {
    runner.log('The token of this run only reads: no comment and no status. The summary and the log tell all.');
    return;
  }
  await runner.writeFile(settings.pullRequestFile, writeSeen({ number: event.number, head: event.head.sha }));
  runner.log('The token of this run only reads: the second stage sets the comment and the status.');
}

async function publish(
  event: Judged,
  judgement: Judgement,
  settings: Settings,
  github: GitHub,
  runner: Runner,
): Promise<void> {
  if (event.kind === 'audit') {
    await publishDrift(judgement, settings, github, runner);
    return;
  }
  const target = statusTarget(event, settings, runner);
  if (target !== undefined) await publishStatus(github, target, judgement.report);
  const takesComment = event.kind === 'pull-request' && !event.readOnly && settings.comment;
  if (!takesComment) return;
  const { commentOnPull } = await import('./stages.ts');
  await commentOnPull(event, judgement, github, settings, runner);
}

async function ask(
  event: Judged,
  judgement: Judgement,
  settings: Settings,
  github: GitHub,
  world: ActionWorld,
): Promise<'pass' | 'fail'> {
  if (event.kind === 'merge-group' && settings.rebootWorkflow !== undefined) {
    return vouchForGroup(rebootWorldOf(settings, github, world), event, judgement.report.reboot ?? []);
  }
  if (event.kind !== 'pull-request') return 'pass';
  const { askForReboots } = await import('./stages.ts');
  return askForReboots({ event, judgement, again: event.asksAgain === true }, settings, github, world);
}

async function publishDrift(judgement: Judgement, settings: Settings, github: GitHub, runner: Runner): Promise<void> {
  if (!settings.driftIssue) return;
  const markdown = await judgement.formatter('markdown');
  const body = markdown.format(judgement.report, { ...judgement.options, maxLength: LONGEST_ISSUE });
  const identity = { author: settings.commentAuthor, id: dangerId(settings) };
  const outcome = await keepDriftIssue(github, identity, judgement.report, body);
  if (outcome.kind === 'none') runner.log(`No issue with the label ${DRIFT_LABEL} is needed.`);
  else runner.log(`Issue ${outcome.kind}: ${outcome.url}`);
}

/** Audits have no status: the job itself tells the branch's state. */
function statusTarget(event: Judged, settings: Settings, runner: Runner): StatusTarget | undefined {
  const isReadOnly = event.kind === 'audit' || (event.kind === 'pull-request' && event.readOnly);
  if (isReadOnly || settings.statusContext === '') return undefined;
  const sha = event.kind === 'merge-group' ? event.head : event.head.sha;
  return { sha, context: settings.statusContext, runUrl: runUrl(runner) };
}

/** A status that stands at pending or at an older verdict would mislead; where it cannot be set, the log says so. */
async function tellStatus(
  event: Judged,
  fault: unknown,
  settings: Settings,
  github: GitHub,
  runner: Runner,
): Promise<void> {
  const target = statusTarget(event, settings, runner);
  if (target === undefined) return;
  try {
    await publishError(github, target, tellFault(fault) ?? 'the check failed for a fault of its own');
  } catch (second) {
    runner.log(`The status could not be set either: ${tellFault(second) ?? String(second)}`);
  }
}
