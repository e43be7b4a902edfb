import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeTrouble } from '../../src/adapters/file-trouble.ts';
import { readDiskFile, troubleState } from '../../src/adapters/read-disk-file.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import type { FileState } from '../../src/ports/tree-reader.ts';
import { createFolder, createRepository, writeFiles } from '../git-repository.ts';

const LIMITS = { fileBytes: 1000, objectFormat: 'sha1' } as const;

async function stateAt(directory: string, path: string, fileBytes = 1000): Promise<FileState | undefined> {
  return (await openWorkingTree({ directory, fileBytes }).read([path])).get(path);
}

describe('a working tree', () => {
  it('needs no git', async () => {
    using folder = createFolder();
    writeFiles(folder.directory, { 'a/b': 'x: 1\n', c: '' });
    const side = openWorkingTree(folder);
    expect(side.label).toBe('working tree');
    expect(await side.list('')).toEqual(['a/b', 'c']);
    expect((await side.read(['a/b'])).get('a/b')).toMatchObject({ kind: 'text', text: 'x: 1\n' });
    expect(await side.committedAt()).toBe(undefined);
  });

  it('is what is on disk: what git ignores, what it does not know, and the files of repositories in it', async () => {
    using repository = createRepository();
    repository.write({ '.gitignore': 'ignored\n', ignored: '1', untracked: '2', 'node_modules/x': '3' });
    repository.write({ 'inner/.git/config': 'secret', 'inner/a': '4', 'linked/.git': 'gitdir: /x', 'linked/b': '5' });
    const side = openWorkingTree(repository);
    const list = ['.gitignore', 'ignored', 'inner/a', 'linked/b', 'node_modules/x', 'untracked'];
    expect(await side.list('')).toEqual(list);
    expect((await side.read(['inner/a'])).get('inner/a')).toMatchObject({ kind: 'text', text: '4' });
  });

  it('may be named by a link, and is then the folder that the link leads to', async () => {
    using folder = createFolder();
    writeFiles(folder.directory, { 'real/a': 'one', 'real/up': { link: '../b' }, b: 'two', link: { link: 'real' } });
    expect(await stateAt(join(folder.directory, 'link'), 'a')).toMatchObject({ kind: 'text', text: 'one' });
    expect(await stateAt(join(folder.directory, 'link'), 'up')).toMatchObject({ kind: 'symlink', target: '../b' });
  });

  it('does not follow a folder that is a link out of it, from above or from below', async () => {
    using outside = createFolder();
    using folder = createFolder();
    writeFiles(outside.directory, { 'deep/secret': 'secret' });
    writeFiles(folder.directory, { 'a/out': { link: outside.directory } });
    const reason = `"a/out" links to "${outside.directory}", which is absolute and leads out of the root`;
    const state = { kind: 'symlink', target: outside.directory, reason };
    expect(await stateAt(folder.directory, 'a/out/deep/secret')).toEqual(state);
    expect(await openWorkingTree(folder).list('')).toEqual(['a/out']);
    expect(await openWorkingTree(folder).list('a/out/deep')).toEqual(['a/out/deep']);
  });

  it('gives texts the ids of a repository with SHA-256 where it is told so', async () => {
    using folder = createFolder();
    writeFiles(folder.directory, { a: 'x: 1\n' });
    const states = await openWorkingTree({ ...folder, objectFormat: 'sha256' }).read(['a']);
    expect(states.get('a')).toEqual({
      kind: 'text',
      text: 'x: 1\n',
      id: execFileSync('sh', ['-c', "printf 'blob 5\\0x: 1\\n' | sha256sum"], { encoding: 'utf8' }).slice(0, 64),
    });
  });

  it('is missed in words', () => {
    using folder = createFolder();
    const { directory } = folder;
    writeFiles(directory, { file: '' });
    expect(() => openWorkingTree({ directory: `${directory}/none` })).toThrow(
      `the folder "${directory}/none" does not exist`,
    );
    expect(() => openWorkingTree({ directory: `${directory}/file` })).toThrow(
      `"${directory}/file" is a file where a folder is expected`,
    );
    expect(() => openWorkingTree({ directory: `${directory}/file/none` })).toThrow('does not exist');
    expect(() => openWorkingTree({ directory: 'a\0b' })).toThrow(
      'cannot be read: the system says ERR_INVALID_ARG_VALUE',
    );
  });
});

