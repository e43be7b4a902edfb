import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openGit } from '../../src/adapters/open-git.ts';
import type { FileState, TreeReader } from '../../src/ports/tree-reader.ts';
import { createFolder, createRepository, GIT_VARIABLES, runGit, type TestRepository } from '../git-repository.ts';

const HOOKS = [
  'applypatch-msg',
  'fsmonitor-watchman',
  'post-checkout',
  'post-index-change',
  'pre-auto-gc',
  'reference-transaction',
];

/** A repository whose configuration starts a program at every turn; each leaves the file `marker` behind. */
function createTrap(): TestRepository & { readonly marker: string } {
  const repository = createRepository();
  const marker = join(repository.directory, '.git', 'marker');
  const touch = `touch ${marker}`;
  repository.write({ '.gitattributes': '* filter=trap diff=trap merge=trap\n', 'a.yaml': 'one', 'b.yaml': 'two' });
  repository.commit();
  const settings = {
    'core.fsmonitor': touch,
    'core.pager': touch,
    'core.editor': touch,
    'core.sshCommand': touch,
    'core.askPass': touch,
    'core.gitProxy': touch,
    'core.alternateRefsCommand': touch,
    'core.hooksPath': join(repository.directory, '.git', 'hooks'),
    'credential.helper': `!${touch}`,
    'diff.external': touch,
    'diff.trap.command': touch,
    'diff.trap.textconv': touch,
    'filter.trap.clean': touch,
    'filter.trap.smudge': touch,
    'merge.trap.driver': touch,
    'gpg.program': touch,
    'log.showSignature': 'true',
    'pager.cat-file': touch,
    'pager.diff-index': touch,
    'pager.rev-parse': touch,
    'alias.cat-file': `!${touch}`,
    'uploadpack.packObjectsHook': touch,
  };
  for (const [name, value] of Object.entries(settings)) repository.git('config', name, value);
  for (const hook of HOOKS) {
    repository.write({ [`.git/hooks/${hook}`]: `#!/bin/sh\n${touch}\n` });
    chmodSync(join(repository.directory, '.git/hooks', hook), 0o755);
  }
  return { ...repository, marker };
}

async function kindsOf(side: TreeReader, paths: readonly string[]): Promise<readonly FileState['kind'][]> {
  return Array.from((await side.read(paths)).values(), ({ kind }) => kind);
}

