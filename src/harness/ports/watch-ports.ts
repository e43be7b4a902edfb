import { slowness } from '../phases/phase.ts';
import type { PortSpec } from '../profile.ts';
import { guestOf, type RunContext } from '../run/run-context.ts';
import { type PortAnswer, portHolds } from './judge-port.ts';
import { probePort } from './probe-port.ts';

/** A port with the last answer that it gave. */
export interface WatchedPort {
  readonly spec: PortSpec;
  readonly answer: PortAnswer;
}

/** How long an expected answer may take to come after the host has settled, on idle hardware with KVM. */
const windowMs = 6000;
const probeMs = 3000;

/**
 * Asks every port of the matrix; those that should be open are asked again until they answer as expected or the window
 * is over, because containers answer seconds after their engine runs. Then the closed ones are asked once.
 */
export async function watchPorts(
  context: RunContext,
  boot: number,
  signal: AbortSignal,
): Promise<readonly WatchedPort[]> {
  const open = context.profile.ports.filter((spec) => spec.expect === 'open');
  const closed = context.profile.ports.filter((spec) => spec.expect === 'closed');
  const untilMs = context.clock.now() + windowMs * slowness(context.accelerator);
  const opened = await Promise.all(open.map((spec) => watch(context, spec, untilMs, signal)));
  const asked = await Promise.all(closed.map((spec) => watch(context, spec, 0, signal)));
  const all = [...opened, ...asked];
  for (const { spec, answer } of all) context.evidence.observePort(spec, boot, answer);
  return all;
}

async function watch(context: RunContext, spec: PortSpec, untilMs: number, signal: AbortSignal): Promise<WatchedPort> {
  const timeoutMs = probeMs * Math.min(4, slowness(context.accelerator));
  for (;;) {
    const answer = await probePort(guestOf(context), spec, timeoutMs, signal);
    if (portHolds(spec, answer) || context.clock.now() >= untilMs) return { spec, answer };
    await context.clock.pause(1000, signal);
  }
}
