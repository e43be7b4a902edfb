import { readFile, statfs } from 'node:fs/promises';
import type { RunContext } from '../run/run-context.ts';
import { SetUpError } from '../verdict.ts';
import { parseAvailableMib, parsePressure, refusal } from './machine-facts.ts';

/** Room for the overlay, the logs and, where the applied state is saved, a copy with the guest's memory. */
const diskMib = 4096;

/** Throws where the machine cannot carry the guest; answers with what there is. */
export async function checkMachine(context: RunContext): Promise<string> {
  const { controller, folder, profile } = context;
  const disk = await statfs(folder.scratch);
  const facts = {
    availableMib: parseAvailableMib(await readFile('/proc/meminfo', 'utf8')),
    memoryPressure: parsePressure(await readFile('/proc/pressure/memory', 'utf8').catch(() => '')),
    freeDiskMib: Math.floor((disk.bavail * disk.bsize) / 1024 / 1024),
  };
  const memoryMib = profile.guest.memoryMib + controller.memoryMib;
  const against = refusal(facts, { memoryMib, diskMib: diskMib + memoryMib });
  if (against !== undefined)
    throw new SetUpError(against.code, against.message, 'Stop other guests, or make the profile smaller.');
  return `${facts.availableMib} MiB of memory, ${facts.freeDiskMib} MiB of disk`;
}
