import { describe, expect, it } from 'vitest';
import {
  indexArgv,
  mergeBaseArgv,
  OBJECTS_ARGV,
  parseCommit,
  parseIndex,
  parseRepositoryFacts,
  parseTree,
  REPOSITORY_FACTS_ARGV,
} from '../../src/adapters/git.ts';

const ID = 'd508cf756344aaf9123c531122a9d2d410c4ecfa';
const ZEROS = '0'.repeat(40);

describe('the git commands', () => {
  it.each([
    ['facts', REPOSITORY_FACTS_ARGV],
    ['objects', OBJECTS_ARGV],
    ['merge base', mergeBaseArgv(ID, ID)],
    ['index', indexArgv('sha1')],
  ])('keep git from running programs and taking paths for patterns: %s', (_what, argv) => {
    expect(argv.slice(0, 13).join(' ')).toBe(
      'git --no-pager --no-replace-objects --no-optional-locks --literal-pathspecs -c core.fsmonitor=false' +
        ' -c core.hooksPath=/dev/null -c credential.helper= -c index.sparse=false',
    );
  });

  it('compare the index with the empty tree of the repository', () => {
    expect(indexArgv('sha1').at(-1)).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904');
    expect(indexArgv('sha256').at(-1)).toBe('6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321');
  });
});

describe('parseRepositoryFacts', () => {
  it('reads the top of a working tree', () => {
    expect(parseRepositoryFacts(Buffer.from('true\nfalse\nsha1\n\n'))).toEqual({
      hasWorkingTree: true,
      isShallow: false,
      objectFormat: 'sha1',
      prefix: '',
    });
  });

  it('reads a folder whose name has line breaks, and a bare, shallow repository', () => {
    expect(parseRepositoryFacts(Buffer.from('false\ntrue\nsha256\na\nb/größe/\n'))).toEqual({
      hasWorkingTree: false,
      isShallow: true,
      objectFormat: 'sha256',
      prefix: 'a\nb/größe',
    });
  });

  it.each(['', 'true\nfalse\n--show-object-format\n\n', 'true\nyes\nsha1\n\n', 'fatal\nfalse\nsha1\n\n'])(
    'refuses %j, which an old git may answer',
    (output) => {
      expect(() => parseRepositoryFacts(Buffer.from(output))).toThrow(
        'git does not say what kind of repository this is',
      );
    },
  );
});

describe('parseIndex', () => {
  it('reads what is staged, by kind', () => {
    const line = (mode: string, path: string, status = 'A') => `:000000 ${mode} ${ZEROS} ${ID} ${status}\0${path}\0`;
    const output = [
      line('100644', 'a b'),
      line('100755', 'run'),
      line('120000', 'link'),
      line('160000', 'module'),
      `:000000 000000 ${ZEROS} ${ZEROS} U\0both\0`,
    ].join('');
    expect([...parseIndex(Buffer.from(output))]).toEqual([
      ['a b', { kind: 'file', id: ID }],
      ['run', { kind: 'file', id: ID }],
      ['link', { kind: 'link', id: ID }],
      ['module', { kind: 'submodule', id: ID }],
      ['both', { kind: 'unmerged', id: ZEROS }],
    ]);
  });

  it('reads nothing where nothing is staged', () => {
    expect(parseIndex(Buffer.alloc(0)).size).toBe(0);
  });

  it.each([
    `:000000 100644 ${ZEROS} ${ID} A\0cut`,
    `:000000 100644 ${ZEROS} ${ID} A`,
    `:000000 100644 ${ZEROS} ${ID} A\0\0`,
    `:000000 100644 ${ZEROS} ${ZEROS} A\0path\0`,
    'garbage\0path\0',
  ])('refuses %j', (output) => {
    expect(() => parseIndex(Buffer.from(output))).toThrow('the repository holds a malformed list of staged files');
  });
});

describe('parseTree', () => {
  const entry = (mode: string, name: string, bytes = 20) =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.alloc(bytes, 0xab)]);

  it('reads the entries of a tree, by kind', () => {
    const id = 'ab'.repeat(20);
    const modes = ['100644', '100755', '100664', '40000', '120000', '160000', '10000'];
    const tree = parseTree(Buffer.concat(modes.map((mode) => entry(mode, `at ${mode}`))), 'sha1');
    expect([...tree]).toEqual([
      ['at 100644', { kind: 'file', id }],
      ['at 100755', { kind: 'file', id }],
      ['at 100664', { kind: 'file', id }],
      ['at 40000', { kind: 'folder', id }],
      ['at 120000', { kind: 'link', id }],
      ['at 160000', { kind: 'submodule', id }],
      ['at 10000', { kind: 'unknown', id }],
    ]);
  });

  it('reads ids of SHA-256', () => {
    const tree = parseTree(Buffer.concat([entry('100644', 'a', 32), entry('100644', 'b', 32)]), 'sha256');
    expect(tree.get('b')).toEqual({ kind: 'file', id: 'ab'.repeat(32) });
  });

  it('keeps `__proto__` as a name like any other', () => {
    expect([...parseTree(entry('100644', '__proto__'), 'sha1').keys()]).toEqual(['__proto__']);
  });

  it.each(['', '.', '..', 'a/b'])('refuses the name %j, which would lead elsewhere', (name) => {
    const message = `the repository holds a malformed tree, with an entry named ${JSON.stringify(name)}`;
    expect(() => parseTree(entry('40000', name), 'sha1')).toThrow(message);
  });

  it('refuses two entries of one name', () => {
    const twice = Buffer.concat([entry('100644', 'a'), entry('40000', 'a')]);
    expect(() => parseTree(twice, 'sha1')).toThrow('the repository holds a malformed tree, with an entry named "a"');
  });

  it.each([1, 7, 8, 20, 27])('refuses a tree that is cut off after %i bytes', (bytes) => {
    expect(() => parseTree(entry('100644', 'a').subarray(0, bytes), 'sha1')).toThrow(
      'the repository holds a malformed tree',
    );
  });
});

describe('parseCommit', () => {
  const commit = (lines: string) => Buffer.from(`tree ${ID}\n${lines}`);

  it('reads the tree and the date, whatever stands in names and message', () => {
    const lines = 'author A> 1 <a> 5 +0000\ncommitter E> <x@y> 1770087906 +0100\n\ncommitter M <m> 1 +0000\n';
    expect(parseCommit(commit(lines))).toEqual({ tree: ID, committedAt: '2026-02-03T03:05:06.000Z' });
  });

  it.each([
    ['without a committer', commit('author A <a> 5 +0000\n\ncommitter M <m> 1 +0000\n')],
    ['with a date before any', commit('committer A <a> -5 +0000\n\nx')],
    ['with a date after any', commit('committer A <a> 9999999999999 +0000\n\nx')],
    ['without a tree', Buffer.from('committer A <a> 5 +0000\n\nx')],
    ['with a tree that is no id', Buffer.from('tree HEAD\ncommitter A <a> 5 +0000\n\nx')],
  ])('refuses a commit %s', (_what, content) => {
    expect(() => parseCommit(content)).toThrow('the repository holds a malformed commit');
  });
});
