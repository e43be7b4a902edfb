import { join } from 'node:path';
import type { Endpoint } from '../guest.ts';
import type { RunContext } from '../run/run-context.ts';
import type { CommandResult } from '../run-command.ts';
import { ansibleEnvironment } from '../tools/ansible.ts';
import type { SshAccess } from '../tools/ssh.ts';

/** A program of Ansible that runs in the tree. */
export interface AnsibleCommand {
  readonly program: 'ansible-playbook' | 'ansible-inventory';
  readonly args: readonly string[];
  readonly timeoutMs: number;
  /** Told of each piece of output as it comes, standard output and standard error alike. */
  readonly onOutput?: (bytes: Uint8Array) => void;
}

/** How a program of Ansible ended, and the lines that the plugin of the run wrote. Nothing in it is more than a claim of the tree. */
export interface AnsibleEnd extends CommandResult {
  readonly events: string;
}

/** Where the files of a run lie, as Ansible calls them. Absolute paths. */
export interface ControllerPlaces {
  readonly tree: string;
  /** The folder of the test inventory. */
  readonly inventory: string;
  /** Ansible's own files: plugin, home, a password that opens no vault. */
  readonly ansible: string;
  /** Where ssh shares its connections. */
  readonly control: string;
  /** How Ansible logs in to the guest under test. */
  readonly access: SshAccess;
}

/** Where Ansible runs. It carries out what a tree says, so what it answers is data. */
export interface Controller {
  readonly kind: 'local' | 'guest';
  /** The memory that it takes beside the guest under test, in MiB. */
  readonly memoryMib: number;
  /** Begins what must be there later; returns before it is ready. */
  begin(context: RunContext, signal: AbortSignal): Promise<void>;
  /** Waits until programs of Ansible can run, the tree being there. Answers with a short note. */
  ready(context: RunContext, signal: AbortSignal): Promise<string>;
  places(context: RunContext): ControllerPlaces;
  /** Where the SSH server of the guest under test answers, seen from there. */
  target(context: RunContext): Endpoint;
  /** Brings the inventory, as it is written now, to its place. */
  bring(context: RunContext, signal: AbortSignal): Promise<void>;
  /** Runs one program to its end. Throws `controller-lost` where it cannot be known how that went. */
  run(context: RunContext, command: AnsibleCommand, signal: AbortSignal): Promise<AnsibleEnd>;
  /** Ends it; afterwards nothing of it runs or lies anywhere. */
  end(context: RunContext): Promise<void>;
}

/** The most that is read of what the plugin of one playbook wrote, in bytes. */
export const maxEventsBytes = 16 * 1024 * 1024;

/** The environment of every Ansible program of a run. */
export function environmentAt(places: ControllerPlaces): Readonly<Record<string, string>> {
  const { ansible, control } = places;
  return ansibleEnvironment({
    home: join(ansible, 'home'),
    callbacks: join(ansible, 'callbacks'),
    events: eventsFile(places),
    controlPaths: control,
    vaultPassword: join(ansible, 'vault-password'),
  });
}

/** Where the plugin writes. */
export function eventsFile(places: ControllerPlaces): string {
  return join(places.ansible, 'events.jsonl');
}
