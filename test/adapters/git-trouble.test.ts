import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { explainGitFailure, explainGitWords } from '../../src/adapters/git-failure.ts';
import { type GitOptions, openGit } from '../../src/adapters/open-git.ts';
import { ConfigurationError } from '../../src/report/configuration-error.ts';
import { createFolder, createRepository, GIT_VARIABLES, runGit, type TestRepository } from '../git-repository.ts';
import { createStandInGit } from './stand-in-git.ts';

const DAMAGE_HINT = 'run "git fsck" to see what is damaged, and clone again';
const DEPTH_HINT = 'fetch the whole history: set "fetch-depth: 0" on actions/checkout, or run "git fetch --unshallow"';

/** Why a folder cannot be opened as a repository, or a revision of it be read, in the words a person gets. */
async function troubleWith(directory: string, revision = 'HEAD', options: Partial<GitOptions> = {}): Promise<unknown> {
  try {
    await using git = await openGit({ directory, environment: GIT_VARIABLES, ...options });
    const side = await git.treeAt(revision);
    await side.read(await side.list(''));
    return 'no trouble';
  } catch (error) {
    return error instanceof ConfigurationError ? [error.message, error.hint] : error;
  }
}

describe('without a repository', () => {
  it('says that there is none', async () => {
    using folder = createFolder();
    expect(await troubleWith(folder.directory)).toEqual([
      `"${folder.directory}" is not in a git repository`,
      'run this in a clone; outside git only the working tree can be read',
    ]);
  });

  it('says that there is no such folder', async () => {
    expect(await troubleWith('/no/such/folder')).toEqual(['the folder "/no/such/folder" does not exist', undefined]);
  });

  it('says that git is not installed', async () => {
    using repository = createRepository();
    expect(await troubleWith(repository.directory, 'HEAD', { environment: { PATH: repository.directory } })).toEqual([
      'git is not installed, or not on the PATH',
      'install git 2.25 or newer',
    ]);
  });

  it('says that git may not be run', async () => {
    using standIn = createStandInGit('exit 0');
    chmodSync(join(standIn.directory, 'git'), 0o644);
    const options = { environment: { PATH: standIn.directory } };
    expect(await troubleWith(standIn.directory, 'HEAD', options)).toEqual([
      '"git" could not be started: spawn git EACCES',
      undefined,
    ]);
  });
});

describe('a repository that git refuses', () => {
  it('for its owner, comes with the way to allow it', async () => {
    using repository = createRepository();
    using standIn = createStandInGit('GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec "$real" "$@"');
    expect(await troubleWith(repository.directory, 'HEAD', { environment: standIn.environment })).toEqual([
      `git refuses the repository at "${repository.directory}" because another user owns it`,
      `if you trust it, run "git config --global --add safe.directory ${repository.directory}"`,
    ]);
  });

  it.each([
    ['[core]\nrepositoryformatversion = 7\n', 'Expected git repo version <= 1, found 7'],
    ['[core]\nrepositoryformatversion = 1\n[extensions]\nunheardof = 1\n', 'unheardof'],
    ['[core\n', 'bad config line 1 in file .git/config'],
  ])('for its configuration, comes with the reason', async (config, reason) => {
    using repository = createRepository();
    writeFileSync(join(repository.directory, '.git/config'), config);
    expect(await troubleWith(repository.directory)).toEqual([
      expect.stringMatching(`^git cannot use the configuration of the repository: .*${reason}`),
      undefined,
    ]);
  });
});

