import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runGit } from '../../git-repository.ts';
import { CONTRACT, contractOf, type HostileCase, withSource } from '../hostile-case.ts';

const CLAUSE = '{ file: targets.yaml, entries: "$.targets[*]", key: id }';
const GOOD = 'targets:\n  - { id: alpha, host: 192.0.2.1 }\n  - { id: beta, host: 192.0.2.2 }\n';

/** The second source under another path. */
function readAt(file: string): Record<string, string> {
  return withSource(`{ file: "${file}", entries: "$.targets[*]", key: id, format: yaml }`);
}

function globbed(glob: string): Record<string, string> {
  return withSource(`{ files: "${glob}", format: yaml, entries: "$.targets[*]", key: id }`);
}

/** Commits what stands in a folder, then changes it by git's own plumbing. */
function committed(folder: string): (...args: readonly string[]) => string {
  const git = (...args: readonly string[]) => runGit(folder, ...args);
  git('init', '--quiet', '--template=', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=base');
  return git;
}

const SIDES = ['--base', 'HEAD~1', '--head', 'HEAD'];

/** A head commit with one more entry in its root tree, made without a working tree. */
function withEntry(folder: string, line: (git: (...args: readonly string[]) => string) => string): void {
  const git = committed(folder);
  writeFileSync(join(folder, 'tree'), `${git('ls-tree', 'HEAD')}\n${line(git)}\n`);
  const tree = runGitInput(folder, 'mktree --missing < tree');
  git('update-ref', 'refs/heads/main', git('commit-tree', tree, '-p', 'HEAD', '-m', 'head'));
}

/** Adds an entry whose mode does not say what its object is, which git refuses to write and may receive all the same. */
function withLie(
  folder: string,
  mode: string,
  name: string,
  object: (git: (...args: readonly string[]) => string) => string,
): void {
  const git = committed(folder);
  const old = execFileSync('git', ['cat-file', 'tree', 'HEAD^{tree}'], { cwd: folder });
  const entry = Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(object(git), 'hex')]);
  writeFileSync(join(folder, 'tree'), Buffer.concat([old, entry]));
  const tree = git('hash-object', '-t', 'tree', '-w', '--literally', join(folder, 'tree'));
  git('update-ref', 'refs/heads/main', git('commit-tree', tree, '-p', 'HEAD', '-m', 'head'));
}

function runGitInput(folder: string, command: string): string {
  return runGit(folder, '-c', `alias.x=!cd "${folder}" && git ${command}`, 'x');
}

