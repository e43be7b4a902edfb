import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { readConnection, versionCommand } from '../guards/libvirt-connection.ts';
import { proveKvm } from '../guards/prove-kvm.ts';
import { runCommand } from '../run-command.ts';
import { uefiCode } from '../tools/qemu.ts';
import { virshArguments } from '../tools/virsh.ts';
import { SetUpError } from '../verdict.ts';
import type { Shell } from './shell.ts';

/** A program that a run needs, and the Debian package that has it. */
const programs: readonly { readonly name: string; readonly debian: string; readonly engine?: 'libvirt' }[] = [
  { name: 'ansible-inventory', debian: 'ansible-core' },
  { name: 'ansible-playbook', debian: 'ansible-core' },
  { name: 'flock', debian: 'util-linux' },
  { name: 'genisoimage', debian: 'genisoimage' },
  { name: 'qemu-img', debian: 'qemu-utils' },
  { name: 'qemu-system-x86_64', debian: 'qemu-system-x86' },
  { name: 'setpriv', debian: 'util-linux' },
  { name: 'ssh', debian: 'openssh-client' },
  { name: 'ssh-keygen', debian: 'openssh-client' },
  { name: 'virsh', debian: 'libvirt-clients', engine: 'libvirt' },
];

/** What doctor is asked about. */
export interface DoctorSubject {
  readonly engine: 'qemu' | 'libvirt';
  /** The URI on which the libvirt engine would work. */
  readonly connection: string;
}

/** Says line by line what this machine has and lacks for a run; 0 where a run can start, 2 where not. */
export async function runDoctor({ engine, connection }: DoctorSubject, shell: Shell): Promise<number> {
  let missing = 0;
  for (const program of programs.filter((each) => each.engine === undefined || each.engine === engine)) {
    const found = await findProgram(program.name, shell.environment['PATH'] ?? '');
    if (found === undefined) missing += 1;
    shell.print(
      found === undefined
        ? `missing  ${program.name}: apt-get install ${program.debian}\n`
        : `ok       ${program.name}: ${found}\n`,
    );
  }
  if (engine === 'libvirt' && !(await sayLibvirt(connection, shell))) missing += 1;
  const isRoot = shell.user.id === 0;
  shell.print(
    isRoot
      ? 'note     user: root; the reboot test needs no rights, run it as a user of its own\n'
      : 'ok       user: not root\n',
  );
  const sandbox = await findProgram('bwrap', shell.environment['PATH'] ?? '');
  shell.print(
    sandbox === undefined
      ? 'note     sandbox: no bwrap; a runner for pull requests needs it: apt-get install bubblewrap\n'
      : `ok       sandbox: ${sandbox}\n`,
  );
  await sayFirmware(shell);
  const proof = await proveKvm(shell);
  shell.print(
    proof.works
      ? 'ok       kvm: a canary guest booted under KVM and said its nonce\n'
      : `note     kvm: ${proof.why}; runs are emulated (TCG) and turn nothing green\n`,
  );
  return missing === 0 ? 0 : 2;
}

/** Says whether guests can have UEFI firmware; only profiles that ask for it need it. */
async function sayFirmware(shell: Shell): Promise<void> {
  const isThere = await access(uefiCode).then(
    () => true,
    () => false,
  );
  shell.print(
    isThere
      ? `ok       uefi: ${uefiCode}\n`
      : 'note     uefi: no OVMF; a profile with "firmware": "uefi" needs it: apt-get install ovmf\n',
  );
}

/** Says whether libvirt can be asked on a connection, and if not, what to do. */
async function sayLibvirt(connection: string, shell: Shell): Promise<boolean> {
  const args = virshArguments(connection, ...versionCommand);
  const request = { program: 'virsh', args, environment: shell.environment, timeoutMs: 30_000 };
  try {
    shell.print(
      `ok       libvirt: ${readConnection(connection, shell.user, await runCommand(request, shell.interrupt))}\n`,
    );
    return true;
  } catch (thrown) {
    if (!(thrown instanceof SetUpError)) throw thrown;
    shell.print(`missing  libvirt: ${thrown.message}\n         ${thrown.hint}\n`);
    return false;
  }
}

/** Where a program lies on a search path. */
export async function findProgram(name: string, path: string): Promise<string | undefined> {
  for (const folder of path.split(':').filter((each) => each !== '')) {
    const file = join(folder, name);
    if (
      await access(file, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return file;
  }
  return undefined;
}
