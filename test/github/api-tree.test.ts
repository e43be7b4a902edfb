import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openApiTree, openApiTrees } from '../../src/adapters/github/api-tree.ts';
import { BlobCache } from '../../src/adapters/github/blob-cache.ts';
import type { FileState, TreeReader } from '../../src/ports/tree-reader.ts';
import { connect } from './connect.ts';
import type { PlainTree } from './stand-in/git-store.ts';
import { StandIn } from './stand-in/stand-in.ts';
import { emptyState } from './stand-in/state.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await StandIn.start(emptyState());
});
afterAll(() => standIn.close());
beforeEach(() => standIn.reset(emptyState()));
afterEach(() => standIn.expectNoProblems());

function treeOf(plain: PlainTree): TreeReader {
  const { github } = connect(standIn);
  const sha = standIn.state.store.commit(plain, { date: '2026-11-18T07:00:00Z' });
  return openApiTree({ github, blobs: new BlobCache(github) }, sha, `main (${sha.slice(0, 7)})`);
}

async function stateOf(plain: PlainTree, path: string): Promise<FileState | undefined> {
  return (await treeOf(plain).read([path])).get(path);
}

const TEXT_X = { kind: 'text', text: 'x', id: 'c1b0730f0133e5ec0cc5ee55f29d2d83b19ae0b6' };

