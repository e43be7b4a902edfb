import { parseArgs } from 'node:util';
import { datePlace } from './image/newest-image.ts';
import { type CertTier, certTiers } from './profile.ts';
import { SetUpError } from './verdict.ts';

export const commandNames = [
  'up',
  'apply',
  'reboot',
  'assert',
  'cycle',
  'down',
  'prune',
  'console',
  'doctor',
  'report',
  'refresh',
  'keep-guest',
] as const;
export type CommandName = (typeof commandNames)[number];

/** A command line that makes sense. Paths are as they were given. */
export interface CliArguments {
  readonly command: CommandName;
  readonly host: string | undefined;
  readonly tree: string;
  readonly certs: CertTier;
  readonly overlays: readonly string[];
  /** Playbooks that are applied before and after the profile's own. */
  readonly playsFirst: readonly string[];
  readonly plays: readonly string[];
  readonly image: string | undefined;
  /** Where Ansible runs: on this machine, or in a guest of its own from this image. */
  readonly controller: 'local' | 'guest';
  readonly controllerImage: string;
  readonly engine: 'qemu' | 'libvirt';
  /** The URI on which the libvirt engine works. */
  readonly connection: string;
  readonly accelerator: 'auto' | 'kvm' | 'tcg';
  readonly boots: number;
  readonly cold: boolean;
  readonly keep: boolean;
  readonly reuseApplied: boolean;
  /** Whether prune takes kept runs, too. */
  readonly kept: boolean;
  readonly json: boolean;
  readonly state: string | undefined;
  readonly output: string | undefined;
  /** Images that refresh adds; their URLs say DATE where a date belongs. */
  readonly additions: readonly { readonly name: string; readonly url: string }[];
  /** What report reads: a result file. */
  readonly file: string | undefined;
}

/** Where the image of the controller lies unless somebody says otherwise: only root writes there. */
export const defaultControllerImage = '/usr/local/share/reboot-test/controller.qcow2';

/** How the program is used. */
export const usage = `Usage: reboot-test <command> [options]

  cycle     boot a throwaway guest, apply the host's playbooks, reboot it, and say whether it came back the same
  up        boot a guest and leave it running; then apply, reboot and assert work on it, and down ends it
  apply     run the host's playbooks against the running guest and take the baseline
  reboot    reboot the running guest and prove that it really rebooted
  assert    compare the running guest with its baseline, run the verify playbooks and check for drift
  down      end the running guest and print its verdict
  console   type on the console of the running guest (Ctrl-] detaches); without a terminal, print it
  prune     remove what dead runs left behind (--kept: kept runs, too)
  doctor    say what is missing on this machine
  report    print a result file as Markdown (the file is the argument)
  refresh   print the image lock with the newest dated images

  --host NAME        inventory name; its profile is TREE/tests/integration/profiles/NAME.json
  --tree DIR         root of the Ansible tree (default: .)
  --certs TIER       ${certTiers.join(', ')} (default: internal)
  --overlay FILE     one more file of variables, relative to the tree; may be repeated
  --play FILE        one more playbook to apply after the profile's own; may be repeated
  --play-first FILE  one more playbook to apply before the profile's own; may be repeated
  --image FILE       boot this local image; FILE.lock.json must say its sha512 and size
  --controller WHERE local (default): Ansible runs on this machine; guest: in a throwaway guest of its own
  --controller-image FILE
                     image of that guest; FILE.lock.json must say its sha512 and size
                     (default: ${defaultControllerImage})
  --engine NAME      qemu (default) or libvirt
  --connect URI      where the libvirt engine works (default: qemu:///session)
  --accelerator A    auto (default), kvm or tcg
  --no-reboot        stop after the baseline
  --boots N          reboot N times (default: 1)
  --cold             cut the power, too, after the reboots
  --keep             keep disk, keys and seed of the run
  --reuse-applied    start from the saved state after apply, where tree, image and profile are the same
  --output DIR       where reports go (default: STATE/results/<run>)
  --state DIR        where runs, results and images lie (default: ~/.local/state/reboot-test)
  --add NAME=URL     refresh: lock this image, too; the URL says DATE where the date of a build belongs; may be repeated
  --json             print the result as JSON on standard output

Exit codes: 0 success, 1 failure of the host, 2 nothing could be measured, 3 internal error.
`;

