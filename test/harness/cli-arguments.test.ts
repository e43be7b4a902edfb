import { expect, test } from 'vitest';
import { readArguments, usage } from '../../src/harness/cli-arguments.ts';
import { risksOf } from '../../src/harness/commands/run-cycle.ts';
import { controllerImageOf, optionsOf, placesOf } from '../../src/harness/commands/run-settings.ts';
import { exitCodeOf } from '../../src/harness/verdict.ts';

test('a bare cycle reboots once, under whatever accelerator is proved', () => {
  expect(readArguments(['cycle', '--host', 'askari'])).toMatchObject({
    command: 'cycle',
    host: 'askari',
    tree: '.',
    certs: 'internal',
    boots: 1,
    cold: false,
    keep: false,
    accelerator: 'auto',
    engine: 'qemu',
  });
});

test('libvirt is one of this machine, for the guest’s disk and sockets are', () => {
  const uris = ['qemu:///session', 'qemu:///system', 'qemu+unix:///system?socket=/run/x'];
  expect(uris.map((uri) => readArguments(['cycle', '--connect', uri]).connection)).toEqual(uris);
  for (const uri of ['qemu+ssh://root@ubongo/system', 'qemu+tcp:///system', 'xen:///system', '']) {
    expect(() => readArguments(['cycle', '--connect', uri])).toThrow(
      `--connect is '${uri}'; expected qemu:///session or qemu:///system: guests run on this machine.`,
    );
  }
});

test('Ansible runs on this machine unless a controller of its own is asked for, whose image only root may have written', () => {
  const imageOf = (...more: string[]) => controllerImageOf(readArguments(['cycle', ...more]), { folder: '/f' });
  expect(imageOf()).toBe(undefined);
  expect(imageOf('--controller', 'local')).toBe(undefined);
  expect(imageOf('--controller', 'guest')).toBe('/usr/local/share/reboot-test/controller.qcow2');
  expect(imageOf('--controller', 'guest', '--controller-image', 'c.qcow2')).toBe('/f/c.qcow2');
});

test('options are read', () => {
  const args = readArguments([
    'cycle',
    '--boots',
    '3',
    '--cold',
    '--overlay',
    'a.yml',
    '--overlay',
    'b.yml',
    '--certs',
    'le-staging',
    '--json',
  ]);
  expect(args).toMatchObject({ boots: 3, cold: true, overlays: ['a.yml', 'b.yml'], certs: 'le-staging', json: true });
  expect(readArguments(['cycle', '--no-reboot']).boots).toBe(0);
  expect(readArguments(['refresh', '--add', 'a-1=https://x/DATE/i-DATE.qcow2?b=c']).additions).toEqual([
    { name: 'a-1', url: 'https://x/DATE/i-DATE.qcow2?b=c' },
  ]);
});

test.each([
  [[], 'A command is missing.'],
  [['fly'], "There is no command 'fly'."],
  [['cycle', '--boots', '0'], "--boots is '0'; expected 1 to 20."],
  [['cycle', '--certs', 'none'], "--certs is 'none'; expected internal, le-staging, le-prod-wildcard, local-acme."],
  [['cycle', '--engine', 'xen'], "--engine is 'xen'; expected qemu, libvirt."],
  [['cycle', '--controller', 'here'], "--controller is 'here'; expected local, guest."],
  [
    ['cycle', '--controller-image', 'c.qcow2'],
    '--controller-image is given, but Ansible runs on this machine; --controller guest is missing.',
  ],
  [['refresh', '--add', 'a=http://x/DATE'], "--add is 'a=http://x/DATE'; expected NAME=https://… with DATE in it."],
  [['refresh', '--add', 'a=https://x/latest'], 'with DATE in it.'],
  [['refresh', '--add', '=https://x/DATE'], 'expected NAME=https://'],
])('%j is refused', (argv, words) => expect(() => readArguments(argv)).toThrow(words));

test('an unknown option is refused', () => {
  expect(() => readArguments(['cycle', '--fast'])).toThrow(expect.objectContaining({ code: 'usage' }));
});

test('every command and option that people use is in the usage', () => {
  for (const word of [
    'cycle',
    'up',
    'apply',
    'reboot',
    'assert',
    'down',
    'console',
    'prune',
    'doctor',
    'report',
    'refresh',
  ]) {
    expect(usage).toContain(`\n  ${word} `);
  }
});

const shell = {
  folder: '/home/me',
  environment: { HOME: '/home/me' },
};

test('paths become absolute, and an overlay stays inside the tree', () => {
  const world = {
    ...shell,
    clock: { now: () => 0, pause: async () => undefined },
    today: () => '',
    processId: 1,
    user: { id: 1000, group: 1000 },
    random: () => '',
    load: () => 0,
    say: () => undefined,
    interrupt: new AbortController().signal,
    program: [],
    argv: [],
    onInputEnd: () => undefined,
    print: () => undefined,
  };
  const args = readArguments(['cycle', '--tree', 'boma', '--image', '/i.qcow2', '--overlay', 'tests/x.yml']);
  expect(optionsOf(args, world)).toMatchObject({ tree: '/home/me/boma', image: '/i.qcow2', overlays: ['tests/x.yml'] });
  expect(placesOf(args, world)).toEqual({ state: '/home/me/.local/state/reboot-test', output: undefined });
  expect(() => optionsOf(readArguments(['cycle', '--overlay', '../x.yml']), world)).toThrow("--overlay is '../x.yml'");
});

test('exit codes tell success, failure, error and a bug apart', () => {
  expect(exitCodeOf({ kind: 'success' })).toBe(0);
  expect(exitCodeOf({ kind: 'failure', code: 'disk-full', phase: 'apply', message: '' })).toBe(1);
  expect(exitCodeOf({ kind: 'error', code: 'lock-held', phase: 'set-up', message: '' })).toBe(2);
  expect(exitCodeOf({ kind: 'error', code: 'internal', phase: 'apply', message: '' })).toBe(3);
});

test('only the tier with a production credential is announced as a risk', () => {
  expect(risksOf({ certs: 'internal' })).toEqual([]);
  expect(risksOf({ certs: 'le-prod-wildcard' })).toHaveLength(1);
});
