import { driftIn, judgePlaybook, matchedInCheckMode } from '../apply/judge-playbook.ts';
import { runPlaybook } from '../apply/run-playbook.ts';
import { writeInventory } from '../apply/write-inventory.ts';
import { sshLogin } from '../ports/ssh-login.ts';
import type { PlaySpec } from '../profile.ts';
import type { RunContext } from '../run/run-context.ts';
import { saveApplied } from '../run/saved-state.ts';
import { HostFailure, SetUpError } from '../verdict.ts';
import type { Phase } from './phase.ts';

/** Runs the real playbooks against the guest. */
export const apply: Phase<RunContext> = {
  kind: 'apply',
  boot: 0,
  always: false,
  run: async (context, signal) => {
    await writeInventory(context, signal);
    const trouble = await sshLogin(context, signal);
    if (trouble !== undefined)
      throw new SetUpError('guest-did-not-boot', `No login before anything was applied: ${trouble.said}`);
    context.progress.treeApplied = true;
    const plays = playsToApply(context);
    let tasks = 0;
    for (const play of plays) {
      context.progress.waitingFor = `playbook '${play.playbook}'`;
      const { events, end } = await runPlaybook(context, play, false, signal);
      judgePlaybook(play, context.profile.host, events, end);
      tasks += events.results.length;
    }
    if (maySave(context)) await saveApplied(context);
    return `${plays.length} playbooks, ${tasks} task results`;
  },
  late: (context) =>
    new HostFailure(
      'ansible-failed',
      `${context.progress.waitingFor} was not over in time.`,
      'ansible.log shows the task that hangs.',
    ),
};

/** In a restored guest the profile's own playbooks ran already; only what the command line adds is left. */
function playsToApply(context: RunContext): readonly PlaySpec[] {
  const { options, profile, progress } = context;
  if (!progress.restored || options.overlays.length > 0) return profile.plays;
  const added = new Set([...options.playsFirst, ...options.plays]);
  return profile.plays.filter((play) => added.has(play.playbook));
}

/** Only what the profile alone made is saved, and only where nothing was restored. */
function maySave(context: RunContext): boolean {
  const { options, progress } = context;
  const added = options.overlays.length + options.plays.length + options.playsFirst.length;
  return options.reuseApplied && !progress.restored && added === 0;
}

/** Runs the playbooks that only look. */
export function verify(boot: number): Phase<RunContext> {
  return {
    kind: 'verify',
    boot,
    always: false,
    run: async (context, signal) => {
      const { profile } = context;
      for (const play of profile.verify ?? []) {
        const { events, end } = await runPlaybook(context, play, false, signal);
        try {
          judgePlaybook(play, profile.host, events, end);
        } catch (thrown) {
          if (!(thrown instanceof HostFailure) || thrown.code !== 'ansible-failed') throw thrown;
          throw new HostFailure('verify-failed', thrown.message, thrown.hint);
        }
      }
      return `${profile.verify?.length ?? 0} playbooks`;
    },
    late: () => new HostFailure('verify-failed', 'The verify playbooks were not over in time.'),
  };
}

/** Runs the same playbooks in check mode: nothing may be left to change. */
export function drift(boot: number): Phase<RunContext> {
  return {
    kind: 'drift',
    boot,
    always: false,
    run: async (context, signal) => {
      const { evidence, profile } = context;
      for (const play of profile.plays) {
        const { events, end } = await runPlaybook(context, play, true, signal);
        judgePlaybook(play, profile.host, matchedInCheckMode(events), end);
        evidence.drift.push(...driftIn(play.playbook, events, profile.exceptions?.drift ?? []));
      }
      const left = evidence.drift.filter((item) => item.excepted === undefined);
      if (left.length > 0) {
        const names = left
          .map((item) => `'${item.task}'`)
          .slice(0, 8)
          .join(', ');
        evidence.report(
          'drift-after-reboot',
          `drift-${boot}`,
          `After the reboot, check mode would change ${left.length} tasks: ${names}.`,
        );
      }
      return `${left.length} tasks would change something`;
    },
    late: () => new HostFailure('ansible-failed', 'The playbooks in check mode were not over in time.'),
  };
}
