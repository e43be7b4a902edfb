import { open, rm } from 'node:fs/promises';
import type { Endpoint } from '../guest.ts';
import { guestOf, type RunContext } from '../run/run-context.ts';
import {
  type AnsibleCommand,
  type AnsibleEnd,
  type Controller,
  type ControllerPlaces,
  environmentAt,
  eventsFile,
  maxEventsBytes,
} from './controller.ts';

/** Ansible as programs of this machine: for trees that may run here, or where a sandbox is around the harness. */
export class LocalController implements Controller {
  readonly kind = 'local';
  readonly memoryMib = 0;

  async begin(): Promise<void> {}

  async ready(): Promise<string> {
    return 'Ansible runs on this machine';
  }

  places({ access, folder, options }: RunContext): ControllerPlaces {
    const { ansible, control, inventory } = folder;
    return { tree: options.tree, inventory, ansible, control, access };
  }

  target(context: RunContext): Endpoint {
    return guestOf(context).endpoint(22);
  }

  async bring(): Promise<void> {}

  async run(context: RunContext, command: AnsibleCommand, signal: AbortSignal): Promise<AnsibleEnd> {
    const places = this.places(context);
    const events = eventsFile(places);
    if (command.program === 'ansible-playbook') await rm(events, { force: true });
    const tool = { ...command, folder: places.tree, environment: environmentAt(places) };
    const result = await context.tool(tool, signal);
    return { ...result, events: await readStart(events, maxEventsBytes + 1) };
  }

  async end(): Promise<void> {}
}

/** The first bytes of a file; nothing where there is none. */
async function readStart(file: string, bytes: number): Promise<string> {
  const handle = await open(file, 'r').catch(() => undefined);
  if (handle === undefined) return '';
  try {
    const { size } = await handle.stat();
    const buffer = Buffer.alloc(Math.min(size, bytes));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