describe('what is no ordinary file', () => {
  it('is told and never opened: a named pipe, a socket, a device', async () => {
    using folder = createFolder();
    execFileSync('mkfifo', [join(folder.directory, 'pipe')]);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder.directory, 'socket'), resolve));
    writeFiles(folder.directory, { link: { link: 'pipe' } });
    const reason = (kind: string) => ({ kind: 'unreadable', reason: `it is ${kind}, not a file` });
    expect(await stateAt(folder.directory, 'pipe')).toEqual(reason('a named pipe'));
    expect(await stateAt(folder.directory, 'link')).toEqual(reason('a named pipe'));
    expect(await stateAt(folder.directory, 'socket')).toEqual(reason('a socket'));
    expect(await stateAt('/dev', 'null')).toEqual(reason('a device'));
    expect(await openWorkingTree(folder).list('')).toEqual(['link', 'pipe', 'socket']);
    await new Promise((resolve) => server.close(resolve));
  });

  it('is not opened either when it took the place of a file', () => {
    using folder = createFolder();
    const path = join(folder.directory, 'a');
    const replaced = { kind: 'unreadable', reason: 'it was replaced while it was read' };
    writeFiles(folder.directory, { a: 'one', other: 'two' });
    const seen = fs.lstatSync(path);
    fs.renameSync(join(folder.directory, 'other'), path);
    expect(readDiskFile(Buffer.from(path), seen, LIMITS)).toEqual(replaced);
    fs.rmSync(path);
    execFileSync('mkfifo', [path]);
    expect(readDiskFile(Buffer.from(path), seen, LIMITS)).toEqual(replaced);
    fs.rmSync(path);
    expect(readDiskFile(Buffer.from(path), seen, LIMITS)).toEqual({ kind: 'missing' });
    fs.symlinkSync('/etc/passwd', path);
    expect(readDiskFile(Buffer.from(path), seen, LIMITS)).toEqual({
      kind: 'unreadable',
      reason: 'it was replaced by a link while it was read',
    });
  });

  it('leaves no file open', async () => {
    using folder = createFolder();
    writeFiles(folder.directory, { a: 'one', large: 'x'.repeat(2000) });
    const before = fs.readdirSync('/proc/self/fd').length;
    for (const path of ['a', 'large', 'none']) await stateAt(folder.directory, path);
    expect(fs.readdirSync('/proc/self/fd').length).toBe(before);
  });
});

describe('a file whose size is not what it seems', () => {
  it('is read to its end', async () => {
    const state = await stateAt('/proc/self', 'status', 100_000);
    expect(state).toMatchObject({
      kind: 'text',
      text: expect.stringMatching(/^Name:[^]*nonvoluntary_ctxt_switches:\t\d+\n$/),
    });
  });

  it('is given up at the limit', async () => {
    const state = await stateAt('/proc/self', 'status', 100);
    expect(state?.kind).toBe('too-large');
    expect(state?.kind === 'too-large' && state.bytes > 100).toBe(true);
  });

  it('is not read at all where it says to be over the limit', async () => {
    using folder = createFolder();
    fs.closeSync(fs.openSync(join(folder.directory, 'hole'), 'w'));
    fs.truncateSync(join(folder.directory, 'hole'), 2 ** 40);
    expect(await stateAt(folder.directory, 'hole')).toEqual({ kind: 'too-large', bytes: 2 ** 40 });
  });
});

describe('trouble with the system', () => {
  it('is told where permission is missing', async () => {
    using folder = createFolder();
    const { directory } = folder;
    writeFiles(directory, { secret: 'x', 'closed/a': 'x', link: { link: 'closed/a' } });
    fs.chmodSync(directory, 0o755);
    fs.chmodSync(join(directory, 'secret'), 0);
    fs.chmodSync(join(directory, 'closed'), 0);
    await withoutPrivileges(async () => {
      const denied = { kind: 'unreadable', reason: 'permission is denied' };
      for (const path of ['secret', 'closed/a', 'link']) expect(await stateAt(directory, path)).toEqual(denied);
      await expect(openWorkingTree(folder).list('')).rejects.toThrow(
        `the folder "${directory}/closed" cannot be read: permission is denied`,
      );
      expect(() => openWorkingTree({ directory: `${directory}/closed/x` })).toThrow(
        `the folder "${directory}/closed/x" cannot be read: permission is denied`,
      );
    });
    fs.chmodSync(join(directory, 'closed'), 0o700);
  });

  it('is told where too many files are open', async () => {
    using folder = createFolder();
    writeFiles(folder.directory, { a: 'x' });
    const side = openWorkingTree(folder);
    const [states, listing] = await withoutDescriptors(async () => [
      await side.read(['a']),
      await side.list('').catch((error: unknown) => String(error)),
    ]);
    expect(states).toEqual(new Map([['a', { kind: 'unreadable', reason: 'too many files are open' }]]));
    expect(listing).toBe(
      `ConfigurationError: the folder "${folder.directory}" cannot be read: too many files are open`,
    );
  });

  it.each([
    ['EIO', 'the disk fails to read it'],
    ['EPERM', 'permission is denied'],
    ['ENFILE', 'too many files are open'],
    ['ESTALE', 'the system says ESTALE'],
  ])('%s reads: %s', (code, words) => {
    expect(describeTrouble(code)).toBe(words);
    expect(troubleState(Object.assign(new Error('x'), { code }))).toEqual({ kind: 'unreadable', reason: words });
  });

  it('is not what an error of the program is taken for', () => {
    expect(() => troubleState(new RangeError('a mistake'))).toThrow('a mistake');
  });
});

/** Runs as a user to whom permissions apply. */
async function withoutPrivileges(run: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    await run();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

/** Runs while this process can open no file. */
async function withoutDescriptors<Result>(run: () => Promise<Result>): Promise<Result> {
  const limit = /^Max open files\s+(\d+)/m.exec(fs.readFileSync('/proc/self/limits', 'utf8'))?.[1] ?? '';
  const setLimit = (soft: string) => execFileSync('prlimit', ['--pid', String(process.pid), `--nofile=${soft}:`]);
  const open: number[] = [];
  setLimit('256');
  try {
    for (;;) open.push(fs.openSync('/dev/null', 'r'));
  } catch {
    return await run();
  } finally {
    for (const file of open) fs.closeSync(file);
    setLimit(limit);
  }
}
