import type { Accelerator } from '../guest-definition.ts';

/** What a phase does; a run has several of some kinds, one for each boot. */
export const phaseKinds = [
  'preflight',
  'image',
  'boot',
  'isolation',
  'cloud-init',
  'controller',
  'apply',
  'settle',
  'baseline',
  'reboot',
  'power-cut',
  'compare',
  'verify',
  'drift',
  'collect',
  'teardown',
] as const;
export type PhaseKind = (typeof phaseKinds)[number];

/** Longest durations on idle hardware with KVM, in seconds. */
const capSeconds: Readonly<Record<PhaseKind, number>> = {
  preflight: 60,
  image: 1800,
  boot: 120,
  isolation: 60,
  'cloud-init': 120,
  controller: 120,
  apply: 900,
  settle: 120,
  baseline: 180,
  reboot: 240,
  'power-cut': 120,
  compare: 180,
  verify: 300,
  drift: 600,
  collect: 120,
  teardown: 60,
};

/** How much longer than with KVM everything in a guest may take: emulation is slow, and loaded machines slower. */
export function slowness(accelerator: Accelerator): number {
  return accelerator === 'kvm' ? 1 : 10;
}

/** The cap of a phase, in milliseconds. */
export function capOf(kind: PhaseKind, accelerator: Accelerator): number {
  return capSeconds[kind] * 1000 * slowness(accelerator);
}

/** The identity of a phase in a run: its kind, with the number of the boot from the second on. */
export function phaseId(kind: PhaseKind, boot: number): string {
  return boot === 0 ? kind : `${kind}-${boot}`;
}

/** One step of a run. */
export interface Phase<C> {
  readonly kind: PhaseKind;
  readonly boot: number;
  /** Runs even when an earlier phase found a fault. */
  readonly always: boolean;
  /** Does the work and answers with a short note for the timeline. Throws HostFailure or SetUpError. */
  run(context: C, signal: AbortSignal): Promise<string>;
  /** Why the phase was not over within its cap, as the evidence shows it. */
  late(context: C): Error;
}
