import type { CommandResult } from '../run-command.ts';
import { isSystemLibvirt, type OwnUser } from '../tools/virsh.ts';
import { SetUpError } from '../verdict.ts';

/** The command of virsh that shows whether a connection works and which QEMU it has. */
export const versionCommand = ['version'] as const;

/** What libvirt says of itself on a connection; throws in clear words, with what to do, where it cannot be asked. */
export function readConnection(uri: string, user: OwnUser, result: CommandResult): string {
  // Its daemon makes files for the guest's process that only root, or a user whom it gives all files of the run, may read.
  if (isSystemLibvirt(uri, user) && user.id !== 0)
    throw new SetUpError(
      'usage',
      `'${uri}' runs the guests of root alone.`,
      'A user who is not root has a libvirt of its own, without any right: --connect qemu:///session.',
    );
  const hypervisor = /^Running hypervisor: (.+)$/m.exec(result.stdout)?.[1];
  if (result.code === 0 && hypervisor !== undefined) return `${hypervisor} on ${uri}`;
  if (result.stderr.includes('failed to execute virsh')) {
    throw new SetUpError('program-missing', 'There is no virsh.', 'apt-get install libvirt-clients');
  }
  const said = result.timedOut ? 'no answer' : lastError(result.stderr);
  throw new SetUpError('engine-failed', `libvirt cannot be asked on '${uri}': ${said}.`, remedy(user));
}

function lastError(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return (lines.at(-1) ?? 'it said nothing').replace(/^error: /, '').slice(0, 300);
}

function remedy(user: OwnUser): string {
  const install = 'apt-get install libvirt-daemon-system';
  if (user.id !== 0) return `${install}; its libvirtd then starts by itself.`;
  return `As root every connection leads to the libvirt of the system, which must run (${install}; systemctl start libvirtd). A user who is not root has one of its own.`;
}
