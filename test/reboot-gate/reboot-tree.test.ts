import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { digestTree } from '../../src/harness/run/digest-tree.ts';
import { digestFiles, readRebootTree, staysInside, TREE_LIMITS } from '../../src/reboot-gate/reboot-tree.ts';
import { writeRebootTree } from '../../src/reboot-gate/write-reboot-tree.ts';
import { connect } from '../github/connect.ts';
import type { PlainTree } from '../github/stand-in/git-store.ts';
import { StandIn } from '../github/stand-in/stand-in.ts';
import { emptyState } from '../github/stand-in/state.ts';

let standIn: StandIn;
let room: string;
beforeAll(async () => {
  standIn = await StandIn.start(emptyState());
  room = mkdtempSync(join(tmpdir(), 'reboot-tree-'));
});
afterAll(async () => {
  await standIn.close();
  rmSync(room, { recursive: true });
});
beforeEach(() => standIn.reset(emptyState()));
afterEach(() => standIn.expectNoProblems());

const read = (tree: PlainTree, folder = '', limits = TREE_LIMITS) =>
  readRebootTree(connect(standIn).github, standIn.state.store.commit(tree), folder, limits);

describe('the tree of a commit', () => {
  const TREE: PlainTree = {
    'ansible/site.yml': '- hosts: all\n',
    'ansible/bin/run': { executable: '#!/bin/sh\n' },
    'ansible/logo.png': Buffer.from([0, 1, 2, 255]),
    'ansible/roles/a/link.yml': { symlink: '../../site.yml' },
    'ansible/roles.txt': 'sorted otherwise than the folder\n',
    'ansible/modules': { submodule: 'a'.repeat(40) },
    'ansible/.gitattributes': 'site.yml export-ignore\n',
    'ansible/.hooks/post-checkout': { executable: '#!/bin/sh\ntouch /tmp/owned\n' },
    'secret.txt': 'outside of the tree\n',
  };

  test('arrives as it is, whatever its attributes say, and without its submodules', async () => {
    const files = await read(TREE, 'ansible');
    expect(files.map(({ path, kind }) => `${kind} ${path}`).sort()).toEqual([
      'executable .hooks/post-checkout',
      'executable bin/run',
      'file .gitattributes',
      'file logo.png',
      'file roles.txt',
      'file site.yml',
      'link roles/a/link.yml',
    ]);
    expect(standIn.operations()).toEqual(['git/get-tree', 'graphql', 'git/get-blob']);
  });

  test('has on disk the digest that it has by API', async () => {
    const files = await read(TREE, 'ansible');
    const folder = join(room, 'whole');
    await writeRebootTree(folder, files);
    expect(await digestTree(folder)).toBe(digestFiles(files));
    expect(readFileSync(join(folder, 'roles/a/link.yml'), 'utf8')).toBe('- hosts: all\n');
    expect(lstatSync(join(folder, 'bin/run')).mode & 0o777).toBe(0o755);
    expect(lstatSync(join(folder, 'site.yml')).mode & 0o777).toBe(0o644);
    expect(existsSync(join(folder, '.git'))).toBe(false);
  });

  test('of another content has another digest', async () => {
    const digests = [
      await read({ a: '1', b: '' }),
      await read({ a: '', b: '1' }),
      await read({ a: '1', b: { symlink: 'a' } }),
      await read({ a: '1', 'b/c': '' }),
    ].map(digestFiles);
    expect(new Set(digests).size).toBe(4);
  });

  test.each([
    ['/etc/passwd', 'a'],
    ['../outside', 'a'],
    ['../../outside', 'deep/a'],
    ['x/../../outside', 'deep/a'],
  ])('is refused with a link to %s', async (symlink, path) => {
    await expect(read({ [path]: { symlink }, b: '' })).rejects.toThrow(`the link "${path}" leads out of the tree`);
  });

  test.each([
    ['one file that is too large', { fileBytes: 4 }, '"b" has 5 bytes, more than 4'],
    ['too much of all', { totalBytes: 5 }, 'it has 6 bytes, more than 5'],
    ['too many files', { files: 1 }, 'it has 2 files, more than 1'],
  ])('is refused before it is fetched for %s', async (_case, limits, words) => {
    await expect(read({ a: '1', b: '12345' }, '', { ...TREE_LIMITS, ...limits })).rejects.toThrow(words);
    expect(standIn.operations()).toEqual(['git/get-tree']);
  });

  test('is refused where GitHub lists only a part of it', async () => {
    standIn.state.treeLimit = 1;
    await expect(read({ a: '1', b: '2' })).rejects.toThrow('GitHub lists only a part of it');
  });

  test.each(['nowhere', 'ansible/site.yml'])('is refused where "%s" is no folder', async (folder) => {
    await expect(read(TREE, folder)).rejects.toThrow(`the folder "${folder}" of`);
  });

  test('is refused with a folder of git in it', async () => {
    await expect(read({ 'a/.GIT/config': '[core]' })).rejects.toThrow('it leads into ".GIT", which belongs to git');
  });

  test('is written over nothing', async () => {
    const folder = join(room, 'twice');
    await writeRebootTree(folder, [{ path: 'a', kind: 'file', bytes: Buffer.from('1') }]);
    await expect(writeRebootTree(folder, [])).rejects.toThrow('EEXIST');
  });

  test('cannot be written through a link of its own', async () => {
    const bytes = Buffer.from('x');
    const files = [
      { path: 'a', kind: 'link', bytes: Buffer.from('/tmp') },
      { path: 'a/b', kind: 'file', bytes },
    ] as const;
    const folder = join(room, 'through');
    await expect(writeRebootTree(folder, files)).rejects.toThrow('EEXIST');
    expect(lstatSync(join(folder, 'a')).isDirectory()).toBe(true);
  });
});

test('links that stay inside one by one stay inside together, as the system follows them', () => {
  const name = fc.constantFrom('a', 'b', 'c');
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
  const segment = fc.constantFrom('..', '..', '.', 'a', 'b', 'c');
  const target = fc.array(segment, { minLength: 1, maxLength: 5 }).map((segments) => segments.join('/'));
  let trees = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(path, target), { minLength: 1, maxLength: 6 }), (links) => {
      const root = join(room, `links-${trees++}`, 'deep', 'root');
      mkdirSync(root, { recursive: true });
      const inside = links.filter(([from, to]) => staysInside(from, to));
      for (const [from, to] of inside) {
        const parent = dirname(join(root, from));
        if (isRealFolder(root, parent) && !existsSync(join(root, from))) {
          mkdirSync(parent, { recursive: true });
          if (lstatSync(join(root, from), { throwIfNoEntry: false }) === undefined) symlinkSync(to, join(root, from));
        }
      }
      for (const [from] of inside) {
        if (!existsSync(join(root, from))) continue;
        expect(`${realpathSync(join(root, from))}${sep}`.startsWith(`${realpathSync(root)}${sep}`)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

/** Folders of a git tree are never links, so links are only put into real ones. */
function isRealFolder(root: string, folder: string): boolean {
  let at = root;
  for (const name of folder.slice(root.length).split(sep).filter(Boolean)) {
    at = join(at, name);
    const facts = lstatSync(at, { throwIfNoEntry: false });
    if (facts === undefined) return true;
    if (!facts.isDirectory()) return false;
  }
  return true;
}
