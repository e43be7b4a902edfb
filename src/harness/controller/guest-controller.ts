import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { waitFor } from '../clock.ts';
import type { Endpoint, Engine, Guest } from '../guest.ts';
import { type CheckedImage, obtainLocalImage } from '../image/obtain-image.ts';
import { newMacAddress } from '../phases/boot.ts';
import { proveIsolated } from '../phases/isolation.ts';
import { slowness } from '../phases/phase.ts';
import { measureTree } from '../run/digest-tree.ts';
import { makeSeed } from '../run/make-seed.ts';
import { guestOf, mustRun, type RunContext, type Tool } from '../run/run-context.ts';
import type { CommandResult } from '../run-command.ts';
import { overlayArguments } from '../tools/qemu-img.ts';
import { type Forwarding, forwardedSshArguments, type SshAccess, sshArguments } from '../tools/ssh.ts';
import { tarArguments } from '../tools/tar.ts';
import { SetUpError } from '../verdict.ts';
import { AgentAnswer } from './agent-answer.ts';
import {
  type AnsibleCommand,
  type AnsibleEnd,
  type Controller,
  type ControllerPlaces,
  environmentAt,
  eventsFile,
  maxEventsBytes,
} from './controller.ts';
import { agentWord, controllerAgent } from './controller-agent.ts';

const user = 'controller';
const home = `/home/${user}`;
/** The port of the controller behind which the guest under test is. */
const targetPort = 22022;
/** The largest tree that is carried into a guest, in bytes. */
export const maxTreeBytes = 256 * 1024 * 1024;
/** The most that one output of a program may send, in bytes. */
const maxOutputBytes = 64 * 1024 * 1024;
const toolMs = 120_000;

/**
 * Ansible in a throwaway guest of its own: what a tree makes it do happens there. It has no network; the one thing that
 * it reaches is the SSH server of the guest under test, through the connection over which it is told what to run.
 */
export class GuestController implements Controller {
  readonly kind = 'guest';
  readonly memoryMib = 768;
  readonly #engine: Engine;
  readonly #imageFile: string;
  #image: CheckedImage | undefined;
  #guest: Guest | undefined;
  #runs = 0;

  /** `imageFile` has its lock beside it; the engine tells nobody but the controller's own watch. */
  constructor(engine: Engine, imageFile: string) {
    this.#engine = engine;
    this.#imageFile = imageFile;
  }

