import { expect, test } from 'vitest';
import type { FileState } from '../../src/ports/tree-reader.ts';
import { checkTexts, linesOf } from '../check-texts.ts';

const BINARY: FileState = { kind: 'binary', reason: 'it has a NUL byte in line 1 (offset 0)' };

/** A contract with a text that must not be said in the files of a glob. */
function forbidIn(glob: string): string {
  return `\`\`\`yaml vm-contract
collections: {}
statements:
  - { id: no-secret, files: ["${glob}"], forbid: "^secret$" }
\`\`\`
`;
}

test.each<[FileState, string]>([
  [BINARY, 'docs/a.md is not text: it has a NUL byte in line 1 (offset 0)'],
  [{ kind: 'directory' }, 'docs/a.md is a folder'],
  [{ kind: 'submodule' }, 'docs/a.md is in a submodule, which is not read'],
  [
    { kind: 'symlink', target: '/etc/motd', reason: 'it leaves the repository' },
    'docs/a.md is a symbolic link to "/etc/motd": it leaves the repository',
  ],
  [{ kind: 'lfs-pointer' }, 'docs/a.md is an LFS pointer, not the file itself'],
  [{ kind: 'too-large', bytes: 99_000_000 }, 'docs/a.md has 99000000 bytes, more than is read'],
  [{ kind: 'unreadable', reason: 'permission denied' }, 'docs/a.md cannot be read: permission denied'],
])('a file that must not say something blocks where it cannot be searched: %o', async (state, reason) => {
  for (const glob of ['docs/a.md', 'docs/*.md', '**/*.md']) {
    const result = await checkTexts({ 'CONTRACT.md': forbidIn(glob), 'docs/a.md': state });
    expect(linesOf(result)).toEqual([
      `new error unreadable-source docs/a.md:1:1 docs/a.md cannot be searched: ${reason}`,
    ]);
  }
});

test('a change does not get rid of a finding by one byte that is no text', async () => {
  const contract = forbidIn('docs/*.md');
  const base = { 'CONTRACT.md': contract, 'docs/a.md': 'secret\n' };
  const result = await checkTexts({ ...base, 'docs/a.md': BINARY }, base);
  expect(linesOf(result)).toEqual([
    'new error unreadable-source docs/a.md:1:1 docs/a.md cannot be searched: docs/a.md is not text: it has a NUL byte in line 1 (offset 0)',
  ]);
});

test('pictures among the files of a folder are passed over', async () => {
  for (const glob of ['docs/*', '**', 'docs/a*']) {
    const result = await checkTexts({
      'CONTRACT.md': forbidIn(glob),
      'docs/a.png': BINARY,
      'docs/a.md': 'text\n',
      'docs/a-link': { kind: 'symlink', target: '/etc/motd', reason: 'it leaves the repository' },
    });
    expect(linesOf(result)).toEqual([]);
  }
});

test('a file that is not there says nothing where another one does', async () => {
  const result = await checkTexts({
    'CONTRACT.md': forbidIn('docs/a.md", "docs/b.md'),
    'docs/b.md': 'text\n',
  });
  expect(linesOf(result)).toEqual([]);
});

test('a search that finds no file at all does not pass', async () => {
  const result = await checkTexts({ 'CONTRACT.md': forbidIn('docs/a.md') });
  expect(linesOf(result)).toEqual([
    'new error not-checked no-secret CONTRACT.md:4:7 the statement "no-secret" could not be checked, because there is no text at docs/a.md',
  ]);
});

test('a file that several clauses cannot search is told once, each file on its own', async () => {
  const contract = `\`\`\`yaml vm-contract
collections: {}
names:
  - { canonical: nas, aliases: [box], in: [{ files: [a.md] }, { files: [a.md, b.md] }] }
\`\`\`
`;
  const result = await checkTexts({ 'CONTRACT.md': contract, 'a.md': BINARY, 'b.md': BINARY });
  expect(linesOf(result).map((line) => line.replace(/ cannot be searched.*/, ''))).toEqual([
    'new error unreadable-source a.md:1:1 a.md',
    'new error unreadable-source b.md:1:1 b.md',
  ]);
});

test('a text file with a byte that is no text is told, however wide the glob is', async () => {
  for (const [glob, path] of [
    ['docs/**', 'docs/a.md'],
    ['**', 'docs/a.YAML'],
    ['docs/*', 'docs/hosts.j2'],
  ] as const) {
    const result = await checkTexts({ 'CONTRACT.md': forbidIn(glob), [path]: BINARY });
    expect(linesOf(result)).toEqual([
      `new error unreadable-source ${path}:1:1 ${path} cannot be searched: ${path} is not text: it has a NUL byte in line 1 (offset 0)`,
    ]);
  }
});
