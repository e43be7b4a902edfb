import { appendFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { maxEventsBytes } from '../controller/controller.ts';
import type { PlaySpec } from '../profile.ts';
import type { RunContext } from '../run/run-context.ts';
import { type PlaybookEvents, parsePlaybookEvents, playbookArguments } from '../tools/ansible.ts';
import { SetUpError } from '../verdict.ts';
import type { PlaybookEnd } from './judge-playbook.ts';

/** A playbook that came to its end, and what happened in it. */
export interface PlaybookOutcome {
  readonly events: PlaybookEvents;
  readonly end: PlaybookEnd;
}

const playbookMs = 4 * 3600 * 1000;

/** Runs one playbook against the guest; what it prints goes to ansible.log. The cap of the phase ends it. */
export async function runPlaybook(
  context: RunContext,
  play: PlaySpec,
  check: boolean,
  signal: AbortSignal,
): Promise<PlaybookOutcome> {
  const { controller, folder, profile } = context;
  const log = join(folder.artifacts, 'ansible.log');
  appendFileSync(log, `\n### ${play.playbook}${check ? ' (check mode)' : ''}\n`);
  const inventory = inventoryFile(controller.places(context).inventory);
  const startMs = context.clock.now();
  const end = await controller.run(
    context,
    {
      program: 'ansible-playbook',
      args: playbookArguments({ inventory, host: profile.host, play, check }),
      timeoutMs: playbookMs,
      onOutput: cappedLog(log, maxLogBytes),
    },
    signal,
  );
  context.progress.guestMs += context.clock.now() - startMs;
  if (Buffer.byteLength(end.events) > maxEventsBytes) {
    throw new SetUpError(
      'controller-lost',
      `Playbook '${play.playbook}' reported more than ${maxEventsBytes} bytes of what it did; nobody reads that.`,
    );
  }
  return { events: parsePlaybookEvents(end.events), end: { code: end.code, stderr: end.stderr } };
}

/** The most that ansible.log takes of one playbook, in bytes. */
const maxLogBytes = 64 * 1024 * 1024;

/** Appends to a file until so many bytes came, and says there that it goes no further. */
export function cappedLog(file: string, bytes: number): (piece: Uint8Array) => void {
  let room = bytes;
  return (piece) => {
    if (room <= 0) return;
    appendFileSync(file, piece.subarray(0, room));
    room -= piece.length;
    if (room <= 0) appendFileSync(file, `\n### the rest is left out: a playbook may print ${bytes} bytes\n`);
  };
}

/** The one file of a run's inventory folder. */
export function inventoryFile(inventory: string): string {
  return join(inventory, 'hosts.json');
}

/** The folder in which a playbook lies, for variables beside it. */
export function playbookFolder(tree: string, play: PlaySpec): string {
  return dirname(join(tree, play.playbook));
}
