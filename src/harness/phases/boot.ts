import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waitFor } from '../clock.ts';
import type { GuestDefinition } from '../guest-definition.ts';
import { makeDisks } from '../run/make-disks.ts';
import { guestOf, type RunContext } from '../run/run-context.ts';
import { fetchSaved, type SavedFacts } from '../run/saved-state.ts';
import { uefiVariables } from '../tools/qemu.ts';
import { SetUpError } from '../verdict.ts';
import type { Phase } from './phase.ts';

/** Starts the guest, fresh or from a saved state, and waits until its witness answers. */
export const boot: Phase<RunContext> = {
  kind: 'boot',
  boot: 0,
  always: false,
  run: async (context, signal) => {
    const { engine, evidence, options, profile, progress } = context;
    if (options.reuseApplied && profile.guest.firmware === 'uefi') {
      throw new SetUpError('usage', 'The state of a UEFI guest cannot be saved.', 'Leave --reuse-applied out.');
    }
    const saved = options.reuseApplied ? await fetchSaved(context) : undefined;
    progress.macAddress = saved?.macAddress ?? newMacAddress(context.random(3));
    if (saved === undefined) await makeDisks(context, progress.macAddress, signal);
    progress.guest = await engine.start(await define(context, saved !== undefined), signal);
    const startedMs = context.clock.now();
    const answer = await waitFor(context.clock, 500, signal, () => askBootId(context, signal));
    progress.bootId = answer.bootId;
    progress.bootIds.add(answer.bootId);
    evidence.noteBoot({ boot: 0, how: 'first', bootId: answer.bootId });
    const [bannerMs = startedMs] = progress.guest.console.banners;
    if (saved === undefined) progress.guestMs += bannerMs - startedMs + answer.sinceSeconds * 1000;
    else await goOn(context, saved, signal);
    const how = saved === undefined ? '' : ', from the state that was saved after apply';
    return `boot ${answer.bootId}, up ${answer.uptimeSeconds.toFixed(0)} s${how}`;
  },
  late: (context) => {
    const last = context.progress.guest?.console.lines.at(-1)?.text ?? 'nothing';
    return new SetUpError(
      'guest-did-not-boot',
      `The guest's witness never spoke. The last line on the console is: ${last}`,
      'The image needs cloud-init (NoCloud), python3 and the virtio_console module.',
    );
  },
};

/** Asks the guest for its boot ID; undefined while it does not answer. */
export function askBootId(context: RunContext, signal: AbortSignal) {
  const request = { argv: ['true'], timeoutSeconds: 5 };
  return guestOf(context).witness.ask(request, 10_000, signal);
}

/** A restored guest lives in the past: its clock goes on from when it was saved. */
async function goOn(context: RunContext, saved: SavedFacts, signal: AbortSignal): Promise<void> {
  context.progress.restored = true;
  context.progress.tokens = saved.tokens;
  const seconds = Math.floor(Date.parse(context.today()) / 1000);
  await guestOf(context).witness.insist(['date', '-s', `@${seconds}`], 30, signal);
}

async function define(context: RunContext, restore: boolean): Promise<GuestDefinition> {
  const { accelerator, folder, profile, progress } = context;
  const firmwareVariables = join(folder.scratch, 'uefi.fd');
  if (profile.guest.firmware === 'uefi') await copyFile(uefiVariables, firmwareVariables);
  const tcpPorts = profile.ports
    .filter((port) => port.protocol !== 'udp' && port.from !== 'inside')
    .map((port) => port.port);
  return {
    id: folder.id,
    memoryMib: profile.guest.memoryMib,
    vcpus: profile.guest.vcpus ?? 2,
    ...(profile.guest.firmware === 'uefi' ? { firmwareVariables } : {}),
    accelerator,
    disk: folder.disk,
    seed: folder.seed,
    macAddress: progress.macAddress,
    forwardedPorts: [...new Set([22, ...tcpPorts])],
    sockets: folder.sockets,
    restore,
  };
}

/** An address in the range that QEMU and libvirt use. */
export function newMacAddress(hex: string): string {
  return `52:54:00:${hex.slice(0, 2)}:${hex.slice(2, 4)}:${hex.slice(4, 6)}`;
}
