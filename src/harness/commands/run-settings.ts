import { join, resolve } from 'node:path';
import type { CliArguments } from '../cli-arguments.ts';
import type { RunOptions } from '../run/run-context.ts';
import type { Places } from '../run/surroundings.ts';
import { SetUpError } from '../verdict.ts';
import type { Shell } from './shell.ts';

/** The host of a command that needs one. */
export function hostOf(args: CliArguments): string {
  if (args.host === undefined) throw new SetUpError('usage', `${args.command} needs --host NAME.`);
  return args.host;
}

/** What a run is asked to do; paths become absolute. */
export function optionsOf(args: CliArguments, shell: Shell): RunOptions {
  const { accelerator, boots, certs, cold, engine, keep, overlays, reuseApplied } = args;
  return {
    tree: resolve(shell.folder, args.tree),
    certs,
    overlays: overlays.map((path) => insideTree('--overlay', path)),
    playsFirst: args.playsFirst.map((path) => insideTree('--play-first', path)),
    plays: args.plays.map((path) => insideTree('--play', path)),
    image: args.image === undefined ? undefined : resolve(shell.folder, args.image),
    controllerImage: controllerImageOf(args, shell),
    engine,
    connection: args.connection,
    accelerator,
    boots,
    cold,
    keep,
    reuseApplied,
  };
}

/** Where runs and results lie. */
export function placesOf(args: CliArguments, shell: Shell): Places {
  const home = shell.environment['XDG_STATE_HOME'] ?? join(shell.environment['HOME'] ?? '/', '.local/state');
  return {
    state: args.state === undefined ? join(home, 'reboot-test') : resolve(shell.folder, args.state),
    output: args.output === undefined ? undefined : resolve(shell.folder, args.output),
  };
}

/** The image of the controller; undefined where Ansible runs on this machine. */
export function controllerImageOf(args: CliArguments, shell: Pick<Shell, 'folder'>): string | undefined {
  return args.controller === 'local' ? undefined : resolve(shell.folder, args.controllerImage);
}

function insideTree(option: string, path: string): string {
  if (/^[A-Za-z0-9_][A-Za-z0-9_.-]*(\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/.test(path)) return path;
  throw new SetUpError('usage', `${option} is '${path}'; expected a path inside the tree, relative to its root.`);
}
