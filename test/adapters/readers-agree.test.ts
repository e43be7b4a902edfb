import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodePath } from '../../src/adapters/path-bytes.ts';
import type { FileState } from '../../src/ports/tree-reader.ts';
import { createRepository, type TestFile, type TestRepository } from '../git-repository.ts';
import { openSides } from './sides.ts';

const name = fc.constantFrom(
  'a',
  'b',
  'B',
  'c.yaml',
  'é',
  '\udce9',
  'x y',
  ':(glob)*',
  '-',
  '..x',
  '__proto__',
  '🖥',
  '\uff5e',
);
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));
const target = fc
  .array(fc.oneof({ weight: 3, arbitrary: name }, fc.constantFrom('..', '.', '', '.git', 'a\\b')), {
    minLength: 1,
    maxLength: 5,
  })
  .map((names) => names.join('/'))
  .filter((text) => text !== '');
const file: fc.Arbitrary<TestFile> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes)),
  target.map((link) => ({ link })),
);
const tree = fc.array(fc.tuple(path, file), { maxLength: 12 }).map(withoutClashes);

it('a commit, the index and the disk answer the same for any tree, and what the system would read', async () => {
  using repository = createRepository();
  await fc.assert(
    fc.asyncProperty(tree, fc.array(path, { maxLength: 8 }), async (files, others) => {
      fill(repository, files);
      const paths = [...files.keys(), ...others];
      await using sides = await openSides(repository.directory);
      const answers = [];
      for (const side of sides.all) {
        const ids = await side.ids([...files].filter(([, file]) => typeof file === 'string').map(([path]) => path));
        answers.push({ list: await side.list(''), states: await side.read(paths), ids });
      }
      const [commit, index, disk] = answers;
      expect(commit?.list).toEqual([...files.keys()].sort());
      expect(index).toEqual(commit);
      expect(disk).toEqual(commit);
      for (const [asked, state] of commit?.states ?? []) expectOfSystem(repository.directory, asked, state);
    }),
    { numRuns: 25 },
  );
});

/** No path may be a file and, as the start of another path, a folder. */
function withoutClashes(entries: readonly (readonly [string, TestFile])[]): ReadonlyMap<string, TestFile> {
  const files = new Map<string, TestFile>();
  for (const [each, content] of entries) {
    const clashes = [...files.keys()].some(
      (other) => `${other}/`.startsWith(`${each}/`) || `${each}/`.startsWith(`${other}/`),
    );
    if (!clashes) files.set(each, content);
  }
  return files;
}

function fill(repository: TestRepository, files: ReadonlyMap<string, TestFile>): void {
  for (const old of readdirSync(repository.directory, { encoding: 'buffer' })) {
    const full = Buffer.concat([Buffer.from(`${repository.directory}/`), old]);
    if (old.toString() !== '.git') rmSync(full, { recursive: true });
  }
  for (const [each, content] of files) repository.write({ [each]: content });
  repository.commit();
}

/** A text is what the system reads under the same path, and where nothing is, the system finds nothing. */
function expectOfSystem(directory: string, asked: string, state: FileState): void {
  const full = Buffer.concat([Buffer.from(join(directory, '/')), encodePath(asked) ?? Buffer.alloc(0)]);
  if (state.kind === 'text') expect(readFileSync(full, 'utf8')).toBe(state.text);
  if (state.kind === 'missing') expect(() => readFileSync(full)).toThrow(/ENOENT|ENOTDIR/);
  if (state.kind === 'directory') expect(() => readFileSync(full)).toThrow('EISDIR');
}
