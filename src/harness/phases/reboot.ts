import { writeHostVariables } from '../apply/write-inventory.ts';
import { waitFor } from '../clock.ts';
import type { GuestEvent } from '../guest.ts';
import type { RebootWitnesses } from '../result.ts';
import { guestOf, type RunContext } from '../run/run-context.ts';
import { HostFailure, SetUpError } from '../verdict.ts';
import type { WitnessAnswer } from '../witness/witness-protocol.ts';
import { askBootId } from './boot.ts';
import { type Phase, slowness } from './phase.ts';

/** How long a host may go on as if nothing had been asked of it, on idle hardware with KVM. */
const ignoredMs = 9000;

/** What stood before the reboot was asked for. */
interface Before {
  readonly atMs: number;
  readonly events: number;
  readonly banners: number;
  readonly bootId: string;
}

/** Reboots the way a person does, and believes it only when three witnesses say so. */
export function reboot(boot: number): Phase<RunContext> {
  return {
    kind: 'reboot',
    boot,
    always: false,
    run: async (context, signal) => {
      const before = await standing(context, signal);
      const request = { argv: ['systemctl', 'reboot'], timeoutSeconds: 30, detach: true, boot: before.bootId };
      const accepted = await guestOf(context).witness.ask(request, 60_000, signal);
      if (accepted === undefined)
        throw new SetUpError('witness-lost', 'The witness did not take the request to reboot.');
      const answer = await waitFor(context.clock, 500, signal, () => lookForNewBoot(context, before, signal));
      return proven(context, boot, 'reboot', before, answer);
    },
    late: (context) => lateReboot(context),
  };
}

/** Cuts the power, starts the machine from the same disk, and believes it only when the witnesses say so. */
export function powerCut(boot: number): Phase<RunContext> {
  return {
    kind: 'power-cut',
    boot,
    always: false,
    run: async (context, signal) => {
      const before = await standing(context, signal);
      await guestOf(context).cutPower();
      await writeHostVariables(context);
      const answer = await waitFor(context.clock, 500, signal, () => lookForNewBoot(context, before, signal));
      return proven(context, boot, 'power-cut', before, answer);
    },
    late: (context) => lateReboot(context),
  };
}

async function standing(context: RunContext, signal: AbortSignal): Promise<Before> {
  const guest = guestOf(context);
  const answer = await guest.witness.insist(['true'], 30, signal);
  context.progress.bootId = answer.bootId;
  context.progress.bootIds.add(answer.bootId);
  context.progress.waitingFor = 'the request to reboot';
  return {
    atMs: context.clock.now(),
    events: guest.events.length,
    banners: guest.console.banners.length,
    bootId: answer.bootId,
  };
}

async function lookForNewBoot(
  context: RunContext,
  before: Before,
  signal: AbortSignal,
): Promise<WitnessAnswer | undefined> {
  const { progress } = context;
  const answer = await askBootId(context, signal);
  if (answer === undefined) {
    progress.waitingFor = 'the witness of the new boot';
    return undefined;
  }
  if (answer.bootId !== before.bootId) return answer;
  await throwIfIgnored(context, before, signal);
  return undefined;
}

/** A host that neither goes down nor has a job to do so ignored the request; no need to wait for the cap. */
async function throwIfIgnored(context: RunContext, before: Before, signal: AbortSignal): Promise<void> {
  const waitedMs = context.clock.now() - before.atMs;
  context.progress.waitingFor = 'the host to go down';
  if (waitedMs < ignoredMs * slowness(context.accelerator)) return;
  const { witness } = guestOf(context);
  const request = (argv: readonly string[]) =>
    witness.ask({ argv, timeoutSeconds: 60, boot: before.bootId }, 90_000, signal);
  const state = (await request(['systemctl', 'is-system-running']))?.stdout.trim();
  const jobs = (await request(['systemctl', 'list-jobs', '--plain', '--no-legend']))?.stdout.trim();
  if (state === undefined || jobs === undefined) return;
  if (state === 'stopping' || jobs !== '') {
    context.progress.waitingFor = `a shutdown that hangs (${jobs.split('\n').slice(0, 3).join('; ') || state})`;
    return;
  }
  throw new HostFailure(
    'reboot-ignored',
    `The host took the request to reboot and ${Math.round(waitedMs / 1000)} s later still runs the same boot; systemd is '${state}' and has no job to stop.`,
    'Is systemctl reboot masked, inhibited or replaced?',
  );
}

/** Keeps what is known of a boot, and throws where a witness is missing. */
function proven(
  context: RunContext,
  boot: number,
  how: 'reboot' | 'power-cut',
  before: Before,
  answer: WitnessAnswer,
): string {
  const { evidence, progress } = context;
  const guest = guestOf(context);
  const elapsed = (context.clock.now() - before.atMs) / 1000;
  const bannerMs = guest.console.banners.at(before.banners) ?? before.atMs;
  progress.guestMs += bannerMs - before.atMs + answer.sinceSeconds * 1000;
  const witnesses = hearWitnesses({
    how,
    elapsed,
    isNewId: !progress.bootIds.has(answer.bootId),
    uptime: answer.uptimeSeconds,
    events: guest.events.slice(before.events),
    banners: guest.console.banners.length - before.banners,
  });
  progress.bootId = answer.bootId;
  progress.bootIds.add(answer.bootId);
  evidence.noteBoot({ boot, how, bootId: answer.bootId, witnesses });
  const missing = missingWitnesses(witnesses);
  if (missing.length > 0) {
    throw new HostFailure(
      'reboot-not-proved',
      `The reboot is not proved: ${missing.join(', ')} missing.`,
      'Was it a kexec or a soft reboot?',
    );
  }
  return `boot ${answer.bootId}, three witnesses, ${elapsed.toFixed(0)} s`;
}

/** What is known of a new boot. Times are durations in seconds: no date and no time of day counts, for a reboot may change them. */
export interface NewBoot {
  readonly how: 'reboot' | 'power-cut';
  /** Since the request, by the harness's own clock. */
  readonly elapsed: number;
  /** Whether its boot ID was never seen before. */
  readonly isNewId: boolean;
  /** Since its kernel began, as the guest says. */
  readonly uptime: number;
  /** What the engine reported since the request. */
  readonly events: readonly GuestEvent[];
  /** How many kernel banners came since the request. */
  readonly banners: number;
}

/** Which of the three witnesses speak for a new boot. */
export function hearWitnesses({ how, elapsed, isNewId, uptime, events, banners }: NewBoot): RebootWitnesses {
  return {
    bootId: isNewId && uptime <= elapsed,
    engineEvent: how === 'power-cut' || events.some((event) => event.kind === 'reset'),
    consoleBanner: banners > 0,
  };
}

/** The witnesses that did not speak, in words. */
export function missingWitnesses(witnesses: RebootWitnesses): string[] {
  return [
    ...(witnesses.bootId ? [] : ['a new boot ID with a fitting uptime']),
    ...(witnesses.engineEvent ? [] : ["the machine's reset"]),
    ...(witnesses.consoleBanner ? [] : ["the kernel's banner on the console"]),
  ];
}

function lateReboot(context: RunContext): Error {
  const { guest, waitingFor } = context.progress;
  const wentDown = guest?.events.some((event) => event.kind === 'reset') ?? false;
  if (!wentDown && waitingFor.startsWith('a shutdown'))
    return new HostFailure('shutdown-hung', `The shutdown never ended: ${waitingFor}.`);
  return new HostFailure(
    'reboot-not-proved',
    `No new boot was seen in time; the run was waiting for ${waitingFor}.`,
    'console.log shows the last words of the host.',
  );
}