/** Files that are no files, links that lead elsewhere, and repositories that lie. */
export const TREES: readonly HostileCase[] = [
  {
    name: 'tree: a link to itself',
    files: () => ({ ...withSource(CLAUSE), 'targets.yaml': { link: 'targets.yaml' } }),
  },
  {
    name: 'tree: two links to each other',
    files: () => ({ ...readAt('a/targets.yaml'), a: { link: 'b' }, b: { link: 'a' } }),
  },
  {
    name: 'tree: a link out of the root',
    files: () => ({ ...withSource(CLAUSE), 'targets.yaml': { link: '../../../../etc/passwd' } }),
  },
  {
    name: 'tree: a link to an absolute path',
    files: () => ({ ...withSource(CLAUSE), 'targets.yaml': { link: '/etc/passwd' } }),
  },
  {
    name: 'tree: a chain of 1,000 links',
    files: () => ({
      ...readAt('l0'),
      ...Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`l${i}`, { link: `l${i + 1}` }])),
      l1000: GOOD,
    }),
  },
  {
    name: 'tree: a folder that is a link to its parent',
    files: () => ({ ...globbed('**/targets.yaml'), 'a/targets.yaml': GOOD, 'a/again': { link: '..' } }),
  },
  {
    name: 'tree: a folder where a file should be',
    files: () => ({ ...withSource(CLAUSE), 'targets.yaml/x': '' }),
  },
  {
    name: 'tree: a contract that is a link out of the root',
    files: () => ({ [CONTRACT]: { link: '/etc/passwd' } }),
  },
  {
    name: 'tree: a named pipe',
    files: () => withSource(CLAUSE),
    prepare: (folder) => void runGit(folder, '-c', 'alias.x=!mkfifo targets.yaml', 'x'),
  },
  {
    name: 'tree: folders 300 deep',
    files: () => globbed('**/targets.yaml'),
    prepare: (folder) => {
      const deep = join(folder, 'd/'.repeat(300));
      mkdirSync(deep, { recursive: true });
      writeFileSync(join(deep, 'targets.yaml'), GOOD);
    },
  },
  {
    name: 'tree: 20,000 files of one glob',
    files: () => ({
      ...globbed('many/*.yaml'),
      ...Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`many/${i}.yaml`, `targets: [{ id: t${i} }]\n`])),
    }),
  },
  {
    name: 'tree: file names with line breaks and escapes',
    files: () => ({ ...globbed('many/*'), 'many/a\n\u001b[31m::error::b': GOOD, 'many/"|<b>.yaml': 'x: [' }),
  },
  {
    name: 'git: a link in a tree that leads out of it',
    files: () => withSource(CLAUSE),
    prepare: (folder) => {
      const git = committed(folder);
      symlinkSync('../../../etc/passwd', join(folder, 'targets.yaml'));
      git('add', '--all');
      git('commit', '--quiet', '--message=head');
    },
    options: SIDES,
  },
  {
    name: 'git: an entry named ..',
    files: () => readAt('x/targets.yaml'),
    prepare: (folder) => withEntry(folder, (git) => `040000 tree ${git('rev-parse', 'HEAD^{tree}')}\tdots`),
    options: SIDES,
  },
  {
    name: 'git: a submodule where a file should be',
    files: () => withSource(CLAUSE),
    prepare: (folder) => withEntry(folder, (git) => `160000 commit ${git('rev-parse', 'HEAD')}\ttargets.yaml`),
    options: SIDES,
  },
  {
    name: 'git: an object that is missing',
    files: () => withSource(CLAUSE),
    prepare: (folder) => withEntry(folder, () => `100644 blob ${'1234567890'.repeat(4)}\ttargets.yaml`),
    options: SIDES,
  },
  {
    name: 'git: a tree where a file should be',
    files: () => withSource(CLAUSE),
    prepare: (folder) => withLie(folder, '100644', 'targets.yaml', (git) => git('rev-parse', 'HEAD^{tree}')),
    options: SIDES,
  },
  {
    name: 'git: a blob of 100 MB of zeros',
    files: () => withSource(CLAUSE),
    prepare: (folder) => {
      const git = committed(folder);
      writeFileSync(join(folder, 'targets.yaml'), Buffer.alloc(100_000_000, '# zeros\n'));
      git('add', '--all');
      git('commit', '--quiet', '--message=head');
    },
    options: SIDES,
  },
  {
    name: 'git: a tree that holds itself ten times, ten times over',
    files: () => globbed('**/targets.yaml'),
    prepare: (folder) => {
      const git = committed(folder);
      let tree = runGitInput(folder, 'mktree </dev/null');
      for (let level = 0; level < 10; level++) {
        const lines = Array.from({ length: 10 }, (_, i) => `040000 tree ${tree}\td${i}\n`).join('');
        writeFileSync(join(folder, 'tree'), lines);
        tree = runGitInput(folder, 'mktree < tree');
      }
      writeFileSync(join(folder, 'tree'), `${git('ls-tree', 'HEAD')}\n040000 tree ${tree}\tmany\n`);
      const root = runGitInput(folder, 'mktree < tree');
      git('update-ref', 'refs/heads/main', git('commit-tree', root, '-p', 'HEAD', '-m', 'head'));
    },
    options: SIDES,
  },
  {
    name: 'git: a revision that is an option',
    files: () => ({ [CONTRACT]: contractOf('collections: {}') }),
    prepare: (folder) => void committed(folder),
    options: ['--base', '--output=/tmp/x', '--head', 'HEAD'],
  },
  {
    name: 'git: 25,000 entries added in one change',
    files: () => ({ ...withSource(CLAUSE), 'targets.yaml': GOOD }),
    prepare: (folder) => {
      const git = committed(folder);
      const rows = Array.from({ length: 25_000 }, (_, i) => `  - { id: t${i}, host: h }\n`).join('');
      writeFileSync(join(folder, 'targets.yaml'), `targets:\n${rows}`);
      git('add', '--all');
      git('commit', '--quiet', '--message=head');
    },
    options: SIDES,
  },
  renamed('git: 25,000 entries renamed in one change', 'unique: [host]', (index) => `h${index}`),
  renamed(
    'git: 25,000 entries with one value renamed in one change',
    'unique: [{ fields: [host], where: { id: nobody } }]',
    () => 'h',
  ),
];

function renamed(name: string, clause: string, hostOf: (index: number) => string): HostileCase {
  const rows = (letter: string) =>
    Array.from({ length: 25_000 }, (_, i) => `  - { id: ${letter}${i}, host: ${hostOf(i)} }\n`).join('');
  return {
    name,
    files: () => ({
      ...withSource(`{ file: targets.yaml, entries: "$.targets[*]", key: id, ${clause} }`),
      'targets.yaml': `targets:\n${rows('a')}`,
    }),
    prepare: (folder) => {
      const git = committed(folder);
      writeFileSync(join(folder, 'targets.yaml'), `targets:\n${rows('b')}`);
      git('add', '--all');
      git('commit', '--quiet', '--message=head');
    },
    options: SIDES,
  };
}
