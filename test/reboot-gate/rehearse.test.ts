import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestTree } from '../../src/harness/run/digest-tree.ts';
import { recordedResult } from './results.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/rehearse.sh', import.meta.url));

let room: string;
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'rehearse-'));
});
afterAll(() => rmSync(room, { recursive: true }));

const rehearse = (...options: string[]) => spawnSync('bash', [SCRIPT, ...options], { encoding: 'utf8' });

test('a rehearsal plays the conversation to its end', { timeout: 120_000 }, () => {
  const { status, stdout } = rehearse('--scene', 'broken');
  expect(status).toBe(0);
  const spoken = stdout.split('\n').filter((line) => /^ {2}(?:status|dispatch|comment|as planned)/.test(line));
  expect(spoken.map((line) => line.trim().split(' ')[0])).toEqual([
    'status',
    'comment',
    'dispatch',
    'status',
    'status',
    'status',
    'comment',
    'as',
  ]);
  expect(stdout).toContain('kvm-reboot/askari failure: published-port-dead-after-reboot in compare-1');
});

/** Plays the step of the workflow that runs the harness: says what it sees, and leaves a result behind or none. */
function job(result: string): string {
  const file = join(room, 'job.sh');
  const defaults = '"$2/roles/docker_host/defaults/main.yml"';
  const says = `grep -o 'forward_dropin: .*' ${defaults}; echo "job of $1, $RUNNER_ENVIRONMENT"; env | cut -d= -f1 | sort | xargs`;
  writeFileSync(file, `#!/bin/sh\n${says}\nmkdir -p "$3"\n${result}\n`, { mode: 0o755 });
  return file;
}

const withGuest = (scene: string, result: string, ...more: string[]) => {
  const guest = [
    '--guest',
    '--job',
    job(result),
    '--output',
    join(room, 'out'),
    '--image',
    'an.qcow2',
    '--state',
    room,
  ];
  return rehearse('--scene', scene, ...guest, ...more);
};

test('a rehearsal with a guest runs the job of the workflow on the tree of the pull request', {
  timeout: 120_000,
}, () => {
  const { status, stdout } = withGuest('broken', 'exit 2');
  expect(stdout).toContain('forward_dropin: false\njob of askari, self-hosted\n');
  const set = ['HOME', 'PATH', 'PWD', 'REBOOT_TEST_ACCELERATOR', 'REBOOT_TEST_IMAGE', 'REBOOT_TEST_STATE'];
  expect(stdout).toContain(`${[...set, 'RUNNER_ENVIRONMENT', 'RUNNER_TEMP'].join(' ')}\n`);
  expect(stdout).toContain('error: the run ended (job failure) without a result');
  expect(status).toBe(1);
  expect(readFileSync(join(room, 'out/broken/comment.md'), 'utf8')).toContain('without a result');
});

test('a caller who trusts the list does so for nobody else', { timeout: 120_000 }, () => {
  const calledWith = (scene: string) => {
    const runner = withGuest(scene, 'exit 2', '--trusted')
      .stdout.split('\n')
      .find((line) => line.startsWith('  runner'));
    return runner?.slice(runner.indexOf('job.sh ') + 7).split(' ')[0];
  };
  expect(['broken', 'comment', 'stranger'].map(calledWith)).toEqual(['--trusted', 'askari', 'askari']);
});

test('a guest that comes back under emulation turns nothing green, and a stranger’s runs without a sandbox', {
  timeout: 120_000,
}, async () => {
  const digest = await digestTree(fileURLToPath(new URL('../../examples/boma', import.meta.url)));
  const result = join(room, 'result.json');
  writeFileSync(result, JSON.stringify({ ...recordedResult('came-back'), treeDigest: digest }));
  const { status, stdout } = withGuest('stranger', `cp ${result} "$3"`);
  expect(stdout).toContain('job of askari, github-hosted\n');
  expect(stdout).toContain('kvm-reboot/askari error: passed, but cannot count: The guest ran under emulation (TCG)');
  expect(stdout).toContain('as planned');
  expect(status).toBe(0);
});

test('base is tested as well where head fails, and the comment says that the change brings it', {
  timeout: 120_000,
}, async () => {
  const boma = fileURLToPath(new URL('../../examples/boma', import.meta.url));
  const head = join(room, 'head');
  cpSync(boma, head, { recursive: true });
  const defaults = join(head, 'roles/docker_host/defaults/main.yml');
  writeFileSync(defaults, readFileSync(defaults, 'utf8').replace('dropin: true', 'dropin: false'));
  const write = async (name: 'came-back' | 'ports-dead', tree: string) =>
    writeFileSync(
      join(room, `${name}.json`),
      JSON.stringify({ ...recordedResult(name), treeDigest: await digestTree(tree) }),
    );
  await write('came-back', boma);
  await write('ports-dead', head);
  const cases = `*/head) cp ${room}/ports-dead.json "$3/result.json"; exit 1;; */base) cp ${room}/came-back.json "$3/result.json";;`;
  const { status, stdout } = withGuest('broken', `case "$2" in ${cases} esac`, '--with-base');
  expect(stdout).toContain('forward_dropin: true\njob of askari, self-hosted\n');
  expect(stdout).toContain('kvm-reboot/askari failure: published-port-dead-after-reboot in compare-1');
  expect(status).toBe(0);
  expect(readFileSync(join(room, 'out/broken/comment.md'), 'utf8')).toContain(
    'Same failure on base: **no**, base comes back as it was.',
  );
});
