import type { CommandResult } from '../run-command.ts';
import { isSystemLibvirt, type OwnUser } from '../tools/virsh.ts';
import { SetUpError } from '../verdict.ts';

/** The command of virsh that shows whether a connection works and which QEMU it has. */
export const versionCommand = ['version'] as const;

/** What libvirt says of itself on a connection; throws in clear words, with what to do, where it cannot be asked. */
export function readConnection(uri: string, user: OwnUser, result: CommandResult): string {
  const hypervisor = /^Running hypervisor: (.+)$/m.exec(result.stdout)?.[1];
  if (result.code === 0 && hypervisor !== undefined) return `${hypervisor} on ${uri}`;
  if (result.stderr.includes('failed to execute virsh')) {
    throw new SetUpError('program-missing', 'There is no virsh.', 'apt-get install libvirt-clients');
  }
  const said = result.timedOut ? 'no answer' : lastError(result.stderr);
  throw new SetUpError('engine-failed', `libvirt cannot be asked on '${uri}': ${said}.`, remedy(uri, user, said));
}

function lastError(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return (lines.at(-1) ?? 'it said nothing').replace(/^error: /, '').slice(0, 300);
}

function remedy(uri: string, user: OwnUser, said: string): string {
  const ownLibvirt = 'a user who is not root has one of its own: --connect qemu:///session';
  if (!isSystemLibvirt(uri, user)) return 'apt-get install libvirt-daemon-system; its libvirtd then starts by itself.';
  if (/authenticat|access denied|Permission denied|system bus/.test(said))
    return `The user must be in the group libvirt, which is as good as root; or ${ownLibvirt}.`;
  const whose =
    user.id === 0 ? 'As root every connection leads to the libvirt of the system' : 'The libvirt of the system';
  return `${whose}, which must run (apt-get install libvirt-daemon-system; systemctl start libvirtd); or ${ownLibvirt}.`;
}
