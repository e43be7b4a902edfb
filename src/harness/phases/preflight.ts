import { checkFirmware } from '../guards/check-firmware.ts';
import { checkMachine } from '../guards/check-machine.ts';
import { readConnection, versionCommand } from '../guards/libvirt-connection.ts';
import { digestTree } from '../run/digest-tree.ts';
import type { RunContext } from '../run/run-context.ts';
import { virshArguments } from '../tools/virsh.ts';
import { SetUpError } from '../verdict.ts';
import type { Phase } from './phase.ts';

/** Refuses to start where the machine cannot carry the guest; nothing of it is the host's fault. */
export const preflight: Phase<RunContext> = {
  kind: 'preflight',
  boot: 0,
  always: false,
  run: async (context, signal) => {
    const { options, profile, progress, evidence, accelerator } = context;
    const machine = await checkMachine(context);
    await checkFirmware(context);
    const note = options.engine === 'libvirt' ? `${machine}; ${await checkLibvirt(context, signal)}` : machine;
    progress.treeDigest = await digestTree(options.tree);
    evidence.fidelity.push(
      {
        subject: 'hardware',
        difference: `${profile.guest.memoryMib} MiB and ${profile.guest.vcpus ?? 2} vCPUs under ${accelerator === 'kvm' ? 'KVM' : 'emulation (TCG)'}`,
      },
      { subject: 'network', difference: 'one card on a closed network, address by DHCP; no name server, no Internet' },
      {
        subject: 'first boot',
        difference:
          'cloud-init makes the login, sets the host key of this run and installs the witness; then it is switched off',
      },
    );
    return note;
  },
  late: () => new SetUpError('phase-timed-out', 'The machine could not be checked in time.'),
};

/** A libvirt that cannot be asked is found out here, before an image is looked for. */
async function checkLibvirt(context: RunContext, signal: AbortSignal): Promise<string> {
  const { connection } = context.options;
  const tool = { program: 'virsh', args: virshArguments(connection, ...versionCommand), timeoutMs: 30_000 };
  return readConnection(connection, context.user, await context.tool(tool, signal));
}
