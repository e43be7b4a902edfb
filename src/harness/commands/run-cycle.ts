import type { CliArguments } from '../cli-arguments.ts';
import { cyclePhases } from '../phases/plan-phases.ts';
import { writeReports } from '../reports/write-reports.ts';
import { Run } from '../run/run.ts';
import type { RunOptions } from '../run/run-context.ts';
import { exitCodeOf } from '../verdict.ts';
import { chooseAccelerator } from './choose-accelerator.ts';
import { hostOf, optionsOf, placesOf } from './run-settings.ts';
import type { Shell } from './shell.ts';

/** A whole cycle in this process; the guest never outlives it. */
export async function runCycle(args: CliArguments, shell: Shell): Promise<number> {
  const options = optionsOf(args, shell);
  const places = placesOf(args, shell);
  const accelerator = await chooseAccelerator(options.accelerator, shell);
  for (const line of risksOf(options)) shell.say(line);
  const run = await Run.start(hostOf(args), options, accelerator, places, shell);
  try {
    await run.go(cyclePhases(options));
    const result = run.result();
    await writeReports(run.context.folder.artifacts, result);
    report(result, run.context.folder.artifacts, args, shell);
    return exitCodeOf(result.verdict);
  } finally {
    await run.release();
  }
}

/** What a person must know of a certificate tier before it is used. */
export function risksOf(options: Pick<RunOptions, 'certs'>): string[] {
  if (options.certs !== 'le-prod-wildcard') return [];
  return [
    'risk: the tier le-prod-wildcard puts a production credential for the DNS zone into the guest; it is for runs of the default branch, on demand.',
  ];
}

/** Says the verdict to a person, or prints the whole result for a program. */
export function report(
  result: Parameters<typeof writeReports>[1],
  folder: string,
  args: CliArguments,
  shell: Shell,
): void {
  const { verdict } = result;
  if (args.json) shell.print(`${JSON.stringify(result)}\n`);
  const how = result.accelerator === 'tcg' ? ' (under emulation; not valid for a pull request)' : '';
  if (verdict.kind === 'success') shell.say(`success${how}: ${result.host} came back the same. Reports: ${folder}`);
  else
    shell.say(
      `${verdict.kind} ${verdict.code}${how}, in ${verdict.phase}: ${verdict.message}\n${verdict.hint === undefined ? '' : `  ${verdict.hint}\n`}Reports: ${folder}`,
    );
}
