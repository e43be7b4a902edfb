import { access, constants, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConnection, versionCommand } from '../guards/libvirt-connection.ts';
import { proveKvm } from '../guards/prove-kvm.ts';
import { hashFile } from '../image/hash-file.ts';
import { mustMatch } from '../image/match-image.ts';
import { readImageLock } from '../read-data.ts';
import { runCommand } from '../run-command.ts';
import { uefiCode } from '../tools/qemu.ts';
import { virshArguments } from '../tools/virsh.ts';
import { SetUpError } from '../verdict.ts';
import type { Shell } from './shell.ts';

/** A program that a run needs, and the Debian package that has it. */
const programs: readonly {
  readonly name: string;
  readonly debian: string;
  /** Only a run with this engine, or this controller, needs it. */
  readonly engine?: 'libvirt';
  readonly controller?: 'local' | 'guest';
}[] = [
  { name: 'ansible-inventory', debian: 'ansible-core', controller: 'local' },
  { name: 'ansible-playbook', debian: 'ansible-core', controller: 'local' },
  { name: 'flock', debian: 'util-linux' },
  { name: 'genisoimage', debian: 'genisoimage' },
  { name: 'qemu-img', debian: 'qemu-utils' },
  { name: 'qemu-system-x86_64', debian: 'qemu-system-x86' },
  { name: 'setpriv', debian: 'util-linux' },
  { name: 'ssh', debian: 'openssh-client' },
  { name: 'ssh-keygen', debian: 'openssh-client' },
  { name: 'tar', debian: 'tar', controller: 'guest' },
  { name: 'virsh', debian: 'libvirt-clients', engine: 'libvirt' },
];

/** The run that the machine is looked at for. */
export interface DoctorPlan {
  readonly engine: 'qemu' | 'libvirt';
  /** The URI on which the libvirt engine would work. */
  readonly connection: string;
  /** The image of the controller; undefined where Ansible runs on this machine. */
  readonly controllerImage: string | undefined;
}

/** Says line by line what this machine has and lacks for a run; 0 where a run can start, 2 where not. */
export async function runDoctor(plan: DoctorPlan, shell: Shell): Promise<number> {
  const { connection, controllerImage, engine } = plan;
  const controller = controllerImage === undefined ? 'local' : 'guest';
  const needed = programs.filter(
    (each) => (each.engine ?? engine) === engine && (each.controller ?? controller) === controller,
  );
  let missing = 0;
  for (const program of needed) {
    const found = await findProgram(program.name, shell.environment['PATH'] ?? '');
    if (found === undefined) missing += 1;
    shell.print(
      found === undefined
        ? `missing  ${program.name}: apt-get install ${program.debian}\n`
        : `ok       ${program.name}: ${found}\n`,
    );
  }
  if (engine === 'libvirt' && !(await sayLibvirt(connection, shell))) missing += 1;
  if (controllerImage !== undefined) {
    const against = await lookAtImage(controllerImage, shell.interrupt);
    if (against !== undefined) missing += 1;
    shell.print(
      against === undefined
        ? `ok       controller: ${controllerImage} is what its lock says\n`
        : `missing  controller: ${against}; scripts/build-image.sh makes one (docs/image.md)\n`,
    );
  }
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

/** What stands against booting an image, in words. */
async function lookAtImage(path: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    const text = await readFile(`${path}.lock.json`, 'utf8').catch(() => undefined);
    if (text === undefined) return `there is no '${path}.lock.json'`;
    const lock = readImageLock(text, `${path}.lock.json`);
    const locked = Object.values(lock.images)[0];
    if (locked === undefined || 'build' in locked) return `${path}.lock.json locks no file`;
    mustMatch(await hashFile(path, signal), locked, path);
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
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
