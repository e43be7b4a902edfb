import { access, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hasEfiPartition, tableBytes } from '../image/boot-partition.ts';
import { mustRun, type RunContext } from '../run/run-context.ts';
import { uefiCode, uefiVariables } from '../tools/qemu.ts';
import { beginningArguments } from '../tools/qemu-img.ts';
import { SetUpError } from '../verdict.ts';

/** Throws where a UEFI guest is asked for and this machine has no such firmware; says nothing of a guest with a BIOS. */
export async function checkFirmware({ profile }: Pick<RunContext, 'profile'>): Promise<void> {
  if (profile.guest.firmware !== 'uefi') return;
  for (const file of [uefiCode, uefiVariables]) {
    await access(file).catch(() => {
      throw new SetUpError(
        'program-missing',
        `The profile asks for UEFI firmware, and there is no '${file}'.`,
        'apt-get install ovmf',
      );
    });
  }
}

/** Throws where the guest's firmware would find nothing to start in the image: it would wait for ever, and say nothing. */
export async function checkBootable(
  context: Pick<RunContext, 'folder' | 'profile' | 'tool'>,
  image: string,
  signal: AbortSignal,
): Promise<void> {
  const { folder, profile } = context;
  if (profile.guest.firmware !== 'uefi') return;
  const copy = join(folder.scratch, 'partition-table');
  await mustRun(
    context,
    { program: 'qemu-img', args: beginningArguments(image, copy, tableBytes), timeoutMs: 60_000 },
    signal,
  );
  const beginning = await readFile(copy);
  await rm(copy);
  if (hasEfiPartition(beginning)) return;
  throw new SetUpError(
    'image-mismatch',
    `The profile asks for UEFI firmware, and '${image}' has no EFI system partition to start from.`,
    'Build it with scripts/build-image.sh --uefi, take a cloud image, or leave "firmware" out of the profile.',
  );
}
