import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pruneRuns } from '../run/prune-runs.ts';
import { takeRunLock } from '../run/run-lock.ts';
import type { Places } from '../run/surroundings.ts';
import type { Shell } from './shell.ts';

/** Removes what dead runs left; a run that is alive has the lock, and then nothing is touched. */
export async function runPrune(places: Places, kept: boolean, shell: Shell): Promise<number> {
  const runs = join(places.state, 'runs');
  await mkdir(runs, { recursive: true, mode: 0o700 });
  const lock = await takeRunLock(join(places.state, 'lock'), `prune, process ${shell.processId}`, shell.environment);
  try {
    const pruned = await pruneRuns(runs, kept, shell.environment);
    for (const pid of pruned.processes) shell.print(`ended process ${pid}\n`);
    for (const folder of pruned.folders) shell.print(`removed ${join(runs, folder)}\n`);
    if (pruned.folders.length === 0) shell.print('nothing to remove\n');
    return 0;
  } finally {
    await lock.release();
  }
}
