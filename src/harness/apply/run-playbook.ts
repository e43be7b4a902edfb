import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlaySpec } from '../profile.ts';
import type { RunContext } from '../run/run-context.ts';
import { ansibleEnvironment, type PlaybookEvents, parsePlaybookEvents, playbookArguments } from '../tools/ansible.ts';
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
  const { folder, options, profile } = context;
  const events = join(folder.ansible, 'events.jsonl');
  const log = join(folder.artifacts, 'ansible.log');
  rmSync(events, { force: true });
  appendFileSync(log, `\n### ${play.playbook}${check ? ' (check mode)' : ''}\n`);
  const inventory = inventoryFile(folder.inventory);
  const startMs = context.clock.now();
  const result = await context.tool(
    {
      program: 'ansible-playbook',
      args: playbookArguments({ inventory, host: profile.host, play, check }),
      folder: options.tree,
      environment: playbookEnvironment(context, events),
      timeoutMs: playbookMs,
      onOutput: (bytes) => appendFileSync(log, bytes),
    },
    signal,
  );
  context.progress.guestMs += context.clock.now() - startMs;
  return { events: parsePlaybookEvents(readOrEmpty(events)), end: { code: result.code, stderr: result.stderr } };
}

/** The environment of every Ansible program of a run. */
export function playbookEnvironment(context: RunContext, events: string): Readonly<Record<string, string>> {
  const { folder } = context;
  const callbacks = join(folder.ansible, 'callbacks');
  return ansibleEnvironment({
    home: join(folder.ansible, 'home'),
    callbacks,
    events,
    controlPaths: folder.control,
    vaultPassword: join(folder.ansible, 'vault-password'),
  });
}

/** The one file of a run's inventory folder. */
export function inventoryFile(inventory: string): string {
  return join(inventory, 'hosts.json');
}

/** The folder in which a playbook lies, for variables beside it. */
export function playbookFolder(tree: string, play: PlaySpec): string {
  return dirname(join(tree, play.playbook));
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