describe('a revision', () => {
  it('that no one made is told, with the way to find the right one', async () => {
    using repository = createRepository();
    repository.commit();
    expect(await troubleWith(repository.directory, 'origin/mian')).toEqual([
      'git knows no commit "origin/mian"',
      'look for misspellings with "git branch --all"; a branch of a remote must be fetched first: "git fetch origin"',
    ]);
  });

  it('is told to be none before the first commit', async () => {
    using repository = createRepository();
    expect(await troubleWith(repository.directory)).toEqual(['git knows no commit "HEAD"', expect.any(String)]);
  });

  it('that leads to a file is no commit', async () => {
    using repository = createRepository();
    repository.write({ a: 'one' });
    repository.commit();
    for (const revision of ['HEAD:a', 'HEAD^{tree}', 'HEAD..HEAD', '^HEAD', ':a']) {
      expect(await troubleWith(repository.directory, revision)).toEqual([
        `git knows no commit "${revision}"`,
        expect.any(String),
      ]);
    }
  });

  it.each([
    ['--upload-pack=touch marker', 'it starts with "-"'],
    ['', 'it is empty'],
    ['HEAD\nHEAD', 'it has a control character'],
    ['HEAD\0', 'it has a control character'],
    ['a'.repeat(1025), 'it is longer than 1024 characters'],
  ])('that is none is refused before git sees it: %j', async (revision, reason) => {
    using repository = createRepository();
    repository.commit();
    expect(await troubleWith(repository.directory, revision)).toEqual([
      `"${revision}" is no revision: ${reason}`,
      'name a branch, a tag or a commit id, e.g. "origin/main"',
    ]);
  });

  it('that is short for two commits is told so', async () => {
    using repository = createRepository();
    const commits = Array.from(
      { length: 1000 },
      (_, index) => `commit refs/heads/b${index}\ncommitter A <a> 1 +0000\ndata 0\n`,
    );
    writeFileSync(
      join(repository.directory, 'commits'),
      commits.map((each, index) => each.replace('1 +', `${index} +`)).join(''),
    );
    using standIn = createStandInGit('exec "$real" fast-import --quiet < commits');
    execFileSync(join(standIn.directory, 'git'), { cwd: repository.directory, env: GIT_VARIABLES });
    const short = repository
      .git('rev-list', '--all')
      .split('\n')
      .map((id) => id.slice(0, 4))
      .sort();
    const twice = short.find((id, index) => id === short[index + 1]) ?? '';
    expect(await troubleWith(repository.directory, twice)).toEqual([
      `"${twice}" is short for more than one commit`,
      'write more digits of the commit id',
    ]);
  });
});

describe('a clone that was cut', () => {
  it('in its history tells how to fetch the rest', async () => {
    using repository = createRepository();
    const first = repository.commit('first');
    repository.commit('second');
    repository.git('checkout', '--quiet', '-b', 'other', first);
    repository.commit('third');
    using folder = createFolder();
    const url = `file://${repository.directory}`;
    runGit(folder.directory, 'clone', '--quiet', '--depth=1', '--no-single-branch', url, '.');
    expect(await troubleWith(folder.directory)).toBe('no trouble');
    expect(await troubleWith(folder.directory, first)).toEqual([
      `the commit "${first}" is not in this shallow clone`,
      DEPTH_HINT,
    ]);
    await using git = await openGit({ directory: folder.directory, environment: GIT_VARIABLES });
    await expect(git.mergeBase('origin/main', 'origin/other')).rejects.toMatchObject({
      message: '"origin/main" and "origin/other" have no commit in common in this shallow clone',
      hint: DEPTH_HINT,
    });
  });

  it.each(['blob:none', 'tree:0'])('in its files (%s) is told, and nothing is fetched', async (filter) => {
    using repository = createRepository();
    repository.write({ 'a/b': 'one' });
    repository.commit();
    repository.git('config', 'uploadpack.allowFilter', 'true');
    using folder = createFolder();
    const { directory } = folder;
    runGit(directory, 'clone', '--quiet', '--no-checkout', `--filter=${filter}`, `file://${repository.directory}`, '.');
    const missing = () => runGit(directory, 'rev-list', '--objects', '--missing=print', 'HEAD').match(/^\?/gm)?.length;
    const before = missing();
    expect(before).toBeGreaterThan(0);
    expect(await troubleWith(directory)).toEqual([
      `the clone at "${directory}" lacks files of its commits: it was made with a filter`,
      'clone without "--filter" (on actions/checkout: without "filter"); nothing is fetched while checking',
    ]);
    expect(missing()).toBe(before);
  });
});