/** Reads a command line; anything that makes no sense is a `usage` error. */
export function readArguments(argv: readonly string[]): CliArguments {
  const { values, positionals } = parsed(argv);
  const command = commandNames.find((name) => name === positionals[0]);
  if (command === undefined) {
    throw wrong(positionals[0] === undefined ? 'A command is missing.' : `There is no command '${positionals[0]}'.`);
  }
  const boots = values['no-reboot'] ? 0 : wholeNumber(values.boots);
  return {
    command,
    host: values.host,
    tree: values.tree ?? '.',
    certs: oneOf('--certs', values.certs ?? 'internal', certTiers),
    overlays: values.overlay ?? [],
    playsFirst: values['play-first'] ?? [],
    plays: values.play ?? [],
    image: values.image,
    controller: controllerOf(values.controller, values['controller-image']),
    controllerImage: values['controller-image'] ?? defaultControllerImage,
    engine: oneOf('--engine', values.engine ?? 'qemu', ['qemu', 'libvirt'] as const),
    accelerator: oneOf('--accelerator', values.accelerator ?? 'auto', ['auto', 'kvm', 'tcg'] as const),
    connection: connectionOf(values.connect ?? 'qemu:///session'),
    boots,
    cold: values.cold ?? false,
    keep: values.keep ?? false,
    reuseApplied: values['reuse-applied'] ?? false,
    kept: values.kept ?? false,
    json: values.json ?? false,
    state: values.state,
    output: values.output,
    additions: (values.add ?? []).map(readAddition),
    file: positionals[1],
  };
}

/** A guest's disk, sockets and forwards are on this machine, and so must libvirt be. */
function connectionOf(uri: string): string {
  if (/^qemu(\+unix)?:\/\/\/(session|system)(\?[!-~]*)?$/.test(uri)) return uri;
  throw wrong(`--connect is '${uri}'; expected qemu:///session or qemu:///system: guests run on this machine.`);
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      strict: true,
      options: {
        host: { type: 'string' },
        tree: { type: 'string' },
        certs: { type: 'string' },
        overlay: { type: 'string', multiple: true },
        play: { type: 'string', multiple: true },
        'play-first': { type: 'string', multiple: true },
        image: { type: 'string' },
        controller: { type: 'string' },
        'controller-image': { type: 'string' },
        engine: { type: 'string' },
        connect: { type: 'string' },
        accelerator: { type: 'string' },
        boots: { type: 'string' },
        'no-reboot': { type: 'boolean' },
        cold: { type: 'boolean' },
        keep: { type: 'boolean' },
        kept: { type: 'boolean' },
        'reuse-applied': { type: 'boolean' },
        add: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        state: { type: 'string' },
        output: { type: 'string' },
      },
    });
  } catch (thrown) {
    throw wrong(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

function controllerOf(where: string | undefined, image: string | undefined): 'local' | 'guest' {
  const controller = oneOf('--controller', where ?? 'local', ['local', 'guest'] as const);
  if (controller === 'guest' || image === undefined) return controller;
  throw wrong('--controller-image is given, but Ansible runs on this machine; --controller guest is missing.');
}

function readAddition(text: string): { readonly name: string; readonly url: string } {
  const at = text.indexOf('=');
  const name = text.slice(0, at);
  const url = text.slice(at + 1);
  const isName = at > 0 && /^[a-z0-9][a-z0-9.-]{0,62}$/.test(name);
  if (isName && /^https:\/\/[!-~]{1,500}$/.test(url) && url.includes(datePlace)) return { name, url };
  throw wrong(`--add is '${text}'; expected NAME=https://… with ${datePlace} in it.`);
}

function wholeNumber(text: string | undefined): number {
  if (text === undefined) return 1;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 20) return value;
  throw wrong(`--boots is '${text}'; expected 1 to 20.`);
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw wrong(`${option} is '${value}'; expected ${allowed.join(', ')}.`);
  return found;
}

function wrong(message: string): SetUpError {
  return new SetUpError('usage', message, 'reboot-test --help shows the commands and options.');
}
