import { lstat, readdir, readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { LibvirtConnection } from '../engines/libvirt-connection.ts';
import { SetUpError } from '../verdict.ts';
import { removeLogs } from './domain-logs.ts';
import { keptFile, labelFile } from './run-folder.ts';

/** What a cleaning took away. */
export interface Pruned {
  readonly folders: readonly string[];
  readonly processes: readonly number[];
}

/**
 * Removes what dead runs left: virtual machines that have a file of a run open, whichever engine started them, the run's
 * folder, and libvirt's log of it. The caller holds the lock, so no run is alive. Folders without the label were made by
 * somebody else and stay; kept ones stay unless `kept` is asked for.
 */
export async function pruneRuns(
  runs: string,
  kept: boolean,
  environment: Readonly<Record<string, string>>,
): Promise<Pruned> {
  const folders: string[] = [];
  const processes: number[] = [];
  const entries = await readdir(runs, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(runs, entry.name);
    if (!entry.isDirectory() || !(await isFile(join(path, labelFile)))) continue;
    processes.push(...(await endMachines(path)));
    await forgetMachine(await connectionOf(path), entry.name, environment);
    await removeLogs(environment, entry.name);
    if (!kept && (await isFile(join(path, keptFile)))) continue;
    await rm(path, { recursive: true, force: true });
    folders.push(entry.name);
  }
  return { folders, processes };
}

async function isFile(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined))?.isFile() ?? false;
}

/** Ends the virtual machines that have a file in the folder of a run open, and waits until they are gone. */
async function endMachines(folder: string): Promise<number[]> {
  const inFolder = `${await realpath(folder)}/`;
  const ended: number[] = [];
  for (const name of await readdir('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const program = await readlink(`/proc/${pid}/exe`).catch(() => '');
    if (!program.includes('qemu-system') || !(await hasOpen(pid, inFolder))) continue;
    process.kill(pid, 'SIGKILL');
    await untilGone(pid, inFolder);
    ended.push(pid);
  }
  return ended;
}

/** Whether a process has a file below a folder open. Engines name disks in ways of their own; the kernel has one. */
async function hasOpen(pid: number, inFolder: string): Promise<boolean> {
  const files = `/proc/${pid}/fd`;
  for (const number of await readdir(files).catch(() => [])) {
    const target = await readlink(join(files, number)).catch(() => '');
    if (target.startsWith(inFolder)) return true;
  }
  return false;
}

/** The connection to libvirt that a run's label names; undefined where another engine ran it. */
async function connectionOf(folder: string): Promise<string | undefined> {
  const label = parsed(await readFile(join(folder, labelFile), 'utf8'));
  if (typeof label !== 'object' || label === null || !('connection' in label)) return undefined;
  return typeof label.connection === 'string' ? label.connection : undefined;
}

/** A harness that was killed while it wrote the label left half of it: then it had no machine yet. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Waits until libvirt has no machine of that name any more: it may still be busy with its end, and writes to its log until
 * then. Where libvirt cannot be asked, it has no machine either.
 */
async function forgetMachine(
  uri: string | undefined,
  id: string,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  if (uri === undefined) return;
  const libvirt = new LibvirtConnection(uri, environment);
  const limit = AbortSignal.timeout(60_000);
  await libvirt.run(['destroy', id], limit).catch(() => undefined);
  for (;;) {
    const machines = await libvirt.run(['list', '--all', '--name'], limit).catch(() => '');
    if (!machines.split('\n').includes(id)) return;
    await pause(200);
  }
}

/** A process that is about to die keeps its files, and room on the disk, until the kernel has taken it apart. */
async function untilGone(pid: number, inFolder: string): Promise<void> {
  for (let waits = 0; await hasOpen(pid, inFolder); waits += 1) {
    if (waits === 100) throw new SetUpError('teardown-failed', `Process ${pid} of a dead run cannot be ended.`);
    await pause(100);
  }
}
