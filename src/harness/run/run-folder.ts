import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GuestSockets, maxSocketPathBytes } from '../guest-definition.ts';
import { SetUpError } from '../verdict.ts';

/** Where the files of one run lie. Absolute paths. */
export interface RunFolder {
  readonly id: string;
  /** Removed at the end. */
  readonly scratch: string;
  /** Stays: reports and logs. */
  readonly artifacts: string;
  readonly disk: string;
  readonly seed: string;
  readonly sockets: GuestSockets;
  readonly inventory: string;
  readonly ansible: string;
  readonly control: string;
  readonly controller: ControllerFolder;
}

/** Where the files of the guest lie in which Ansible runs. */
interface ControllerFolder {
  readonly scratch: string;
  readonly disk: string;
  readonly seed: string;
  readonly sockets: GuestSockets;
}

/** Says in a folder that the reboot test made it; nothing without it is ever removed. */
export const labelFile = 'reboot-test-run.json';

/** Says in a run's folder that somebody asked to keep it. */
export const keptFile = 'kept';

/** The folders of a run below the folder of all runs; `artifacts` may lie anywhere. */
export function runFolder(runs: string, id: string, artifacts: string): RunFolder {
  const scratch = join(runs, id);
  const controller = join(scratch, 'k');
  return {
    id,
    scratch,
    artifacts,
    disk: join(scratch, 'disk.qcow2'),
    seed: join(scratch, 'seed.iso'),
    sockets: socketsIn(scratch),
    inventory: join(scratch, 'inventory'),
    ansible: join(scratch, 'ansible'),
    control: join(scratch, 's'),
    controller: {
      scratch: controller,
      disk: join(controller, 'disk.qcow2'),
      seed: join(controller, 'seed.iso'),
      sockets: socketsIn(controller),
    },
  };
}

function socketsIn(folder: string): GuestSockets {
  return { control: join(folder, 'q'), console: join(folder, 'c'), witness: join(folder, 'w') };
}

/** Ansible names a shared connection by ten digits, and ssh adds seventeen characters while it opens its socket. */
const longestControlName = 'x'.repeat(27);

/** Logs that grow during a run: what an earlier run left in the same folder is no evidence of this one. */
const appended = ['ansible.log', 'console.log', 'controller-console.log'];

/** Makes the folders, readable by their owner alone. */
export async function makeRunFolder(folder: RunFolder, label: unknown): Promise<void> {
  const paths = [...Object.values(folder.sockets), join(folder.control, longestControlName)];
  const longest = Math.max(...paths.map((path) => Buffer.byteLength(path)));
  if (longest > maxSocketPathBytes) {
    throw new SetUpError(
      'usage',
      `'${folder.scratch}' is too long a path: sockets in it would need ${longest} bytes, and the kernel takes ${maxSocketPathBytes}.`,
      'Choose a shorter folder with --state.',
    );
  }
  await mkdir(folder.scratch, { recursive: true, mode: 0o700 });
  await writeFile(join(folder.scratch, labelFile), `${JSON.stringify(label)}\n`, { mode: 0o600 });
  await mkdir(folder.artifacts, { recursive: true, mode: 0o700 });
  for (const log of appended) await rm(join(folder.artifacts, log), { force: true });
  await mkdir(folder.ansible, { mode: 0o700 });
}

/** Removes what a run need not leave behind. */
export async function removeRunFolder(folder: RunFolder): Promise<void> {
  await rm(folder.scratch, { recursive: true, force: true });
}

/** Marks a run's files as kept: no cleaning takes them, and no later run is held up by them. Sockets and keys go. */
export async function keepRunFolder(folder: RunFolder): Promise<void> {
  await writeFile(join(folder.scratch, keptFile), 'Removed by reboot-test prune --kept, or by hand.\n');
  await rm(folder.control, { recursive: true, force: true });
  for (const socket of Object.values(folder.sockets)) await rm(socket, { force: true });
}