describe('a damaged store', () => {
  it.each<[string, (repository: TestRepository) => void]>([
    ['a pack that is cut off', (repository) => cut(repository, '.pack', 0.3)],
    ['a pack that is empty', (repository) => cut(repository, '.pack', 0)],
    ['a pack with other bytes in it', scribble],
    ['an index of a pack that is cut off', (repository) => cut(repository, '.idx', 0.5)],
    ['an object that is empty', (repository) => truncateSync(looseObject(repository), 0)],
    ['an object that is cut off', (repository) => truncateSync(looseObject(repository), 10)],
    ['an object that is garbage', (repository) => writeFileSync(looseObject(repository), 'garbage')],
  ])('with %s is told', async (_what, damage) => {
    using repository = createRepository();
    repository.write({ 'a/b': noise(1), 'a/c': noise(2) });
    repository.commit();
    damage(repository);
    const [message, hint] = [await troubleWith(repository.directory)].flat();
    expect(message).toMatch(/^the git repository is damaged: \S/);
    expect(hint).toBe(DAMAGE_HINT);
  });

  it('never gives a wrong text, whichever byte of a pack is another', async () => {
    using repository = createRepository();
    const long = noise(3);
    repository.write({ 'a/b': long });
    repository.commit();
    repository.write({ 'a/b': `${long}end` });
    repository.commit();
    const pack = packFile(repository, '.pack');
    const bytes = readFileSync(pack);
    const place = fc.nat(bytes.length - 1);
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), fc.boolean(), async (at, difference, isCut) => {
        const damaged = Buffer.from(isCut ? bytes.subarray(0, at) : bytes);
        if (!isCut) damaged[at] = (bytes[at] ?? 0) ^ difference;
        writeFileSync(pack, damaged);
        await using git = await openGit({ directory: repository.directory, environment: GIT_VARIABLES });
        const read = async (revision: string) => (await (await git.treeAt(revision)).read(['a/b'])).get('a/b');
        const states = await Promise.all([read('HEAD~1'), read('HEAD')]).catch((error: unknown) => error);
        if (states instanceof ConfigurationError) return;
        expect(states).toMatchObject([
          { kind: 'text', text: long },
          { kind: 'text', text: `${long}end` },
        ]);
      }),
      { numRuns: 50 },
    );
  });

  it('that lost an object names it', async () => {
    using repository = createRepository();
    repository.write({ a: 'one', b: 'two', c: 'three' });
    repository.commit();
    rmSync(looseObject(repository, 'b'));
    expect(await troubleWith(repository.directory)).toEqual([
      `the git repository lacks the object "${repository.git('rev-parse', 'HEAD:b')}"`,
      DAMAGE_HINT,
    ]);
  });

  it('with an index that is cut off is told', async () => {
    using repository = createRepository();
    repository.write({ a: 'one' });
    repository.commit();
    truncateSync(join(repository.directory, '.git/index'), 40); // git does not notice
    await using git = await openGit({ directory: repository.directory, environment: GIT_VARIABLES });
    await expect(git.index()).rejects.toThrow('the repository holds a malformed list of staged files');
  });
});

