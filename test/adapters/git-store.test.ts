import { chmodSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { gitEnvironment } from '../../src/adapters/git.ts';
import { indexRoot } from '../../src/adapters/git-index.ts';
import { GitObjects } from '../../src/adapters/git-objects.ts';
import { GitStore } from '../../src/adapters/git-store.ts';
import { createRepository, type TestRepository } from '../git-repository.ts';
import { createStandInGit, type StandInGit } from './stand-in-git.ts';

const LIMITS = { blob: 1000, tree: 1000, commit: 1000, tag: 1000 };

interface Opened {
  readonly repository: TestRepository;
  readonly standIn: StandInGit;
}

function objectsOf({ repository, standIn }: Opened, timeLimitMs = 20_000): GitObjects {
  const environment = gitEnvironment(standIn.environment);
  return new GitObjects({ directory: repository.directory, environment, limits: LIMITS, timeLimitMs });
}

/** A git that writes down what it is asked. */
function listeningGit(): StandInGit {
  // A line is noted before git sees it, so that it stands there when the answer comes.
  const note = 'while IFS= read -r line; do printf "%s\\n" "$line" >> "$here/asked"; printf "%s\\n" "$line"; done';
  return createStandInGit(`${note} | "$real" "$@"`);
}

describe('the store', () => {
  it('asks for each tree and file once, while there is room for them', async () => {
    using repository = createRepository();
    repository.write({ 'a/b': 'one' });
    repository.commit();
    using standIn = listeningGit();
    await using objects = objectsOf({ repository, standIn });
    const store = new GitStore(objects, { directory: repository.directory, objectFormat: 'sha1' });
    const [tree, file] = [repository.git('rev-parse', 'HEAD:a'), repository.git('rev-parse', 'HEAD:a/b')];
    const answers = await Promise.all([store.tree(tree), store.file(file), store.tree(tree), store.file(file)]);
    await Promise.all([store.tree(tree), store.file(file)]);
    expect(answers[0]).toBe(answers[2]);
    expect(answers[1]).toBe(answers[3]);
    expect(standIn.written('asked')).toBe(`${tree}\n${file}\n`);
  });

  it('forgets the trees that there is no room for', async () => {
    using repository = createRepository();
    repository.write({ 'a/b': 'one', 'c/d': 'two' });
    repository.commit();
    using standIn = listeningGit();
    await using objects = objectsOf({ repository, standIn });
    const options = { directory: repository.directory, objectFormat: 'sha1', keptTreeBytes: 30 } as const;
    const store = new GitStore(objects, options);
    const [first, second] = [repository.git('rev-parse', 'HEAD:a'), repository.git('rev-parse', 'HEAD:c')];
    for (const id of [first, second, first, second]) expect((await store.tree(id)).size).toBe(1);
    expect(standIn.written('asked')).toBe(`${first}\n${second}\n${second}\n`);
  });

  it('tells of each lost object what git says of it', async () => {
    using repository = createRepository();
    repository.write({ a: 'one', b: 'two' });
    repository.commit();
    const ids = ['a', 'b'].map((name) => repository.git('rev-parse', `HEAD:${name}`));
    for (const id of ids) {
      const path = join(repository.directory, '.git/objects', id.slice(0, 2), id.slice(2));
      chmodSync(path, 0o644);
      truncateSync(path, 0);
    }
    using standIn = listeningGit();
    await using objects = objectsOf({ repository, standIn });
    const store = new GitStore(objects, { directory: repository.directory, objectFormat: 'sha1' });
    const damaged = {
      status: 'rejected',
      reason: { message: expect.stringContaining('the git repository is damaged: ') },
    };
    expect(await Promise.allSettled(ids.map((id) => store.file(id)))).toMatchObject([damaged, damaged]);
  });
});

describe('the process behind it', () => {
  it('answers what it was asked before it is finished, and says nothing where nothing is wrong', async () => {
    using repository = createRepository();
    repository.commit();
    using standIn = listeningGit();
    await using objects = objectsOf({ repository, standIn });
    expect(await objects.finish()).toBe('');
    const answer = objects.ask('HEAD');
    expect(await objects.finish()).toBe('');
    expect(await answer).toMatchObject({ kind: 'object', type: 'commit' });
    expect(await objects.ask('HEAD')).toEqual(await answer);
  });

  it('is ended where it does not end by itself', async () => {
    using repository = createRepository();
    using standIn = createStandInGit('read name; echo "$name missing"; echo words >&2; exec sleep 600');
    await using objects = objectsOf({ repository, standIn }, 2000);
    expect(await objects.ask('HEAD')).toEqual({ kind: 'missing' });
    expect(await objects.finish()).toBe('words\n');
  });

  it('is another one after it talked nonsense', async () => {
    using repository = createRepository();
    using standIn = createStandInGit('exec yes');
    await using objects = objectsOf({ repository, standIn });
    const nonsense = 'git answers in a way that is not understood: "y"';
    for (const name of ['HEAD', 'main']) await expect(objects.ask(name)).rejects.toThrow(nonsense);
  });

  it('is watched only while it is asked', async () => {
    using repository = createRepository();
    repository.commit();
    using standIn = listeningGit();
    await using objects = objectsOf({ repository, standIn });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const answers = [objects.ask('HEAD'), objects.ask('main')];
      expect(vi.getTimerCount()).toBe(1);
      await Promise.all(answers);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the root of an index', () => {
  it('shows a conflict where a name is both a file and a folder', async () => {
    using repository = createRepository();
    using standIn = listeningGit();
    await using objects = objectsOf({ repository, standIn });
    const store = new GitStore(objects, { directory: repository.directory, objectFormat: 'sha1' });
    const id = '0'.repeat(40);
    const staged = new Map([
      ['a', { kind: 'unmerged', id }],
      ['a/b', { kind: 'file', id }],
      ['c/d', { kind: 'submodule', id }],
    ] as const);
    const root = indexRoot(store, staged);
    expect(await root.child('a')).toMatchObject({ kind: 'other', state: { kind: 'unreadable' } });
    expect(Array.from(await root.children(), ([name, folder]) => [name, folder?.kind])).toEqual([
      ['a', undefined],
      ['c', 'folder'],
    ]);
  });
});
