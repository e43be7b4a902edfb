import { checkMachine } from '../guards/check-machine.ts';
import { digestTree } from '../run/digest-tree.ts';
import type { RunContext } from '../run/run-context.ts';
import { SetUpError } from '../verdict.ts';
import type { Phase } from './phase.ts';

/** Refuses to start where the machine cannot carry the guest; nothing of it is the host's fault. */
export const preflight: Phase<RunContext> = {
  kind: 'preflight',
  boot: 0,
  always: false,
  run: async (context) => {
    const { options, profile, progress, evidence, accelerator } = context;
    const note = await checkMachine(context);
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