describe('a git process', () => {
  const silent = createStandInGit.bind(
    undefined,
    'case "$*" in *cat-file*) echo $$ > "$here/pid"; exec sleep 600;; *) exec "$real" "$@";; esac',
  );

  it('that is killed while it is asked ends the question in words', async () => {
    using repository = createRepository();
    repository.commit();
    using standIn = silent();
    await using git = await openGit({ directory: repository.directory, environment: standIn.environment });
    const answer = expect(git.treeAt('HEAD')).rejects.toThrow('"git" was ended by the signal SIGKILL');
    process.kill(await pidFrom(standIn), 'SIGKILL');
    await answer;
  });

  it('that was killed while it had nothing to do is started again', async () => {
    using repository = createRepository();
    repository.write({ a: 'one' });
    repository.commit();
    using standIn = createStandInGit('case "$*" in *cat-file*) echo $$ > "$here/pid";; esac; exec "$real" "$@"');
    await using git = await openGit({ directory: repository.directory, environment: standIn.environment });
    const side = await git.treeAt('HEAD');
    const pid = await pidFrom(standIn);
    process.kill(pid, 'SIGKILL');
    await vi.waitFor(() => expect(existsSync(`/proc/${pid}`)).toBe(false));
    expect(await side.list('')).toEqual(['a']);
  });

  it('that does not answer is ended at the time limit', async () => {
    using repository = createRepository();
    repository.commit();
    using standIn = silent();
    const options = { environment: standIn.environment, timeLimitMs: 2000 };
    expect(await troubleWith(repository.directory, 'HEAD', options)).toEqual([
      '"git" did not end within 2 s',
      undefined,
    ]);
    expect(existsSync(`/proc/${await pidFrom(standIn)}`)).toBe(false);
  });

  it('that ends without an answer is told', async () => {
    using repository = createRepository();
    using standIn = createStandInGit('case "$*" in *cat-file*) exit 0;; *) exec "$real" "$@";; esac');
    expect(await troubleWith(repository.directory, 'HEAD', { environment: standIn.environment })).toEqual([
      '"git" ended with code 0',
      undefined,
    ]);
  });

  it('that answers something else is told', async () => {
    using repository = createRepository();
    using standIn = createStandInGit('case "$*" in *cat-file*) exec yes;; *) exec "$real" "$@";; esac');
    expect(await troubleWith(repository.directory, 'HEAD', { environment: standIn.environment })).toEqual([
      'git answers in a way that is not understood: "y"',
      undefined,
    ]);
  });

  it('is over when the repository is closed, and is not started again', async () => {
    using repository = createRepository();
    repository.write({ a: 'one' });
    repository.commit();
    using standIn = createStandInGit('case "$*" in *cat-file*) echo $$ > "$here/pid";; esac; exec "$real" "$@"');
    const git = await openGit({ directory: repository.directory, environment: standIn.environment });
    const side = await git.treeAt('HEAD');
    const pid = await pidFrom(standIn);
    expect(existsSync(`/proc/${pid}`)).toBe(true);
    await git[Symbol.asyncDispose]();
    expect(existsSync(`/proc/${pid}`)).toBe(false);
    await expect(side.list('')).rejects.toThrow('the git repository is closed already');
    await git[Symbol.asyncDispose]();
  });

  it('is over when the repository is closed while it is asked', async () => {
    using repository = createRepository();
    using standIn = silent();
    const git = await openGit({ directory: repository.directory, environment: standIn.environment });
    const answer = expect(git.treeAt('HEAD')).rejects.toThrow('reading from git was given up');
    const pid = await pidFrom(standIn);
    await git[Symbol.asyncDispose]();
    await answer;
    expect(existsSync(`/proc/${pid}`)).toBe(false);
  });

  it('is over when opening fails', async () => {
    using folder = createFolder();
    using standIn = createStandInGit(
      'case "$*" in *cat-file*) echo $$ > "$here/pid"; exec sleep 600;; *) while [ ! -s "$here/pid" ]; do :; done; exit 1;; esac',
    );
    expect(await troubleWith(folder.directory, 'HEAD', { environment: standIn.environment })).toEqual([
      '"git" ended with code 1',
      undefined,
    ]);
    expect(existsSync(`/proc/${await pidFrom(standIn)}`)).toBe(false);
  });
});

describe("git's own words", () => {
  it('are repeated where they are not known', () => {
    const stderr = 'fatal: cannot exec the moon\n';
    expect(explainGitWords('/x', stderr)).toBe(undefined);
    expect(explainGitFailure('/x', { kind: 'exited', code: 128, stderr }).message).toBe(
      '"git" ended with code 128; it said: fatal: cannot exec the moon',
    );
  });
});

async function pidFrom(standIn: { written(name: string): string | undefined }): Promise<number> {
  return vi.waitFor(() => {
    const text = standIn.written('pid') ?? '';
    expect(text).toMatch(/^\d+\n$/);
    return Number(text);
  }, 10_000);
}

/** Text that does not get smaller by compressing, so that it fills a pack. */
function noise(seed: number): string {
  let state = seed;
  return Array.from({ length: 2000 }, () => {
    state = (state * 48271) % 0x7fffffff;
    return state.toString(36);
  }).join('\n');
}

function looseObject(repository: TestRepository, path = 'a/b'): string {
  const id = repository.git('rev-parse', `HEAD:${path}`);
  const file = join(repository.directory, '.git/objects', id.slice(0, 2), id.slice(2));
  chmodSync(file, 0o644);
  return file;
}

function packFile(repository: TestRepository, ending: string): string {
  repository.git('repack', '-adq');
  const folder = join(repository.directory, '.git/objects/pack');
  const file = join(folder, readdirSync(folder).find((name) => name.endsWith(ending)) ?? '');
  chmodSync(file, 0o644);
  return file;
}

function cut(repository: TestRepository, ending: string, share: number): void {
  const file = packFile(repository, ending);
  truncateSync(file, Math.floor(readFileSync(file).length * share));
}

function scribble(repository: TestRepository): void {
  const file = packFile(repository, '.pack');
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0, Math.floor(bytes.length * 0.3), Math.floor(bytes.length * 0.9)));
}
