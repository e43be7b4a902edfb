import type { DriftException, PlaySpec } from '../profile.ts';
import type { PlaybookEvents, TaskResult } from '../tools/ansible.ts';
import { HostFailure, SetUpError } from '../verdict.ts';

/** How the ansible-playbook process ended. */
export interface PlaybookEnd {
  readonly code: number | null;
  readonly stderr: string;
}

/**
 * Throws unless the playbook really did its work on the one host: exit code 0 alone does not say so, because a play
 * that matches no host ends with it.
 */
export function judgePlaybook(play: PlaySpec, host: string, events: PlaybookEvents, end: PlaybookEnd): void {
  if (end.code === null) {
    throw new SetUpError(
      'engine-failed',
      `Playbook '${play.playbook}' did not end by itself: somebody killed ansible-playbook.`,
    );
  }
  if (end.code !== 0) {
    const unreachable = events.results.findLast((result) => result.status === 'unreachable');
    if (unreachable !== undefined) throw unreachableHost(play, unreachable);
    // Failures before the last may have been rescued by the playbook.
    const failed = events.results.findLast((result) => result.status === 'failed' && !result.ignored);
    if (failed !== undefined) throw failedTask(play, failed);
    const said = end.stderr.trim().split('\n').slice(-4).join(' ').slice(0, 800);
    throw new HostFailure('ansible-failed', `Playbook '${play.playbook}' ended with exit code ${end.code}: ${said}`);
  }
  const foreign = events.results.find((result) => result.host !== host);
  if (foreign !== undefined) {
    throw new HostFailure(
      'ansible-failed',
      `Playbook '${play.playbook}' ran a task on '${foreign.host}', which is not '${host}'.`,
    );
  }
  const ran = new Set(events.results.filter((result) => result.status !== 'skipped').map((result) => result.play));
  if (ran.size === 0) {
    throw new HostFailure(
      'no-hosts-matched',
      `Playbook '${play.playbook}' ran no task on '${host}', and yet it ended with exit code 0.`,
      'Check "groups" and "tags" of the profile against the hosts: lines of the playbook.',
    );
  }
  const missing = (play.expect ?? []).find((name) => !ran.has(name));
  if (missing !== undefined) {
    throw new HostFailure(
      'play-did-not-run',
      `Play '${missing}' of '${play.playbook}' ran no task on '${host}'; the profile expects it to.`,
    );
  }
}

/** What happened in check mode, where a skipped task shows that its play matched: commands are skipped there. */
export function matchedInCheckMode(events: PlaybookEvents): PlaybookEvents {
  const results = events.results.map((result) =>
    result.status === 'skipped' ? { ...result, status: 'ok' as const } : result,
  );
  return { ...events, results };
}

function unreachableHost(play: PlaySpec, result: TaskResult): HostFailure {
  return new HostFailure(
    'ansible-unreachable',
    `Playbook '${play.playbook}' lost the host at task '${result.task}': ${result.message.slice(0, 400)}`,
    'A firewall or SSH change that takes effect at once cuts Ansible off like this.',
  );
}

const aptLocked = ['dpkg frontend lock', 'Could not get lock', 'Failed to lock apt', 'apt cache lock', 'lock-frontend'];

function failedTask(play: PlaySpec, result: TaskResult): HostFailure {
  const where = `task '${result.task}' of '${play.playbook}' failed: ${result.message.slice(0, 800)}`;
  if (result.message.includes('No space left on device')) {
    return new HostFailure(
      'disk-full',
      `The guest's disk is full: ${where}`,
      'Raise guest.diskGib, or find what fills the disk.',
    );
  }
  if (aptLocked.some((text) => result.message.includes(text))) {
    return new HostFailure('package-manager-locked', `Another program holds the package manager's lock: ${where}`);
  }
  return new HostFailure('ansible-failed', `T${where.slice(1)}`);
}

/** A task that would change something although nothing should be left to change. */
export interface DriftItem {
  readonly playbook: string;
  readonly task: string;
  /** Why the profile lets it pass. */
  readonly excepted?: string;
}

/** What check mode reported as changed, each task once, sorted by name. */
export function driftIn(playbook: string, events: PlaybookEvents, exceptions: readonly DriftException[]): DriftItem[] {
  const changed = events.results.filter((result) => result.status === 'changed').map((result) => result.task);
  return [...new Set(changed)].sort().map((task) => {
    const excepted = exceptions.find((exception) => exception.task === task);
    return { playbook, task, ...(excepted === undefined ? {} : { excepted: excepted.reason }) };
  });
}