describe('a tree behind the API', () => {
  test.each<[string, PlainTree, string, FileState]>([
    [
      'a text',
      { 'd/a.yaml': 'k: 1\n' },
      'd/a.yaml',
      { kind: 'text', text: 'k: 1\n', id: 'd0bd5b1d9dcf6a4f5b1ba7a3a4b2e9de9b8d7d5e' },
    ],
    ['a missing file', { a: 'x' }, 'b', { kind: 'missing' }],
    ['a file below a file', { a: 'x' }, 'a/b', { kind: 'missing' }],

    ['a folder', { 'd/a': 'x' }, 'd', { kind: 'directory' }],
    ['a submodule', { sub: { submodule: 'a'.repeat(40) } }, 'sub', { kind: 'submodule' }],
    ['a file in a submodule', { sub: { submodule: 'a'.repeat(40) } }, 'sub/a', { kind: 'submodule' }],
    [
      'a binary file',
      { a: Buffer.from([1, 0, 2]) },
      'a',
      { kind: 'binary', reason: 'it has a NUL byte in line 1 (offset 1)' },
    ],
    [
      'a link that leaves the repository',
      { l: { symlink: '../../etc/passwd' } },
      'l',
      {
        kind: 'symlink',
        target: '../../etc/passwd',
        reason: '"l" links to "../../etc/passwd", which leads out of the root',
      },
    ],
    [
      'an absolute link',
      { l: { symlink: '/etc/passwd' } },
      'l',
      {
        kind: 'symlink',
        target: '/etc/passwd',
        reason: '"l" links to "/etc/passwd", which is absolute and leads out of the root',
      },
    ],
    [
      'a broken link',
      { l: { symlink: 'gone' } },
      'l',
      { kind: 'symlink', target: 'gone', reason: '"l" links to "gone", which does not exist' },
    ],
    [
      'a circle of links',
      { l: { symlink: 'm' }, m: { symlink: 'l' } },
      'l',
      { kind: 'symlink', target: 'm', reason: '"l" links to "m", which is more than 40 links away, as in a loop' },
    ],
  ])('tells %s', async (_name, plain, path, expected) => {
    const state = await stateOf(plain, path);
    const id = expected.kind === 'text' ? { id: expect.any(String) } : {};
    expect(state).toEqual({ ...expected, ...id });
  });

  test('follows links to files and folders inside', async () => {
    const plain = { 'real/a': 'x', 'links/dir': { symlink: '../real' }, top: { symlink: 'links/dir/a' } };
    expect(await stateOf(plain, 'top')).toEqual({ ...TEXT_X, id: expect.any(String) });
  });

  test('tells a pointer of Git LFS', async () => {
    const pointer =
      'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n';
    expect(await stateOf({ a: pointer }, 'a')).toEqual({ kind: 'lfs-pointer' });
  });

  test('does not read what is too large', async () => {
    const bytes = 16 * 1024 * 1024 + 1;
    expect(await stateOf({ a: Buffer.alloc(bytes, 'x') }, 'a')).toEqual({ kind: 'too-large', bytes });
    expect(standIn.operations()).toEqual(['git/get-tree']);
  });

  test('has the byte order mark and ids of git', async () => {
    const state = await stateOf({ a: '\ufeffhello\n', b: 'hello\n' }, 'b');
    expect(state).toEqual({ kind: 'text', text: 'hello\n', id: 'ce013625030ba8dba906f756967f9e9ca394464a' });
    expect(await stateOf({ a: '\ufeffhello\n' }, 'a')).toMatchObject({ kind: 'text', text: '\ufeffhello\n' });
  });

  test('reads many files with two requests', async () => {
    const plain = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`vms/${index}.yaml`, `id: ${index}\n`]));
    const states = await treeOf(plain).read(Object.keys(plain));
    expect(states.size).toBe(40);
    expect(standIn.operations()).toEqual(['git/get-tree', 'graphql']);
  });

  test('reads a text that GraphQL cuts off as the blob it is', async () => {
    standIn.state.textLimit = 8;
    const states = await treeOf({ a: 'longer than eight\n', b: 'short\n' }).read(['a', 'b']);
    expect([...states.values()].map((state) => (state.kind === 'text' ? state.text : state.kind))).toEqual([
      'longer than eight\n',
      'short\n',
    ]);
    expect(standIn.operations()).toEqual(['git/get-tree', 'graphql', 'git/get-blob']);
  });

  test('reads what both sides share only once', async () => {
    const { github } = connect(standIn);
    const blobs = new BlobCache(github);
    const base = standIn.state.store.commit({ a: '1', b: '2' });
    const head = standIn.state.store.commit({ a: '1', b: '2', c: '3' });
    await openApiTree({ github, blobs }, base, 'base').read(['a', 'b']);
    await openApiTree({ github, blobs }, head, 'head').read(['a', 'b']);
    expect(standIn.operations()).toEqual(['git/get-tree', 'graphql', 'git/get-tree']);
  });

  test('lists what is below a folder, sorted', async () => {
    const tree = treeOf({ 'd/b': '1', 'd/a/z': '2', 'd/Z': '3', e: '4', 'd/l': { symlink: 'b' } });
    expect(await tree.list('d')).toEqual(['d/Z', 'd/a/z', 'd/b', 'd/l']);

    expect(await tree.list('')).toEqual(['d/Z', 'd/a/z', 'd/b', 'd/l', 'e']);
    expect(await tree.list('nowhere')).toEqual([]);
  });

  test('tells when it was committed', async () => {
    expect(await treeOf({ a: 'x' }).committedAt()).toBe('2026-11-18T07:00:00Z');
  });

  test('reads folder by folder where GitHub cuts the tree off', async () => {
    standIn.state.treeLimit = 3;
    const tree = treeOf({ 'a/1': '1', 'a/2': '2', 'b/c/3': '3', 'b/4': '4' });
    expect((await tree.read(['b/c/3'])).get('b/c/3')).toMatchObject({ kind: 'text', text: '3' });
    expect(await tree.list('')).toEqual(['a/1', 'a/2', 'b/4', 'b/c/3']);
    expect(standIn.operations().filter((operation) => operation === 'git/get-tree').length).toBe(5);
  });

  test('refuses in words a tree of too many folders that GitHub cuts off', async () => {
    standIn.state.treeLimit = 500;
    const plain = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`f${index}/x`, '1']));
    await expect(treeOf(plain).list('')).rejects.toThrow('more than 300 folders would have to be read');
  });

  test('ends in an error when the commit does not exist', async () => {
    const { github } = connect(standIn);
    const tree = openApiTree({ github, blobs: new BlobCache(github) }, 'f'.repeat(40), 'head');
    await expect(tree.read(['a'])).rejects.toThrow(
      'could not read the tree of ffffffffffff: GitHub knows no such thing',
    );
  });
});

