import type { CliArguments } from '../cli-arguments.ts';
import { runDoctor } from './doctor.ts';
import { runPrune } from './prune.ts';
import { runRefresh } from './refresh.ts';
import { runReport } from './report.ts';
import { runCycle } from './run-cycle.ts';
import { controllerImageOf, placesOf } from './run-settings.ts';
import { runConsole, runKeeper, runRequest, runUp } from './session.ts';
import type { Shell } from './shell.ts';

/** Does what a command line asks for and answers with the exit code. */
export async function runCommandLine(args: CliArguments, shell: Shell): Promise<number> {
  switch (args.command) {
    case 'cycle':
      return runCycle(args, shell);
    case 'up':
      return runUp(args, shell);
    case 'keep-guest':
      return runKeeper(args, shell);
    case 'apply':
    case 'reboot':
    case 'assert':
    case 'down':
      return runRequest(args.command, args, shell);
    case 'console':
      return runConsole(args, shell);
    case 'prune':
      return runPrune(placesOf(args, shell), args.kept, shell);
    case 'doctor':
      return runDoctor({ ...args, controllerImage: controllerImageOf(args, shell) }, shell);
    case 'report':
      return runReport(args.file, args.json, shell);
    case 'refresh':
      return runRefresh(args, shell);
  }
}
