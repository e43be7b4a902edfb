import { checkBootable } from '../guards/check-firmware.ts';
import { obtainImage } from '../image/obtain-image.ts';
import type { RunContext } from '../run/run-context.ts';
import { SetUpError } from '../verdict.ts';
import type { Phase } from './phase.ts';

/** Finds the image that the profile names and checks that it is the locked one. The controller boots from now on, beside the guest. */
export const image: Phase<RunContext> = {
  kind: 'image',
  boot: 0,
  always: false,
  run: async (context, signal) => {
    const found = await obtainImage(context, signal);
    await checkBootable(context, found.path, signal);
    context.progress.image = found;
    await context.controller.begin(context, signal);
    return `${found.name}, ${(found.size / 1024 / 1024).toFixed(0)} MiB, sha512 ${found.sha512.slice(0, 12)}…`;
  },
  late: () =>
    new SetUpError(
      'image-missing',
      'The image was not there in time.',
      'A broken-off download goes on where it stopped.',
    ),
};
