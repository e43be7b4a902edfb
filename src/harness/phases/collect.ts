import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BootRecord } from '../result.ts';
import { readDeadDisk } from '../run/read-dead-disk.ts';
import type { RunContext } from '../run/run-context.ts';
import { bootTimesArguments, parseBootTimes, parseUnitTimes, unitTimesArguments } from '../tools/systemd.ts';
import { SetUpError } from '../verdict.ts';
import type { Phase } from './phase.ts';

interface Question {
  readonly file: string;
  readonly argv: readonly string[];
}

/** What is asked of every guest at the end, and the file that the answer goes to. */
const questions: readonly Question[] = [
  { file: 'nft-ruleset.txt', argv: ['nft', 'list', 'ruleset'] },
  { file: 'containers.txt', argv: ['docker', 'ps', '-a', '--no-trunc'] },
  { file: 'listening.txt', argv: ['ss', '-tulnp'] },
  { file: 'failed-units.txt', argv: ['systemctl', '--failed', '--no-pager', '--full'] },
  { file: 'addresses.txt', argv: ['ip', 'address'] },
  { file: 'routes.txt', argv: ['ip', 'route', 'show', 'table', 'all'] },
  { file: 'disk.txt', argv: ['df', '-h'] },
  { file: 'critical-chain.txt', argv: ['systemd-analyze', 'critical-chain', '--no-pager'] },
  { file: 'kernel.txt', argv: ['dmesg'] },
  { file: 'journal-this-boot.txt', argv: ['journalctl', '-b', '--no-pager', '-n', '4000'] },
];

/**
 * What is asked at the end. The boot before the last one is asked for by its ID: by number, journalctl orders boots by
 * what their clocks said, and a clock may have been set back in between.
 */
export function questionsAbout(boots: readonly BootRecord[]): readonly Question[] {
  const before = boots.at(-2)?.bootId;
  if (before === undefined) return questions;
  const argv = ['journalctl', '-b', before.replaceAll('-', ''), '--no-pager', '-n', '4000'];
  return [...questions, { file: 'journal-boot-before.txt', argv }];
}

/** Asks the guest for diagnostics, over the channel that no firewall closes; a guest that does not answer is noted, not waited for. */
export const collect: Phase<RunContext> = {
  kind: 'collect',
  boot: 0,
  always: true,
  run: async (context, signal) => {
    const { guest } = context.progress;
    if (guest === undefined) return 'there is no guest';
    const ping = await guest.witness.ask({ argv: ['true'], timeoutSeconds: 5 }, 15_000, signal);
    if (ping === undefined) return `the witness does not answer; ${await readDeadDisk(context, signal)}`;
    const folder = join(context.folder.artifacts, 'diagnostics');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const asked = questionsAbout(context.evidence.boots);
    for (const { file, argv } of asked) {
      const answer = await guest.witness.ask({ argv, timeoutSeconds: 60 }, 90_000, signal);
      if (answer !== undefined)
        await writeFile(join(folder, file), answer.stdout === '' ? answer.stderr : answer.stdout);
    }
    await noteBootTimes(context, signal);
    await findTokens(context);
    return `${asked.length} answers`;
  },
  late: () => new SetUpError('phase-timed-out', 'The diagnostics could not be collected in time.'),
};

async function noteBootTimes(context: RunContext, signal: AbortSignal): Promise<void> {
  const { evidence, progress } = context;
  const last = evidence.boots.at(-1);
  if (last === undefined || progress.guest === undefined) return;
  const times = await progress.guest.witness.ask({ argv: bootTimesArguments, timeoutSeconds: 60 }, 90_000, signal);
  const units = await progress.guest.witness.ask({ argv: unitTimesArguments, timeoutSeconds: 60 }, 90_000, signal);
  if (times === undefined || units === undefined) return;
  evidence.noteBoot({ ...last, ...parseBootTimes(times.stdout), units: parseUnitTimes(units.stdout) });
}

/** A secret's stand-in in an artifact is what the real secret would be: a leak. */
async function findTokens(context: RunContext): Promise<void> {
  const { evidence, folder, progress } = context;
  if (progress.tokens.length === 0) return;
  const files = await readdir(folder.artifacts, { recursive: true, withFileTypes: true });
  for (const file of files.filter((each) => each.isFile())) {
    const text = await readFile(join(file.parentPath, file.name), 'utf8');
    if (!progress.tokens.some((token) => text.includes(token))) continue;
    evidence.report(
      'secret-in-log',
      'collect',
      `A secret's stand-in turned up in '${file.name}': the real one would have been logged.`,
    );
  }
}
