import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ChildEnvironment } from '../../src/adapters/child-environment.ts';
import { describeFailure, type ProcessRequest, runProcess } from '../../src/adapters/run-process.ts';
import { createFolder, writeFiles } from '../git-repository.ts';

const BASE: Omit<ProcessRequest, 'argv'> = {
  environment: ChildEnvironment.from({ PATH: process.env['PATH'], SECRET_TOKEN: 'x' }),
  directory: '/',
  outputBytes: 1024 * 1024,
  timeLimitMs: 20_000,
};

const shell = (script: string): ProcessRequest => ({ ...BASE, argv: ['sh', '-c', script] });

describe('runProcess', () => {
  it('answers with the output, the error text and the exit code', async () => {
    expect(await runProcess(shell('echo out; echo err >&2; exit 3'))).toEqual({
      kind: 'exited',
      code: 3,
      stdout: Buffer.from('out\n'),
      stderr: 'err\n',
    });
  });

  it('hands each argument over as it is, with no shell in between', async () => {
    const argv = ['printf', '%s|', '$(touch x)', ';', '*', '', 'a b', "'"] as const;
    expect(await runProcess({ ...BASE, argv })).toMatchObject({ stdout: Buffer.from("$(touch x)|;|*||a b|'|") });
  });

  it('gives the program its input, which ends', async () => {
    expect(await runProcess({ ...BASE, argv: ['cat'], stdin: 'größe' })).toMatchObject({
      stdout: Buffer.from('größe'),
    });
    const bytes = Uint8Array.of(0, 255, 10);
    expect(await runProcess({ ...BASE, argv: ['cat'], stdin: bytes })).toMatchObject({ stdout: Buffer.from(bytes) });
    expect(await runProcess({ ...BASE, argv: ['cat'] })).toMatchObject({ stdout: Buffer.alloc(0) });
  });

  it('does not mind a program that leaves its input unread', async () => {
    const result = await runProcess({ ...shell('exit 0'), stdin: 'x'.repeat(4 * 1024 * 1024) });
    expect(result).toMatchObject({ kind: 'exited', code: 0 });
  });

  it('starts in the folder and with the variables it was given', async () => {
    using folder = createFolder();
    const result = await runProcess({ ...BASE, directory: folder.directory, argv: ['sh', '-c', 'pwd; env'] });
    const lines = 'stdout' in result ? result.stdout.toString().trim().split('\n') : [];
    expect(lines[0]).toBe(folder.directory);
    expect(lines.filter((line) => line.startsWith('LANG=') || line.includes('SECRET'))).toEqual(['LANG=C.UTF-8']);
  });

  it('keeps the end of a long error text', async () => {
    const result = await runProcess(shell('yes error | head -c 42000 >&2; echo last >&2'));
    expect(result.stderr.length).toBe(16 * 1024);
    expect(result.stderr.endsWith('error\nlast\n')).toBe(true);
  });

  it('takes output up to its limit and ends a program that writes more', async () => {
    const write = 'head -c 100000 /dev/zero';
    expect(await runProcess({ ...shell(write), outputBytes: 100_000 })).toMatchObject({ kind: 'exited', code: 0 });
    expect(await runProcess({ ...shell(write), outputBytes: 99_999 })).toEqual({
      kind: 'output-too-large',
      outputBytes: 99_999,
      stderr: '',
    });
    expect(await runProcess({ ...shell('yes'), outputBytes: 1000 })).toMatchObject({ kind: 'output-too-large' });
  });

  it('ends a program at its time limit, even one that does not want to end', async () => {
    const result = await runProcess({
      ...shell('trap "" TERM INT; echo late >&2; while :; do sleep 1; done'),
      timeLimitMs: 200,
    });
    expect(result).toMatchObject({ kind: 'timed-out', timeLimitMs: 200 });
  });

  it('ends what the program started too', async () => {
    using folder = createFolder();
    const { directory } = folder;
    const request = { ...shell('sleep 600 & echo $! > child; yes'), directory, outputBytes: 1000 };
    expect(await runProcess(request)).toMatchObject({ kind: 'output-too-large' });
    const child = readFileSync(join(directory, 'child'), 'utf8').trim();
    await vi.waitFor(() => expect(isRunning(child)).toBe(false));
  });

  it('does not wait for ever for what outlives the program and holds its output', async () => {
    using folder = createFolder();
    const { directory } = folder;
    const request = { ...shell('sleep 600 & echo $! > child'), directory, timeLimitMs: 2000 };
    expect(await runProcess(request)).toMatchObject({ kind: 'timed-out' });
    const child = readFileSync(join(directory, 'child'), 'utf8').trim();
    await vi.waitFor(() => expect(isRunning(child)).toBe(false));
  });

  it('does not wait for what left its group either, which it cannot end', async () => {
    using folder = createFolder();
    const { directory } = folder;
    // The child says who it is when it has left the group.
    const leave = "setsid sh -c 'echo $$ > child; exec sleep 600' & while [ ! -s child ]; do :; done; yes";
    const request = { ...shell(leave), directory, outputBytes: 1000 };
    expect(await runProcess(request)).toMatchObject({ kind: 'output-too-large' });
    process.kill(Number(readFileSync(join(directory, 'child'), 'utf8')), 'SIGKILL');
  });

  it('tells a signal from an exit', async () => {
    expect(await runProcess(shell('kill -TERM $$'))).toEqual({ kind: 'signalled', signal: 'SIGTERM', stderr: '' });
  });

  it('tells a program that is not there from a folder that is not there', async () => {
    expect(await runProcess({ ...BASE, argv: ['no-such-program'] })).toMatchObject({
      kind: 'not-started',
      cause: 'no-program',
    });
    expect(await runProcess({ ...BASE, argv: ['true'], directory: '/no/such/folder' })).toMatchObject({
      kind: 'not-started',
      cause: 'no-directory',
    });
  });

  it('tells what the system refuses to start', async () => {
    using folder = createFolder();
    writeFiles(folder.directory, { plain: 'no program' });
    const plain = join(folder.directory, 'plain');
    expect(await runProcess({ ...BASE, argv: [plain] })).toMatchObject({ kind: 'not-started', cause: 'refused' });
    expect(await runProcess({ ...BASE, argv: ['printf', 'a\0b'] })).toMatchObject({
      kind: 'not-started',
      cause: 'refused',
    });
  });
});

