import { overlayArguments } from '../tools/qemu-img.ts';
import { SetUpError } from '../verdict.ts';
import { makeSeed } from './make-seed.ts';
import { mustRun, type RunContext } from './run-context.ts';

/** Makes the overlay, the keys and the seed of a fresh guest in the run's folder. */
export async function makeDisks(context: RunContext, macAddress: string, signal: AbortSignal): Promise<void> {
  const { access, folder, profile, progress } = context;
  const { scratch, seed } = folder;
  const { image } = progress;
  if (image === undefined) throw new SetUpError('internal', 'The image phase did not run.');
  const args = overlayArguments(image.path, folder.disk, profile.guest.diskGib);
  await mustRun(context, { program: 'qemu-img', args, timeoutMs: 120_000 }, signal);
  await makeSeed(context, { role: 'host', hostname: profile.host, macAddress, access, scratch, seed }, signal);
}