describe('what a repository is configured to run', () => {
  it('is not run', async () => {
    using trap = createTrap();
    trap.git('status');
    expect(existsSync(trap.marker)).toBe(true); // the trap does work
    rmSync(trap.marker);
    trap.write({ 'a.yaml': 'changed on disk' });
    await using git = await openGit({ directory: trap.directory, environment: GIT_VARIABLES });
    for (const side of [await git.treeAt('HEAD'), await git.index()]) {
      expect(await side.list('')).toEqual(['.gitattributes', 'a.yaml', 'b.yaml']);
      expect((await side.read(['a.yaml'])).get('a.yaml')).toMatchObject({ kind: 'text', text: 'one' });
    }
    await git.mergeBase('HEAD', 'main');
    expect(existsSync(trap.marker)).toBe(false);
  });

  it('is not run to fetch what a clone lacks', async () => {
    using repository = createRepository();
    repository.write({ a: 'one' });
    repository.commit();
    repository.git('config', 'uploadpack.allowFilter', 'true');
    using folder = createFolder();
    const { directory } = folder;
    runGit(directory, 'clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${repository.directory}`, '.');
    const marker = join(directory, '.git', 'marker');
    runGit(directory, 'config', 'protocol.allow', 'always');
    runGit(directory, 'config', 'protocol.ext.allow', 'always');
    runGit(directory, 'config', 'remote.origin.url', `ext::touch ${marker}`);
    expect(() => runGit(directory, 'cat-file', '-p', 'HEAD:a')).toThrow('Command failed');
    expect(existsSync(marker)).toBe(true); // the trap does work
    rmSync(marker);
    await using git = await openGit({ directory, environment: GIT_VARIABLES });
    const side = await git.treeAt('HEAD');
    await expect(side.read(['a'])).rejects.toThrow('lacks files of its commits: it was made with a filter');
    expect(existsSync(marker)).toBe(false);
  });

  it('to be read in place of the true objects is not read', async () => {
    using repository = createRepository();
    repository.write({ a: 'true' });
    const first = repository.commit();
    repository.write({ a: 'false' });
    repository.commit();
    repository.git('replace', first, 'HEAD');
    expect(repository.git('show', `${first}:a`)).toBe('false'); // the trap does work
    await using git = await openGit({ directory: repository.directory, environment: GIT_VARIABLES });
    const side = await git.treeAt(first);
    expect((await side.read(['a'])).get('a')).toMatchObject({ kind: 'text', text: 'true' });
  });
});

describe('a tree that no git would make', () => {
  it.each(['..', '.', 'a/b'])('because of an entry named %j is refused', async (name) => {
    using repository = createRepository();
    const commit = commitOf(repository, treeOf(repository, [['100644', name, blobOf(repository, 'x')]]));
    await using git = await openGit({ directory: repository.directory, environment: GIT_VARIABLES });
    const side = await git.treeAt(commit);
    await expect(side.list('')).rejects.toMatchObject({
      message: `the repository holds a malformed tree, with an entry named "${name}"`,
      hint: 'run "git fsck" to see what is damaged, and clone again',
    });
    await expect(side.read(['a'])).rejects.toThrow('malformed tree');
  });

  it('because of a folder named .git never shows that folder', async () => {
    using repository = createRepository();
    const inner = treeOf(repository, [['100644', 'config', blobOf(repository, 'secret')]]);
    const link = blobOf(repository, '.git/config');
    const tree = treeOf(repository, [
      ['40000', '.GIT', inner],
      ['40000', '.git', inner],
      ['100644', 'a', blobOf(repository, 'x')],
      ['120000', 'link', link],
    ]);
    await using git = await openGit({ directory: repository.directory, environment: GIT_VARIABLES });
    const side = await git.treeAt(commitOf(repository, tree));
    expect(await side.list('')).toEqual(['a', 'link']);
    expect(await kindsOf(side, ['.git/config', '.GIT/config', 'link', 'a'])).toEqual([
      'unreadable',
      'unreadable',
      'symlink',
      'text',
    ]);
  });

  it('because of an unheard-of mode says so', async () => {
    using repository = createRepository();
    const tree = treeOf(repository, [['10000', 'pipe', blobOf(repository, 'x')]]);
    await using git = await openGit({ directory: repository.directory, environment: GIT_VARIABLES });
    const side = await git.treeAt(commitOf(repository, tree));
    expect((await side.read(['pipe'])).get('pipe')).toEqual({
      kind: 'unreadable',
      reason: 'git keeps it with a mode that is not known',
    });
  });

  it('because a file is a tree, or a folder a file, is refused', async () => {
    using repository = createRepository();
    const blob = blobOf(repository, 'x');
    const inner = treeOf(repository, [['100644', 'x', blob]]);
    const tree = treeOf(repository, [
      ['100644', 'file', inner],
      ['40000', 'folder', blob],
      ['120000', 'link', inner],
    ]);
    await using git = await openGit({ directory: repository.directory, environment: GIT_VARIABLES });
    const side = await git.treeAt(commitOf(repository, tree));
    const aTree = `the git object "${inner}" is a tree where a blob is expected`;
    await expect(side.read(['file'])).rejects.toThrow(aTree);
    await expect(side.read(['link'])).rejects.toThrow(aTree);
    await expect(side.read(['folder/x'])).rejects.toThrow(
      `the git object "${blob}" is a blob where a tree is expected`,
    );
  });

  it('because a link leads to a text longer than any path says so', async () => {
    using repository = createRepository();
    const tree = treeOf(repository, [
      ['120000', 'huge', blobOf(repository, 'x'.repeat(100_000))],
      ['120000', 'long', blobOf(repository, 'x'.repeat(4097))],
      ['120000', 'none', blobOf(repository, '')],
    ]);
    await using git = await openGit({ directory: repository.directory, environment: GIT_VARIABLES, fileBytes: 50_000 });
    const side = await git.treeAt(commitOf(repository, tree));
    const reason = (name: string) => `"${name}" links to a text, which is longer than any path`;
    expect([...(await side.read(['huge', 'long', 'none'])).values()]).toEqual([
      { kind: 'symlink', target: '', reason: reason('huge') },
      { kind: 'symlink', target: '', reason: reason('long') },
      { kind: 'symlink', target: '', reason: '"none" links to "", which leads nowhere' },
    ]);
  });
});

describe('a tree that is small to keep and large to read', () => {
  it('is not unfolded: ten billion files in eleven objects', async () => {
    using repository = createRepository();
    const names = Array.from('abcdefghij');
    let id = blobOf(repository, 'x');
    let mode = '100644';
    for (let level = 0; level < 10; level++) {
      id = treeOf(
        repository,
        names.map((name) => [mode, name, id]),
      );
      mode = '40000';
    }
    await using git = await openGit({ directory: repository.directory, environment: GIT_VARIABLES });
    const side = await git.treeAt(commitOf(repository, id));
    await expect(side.list('')).rejects.toThrow('the root holds more than 100000 files and folders');
    expect(await kindsOf(side, ['a/b/c/d/e/f/g/h/i/j', 'a/b/c/d/e/f/g/h/i'])).toEqual(['text', 'directory']);
  });

  it('is not followed deeper than any path', async () => {
    using repository = createRepository();
    let id = treeOf(repository, [['100644', 'x', blobOf(repository, 'x')]]);
    for (let level = 0; level < 17; level++) id = treeOf(repository, [['40000', 'd'.repeat(250), id]]);
    await using git = await openGit({ directory: repository.directory, environment: GIT_VARIABLES });
    const side = await git.treeAt(commitOf(repository, id));
    await expect(side.list('')).rejects.toMatchObject({
      message: `the folders below "${'d'.repeat(80)}…" are nested too deep`,
      hint: 'no path may be longer than 4096 characters',
    });
  });

  it('is not read where it is one folder of 300,000 files', async () => {
    using repository = createRepository();
    const blob = blobOf(repository, 'x');
    const names = Array.from({ length: 300_000 }, (_, index) => String(index).padStart(6, '0'));
    const tree = treeOf(
      repository,
      names.map((name) => ['100644', name, blob]),
    );
    await using git = await openGit({ directory: repository.directory, environment: GIT_VARIABLES });
    const side = await git.treeAt(commitOf(repository, tree));
    const message = `the repository has a folder with too many files (tree "${tree}")`;
    await expect(side.list('')).rejects.toThrow(message);
    await expect(side.read(['000001'])).rejects.toThrow(message);
  });
});

describe('files over the limit', () => {
  it('are told with their size and never read, and the others are read', async () => {
    using repository = createRepository();
    const files: Record<string, string> = {};
    for (const index of Array.from({ length: 8 }).keys()) {
      files[`large${index}`] = 'x'.repeat(3_000_000 + index);
      files[`small${index}`] = `small ${index}`;
    }
    repository.write(files);
    repository.commit();
    await using git = await openGit({ directory: repository.directory, environment: GIT_VARIABLES, fileBytes: 1000 });
    const states = await (await git.treeAt('HEAD')).read(Object.keys(files));
    for (const index of Array.from({ length: 8 }).keys()) {
      expect(states.get(`large${index}`)).toEqual({ kind: 'too-large', bytes: 3_000_000 + index });
      expect(states.get(`small${index}`)).toMatchObject({ kind: 'text', text: `small ${index}` });
    }
  });

  it('may be commits too', async () => {
    using repository = createRepository();
    const commit = commitOf(repository, treeOf(repository, []), 'x'.repeat(1024 * 1024));
    await using git = await openGit({ directory: repository.directory, environment: GIT_VARIABLES });
    await expect(git.treeAt(commit)).rejects.toThrow(
      new RegExp(`^the commit "${commit}" is too large to be read: 10\\d{5} bytes$`),
    );
  });
});

function writeObject(repository: TestRepository, type: string, input: Buffer): string {
  const args = ['hash-object', '-t', type, '-w', '--literally', '--stdin'];
  return execFileSync('git', args, { cwd: repository.directory, env: GIT_VARIABLES, input, encoding: 'utf8' }).trim();
}

function blobOf(repository: TestRepository, text: string): string {
  return writeObject(repository, 'blob', Buffer.from(text));
}

function treeOf(
  repository: TestRepository,
  entries: readonly (readonly [mode: string, name: string, id: string])[],
): string {
  const bytes = entries.flatMap(([mode, name, id]) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
  return writeObject(repository, 'tree', Buffer.concat(bytes));
}

function commitOf(repository: TestRepository, tree: string, message = 'm'): string {
  const text = `tree ${tree}\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\n\n${message}\n`;
  return writeObject(repository, 'commit', Buffer.from(text));
}
