import { describe, expect, it } from 'vitest';
import { type GitRepository, openGit } from '../../src/adapters/open-git.ts';
import type { TreeReader } from '../../src/ports/tree-reader.ts';
import { createFolder, createRepository, GIT_VARIABLES, runGit } from '../git-repository.ts';
import { createStandInGit } from './stand-in-git.ts';

const open = (directory: string): Promise<GitRepository> => openGit({ directory, environment: GIT_VARIABLES });

/** The text at a path, or the kind of its state. */
async function textAt(side: TreeReader, path: string): Promise<string | undefined> {
  const state = (await side.read([path])).get(path);
  return state?.kind === 'text' ? state.text : state?.kind;
}

describe('a revision', () => {
  it('is a branch, a tag, an id or an expression', async () => {
    using repository = createRepository();
    repository.write({ a: 'one' });
    const first = repository.commit();
    repository.git('tag', 'plain');
    repository.git('tag', '--annotate', '--message=m', 'annotated');
    repository.write({ a: 'two' });
    const second = repository.commit();
    await using git = await open(repository.directory);
    const answers = [];
    for (const revision of ['plain', 'annotated', first, 'main~1', 'HEAD', 'main', second.slice(0, 7)]) {
      const side = await git.treeAt(revision);
      answers.push([side.label, side.commit, await textAt(side, 'a')]);
    }
    expect(answers).toEqual([
      [`plain (${first.slice(0, 7)})`, first, 'one'],
      [`annotated (${first.slice(0, 7)})`, first, 'one'],
      [first.slice(0, 7), first, 'one'],
      [`main~1 (${first.slice(0, 7)})`, first, 'one'],
      [`HEAD (${second.slice(0, 7)})`, second, 'two'],
      [`main (${second.slice(0, 7)})`, second, 'two'],
      [second.slice(0, 7), second, 'two'],
    ]);
  });

  it('has the date of its committer, not of its author', async () => {
    using repository = createRepository();
    repository.commit();
    await using git = await open(repository.directory);
    expect(await (await git.treeAt('HEAD')).committedAt()).toBe('2026-02-03T03:05:06.000Z');
    expect(await (await git.index()).committedAt()).toBe(undefined);
    expect((await git.index()).label).toBe('index');
  });

  it('shares the ids of equal files with others', async () => {
    using repository = createRepository();
    repository.write({ same: 'same', other: 'one' });
    repository.commit();
    repository.write({ other: 'two' });
    repository.commit();
    await using git = await open(repository.directory);
    const base = await (await git.treeAt('HEAD~1')).read(['same', 'other']);
    const head = await (await git.treeAt('HEAD')).read(['same', 'other']);
    expect(head.get('same')).toBe(base.get('same'));
    expect(head.get('other')).not.toEqual(base.get('other'));
  });
});

describe('git', () => {
  it('is started twice for both sides, and once more for their common ancestor', async () => {
    using repository = createRepository();
    repository.write(Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`ops/f${index}`, `base ${index}`])));
    const base = repository.commit();
    repository.write({ 'ops/f3': 'head' });
    repository.commit();
    using standIn = createStandInGit('echo run >> "$here/runs"; exec "$real" "$@"');
    await using git = await openGit({ directory: repository.directory, environment: standIn.environment });
    const sides = [await git.treeAt('HEAD~1'), await git.treeAt('HEAD')];
    for (const side of sides) {
      const paths = await side.list('');
      expect((await side.read(paths)).size).toBe(15);
    }
    expect(standIn.written('runs')).toBe('run\nrun\n');
    expect(await git.mergeBase('HEAD', 'HEAD~1')).toBe(base);
    expect(standIn.written('runs')).toBe('run\nrun\nrun\n');
  });

  it('never gets a token', async () => {
    using repository = createRepository();
    repository.commit();
    using standIn = createStandInGit('env >> "$here/variables"; exec "$real" "$@"');
    const environment = { ...standIn.environment, GITHUB_TOKEN: 'tok-1', INPUT_TOKEN: 'tok-2', GIT_ASKPASS: 'tok-3' };
    await using git = await openGit({ directory: repository.directory, environment });
    await git.treeAt('HEAD');
    await git.index();
    await git.mergeBase('HEAD', 'HEAD');
    const variables = standIn.written('variables') ?? '';
    expect(variables.split('\n').filter((line) => line === 'GIT_NO_LAZY_FETCH=1')).toHaveLength(4);
    expect(variables).not.toContain('tok-');
  });
});

