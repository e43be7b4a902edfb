import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Writes down what it was given; when it is asked to stay, it waits for an interrupt and says that it came. */
const HARNESS = `
const fs = require('node:fs');
const output = process.argv[process.argv.indexOf('--output') + 1];
if (fs.existsSync(output + '/stay')) {
  const timer = setInterval(() => {}, 1000);
  process.on('SIGINT', () => { fs.writeFileSync(output + '/interrupted', ''); clearInterval(timer); process.exit(2); });
}
fs.writeFileSync(output + '/seen.json', JSON.stringify({ argv: process.argv.slice(2), environment: process.env, pid: process.pid }));
`;

/** Notes its own options and becomes the program after them. */
const BWRAP = `#!/bin/bash
printf '%s\\n' "$@" > "$HOME/bwrap.txt"
while [ "$1" != -- ]; do shift; done
shift
exec "$@"
`;

let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'reboot-job-'));
  for (const folder of ['tool/scripts', 'tool/dist/harness', 'bin', 'work/_temp', 'tree', 'out', 'home']) {
    mkdirSync(join(room, folder), { recursive: true });
  }
  copyFileSync(`${ROOT}scripts/reboot-job.sh`, join(room, 'tool/scripts/reboot-job.sh'));
  writeFileSync(join(room, 'tool/dist/harness/index.js'), HARNESS);
  writeFileSync(join(room, 'bin/bwrap'), BWRAP);
  chmodSync(join(room, 'bin/bwrap'), 0o755);
});
afterEach(() => rmSync(room, { recursive: true }));

function environment(more: Record<string, string> = {}): Record<string, string> {
  return {
    PATH: `${join(room, 'bin')}:${process.env.PATH}`,
    HOME: join(room, 'home'),
    USER: 'runner',
    RUNNER_TEMP: join(room, 'work/_temp'),
    GITHUB_TOKEN: 'ghs_secret',
    'INPUT_GITHUB-TOKEN': 'ghs_secret',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    ANSIBLE_VAULT_PASSWORD_FILE: '/vault',
    LD_PRELOAD: '',
    ...more,
  };
}

const SCRIPT = ['tree', 'out'] as const;
const argumentsOf = (profile: string) => [
  join(room, 'tool/scripts/reboot-job.sh'),
  profile,
  ...SCRIPT.map((name) => join(room, name)),
];

function run(profile = 'askari', more: Record<string, string> = {}, options: readonly string[] = []) {
  const [script = '', ...rest] = argumentsOf(profile);
  const done = spawnSync('bash', [script, ...options, ...rest], { env: environment(more), encoding: 'utf8' });
  const seen = join(room, 'out/seen.json');
  return { ...done, seen: existsSync(seen) ? JSON.parse(readFileSync(seen, 'utf8')) : undefined };
}

