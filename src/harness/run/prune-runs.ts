import { lstat, readdir, readFile, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keptFile, labelFile } from './run-folder.ts';

/** What a cleaning took away. */
export interface Pruned {
  readonly folders: readonly string[];
  readonly processes: readonly number[];
}

/**
 * Removes what dead runs left: processes that carry a run's name, and its folder. The caller holds the lock, so no run
 * is alive. Folders without the label were made by somebody else and stay; kept ones stay unless `kept` is asked for.
 */
export async function pruneRuns(runs: string, kept: boolean): Promise<Pruned> {
  const folders: string[] = [];
  const processes: number[] = [];
  const entries = await readdir(runs, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(runs, entry.name);
    if (!entry.isDirectory() || !(await isFile(join(path, labelFile)))) continue;
    processes.push(...(await endProcesses(path)));
    if (!kept && (await isFile(join(path, keptFile)))) continue;
    await rm(path, { recursive: true, force: true });
    folders.push(entry.name);
  }
  return { folders, processes };
}

async function isFile(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined))?.isFile() ?? false;
}

/** Ends the virtual machines whose disk lies in the folder of a run. Nothing else runs from there. */
async function endProcesses(folder: string): Promise<number[]> {
  const ended: number[] = [];
  for (const name of await readdir('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const program = await readlink(`/proc/${pid}/exe`).catch(() => '');
    if (!program.includes('qemu-system')) continue;
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (!command.includes(`file=${folder}/`)) continue;
    process.kill(pid, 'SIGKILL');
    ended.push(pid);
  }
  return ended;
}