describe('a repository', () => {
  it('may name its objects by SHA-256', async () => {
    using repository = createRepository('--object-format=sha256');
    repository.write({ 'a/b': 'x: 1\n' });
    const commit = repository.commit();
    await using git = await open(repository.directory);
    expect(git.objectFormat).toBe('sha256');
    expect((await git.treeAt('HEAD')).commit).toBe(commit);
    expect(await textAt(await git.treeAt('HEAD'), 'a/b')).toBe('x: 1\n');
    expect(await textAt(await git.index(), 'a/b')).toBe('x: 1\n');
  });

  it('may be bare; then nothing can be staged', async () => {
    using repository = createRepository();
    repository.write({ a: 'one' });
    repository.commit();
    using folder = createFolder();
    runGit(folder.directory, 'clone', '--quiet', '--bare', repository.directory, '.');
    await using git = await open(folder.directory);
    expect(await textAt(await git.treeAt('main'), 'a')).toBe('one');
    await expect(git.index()).rejects.toThrow(
      `nothing can be staged in "${folder.directory}": it is not in a working tree`,
    );
  });

  it('may be packed, with files kept as differences', async () => {
    using repository = createRepository();
    const long = Array.from({ length: 2000 }, (_, index) => `line ${index}\n`).join('');
    repository.write({ 'a/b': long });
    repository.commit();
    repository.write({ 'a/b': `${long}end\n` });
    repository.commit();
    repository.git('gc', '--quiet', '--aggressive', '--prune=now');
    await using git = await open(repository.directory);
    expect(await textAt(await git.treeAt('HEAD~1'), 'a/b')).toBe(long);
    expect(await textAt(await git.treeAt('HEAD'), 'a/b')).toBe(`${long}end\n`);
  });

  it('may have further working trees, each with its own index', async () => {
    using repository = createRepository();
    repository.write({ a: 'one' });
    repository.commit();
    using folder = createFolder();
    repository.git('worktree', 'add', '--quiet', '-b', 'other', `${folder.directory}/tree`);
    runGit(`${folder.directory}/tree`, 'rm', '--quiet', 'a');
    await using git = await open(`${folder.directory}/tree`);
    expect(await textAt(await git.treeAt('other'), 'a')).toBe('one');
    expect(await textAt(await git.index(), 'a')).toBe('missing');
  });

  it('may be named by a link to it', async () => {
    using repository = createRepository();
    repository.write({ 'ops/a': 'one', link: { link: 'ops' } });
    repository.commit();
    await using git = await open(`${repository.directory}/link`);
    expect(await textAt(await git.treeAt('HEAD'), 'a')).toBe('one');
  });
});

describe('a folder of a repository', () => {
  it('is the root of its paths, which nothing leads out of', async () => {
    using repository = createRepository();
    repository.write({ 'o p\ns/é/a': 'one', 'o p\ns/é/out': { link: '../b' }, 'o p\ns/b': 'two', c: 'three' });
    repository.commit();
    await using git = await open(`${repository.directory}/o p\ns/é`);
    for (const side of [await git.treeAt('HEAD'), await git.index()]) {
      expect(await side.list('')).toEqual(['a', 'out']);
      expect(await textAt(side, 'a')).toBe('one');
      expect(await textAt(side, 'c')).toBe('missing');
      expect((await side.read(['out'])).get('out')).toEqual({
        kind: 'symlink',
        target: '../b',
        reason: '"out" links to "../b", which leads out of the root',
      });
    }
  });

  it('is empty at a revision that had no such folder', async () => {
    using repository = createRepository();
    repository.write({ a: '' });
    repository.commit();
    repository.write({ 'ops/a': 'one' });
    repository.commit();
    await using git = await open(`${repository.directory}/ops`);
    expect(await (await git.treeAt('HEAD~1')).list('')).toEqual([]);
    expect(await textAt(await git.treeAt('HEAD~1'), 'a')).toBe('missing');
    expect(await textAt(await git.treeAt('HEAD'), 'a')).toBe('one');
  });

  it('is empty at a revision where its name was that of a file', async () => {
    using repository = createRepository();
    repository.write({ ops: 'file' });
    repository.commit();
    repository.git('rm', '--quiet', 'ops');
    repository.write({ 'ops/a': 'one' });
    repository.commit();
    await using git = await open(`${repository.directory}/ops`);
    expect(await (await git.treeAt('HEAD~1')).list('')).toEqual([]);
    expect(await textAt(await git.treeAt('HEAD~1'), 'a')).toBe('missing');
  });
});