describe('two commits that are read together', () => {
  const FILE = fc.constantFrom<PlainTree[string]>(
    '1',
    '2',
    { executable: '1' },
    { symlink: 'a' },
    { symlink: '../d' },
    { submodule: 'a'.repeat(40) },
  );
  const PATHS = ['a', 'b', 'd', 'd/a', 'd/b', 'd/e', 'd/e/a', 'd/e/b', 'f/a'];
  /** A tree without paths below its files. */
  const TREE = fc.dictionary(fc.constantFrom(...PATHS), FILE, { maxKeys: 6 }).map((tree) => {
    const isBelowFile = (path: string) => Object.keys(tree).some((other) => path.startsWith(`${other}/`));
    return Object.fromEntries(Object.entries(tree).filter(([path]) => !isBelowFile(path)));
  });

  test('say the same as each alone, whatever differs', { timeout: 240_000 }, async () => {
    const { github } = connect(standIn);
    await fc.assert(
      fc.asyncProperty(TREE, TREE, fc.subarray(PATHS), async (before, after, asked) => {
        const base = standIn.state.store.commit(before);
        const head = standIn.state.store.commit(after, { parents: [base] });
        const { files = [] } = await github.compare(base, head);
        const source = () => ({ github, blobs: new BlobCache(github) });
        const labelled = (sha: string) => ({ sha, label: sha });
        const together = openApiTrees(source(), labelled(head), labelled(base), files);
        const alone = openApiTree(source(), base, base);
        expect(await together.head.read(asked)).toEqual(await openApiTree(source(), head, head).read(asked));
        expect(await together.base.read(PATHS)).toEqual(await alone.read(PATHS));
        for (const folder of ['', 'd', 'd/e', 'f'])
          expect(await together.base.list(folder)).toEqual(await alone.list(folder));
      }),
      { numRuns: 15 },
    );
  });

  test('take one request for all that head asks for, and none more for what base had there', async () => {
    const { github } = connect(standIn);
    const base = standIn.state.store.commit({ 'd/a': '1', 'd/b': '2', 'd/c': '3' });
    const head = standIn.state.store.commit({ 'd/a': '1', 'd/b': '4', 'd/new': '5' }, { parents: [base] });
    const { files = [] } = await github.compare(base, head);
    standIn.calls = [];
    const blobs = new BlobCache(github);
    const commits = [head, base].map((sha) => ({ sha, label: sha }));
    const [ofHead, ofBase] = commits;
    if (ofHead === undefined || ofBase === undefined) throw new Error('there are two');
    const trees = openApiTrees({ github, blobs }, ofHead, ofBase, files);
    const paths = ['d/a', 'd/b', 'd/c', 'd/new'];
    await trees.head.read(paths);
    const kinds = [...(await trees.base.read(paths)).values()].map((state) =>
      state.kind === 'text' ? state.text : state.kind,
    );
    expect([kinds, standIn.operations()]).toEqual([
      ['1', '2', '3', 'missing'],
      ['git/get-tree', 'graphql'],
    ]);
  });

  test('read the whole tree of base for a change that head did not ask about', async () => {
    const { github } = connect(standIn);
    const base = standIn.state.store.commit({ a: '1' });
    const head = standIn.state.store.commit({ b: '1' }, { parents: [base] });
    const { files = [] } = await github.compare(base, head);
    standIn.calls = [];
    const blobs = new BlobCache(github);
    const trees = openApiTrees({ github, blobs }, { sha: head, label: 'head' }, { sha: base, label: 'base' }, files);
    expect((await trees.base.read(['a'])).get('a')).toMatchObject({ kind: 'text', text: '1' });
    expect(standIn.operations()).toEqual(['git/get-tree', 'git/get-blob']);
  });

  test('are compared as wholes where GitHub does not list every change', async () => {
    const base = standIn.state.store.commit({});
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`n/${index}`, '1']));
    const head = standIn.state.store.commit(many, { parents: [base] });
    expect(await connect(standIn).github.compare(base, head)).toEqual({ mergeBase: base, files: undefined });
  });

  test('tell a fault of GitHub where base is read, not before', async () => {
    const { github } = connect(standIn);
    const base = standIn.state.store.commit({ a: '1' });
    const head = standIn.state.store.commit({ a: '2' }, { parents: [base] });
    const { files = [] } = await github.compare(base, head);
    const blobs = new BlobCache(github);
    const trees = openApiTrees({ github, blobs }, { sha: head, label: 'head' }, { sha: base, label: 'base' }, files);
    standIn.fault({ kind: 'status', status: 404, body: { message: 'x' }, on: 'graphql' });
    await expect(trees.head.read(['a'])).rejects.toThrow('could not read');
    await expect(trees.base.read(['a'])).rejects.toThrow('could not read');
  });
});
