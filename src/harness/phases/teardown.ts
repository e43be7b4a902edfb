import type { RunContext } from '../run/run-context.ts';
import { keepRunFolder, removeRunFolder } from '../run/run-folder.ts';
import { SetUpError } from '../verdict.ts';
import type { Phase } from './phase.ts';

/** Ends the guests and removes what the run made; what cannot be removed is an error. */
export const teardown: Phase<RunContext> = {
  kind: 'teardown',
  boot: 0,
  always: true,
  run: async (context) => {
    const { folder, options, progress } = context;
    try {
      const ends = await Promise.allSettled([context.controller.end(context), progress.guest?.stop()]);
      for (const end of ends) if (end.status === 'rejected') throw end.reason;
      progress.guest = undefined;
      if (options.keep) await keepRunFolder(folder);
      else await removeRunFolder(folder);
    } catch (thrown) {
      const why = thrown instanceof Error ? thrown.message : String(thrown);
      throw new SetUpError(
        'teardown-failed',
        `Something of run ${folder.id} is left over: ${why}`,
        'reboot-test prune removes it.',
      );
    }
    return options.keep ? `kept in ${folder.scratch}` : 'nothing is left';
  },
  late: (context) =>
    new SetUpError(
      'teardown-failed',
      `The guest of run ${context.folder.id} did not end.`,
      'reboot-test prune ends it.',
    ),
};