describe('what is staged', () => {
  it('is what the next commit would hold: not what is only on disk, nor what is only announced', async () => {
    using repository = createRepository();
    repository.write({ gone: 'x', changed: 'old' });
    repository.commit();
    repository.git('rm', '--quiet', 'gone');
    repository.write({ changed: 'staged', added: 'new', empty: '' });
    repository.git('add', '--all');
    repository.write({ changed: 'only on disk', announced: 'later' });
    repository.git('add', '--intent-to-add', 'announced');
    await using git = await open(repository.directory);
    const index = await git.index();
    expect(await index.list('')).toEqual(['added', 'changed', 'empty']);
    expect(await textAt(index, 'changed')).toBe('staged');
    expect(await textAt(index, 'empty')).toBe('');
    expect(await textAt(index, 'gone')).toBe('missing');
    expect(await textAt(index, 'announced')).toBe('missing');
  });

  it('cannot be told for a file with a conflict', async () => {
    using repository = createRepository();
    repository.write({ a: 'base', b: 'b' });
    repository.commit();
    repository.git('checkout', '--quiet', '-b', 'other');
    repository.write({ a: 'other' });
    repository.commit();
    repository.git('checkout', '--quiet', 'main');
    repository.write({ a: 'main' });
    repository.commit();
    expect(() => repository.git('merge', '--quiet', 'other')).toThrow('Command failed');
    await using git = await open(repository.directory);
    const index = await git.index();
    const reason = 'it has a merge conflict that is not resolved';
    expect((await index.read(['a', 'a/b'])).get('a')).toEqual({ kind: 'unreadable', reason });
    expect(await textAt(index, 'b')).toBe('b');
    expect(await index.list('')).toEqual(['a', 'b']);
  });

  it('is nothing before anything was staged', async () => {
    using repository = createRepository();
    await using git = await open(repository.directory);
    expect(await (await git.index()).list('')).toEqual([]);
  });

  it('is read from the index that a commit hook is told of', async () => {
    using repository = createRepository();
    repository.write({ 'ops/a': 'one' });
    repository.commit();
    repository.git('read-tree', '--index-output=.git/next-index', '--empty');
    await using ordinary = await open(repository.directory);
    expect(await (await ordinary.index()).list('')).toEqual(['ops/a']);
    for (const directory of [repository.directory, `${repository.directory}/ops`]) {
      const environment = { ...GIT_VARIABLES, GIT_INDEX_FILE: '.git/next-index' };
      await using git = await openGit({ directory, environment });
      expect(await (await git.index()).list('')).toEqual([]);
    }
  });

  it('is whole in a sparse working tree', async () => {
    using repository = createRepository();
    repository.write({ 'in/a': 'one', 'out/deep/b': 'two' });
    repository.commit();
    repository.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'in');
    await using git = await open(repository.directory);
    expect(await (await git.index()).list('')).toEqual(['in/a', 'out/deep/b']);
    expect(await textAt(await git.index(), 'out/deep/b')).toBe('two');
  });
});

describe('a submodule', () => {
  it('is told as one, with all that is below it, even where it asks to be ignored', async () => {
    using repository = createRepository();
    const hidden = '[submodule "hidden"]\npath = sub/module\nurl = x\nignore = all\n';
    repository.write({ '.gitmodules': hidden, a: 'one', link: { link: 'sub/module/x' } });
    const commit = repository.commit();
    repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},sub/module`);
    repository.git('commit', '--quiet', '--message=module');
    await using git = await open(repository.directory);
    for (const side of [await git.treeAt('HEAD'), await git.index()]) {
      expect(await side.list('')).toEqual(['.gitmodules', 'a', 'link', 'sub/module']);
      expect(await side.list('sub/module')).toEqual(['sub/module']);
      const states = await side.read(['sub/module', 'sub/module/x', 'link', 'sub']);
      expect(Array.from(states.values(), ({ kind }) => kind)).toEqual([
        'submodule',
        'submodule',
        'submodule',
        'directory',
      ]);
    }
  });
});

describe('the common ancestor', () => {
  it('is where two branches parted', async () => {
    using repository = createRepository();
    const base = repository.commit('base');
    repository.commit('main');
    repository.git('checkout', '--quiet', '-b', 'other', base);
    repository.commit('other');
    await using git = await open(repository.directory);
    expect(await git.mergeBase('main', 'other')).toBe(base);
  });

  it('is missed in words where there is none', async () => {
    using repository = createRepository();
    repository.commit('main');
    repository.git('checkout', '--quiet', '--orphan', 'other');
    repository.commit('other');
    await using git = await open(repository.directory);
    await expect(git.mergeBase('main', 'other')).rejects.toMatchObject({
      message: '"main" and "other" have no commit in common',
      hint: 'compare two revisions of the same history',
    });
  });
});
