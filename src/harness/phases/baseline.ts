import { describeAnswer, portHolds } from '../ports/judge-port.ts';
import { sshLogin } from '../ports/ssh-login.ts';
import { watchPorts } from '../ports/watch-ports.ts';
import type { RunContext } from '../run/run-context.ts';
import { collectState } from '../state/collect-state.ts';
import type { StateChange } from '../state/compare-states.ts';
import { compareStates, noiseBetween } from '../state/compare-states.ts';
import { SetUpError } from '../verdict.ts';
import { type Phase, phaseId } from './phase.ts';

const apartMs = 20_000;

/** Takes the state twice, some seconds apart, and asks every port: what does not hold before the reboot proves nothing after it. */
export const baseline: Phase<RunContext> = {
  kind: 'baseline',
  boot: 0,
  always: false,
  run: async (context, signal) => {
    const { clock, evidence, progress } = context;
    const first = await collectState(context, signal);
    const takenMs = clock.now();
    const answers = await watchPorts(context, 0, signal);
    for (const { spec, answer } of answers) {
      if (portHolds(spec, answer)) continue;
      const code = spec.expect === 'closed' ? 'port-open-unexpectedly' : 'port-dead-before-reboot';
      evidence.report(
        code,
        'baseline',
        `Before the reboot, port ${spec.port} (${spec.name}) ${describeAnswer(answer)}; the profile expects it ${spec.expect}.`,
      );
    }
    await clock.pause(Math.max(0, takenMs + apartMs - clock.now()), signal);
    const second = await collectState(context, signal);
    progress.noise = noiseBetween(first, second);
    progress.states.set(0, second);
    return `${progress.noise.size} facts change by themselves; ${answers.length} ports asked`;
  },
  late: () => new SetUpError('phase-timed-out', 'The state before the reboot could not be taken in time.'),
};

/** Asks every port again and compares the state with the one before the first reboot. */
export function compare(boot: number): Phase<RunContext> {
  return {
    kind: 'compare',
    boot,
    always: false,
    run: async (context, signal) => {
      await comparePorts(context, boot, signal);
      await compareLogin(context, boot, signal);
      const changes = await compareWithBaseline(context, boot, signal);
      return `${changes.length} facts differ`;
    },
    late: () => new SetUpError('phase-timed-out', 'The state after the reboot could not be taken in time.'),
  };
}

async function comparePorts(context: RunContext, boot: number, signal: AbortSignal): Promise<void> {
  const phase = phaseId('compare', boot);
  for (const { spec, answer } of await watchPorts(context, boot, signal)) {
    if (portHolds(spec, answer)) continue;
    const subject = `${spec.published === true ? 'published port' : 'port'} ${spec.port} (${spec.name})`;
    const text = `After the reboot, ${subject} ${describeAnswer(answer)}; before it, it answered as expected.`;
    if (spec.expect === 'closed') context.evidence.report('port-open-unexpectedly', phase, text);
    else if (answer.kind === 'wrong') context.evidence.report('port-wrong-answer', phase, text);
    else if (answer.kind === 'unmeasured') throw new SetUpError('witness-lost', text);
    else
      context.evidence.report(
        spec.published === true ? 'published-port-dead-after-reboot' : 'port-dead-after-reboot',
        phase,
        text,
      );
  }
}

async function compareLogin(context: RunContext, boot: number, signal: AbortSignal): Promise<void> {
  const trouble = await sshLogin(context, signal);
  if (trouble === undefined) return;
  const phase = phaseId('compare', boot);
  if (trouble.trouble === 'host-key') {
    context.evidence.report(
      'host-key-changed',
      phase,
      `After the reboot the host shows another SSH host key: ${trouble.said}`,
    );
  } else {
    context.evidence.report('ssh-locked-out', phase, `After the reboot nobody can log in: ${trouble.said}`);
  }
}

async function compareWithBaseline(
  context: RunContext,
  boot: number,
  signal: AbortSignal,
): Promise<readonly StateChange[]> {
  const { evidence, profile, progress } = context;
  const before = progress.states.get(0);
  if (before === undefined) throw new SetUpError('internal', 'There is no baseline to compare with.');
  const after = await collectState(context, signal);
  progress.states.set(boot, after);
  const difference = compareStates(before, after, progress.noise, profile.exceptions?.state ?? []);
  evidence.differences.push({ fromBoot: 0, toBoot: boot, ...difference });
  const left = difference.changes.filter((change) => change.excepted === undefined);
  if (left.length > 0) {
    const some = left
      .slice(0, 6)
      .map((change) => `${change.section} ${change.key} (${change.kind})`)
      .join('; ')
      .slice(0, 900);
    evidence.report(
      'state-differs-after-reboot',
      phaseId('compare', boot),
      `After the reboot ${left.length} facts differ: ${some}.`,
    );
  }
  return left;
}