describe('the job on the runner', () => {
  test('gives the harness no token, no password and no other variable of the job', () => {
    const { status, seen } = run();
    expect(status).toBe(0);
    expect(
      Object.keys(seen.environment)
        .filter((name) => !['PWD', 'SHLVL', 'OLDPWD', '_'].includes(name))
        .sort(),
    ).toEqual(['HOME', 'LANG', 'PATH', 'TMPDIR', 'USER']);
    expect(JSON.stringify(seen.environment)).not.toContain('secret');
  });

  test('asks for KVM, the profile and the tree, and for nothing that the tree could say', () => {
    expect(run().seen.argv).toEqual([
      'cycle',
      '--host',
      'askari',
      '--tree',
      join(room, 'tree'),
      '--output',
      join(room, 'out'),
      '--state',
      join(room, 'home/.local/state/reboot-test'),
      '--accelerator',
      'kvm',
      '--controller',
      'guest',
    ]);
  });

  const wordAfter = (option: string, words: readonly string[]) =>
    words.flatMap((word, at) => (word === option ? [words[at + 1]] : []));

  test('runs Ansible in a guest of its own unless somebody says that the tree is trusted', () => {
    expect(wordAfter('--controller', run().seen.argv)).toEqual(['guest']);
    expect(wordAfter('--controller', run('askari', {}, ['--trusted']).seen.argv)).toEqual(['local']);
  });

  test('takes the image of the controller from the machine, and never for a trusted tree', () => {
    const image = { REBOOT_TEST_CONTROLLER_IMAGE: join(room, 'controller.qcow2') };
    expect(wordAfter('--controller-image', run('askari', image).seen.argv)).toEqual([join(room, 'controller.qcow2')]);
    expect(wordAfter('--controller-image', run('askari', image, ['--trusted']).seen.argv)).toEqual([]);
  });

  test('trusts no tree where there is no sandbox', () => {
    const hosted = { RUNNER_ENVIRONMENT: 'github-hosted' };
    expect(run('askari', hosted, ['--trusted'])).toMatchObject({ status: 2, seen: undefined });
  });

  test('keeps a trusted tree in the sandbox', () => {
    run('askari', {}, ['--trusted']);
    expect(existsSync(join(room, 'home/bwrap.txt'))).toBe(true);
  });

  test('hides processes, homes, and the files of the runner on a machine of one’s own', () => {
    run();
    const options = readFileSync(join(room, 'home/bwrap.txt'), 'utf8').split('\n');
    for (const option of ['--die-with-parent', '--unshare-pid', '--cap-drop']) expect(options).toContain(option);
    const hidden = options.flatMap((option, at) => (option === '--tmpfs' ? [options[at + 1]] : []));
    expect(hidden).toEqual(['/home', '/root', '/run', '/tmp', '/var/tmp', room]);
    const writable = options.flatMap((option, at) => (option === '--bind' ? [options[at + 1]] : []));
    expect(writable).toEqual([join(room, 'out'), join(room, 'home/.local/state/reboot-test')]);
  });

  test('lets the folders of the images hide no other one, though they lie in them', () => {
    const images = { REBOOT_TEST_IMAGE: 'debian.qcow2', REBOOT_TEST_CONTROLLER_IMAGE: 'controller.qcow2' };
    run('askari', Object.fromEntries(Object.entries(images).map(([name, file]) => [name, join(room, file)])));
    const options = readFileSync(join(room, 'home/bwrap.txt'), 'utf8').split('\n');
    const bound = options.flatMap((option, at) => (/^--(?:ro-)?bind$/.test(option) ? [options[at + 1]] : []));
    const inside = ['tool', 'tree', 'out', 'home/.local/state/reboot-test'].map((name) => join(room, name));
    expect(bound).toEqual(['/', room, room, ...inside]);
  });

  test('does without a sandbox on a machine of GitHub, which is thrown away', () => {
    expect(run('askari', { RUNNER_ENVIRONMENT: 'github-hosted' }).status).toBe(0);
    expect(existsSync(join(room, 'home/bwrap.txt'))).toBe(false);
  });

  test('runs nothing where the sandbox is missing', () => {
    rmSync(join(room, 'bin/bwrap'));
    symlinkSync(process.execPath, join(room, 'bin/node'));
    for (const name of ['bash', 'realpath', 'dirname', 'mkdir', 'id', 'env']) {
      const path = spawnSync('bash', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
      symlinkSync(path, join(room, 'bin', name));
    }
    expect(run('askari', { PATH: join(room, 'bin') })).toMatchObject({
      status: 2,
      stderr: 'bwrap is missing: apt-get install bubblewrap (docs/runner.md)\n',
      seen: undefined,
    });
  });

  test.each(['../x', 'A', '-x', '$(id)', ''])('refuses the profile %j', (profile) => {
    expect(run(profile)).toMatchObject({ status: 2, seen: undefined });
  });

  test('lets the runner’s interrupt reach the harness', async () => {
    writeFileSync(join(room, 'out/stay'), '');
    const child: ChildProcess = spawn('bash', ['-c', 'exec "$@"', 'step', ...argumentsOf('askari')], {
      env: environment({ RUNNER_ENVIRONMENT: 'github-hosted' }),
    });
    await waitFor(
      () => existsSync(join(room, 'out/seen.json')) && readFileSync(join(room, 'out/seen.json'), 'utf8') !== '',
    );
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([2, null]);
    expect(existsSync(join(room, 'out/interrupted'))).toBe(true);
  });
});

describe('the hook of the runner', () => {
  const ALLOWED = 'ada/spine/.github/workflows/kvm-reboot.yml@refs/heads/main';
  const hook = (variables: Record<string, string>) =>
    spawnSync('bash', [`${ROOT}examples/runner/job-started.sh`], {
      env: { PATH: process.env.PATH, REBOOT_RUNNER_ALLOWS: ALLOWED, ...variables },
      encoding: 'utf8',
    });

  test('lets the reboot test of the default branch in', () => {
    expect(hook({ GITHUB_WORKFLOW_REF: ALLOWED, GITHUB_EVENT_NAME: 'workflow_dispatch' }).status).toBe(0);
  });

  test.each([
    ['another branch', 'ada/spine/.github/workflows/kvm-reboot.yml@refs/heads/feature', 'workflow_dispatch'],
    ['a pull request', 'ada/spine/.github/workflows/kvm-reboot.yml@refs/pull/7/merge', 'pull_request'],
    ['another workflow', 'ada/spine/.github/workflows/mine.yml@refs/heads/main', 'workflow_dispatch'],
    ['another event', ALLOWED, 'push'],
    ['nothing', '', ''],
  ])('keeps %s out', (_case, workflow, event) => {
    const { status, stdout } = hook({ GITHUB_WORKFLOW_REF: workflow, GITHUB_EVENT_NAME: event });
    expect([status, stdout.slice(0, 26)]).toEqual([1, '::error::this runner carri']);
  });

  test('keeps everything out where nothing is allowed', () => {
    expect(hook({ REBOOT_RUNNER_ALLOWS: '', GITHUB_WORKFLOW_REF: '' }).status).not.toBe(0);
  });
});

async function waitFor(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}