  async begin(context: RunContext, signal: AbortSignal): Promise<void> {
    const { accelerator, folder, progress } = context;
    const { disk, scratch, seed, sockets } = folder.controller;
    const known = progress.image?.path === this.#imageFile ? progress.image : undefined;
    this.#image = known ?? (await obtainLocalImage(context, this.#imageFile, signal));
    await mkdir(scratch, { mode: 0o700 });
    await packTree(context, signal);
    const args = overlayArguments(this.#image.path, disk, undefined);
    await mustRun(context, { program: 'qemu-img', args, timeoutMs: toolMs }, signal);
    const macAddress = newMacAddress(context.random(3));
    const access = accessOf(context);
    await makeSeed(context, { role: 'controller', hostname: 'controller', macAddress, access, scratch, seed }, signal);
    const machine = { memoryMib: this.memoryMib, vcpus: 2, accelerator, macAddress, restore: false };
    const files = { disk, seed, sockets, forwardedPorts: [22] };
    this.#guest = await this.#engine.start({ id: `${folder.id}-controller`, ...machine, ...files }, signal);
  }

  async ready(context: RunContext, signal: AbortSignal): Promise<string> {
    const guest = this.#running();
    const request = { argv: ['true'], timeoutSeconds: 5 };
    await waitFor(context.clock, 500, signal, () => guest.witness.ask(request, 10_000, signal));
    const ways = await proveIsolated(context, { guest, name: 'controller' }, signal);
    await this.#give(context, treeFile(context), 'tree', signal);
    const found = await this.#ssh(context, { command: 'command -v ansible-playbook', timeoutMs: toolMs }, signal);
    if (found.code !== 0 && found.code !== 1) throw lost('for ansible-playbook', found);
    if (found.code === 1) {
      throw new SetUpError(
        'controller-lost',
        `The image '${this.#imageFile}' of the controller has no ansible-playbook.`,
        'Build it with scripts/build-image.sh --package ansible-core.',
      );
    }
    const { name = '', sha512 = '' } = this.#image ?? {};
    return `${name}, sha512 ${sha512.slice(0, 12)}…; ${ways} ways out are blocked`;
  }

  places({ access }: RunContext): ControllerPlaces {
    const run = `${home}/run`;
    const here = (file: string): string => `${run}/${basename(file)}`;
    return {
      tree: `${home}/tree`,
      inventory: `${run}/inventory`,
      ansible: `${run}/ansible`,
      // Each program has a folder of its own: a connection that an earlier one left shared is a dead end.
      control: `${home}/s/${this.#runs}`,
      access: { ...access, identityFile: here(access.identityFile), knownHostsFile: here(access.knownHostsFile) },
    };
  }

  target(): Endpoint {
    return { address: '127.0.0.1', port: targetPort };
  }

  async bring(context: RunContext, signal: AbortSignal): Promise<void> {
    const { access, folder } = context;
    await writeFile(join(folder.ansible, 'agent.py'), controllerAgent);
    const archive = join(folder.controller.scratch, 'run.tar');
    const files = [folder.inventory, folder.ansible, access.identityFile, access.knownHostsFile];
    const args = tarArguments(
      archive,
      folder.scratch,
      files.map((file) => basename(file)),
    );
    await mustRun(context, { program: 'tar', args, timeoutMs: toolMs }, signal);
    await this.#give(context, archive, 'run', signal);
  }

  async run(context: RunContext, command: AnsibleCommand, signal: AbortSignal): Promise<AnsibleEnd> {
    this.#runs += 1;
    const places = this.places(context);
    const word = agentWord({
      argv: [command.program, ...command.args],
      cwd: places.tree,
      environment: { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: home, LANG: 'C.UTF-8', ...environmentAt(places) },
      folder: `${home}/said-${this.#runs}`,
      events: eventsFile(places),
      room: maxOutputBytes,
      eventsRoom: maxEventsBytes + 1,
    });
    const answer = new AgentAnswer((bytes) => command.onOutput?.(bytes));
    const tunnel: Forwarding = { listen: this.target(), to: guestOf(context).endpoint(22) };
    const agent = `exec python3 ${places.ansible}/agent.py ${word}`;
    const { timeoutMs } = command;
    const onOutput: Tool['onOutput'] = (bytes, stream) => (stream === 'stdout' ? answer.hear(bytes) : undefined);
    const needsTarget = command.program === 'ansible-playbook';
    const asked = { command: agent, timeoutMs, onOutput, ...(needsTarget ? { tunnel } : {}) };
    const result = await this.#ssh(context, asked, signal);
    if (result.code !== 0 || answer.end === undefined) throw lost(`to run ${command.program}`, result);
    return { ...answer.end, ...answer.said, timedOut: false };
  }

  async end({ folder }: RunContext): Promise<void> {
    await this.#guest?.stop();
    this.#guest = undefined;
    await rm(folder.controller.scratch, { recursive: true, force: true });
  }

  #running(): Guest {
    if (this.#guest === undefined) throw new SetUpError('internal', 'The controller was not started.');
    return this.#guest;
  }

  /** Unpacks an archive of this machine in a folder of the controller, in place of what it holds. */
  async #give(context: RunContext, archive: string, folder: string, signal: AbortSignal): Promise<void> {
    const place = `${home}/${folder}`;
    const command = `rm -rf ${place} && mkdir -m 0700 ${place} && exec tar -x -f - -C ${place}`;
    const timeoutMs = toolMs * slowness(context.accelerator);
    const result = await this.#ssh(context, { command, inputFile: archive, timeoutMs }, signal);
    if (result.code !== 0) throw lost(`to take ${basename(archive)}`, result);
  }

  #ssh(context: RunContext, asked: Asked, signal: AbortSignal): Promise<CommandResult> {
    const { command, tunnel, ...rest } = asked;
    const endpoint = this.#running().endpoint(22);
    const access = accessOf(context);
    const silenceSeconds = 10 * slowness(context.accelerator);
    const args =
      tunnel === undefined
        ? sshArguments(access, endpoint, command)
        : forwardedSshArguments(access, endpoint, command, { tunnel, silenceSeconds });
    return context.tool({ program: 'ssh', args, ...rest }, signal);
  }
}

/** What the controller is asked for over one login. */
interface Asked extends Pick<Tool, 'inputFile' | 'onOutput' | 'timeoutMs'> {
  /** Read by a shell of the controller. */
  readonly command: string;
  readonly tunnel?: Forwarding;
}

function accessOf({ folder }: RunContext): SshAccess {
  const { scratch } = folder.controller;
  return {
    user,
    identityFile: join(scratch, 'key'),
    knownHostsFile: join(scratch, 'known-hosts'),
    hostKeyAlias: `${folder.id}.controller`,
  };
}

function treeFile({ folder }: RunContext): string {
  return join(folder.controller.scratch, 'tree.tar');
}

/** Makes an archive of the tree, links as links, without git's own folder. */
async function packTree(context: RunContext, signal: AbortSignal): Promise<void> {
  const { tree } = context.options;
  const bytes = await measureTree(tree);
  if (bytes > maxTreeBytes) {
    throw new SetUpError(
      'profile-invalid',
      `'${tree}' has ${bytes} bytes; at most ${maxTreeBytes} are carried into the controller.`,
      'Give the root of the Ansible tree, without what it does not need.',
    );
  }
  const args = tarArguments(treeFile(context), tree, ['.']);
  await mustRun(context, { program: 'tar', args, timeoutMs: toolMs }, signal);
}

function lost(what: string, result: CommandResult): SetUpError {
  const how = result.timedOut ? 'did not end in time' : `ended with exit code ${result.code}`;
  const said = result.stderr.trim().split('\n').slice(-3).join(' ').slice(0, 600);
  return new SetUpError(
    'controller-lost',
    `The controller was asked ${what}, and nothing tells what came of it: ssh ${how}: ${said}`,
    'controller-console.log shows what it was doing.',
  );
}
