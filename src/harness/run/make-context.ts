import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConsoleFinding } from '../console/console.ts';
import type { Controller } from '../controller/controller.ts';
import { GuestController } from '../controller/guest-controller.ts';
import { LocalController } from '../controller/local-controller.ts';
import type { GuestWatch } from '../engines/channels.ts';
import { LibvirtEngine } from '../engines/libvirt-engine.ts';
import { QemuEngine } from '../engines/qemu-engine.ts';
import type { Engine } from '../guest.ts';
import type { Accelerator } from '../guest-definition.ts';
import type { Profile } from '../profile.ts';
import { runCommand } from '../run-command.ts';
import { HostFailure, SetUpError } from '../verdict.ts';
import { Evidence } from './evidence.ts';
import type { RunContext, RunOptions } from './run-context.ts';
import type { Places, Surroundings } from './surroundings.ts';

/** What a context is made of. */
export interface ContextParts {
  readonly accelerator: Accelerator;
  readonly alarm: AbortController;
  readonly folder: RunContext['folder'];
  readonly options: RunOptions;
  readonly places: Places;
  readonly profile: Profile;
  readonly world: Surroundings;
}

/** The context of a run; what happens on the console or to the machine reaches the alarm. */
export function makeContext(parts: ContextParts): RunContext {
  const { accelerator, alarm, folder, options, places, profile, world } = parts;
  const progress: RunContext['progress'] = {
    guest: undefined,
    bootId: undefined,
    bootIds: new Set(),
    variables: {},
    tokens: [],
    states: new Map(),
    noise: new Set(),
    image: undefined,
    treeDigest: undefined,
    treeApplied: false,
    restored: false,
    macAddress: '',
    guestMs: 0,
    waitingFor: 'the guest',
  };
  const kept: ConsoleFinding[] = [];
  const watch: GuestWatch = {
    clock: world.clock,
    writeConsole: (line) => appendFileSync(join(folder.artifacts, 'console.log'), `${line}\n`, { mode: 0o600 }),
    onFinding: (finding) => {
      kept.push(finding);
      if (finding.final) alarm.abort(meaningOf(finding, progress.treeApplied));
    },
    onExit: (reason) => alarm.abort(exitOf(progress, reason)),
  };
  return {
    clock: world.clock,
    options,
    profile,
    folder,
    evidence: new Evidence(),
    accelerator,
    engine: engineOf(options, watch, world),
    controller: controllerOf(parts),
    access: {
      user: profile.guest.user ?? 'ansible',
      identityFile: join(folder.scratch, 'key'),
      knownHostsFile: join(folder.scratch, 'known-hosts'),
      hostKeyAlias: `${profile.host}.reboot-test`,
    },
    user: world.user,
    imageCache: join(places.state, 'images'),
    savedStates: join(places.state, 'applied'),
    tool: ({ environment, ...tool }, signal) =>
      runCommand({ ...tool, environment: { ...world.environment, ...environment } }, signal),
    today: () => world.today(),
    random: (bytes) => world.random(bytes),
    console: () => kept,
    progress,
  };
}

function engineOf({ connection, engine }: RunOptions, watch: GuestWatch, { environment, user }: Surroundings): Engine {
  return engine === 'qemu'
    ? new QemuEngine(watch, environment)
    : new LibvirtEngine(watch, { uri: connection, user, environment });
}

/** Where Ansible runs; a guest of its own that dies is never the fault of the host under test. */
function controllerOf({ alarm, folder, options, world }: ContextParts): Controller {
  const image = options.controllerImage;
  if (image === undefined) return new LocalController();
  const lost = (text: string): void =>
    alarm.abort(new SetUpError('controller-lost', text, 'controller-console.log shows what it was doing.'));
  const watch: GuestWatch = {
    clock: world.clock,
    writeConsole: (line) =>
      appendFileSync(join(folder.artifacts, 'controller-console.log'), `${line}\n`, { mode: 0o600 }),
    onFinding: (finding) => {
      if (finding.final) lost(`On the console of the controller: ${finding.text}`);
    },
    onExit: (reason) => lost(`The virtual machine of the controller ended by itself: ${reason}.`),
  };
  return new GuestController(engineOf(options, watch, world), image);
}

/** What a last line on the console says about the host. */
function meaningOf(finding: ConsoleFinding, applied: boolean): Error {
  const text = `On the console of boot ${finding.boot}: ${finding.text}`;
  if (!applied) return new SetUpError('guest-did-not-boot', text, 'Nothing was applied yet: the image is at fault.');
  if (finding.kind === 'panic') return new HostFailure('kernel-panic', text);
  if (finding.kind === 'stop-job-without-limit')
    return new HostFailure('shutdown-hung', text, 'The unit has no TimeoutStopSec.');
  return new HostFailure('emergency-shell', text, 'The host would wait for somebody at its console.');
}

function exitOf(progress: RunContext['progress'], reason: string): Error {
  const off = progress.guest?.events.some((event) => event.kind === 'shutdown' && event.byGuest) ?? false;
  if (off && progress.treeApplied)
    return new HostFailure('guest-powered-off', 'The host switched itself off instead of staying up.');
  return new SetUpError('guest-exited', `The virtual machine ended by itself: ${reason}.`);
}
