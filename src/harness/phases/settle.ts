import { waitFor } from '../clock.ts';
import { guestOf, type RunContext } from '../run/run-context.ts';
import { HostFailure, SetUpError } from '../verdict.ts';
import { type Phase, slowness } from './phase.ts';

/** What is still missing before a boot counts as settled. */
export type Missing =
  | { readonly kind: 'witness' }
  | { readonly kind: 'starting'; readonly detail: string }
  | { readonly kind: 'unit'; readonly detail: string }
  | { readonly kind: 'container'; readonly detail: string }
  | { readonly kind: 'address' }
  | { readonly kind: 'ssh'; readonly detail: string };

/** How long something may be missing after systemd said that it is done, on idle hardware with KVM. */
const graceMs = 12_000;
/** How long to wait between two looks, on idle hardware with KVM: each costs the guest something, and emulated ones more. */
const everyMs = 200;

/** Waits until systemd is done, the profile's units and containers run, and SSH answers. */
export function settle(boot: number): Phase<RunContext> {
  return {
    kind: 'settle',
    boot,
    always: false,
    run: async (context, signal) => {
      const grace = graceMs * slowness(context.accelerator);
      let missing: Missing | undefined = { kind: 'witness' };
      let doneSinceMs: number | undefined;
      await waitFor(context.clock, everyMs * slowness(context.accelerator), signal, async () => {
        missing = await lookAt(context, signal);
        context.progress.waitingFor = missing === undefined ? '' : describe(missing);
        if (missing === undefined) return true;
        if (missing.kind === 'starting' || missing.kind === 'witness') doneSinceMs = undefined;
        else doneSinceMs ??= context.clock.now();
        // systemd is done, so nothing more is coming: waiting for the cap would only cost time.
        return doneSinceMs !== undefined && context.clock.now() - doneSinceMs > grace ? true : undefined;
      });
      if (missing !== undefined) throw faultOf(missing, context);
      return 'systemd is done, units and containers run, SSH answers';
    },
    late: (context) =>
      new HostFailure(
        'unit-not-active',
        `The host did not settle; it was still waiting: ${context.progress.waitingFor}.`,
      ),
  };
}

async function lookAt(context: RunContext, signal: AbortSignal): Promise<Missing | undefined> {
  const { units = [], containers = [] } = context.profile.ready ?? {};
  const state = await look(context, ['systemctl', 'is-system-running'], signal);
  if (state === undefined) return { kind: 'witness' };
  if (!['running', 'degraded'].includes(state)) return { kind: 'starting', detail: `systemd is '${state}'` };
  const addresses = await look(
    context,
    ['ip', '-4', '-o', 'address', 'show', 'dev', 'eth0', 'scope', 'global'],
    signal,
  );
  if (addresses === undefined) return { kind: 'witness' };
  if (addresses === '') return { kind: 'address' };
  const active = units.length === 0 ? '' : await look(context, ['systemctl', 'is-active', ...units], signal);
  if (active === undefined) return { kind: 'witness' };
  const dead = units.findIndex((_, index) => active.split('\n')[index] !== 'active');
  if (dead >= 0) return { kind: 'unit', detail: `${units[dead]} is '${active.split('\n')[dead] ?? 'unknown'}'` };
  for (const name of containers) {
    const running = await look(context, ['docker', 'inspect', '-f', '{{.State.Status}}', name], signal);
    if (running === undefined) return { kind: 'witness' };
    if (running !== 'running') return { kind: 'container', detail: `${name} is '${running || 'absent'}'` };
  }
  const handshake = await guestOf(context).handshake(22, 3000);
  return handshake === 'open' ? undefined : { kind: 'ssh', detail: handshake };
}

async function look(context: RunContext, argv: readonly string[], signal: AbortSignal): Promise<string | undefined> {
  const answer = await guestOf(context).witness.ask({ argv, timeoutSeconds: 60 }, 90_000, signal);
  return answer?.stdout.trim();
}

function describe(missing: Missing): string {
  switch (missing.kind) {
    case 'witness':
      return 'the witness does not answer';
    case 'starting':
      return missing.detail;
    case 'unit':
      return `unit ${missing.detail}, not 'active'`;
    case 'container':
      return `container ${missing.detail}, not 'running'`;
    case 'address':
      return 'eth0 has no address';
    case 'ssh':
      return missing.detail === 'silent'
        ? 'SSH does not answer: packets to port 22 are dropped'
        : 'SSH refuses connections';
  }
}

function faultOf(missing: Missing, context: RunContext): Error {
  const text = `systemd is done with the boot, but ${describe(missing)}.`;
  switch (missing.kind) {
    case 'witness':
    case 'starting':
      return new SetUpError('witness-lost', text);
    case 'unit':
      return new HostFailure('unit-not-active', text, 'Is the unit enabled? It was running before the reboot.');
    case 'container':
      return new HostFailure('container-not-running', text, 'Does the container have a restart policy?');
    case 'address':
      return new HostFailure('no-address', text, 'DHCP got no answer, or the network configuration is gone.');
    case 'ssh':
      return new HostFailure('ssh-locked-out', text, `Nobody could log in to '${context.profile.host}' any more.`);
  }
}
