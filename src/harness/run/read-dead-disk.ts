import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  journalDumpArguments,
  journalReadArguments,
  parseRootOffset,
  partitionArguments,
  rawCopyArguments,
} from '../tools/disk.ts';
import type { RunContext } from './run-context.ts';

const toolMs = 300_000;

/**
 * Reads the journal out of the disk of a guest that no longer speaks, after it was ended. Answers with a note; a disk
 * that tells nothing is noted, too.
 */
export async function readDeadDisk(context: RunContext, signal: AbortSignal): Promise<string> {
  const { folder, progress } = context;
  await progress.guest?.stop();
  progress.guest = undefined;
  const raw = join(folder.scratch, 'dead.raw');
  const copied = join(folder.scratch, 'dead');
  await mkdir(copied);
  const copy = await context.tool(
    { program: 'qemu-img', args: rawCopyArguments(folder.disk, raw), timeoutMs: toolMs },
    signal,
  );
  if (copy.code !== 0) return 'its disk could not be copied';
  const table = await context.tool({ program: 'sfdisk', args: partitionArguments(raw), timeoutMs: toolMs }, signal);
  const offset = parseRootOffset(table.stdout);
  if (offset === undefined) return 'its disk has no partition table';
  await context.tool(
    { program: 'debugfs', args: journalDumpArguments(raw, offset, copied), timeoutMs: toolMs },
    signal,
  );
  const read = await context.tool(
    { program: 'journalctl', args: journalReadArguments(copied), timeoutMs: toolMs },
    signal,
  );
  if (read.code !== 0 || read.stdout === '') return 'its disk holds no journal';
  const target = join(folder.artifacts, 'diagnostics');
  await mkdir(target, { recursive: true, mode: 0o700 });
  await writeFile(join(target, 'journal-from-disk.txt'), read.stdout);
  return 'its journal was read from its disk';
}
