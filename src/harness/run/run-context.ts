import type { Variables } from '../apply/variables.ts';
import type { Clock } from '../clock.ts';
import type { ConsoleFinding } from '../console/console.ts';
import type { Controller } from '../controller/controller.ts';
import type { Engine, Guest } from '../guest.ts';
import type { Accelerator } from '../guest-definition.ts';
import type { CertTier, Profile } from '../profile.ts';
import type { CommandResult, OutputStream } from '../run-command.ts';
import type { State } from '../state/facts.ts';
import type { SshAccess } from '../tools/ssh.ts';
import type { OwnUser } from '../tools/virsh.ts';
import { SetUpError } from '../verdict.ts';
import type { Evidence } from './evidence.ts';
import type { RunFolder } from './run-folder.ts';

/** What the person who started the run decided. */
export interface RunOptions {
  /** The root of the Ansible tree, absolute. */
  readonly tree: string;
  readonly certs: CertTier;
  /** Overlays that come after the profile's own, relative to the tree. */
  readonly overlays: readonly string[];
  /** Playbooks that are applied before and after the profile's own, relative to the tree. */
  readonly playsFirst: readonly string[];
  readonly plays: readonly string[];
  /** A local image instead of the one in the lock file, absolute. */
  readonly image: string | undefined;
  /** The image of the guest in which Ansible runs, absolute; undefined: Ansible runs on this machine. */
  readonly controllerImage: string | undefined;
  readonly engine: 'qemu' | 'libvirt';
  /** The URI on which the libvirt engine works. */
  readonly connection: string;
  /** auto: KVM where a canary guest proves that it works, else emulation. */
  readonly accelerator: 'auto' | Accelerator;
  /** How many reboots; 0: none. */
  readonly boots: number;
  /** Whether a power cut follows the reboots. */
  readonly cold: boolean;
  readonly keep: boolean;
  /** Start from the state after apply, where one was saved for the same tree, image and profile; save one otherwise. */
  readonly reuseApplied: boolean;
}

/** A program with its arguments, run for the harness with the run's environment. */
export interface Tool {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** The file that is its standard input. */
  readonly inputFile?: string;
  readonly onOutput?: (bytes: Uint8Array, stream: OutputStream) => void;
}

/** Everything that the phases of one run share. */
export interface RunContext {
  readonly clock: Clock;
  readonly options: RunOptions;
  readonly profile: Profile;
  readonly folder: RunFolder;
  readonly evidence: Evidence;
  readonly accelerator: Accelerator;
  readonly engine: Engine;
  /** Where Ansible runs. */
  readonly controller: Controller;
  readonly access: SshAccess;
  /** Who runs the harness. */
  readonly user: OwnUser;
  /** Where downloaded images are kept from run to run. */
  readonly imageCache: string;
  /** Where the states after apply are kept from run to run. */
  readonly savedStates: string;
  /** Runs a program; it dies with the harness. */
  tool(tool: Tool, signal: AbortSignal): Promise<CommandResult>;
  /** The wall clock, as ISO text. */
  today(): string;
  /** Random bytes as lower-case hexadecimal. */
  random(bytes: number): string;
  /** The lines of the console that mean something, of all boots. */
  console(): readonly ConsoleFinding[];
  /** What becomes known on the way. */
  readonly progress: Progress;
}

/** The moving parts of a run. */
export interface Progress {
  guest: Guest | undefined;
  /** The ID of the running boot, and every ID seen. */
  bootId: string | undefined;
  readonly bootIds: Set<string>;
  /** What the test sets on the host. */
  variables: Variables;
  /** Values that must turn up in no log. */
  tokens: readonly string[];
  /** States by boot, and the keys that change by themselves. */
  readonly states: Map<number, State>;
  noise: ReadonlySet<string>;
  image: { readonly name: string; readonly path: string; readonly sha512: string; readonly size: number } | undefined;
  treeDigest: string | undefined;
  /** Whether the guest went on from a state that was saved after apply. */
  restored: boolean;
  macAddress: string;
  /** Whether anything of the tree was applied: from then on a fault is the host's. */
  treeApplied: boolean;
  /** How much of the phase that runs the guest or its playbooks took, in milliseconds; the rest is the harness's. */
  guestMs: number;
  /** What the last look at the guest was waiting for, for the message when the time is over. */
  waitingFor: string;
}

/** The running guest; there is none before the boot and after the teardown. */
export function guestOf(context: RunContext): Guest {
  const { guest } = context.progress;
  if (guest === undefined) throw new SetUpError('no-guest', 'There is no running guest.', 'Start one with up.');
  return guest;
}

/** Runs a program that must succeed: any other end is an `engine-failed` error in its own words. */
export async function mustRun(
  context: Pick<RunContext, 'tool'>,
  tool: Tool,
  signal: AbortSignal,
): Promise<CommandResult> {
  return mustSucceed(tool, await context.tool(tool, signal));
}

/** The end of a program, which must be a success. */
export function mustSucceed(tool: Pick<Tool, 'program' | 'timeoutMs'>, result: CommandResult): CommandResult {
  if (result.code === 0) return result;
  const how = result.timedOut ? `did not end within ${tool.timeoutMs / 1000} s` : `ended with exit code ${result.code}`;
  const said = result.stderr.trim().split('\n').slice(-3).join(' ').slice(0, 600);
  throw new SetUpError('engine-failed', `${tool.program} ${how}: ${said}`);
}
