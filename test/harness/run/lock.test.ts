import { type ChildProcess, spawn } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pruneRuns } from '../../../src/harness/run/prune-runs.ts';
import { makeRunFolder, runFolder } from '../../../src/harness/run/run-folder.ts';
import { takeRunLock } from '../../../src/harness/run/run-lock.ts';

const environment = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' };
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rt-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('one run has the machine; the other is told who, and gets it afterwards', async () => {
  const file = join(folder, 'lock');
  const first = await takeRunLock(file, 'run askari-1, process 7', environment);
  await expect(takeRunLock(file, 'run askari-2', environment)).rejects.toMatchObject({
    code: 'lock-held',
    message: 'Another run has the machine: run askari-1, process 7.',
  });
  await first.release();
  const second = await takeRunLock(file, 'run askari-2', environment);
  await second.release();
});

test('the lock goes with the process that took it, even when that is killed', async () => {
  const file = join(folder, 'lock');
  const holder = spawn('flock', ['--no-fork', '--nonblock', file, 'sh', '-c', 'echo held; exec cat'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  await new Promise((resolve) => holder.stdout.once('data', resolve));
  await expect(takeRunLock(file, 'me', environment)).rejects.toMatchObject({ code: 'lock-held' });
  const gone = new Promise((resolve) => holder.once('exit', resolve));
  holder.stdin.destroy();
  await gone;
  await (await takeRunLock(file, 'me', environment)).release();
});

test('prune removes dead runs, and nothing that it did not make or that is kept', async () => {
  const runs = join(folder, 'runs');
  await makeRunFolder(runFolder(runs, 'askari-dead', join(folder, 'a')), { id: 'askari-dead' });
  await makeRunFolder(runFolder(runs, 'askari-kept', join(folder, 'b')), { id: 'askari-kept' });
  writeFileSync(join(runs, 'askari-kept', 'kept'), '');
  mkdirSync(join(runs, 'somebody-elses'));
  mkdirSync(join(runs, 'askari-half'));
  writeFileSync(join(runs, 'askari-half/reboot-test-run.json'), '{"id":"ask');
  writeFileSync(join(runs, 'a-file'), '');
  expect(await pruneRuns(runs, false, environment)).toEqual({ folders: ['askari-dead', 'askari-half'], processes: [] });
  expect(await pruneRuns(runs, false, environment)).toEqual({ folders: [], processes: [] });
  expect(await pruneRuns(runs, true, environment)).toEqual({ folders: ['askari-kept'], processes: [] });
  expect(await pruneRuns(join(folder, 'nowhere'), false, environment)).toEqual({ folders: [], processes: [] });
});

/** A process with the name of a virtual machine, which has a file open and does nothing. */
function machineWith(file: string): ChildProcess {
  const program = join(folder, 'qemu-system-x86_64');
  if (!existsSync(program)) copyFileSync('/bin/sleep', program);
  writeFileSync(file, '');
  const open = openSync(file, 'r');
  const machine = spawn(program, ['600'], { stdio: [open, 'ignore', 'ignore'] });
  closeSync(open);
  return machine;
}

test('prune ends the machine whose disk lies in a dead run, whoever started it, and waits until it is gone; other machines go on', async () => {
  const runs = join(folder, 'runs');
  const run = runFolder(runs, 'askari-dead', join(folder, 'a'));
  await makeRunFolder(run, { id: 'askari-dead' });
  mkdirSync(join(runs, 'somebody-elses'));
  const ours = machineWith(run.disk);
  const foreign = machineWith(join(runs, 'somebody-elses', 'disk.qcow2'));
  try {
    const gone = new Promise((resolve) => ours.once('exit', (_, signal) => resolve(signal)));
    expect(await pruneRuns(runs, false, environment)).toEqual({ folders: ['askari-dead'], processes: [ours.pid] });
    expect(await gone).toBe('SIGKILL');
    expect(foreign.exitCode ?? foreign.signalCode).toBe(null);
  } finally {
    foreign.kill('SIGKILL');
    ours.kill('SIGKILL');
  }
});

test('prune removes what libvirt kept of a dead run’s machine, and nothing of other machines', async () => {
  const runs = join(folder, 'runs');
  await makeRunFolder(runFolder(runs, 'askari-dead', join(folder, 'a')), { id: 'askari-dead' });
  const logs = join(folder, '.cache/libvirt/qemu/log');
  mkdirSync(logs, { recursive: true });
  for (const name of ['askari-dead.log', 'askari-other.log']) writeFileSync(join(logs, name), '');
  await pruneRuns(runs, false, { ...environment, HOME: folder });
  expect(readdirSync(logs)).toEqual(['askari-other.log']);
});

test('prune waits until libvirt is done with a dead run’s machine, which writes to its log to the last', async () => {
  const runs = join(folder, 'runs');
  const id = 'askari-1a2b3c4d';
  await makeRunFolder(runFolder(runs, id, join(folder, 'a')), { id, connection: 'qemu:///session' });
  const logs = join(folder, '.cache/libvirt/qemu/log');
  mkdirSync(logs, { recursive: true });
  mkdirSync(join(folder, 'bin'));
  copyFileSync(join(import.meta.dirname, '../engines/fake-virsh.mjs'), join(folder, 'bin/virsh'));
  writeFileSync(join(folder, 'mode'), 'dying');
  const path = `${join(folder, 'bin')}:${dirname(process.execPath)}:${environment.PATH}`;
  await pruneRuns(runs, false, { PATH: path, HOME: folder, FAKE_VIRSH: folder });
  expect(existsSync(join(folder, 'asked'))).toBe(true);
  expect(readdirSync(logs)).toEqual([]);
  expect(readdirSync(runs)).toEqual([]);
});

test('the logs of an earlier run in the same folder do not pass for evidence of this one', async () => {
  const artifacts = join(folder, 'reports');
  mkdirSync(artifacts);
  for (const name of ['ansible.log', 'console.log', 'notes.txt']) writeFileSync(join(artifacts, name), 'old');
  await makeRunFolder(runFolder(join(folder, 'runs'), 'askari-1', artifacts), {});
  expect(readdirSync(artifacts)).toEqual(['notes.txt']);
});

test('a folder that is too deep for a socket is refused before anything starts', async () => {
  const deep = runFolder(join(folder, 'x'.repeat(120)), 'askari-1', join(folder, 'a'));
  await expect(makeRunFolder(deep, {})).rejects.toMatchObject({ code: 'usage' });
});
