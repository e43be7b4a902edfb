import { describe, expect, it } from 'vitest';
import { LONGEST_PATH } from '../../src/source/root-path.ts';
import { createRepository, type TestFile, type TestRepository } from '../git-repository.ts';
import { openSides, type SideLimits } from './sides.ts';

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`;

/** What each of the three readers says of one path in a repository with these files, once where all say the same. */
async function stateIn(files: Record<string, TestFile>, path: string, limits: SideLimits = {}): Promise<unknown> {
  using repository = createRepository();
  repository.write(files);
  repository.commit();
  return await stateOf(repository.directory, path, limits);
}

async function stateOf(directory: string, path: string, limits: SideLimits = {}): Promise<unknown> {
  await using sides = await openSides(directory, limits);
  const states = await Promise.all(sides.all.map(async (side) => (await side.read([path])).get(path)));
  const [first, ...others] = states;
  for (const other of others) expect(other).toEqual(first);
  return first;
}

async function listIn(repository: TestRepository, folder: string): Promise<unknown> {
  await using sides = await openSides(repository.directory);
  const lists = await Promise.all(sides.all.map((side) => side.list(folder)));
  const [first, ...others] = lists;
  for (const other of others) expect(other).toEqual(first);
  return first;
}

describe('a path is read alike from a commit, the index and the disk:', () => {
  it('a text, with the id that git gives it', async () => {
    const id = 'd508cf756344aaf9123c531122a9d2d410c4ecfa';
    expect(await stateIn({ 'ops/vm.yaml': 'x: 1\n' }, 'ops/vm.yaml')).toEqual({ kind: 'text', text: 'x: 1\n', id });
  });

  it('a text with a byte order mark and CR LF, unchanged', async () => {
    expect(await stateIn({ a: '\ufeffx\r\ny\r' }, 'a')).toMatchObject({ kind: 'text', text: '\ufeffx\r\ny\r' });
  });

  it('an empty text', async () => {
    expect(await stateIn({ a: '' }, 'a')).toMatchObject({ kind: 'text', text: '' });
  });

  it('what is not there', async () => {
    using repository = createRepository();
    repository.write({ a: '1' });
    repository.commit();
    for (const path of ['b', 'A', 'a/b', 'b/c/d', 'a\ud800', 'constructor']) {
      expect(await stateOf(repository.directory, path)).toEqual({ kind: 'missing' });
    }
  });

  it('a folder, and the root', async () => {
    expect(await stateIn({ 'a/b/c': '1' }, 'a/b')).toEqual({ kind: 'directory' });
    expect(await stateIn({ a: '1' }, '')).toEqual({ kind: 'directory' });
  });

  it('a binary file', async () => {
    const state = { kind: 'binary', reason: 'it has a NUL byte in line 1 (offset 1)' };
    expect(await stateIn({ a: Buffer.from([1, 0]) }, 'a')).toEqual(state);
  });

  it('a pointer to a large file', async () => {
    expect(await stateIn({ a: POINTER }, 'a')).toEqual({ kind: 'lfs-pointer' });
  });

  it('a file up to its limit, and over it', async () => {
    expect(await stateIn({ a: '12345' }, 'a', { fileBytes: 5 })).toMatchObject({ kind: 'text', text: '12345' });
    expect(await stateIn({ a: '123456' }, 'a', { fileBytes: 5 })).toEqual({ kind: 'too-large', bytes: 6 });
  });

  it.each([
    ['../vm.yaml', 'it has the segment "..", which could lead out of the root'],
    ['/etc/passwd', 'it is absolute: write it relative to the root'],
    ['a//b', 'it has an empty segment: write "/" only between two names'],
    ['.git/config', 'it leads into ".git", which belongs to git'],
    ['a\0b', 'it has a NUL character'],
    ['a'.repeat(LONGEST_PATH + 1), 'it is longer than 4096 characters'],
  ])('a path that leads elsewhere, which is refused', async (path, reason) => {
    const state = { kind: 'unreadable', reason: `its path is no path below the root: ${reason}` };
    expect(await stateIn({ a: '1' }, path)).toEqual(state);
  });

  it('files with odd names', async () => {
    const names = [
      'new\nline',
      'tab\tand "quotes" \\ and \'quotes\'',
      'größe/日本/🖥.yaml',
      '-rf',
      '--help',
      ':(glob)**',
      ':/top',
      '*.yaml',
      '[a-z]?',
      ' leading and trailing ',
      'HEAD',
      '@{0}',
      '__proto__',
      'a\\b',
      'C:/drive',
    ];
    using repository = createRepository();
    repository.write(Object.fromEntries(names.map((name) => [name, `this is ${name}`])));
    repository.commit();
    for (const name of names) {
      expect(await stateOf(repository.directory, name)).toMatchObject({ kind: 'text', text: `this is ${name}` });
    }
    expect(await listIn(repository, '')).toEqual(names.sort());
  });

  it('a file whose name is not UTF-8, by the name that listing gives it', async () => {
    using repository = createRepository();
    repository.write({ 'caf\udce9/\udcff.yaml': 'odd' });
    repository.commit();
    expect(await listIn(repository, '')).toEqual(['caf\udce9/\udcff.yaml']);
    expect(await stateOf(repository.directory, 'caf\udce9/\udcff.yaml')).toMatchObject({ kind: 'text', text: 'odd' });
  });

  it('many paths at once, each answered once', async () => {
    using repository = createRepository();
    const paths = Array.from({ length: 600 }, (_, index) => `d${index % 7}/f${index}`);
    repository.write(Object.fromEntries(paths.map((path) => [path, path])));
    repository.commit();
    await using sides = await openSides(repository.directory);
    for (const side of sides.all) {
      const states = await side.read([...paths, ...paths, 'none']);
      expect([...states.keys()]).toEqual([...paths, 'none']);
      expect(Array.from(states.values(), (state) => (state.kind === 'text' ? state.text : state.kind))).toEqual([
        ...paths,
        'missing',
      ]);
    }
  });

  it('nothing, where nothing is asked', async () => {
    using repository = createRepository();
    repository.commit();
    await using sides = await openSides(repository.directory);
    for (const side of sides.all) expect(await side.read([])).toEqual(new Map());
  });
});

describe('a link is followed alike in a commit, the index and on disk:', () => {
  const files = { 'real/vm.yaml': 'x', 'real/deep/host.yaml': 'y' };
  const refusal = (target: string, reason: string) => ({ kind: 'symlink', target, reason });

  it.each<[string, Record<string, string>, string, string]>([
    ['to a file', { a: 'real/vm.yaml' }, 'a', 'x'],
    ['to a folder', { a: 'real' }, 'a/vm.yaml', 'x'],
    ['up and down again', { 'ops/a': '../real/./vm.yaml' }, 'ops/a', 'x'],
    ['to a link', { a: 'b', b: 'real/vm.yaml' }, 'a', 'x'],
    ['out of a linked folder', { a: 'real/deep', b: 'a/../vm.yaml' }, 'b', 'x'],
    ['with too many slashes', { a: 'real//deep/' }, 'a/host.yaml', 'y'],
    ['whose name is not UTF-8', { a: 'caf\udce9', 'caf\udce9': 'real/vm.yaml' }, 'a', 'x'],
  ])('%s', async (_what, links, path, text) => {
    const all = { ...files, ...Object.fromEntries(Object.entries(links).map(([name, link]) => [name, { link }])) };
    expect(await stateIn(all, path)).toMatchObject({ kind: 'text', text });
  });

  it('to a folder, asked for itself', async () => {
    expect(await stateIn({ ...files, a: { link: 'real' } }, 'a')).toEqual({ kind: 'directory' });
    expect(await stateIn({ ...files, a: { link: '.' } }, 'a')).toEqual({ kind: 'directory' });
  });

  it('through 40 links, but not through 41', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 41 }, (_, index) => [`l${index}`, { link: `l${index + 1}` }]),
    );
    const all = { ...chain, l41: 'end' };
    expect(await stateIn(all, 'l1')).toMatchObject({ kind: 'text', text: 'end' });
    expect(await stateIn(all, 'l0')).toEqual(
      refusal('l1', '"l40" links to "l41", which is more than 40 links away, as in a loop'),
    );
  });

  it.each<[string, Record<string, TestFile>, string, string]>([
    ['to itself', { a: { link: 'a' } }, 'a', '"a" links to "a", which is more than 40 links away, as in a loop'],
    [
      'in a circle',
      { a: { link: 'b/c' }, b: { link: 'a' } },
      'b/c',
      '"a" links to "b/c", which is more than 40 links away, as in a loop',
    ],
    [
      'out of the root',
      { 'ops/a': { link: '../../x' } },
      '../../x',
      '"ops/a" links to "../../x", which leads out of the root',
    ],
    ['just above the root', { a: { link: '..' } }, '..', '"a" links to "..", which leads out of the root'],
    [
      'to an absolute path',
      { a: { link: '/etc/passwd' } },
      '/etc/passwd',
      '"a" links to "/etc/passwd", which is absolute and leads out of the root',
    ],
    [
      'into the store of git',
      { a: { link: '.git/config' } },
      '.git/config',
      '"a" links to ".git/config", which leads into ".git", which belongs to git',
    ],
    ['to nothing', { a: { link: 'b/c' } }, 'b/c', '"a" links to "b/c", which does not exist'],
    ['through a file', { a: { link: 'f/.' }, f: '1' }, 'f/.', '"a" links to "f/.", which does not exist'],
    ['up from a file', { a: { link: 'f/../f' }, f: '1' }, 'f/../f', '"a" links to "f/../f", which does not exist'],
    [
      'by a back slash',
      { a: { link: '..\\x' } },
      '..\\x',
      '"a" links to "..\\x", which has a "\\", which leads elsewhere on some machines',
    ],
  ])('%s, which is refused', async (_what, all, target, reason) => {
    const path = Object.keys(all)[0] ?? '';
    expect(await stateIn(all, path)).toEqual(refusal(target, reason));
  });

  it('to a link that is refused, and says which of the two is at fault', async () => {
    const all = { a: { link: 'ops/b' }, 'ops/b': { link: '/etc' } };
    expect(await stateIn(all, 'a/passwd')).toEqual(
      refusal('ops/b', '"ops/b" links to "/etc", which is absolute and leads out of the root'),
    );
  });

  it('up and then to a link that is refused, which is named by where it stands', async () => {
    const all = { 'ops/a': { link: '../b' }, b: { link: '/etc' } };
    expect(await stateIn(all, 'ops/a')).toEqual(
      refusal('../b', '"b" links to "/etc", which is absolute and leads out of the root'),
    );
  });

  it('through more folders than any path has, which is refused', async () => {
    const there = 'd/../'.repeat(800);
    expect(await stateIn({ a: { link: `${there}b` }, b: { link: `${there}b` }, 'd/x': '' }, 'a')).toMatchObject({
      kind: 'symlink',
      reason: expect.stringMatching(/, which leads through too many folders$/),
    });
  });
});

describe('a folder is listed alike from a commit, the index and the disk:', () => {
  it('with all that is no folder, sorted by code unit', async () => {
    using repository = createRepository();
    repository.write({ b: '', 'a/z': '', 'a-b': '', B: '', ä: '', 'a/b/c': '', '\uff5e': '', '🖥': '', '.hidden': '' });
    repository.write({ 'a/link': { link: 'b' }, 'a/out': { link: '/etc' }, 'x.git/y': '', '.gitignore': '' });
    repository.commit();
    expect(await listIn(repository, '')).toEqual([
      '.gitignore',
      '.hidden',
      'B',
      'a-b',
      'a/b/c',
      'a/link',
      'a/out',
      'a/z',
      'b',
      'x.git/y',
      'ä',
      '🖥',
      '\uff5e',
    ]);
    expect(await listIn(repository, 'a')).toEqual(['a/b/c', 'a/link', 'a/out', 'a/z']);
    expect(await listIn(repository, 'a/b')).toEqual(['a/b/c']);
    expect(await listIn(repository, 'a/link')).toEqual(['a/link/c']);
  });

  it('which lists itself where it is none, and nothing where it is not there', async () => {
    using repository = createRepository();
    repository.write({ file: '', out: { link: '/etc' } });
    repository.commit();
    expect(await listIn(repository, 'file')).toEqual(['file']);
    expect(await listIn(repository, 'out')).toEqual(['out']);
    expect(await listIn(repository, 'none')).toEqual([]);
    expect(await listIn(repository, 'file/none')).toEqual([]);
  });

  it('unless its path leads elsewhere', async () => {
    using repository = createRepository();
    repository.commit();
    await using sides = await openSides(repository.directory);
    for (const side of sides.all) {
      await expect(side.list('../x')).rejects.toThrow('the folder "../x" cannot be listed: it has the segment ".."');
    }
  });

  it('unless it holds more than the limit', async () => {
    using repository = createRepository();
    repository.write({ 'a/b/1': '', 'a/b/2': '', 'a/3': '', '4': '' });
    repository.commit();
    await using enough = await openSides(repository.directory, { listedItems: 6 });
    for (const side of enough.all) expect(await side.list('')).toHaveLength(4);
    await using sides = await openSides(repository.directory, { listedItems: 5 });
    for (const side of sides.all) {
      await expect(side.list('')).rejects.toThrow('the root holds more than 5 files and folders');
      expect(await side.list('a')).toHaveLength(3);
    }
    await using few = await openSides(repository.directory, { listedItems: 1 });
    for (const side of few.all) {
      await expect(side.list('a')).rejects.toThrow('the folder "a" holds more than 1 files and folders');
    }
  });
});
