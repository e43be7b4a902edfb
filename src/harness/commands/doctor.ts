import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { proveKvm } from '../guards/prove-kvm.ts';
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

/** Says line by line what this machine has and lacks for a run; 0 where a run can start, 2 where not. */
export async function runDoctor(engine: 'qemu' | 'libvirt', shell: Shell): Promise<number> {
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
  const isRoot = process.getuid?.() === 0;
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
  const proof = await proveKvm(shell);
  shell.print(
    proof.works
      ? 'ok       kvm: a canary guest booted under KVM and said its nonce\n'
      : `note     kvm: ${proof.why}; runs are emulated (TCG) and turn nothing green\n`,
  );
  return missing === 0 ? 0 : 2;
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