describe('describeFailure', () => {
  const argv = ['git', 'status'] as const;

  it.each([
    [{ kind: 'exited', code: 2, stderr: '' }, '"git" ended with code 2'],
    [{ kind: 'exited', code: 2, stderr: 'warning\nfatal: no\n\n' }, '"git" ended with code 2; it said: fatal: no'],
    [{ kind: 'signalled', signal: 'SIGKILL', stderr: '' }, '"git" was ended by the signal SIGKILL'],
    [{ kind: 'timed-out', timeLimitMs: 1500, stderr: '' }, '"git" did not end within 1.5 s'],
    [{ kind: 'output-too-large', outputBytes: 10, stderr: '' }, '"git" wrote more than 10 bytes'],
    [
      { kind: 'not-started', cause: 'no-program', reason: 'spawn git ENOENT', stderr: '' },
      '"git" could not be started: there is no such program on the PATH',
    ],
    [
      { kind: 'not-started', cause: 'no-directory', reason: 'spawn git ENOENT', stderr: '' },
      '"git" could not be started: the folder to start it in does not exist',
    ],
    [
      { kind: 'not-started', cause: 'refused', reason: 'spawn EMFILE', stderr: '' },
      '"git" could not be started: spawn EMFILE',
    ],
  ] as const)('says of %j: %s', (outcome, text) => {
    expect(describeFailure(argv, outcome)).toBe(text);
  });

  it('repeats at most 300 characters of the program, none of which controls a terminal', () => {
    const stderr = `\u001b[31mred\u202e\r${'x'.repeat(400)}\n`;
    const said = describeFailure(argv, { kind: 'exited', code: 1, stderr }).replace(
      '"git" ended with code 1; it said: ',
      '',
    );
    expect(said).toBe(`[31mred  ${'x'.repeat(291)}`);
  });
});

/** A process that has ended but was not yet waited for stands in /proc as a zombie. */
function isRunning(pid: string): boolean {
  if (!existsSync(`/proc/${pid}/stat`)) return false;
  return !/^\d+ \(.*\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
}
