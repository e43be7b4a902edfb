import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeUnsafePath, isGitFolder, normalizeRootPath } from '../../src/source/root-path.ts';

describe('normalizeRootPath', () => {
  it.each([
    ['vm.lifecycle.yaml', 'vm.lifecycle.yaml'],
    ['./ops/vm.yaml', 'ops/vm.yaml'],
    ['ops/./vm.yaml', 'ops/vm.yaml'],
    ['.', ''],
    ['./.', ''],
    ['.github/..yaml', '.github/..yaml'],
    ['a:b/c', 'a:b/c'],
    ['-rf', '-rf'],
    [':(glob)*', ':(glob)*'],
    ['new\nline "quoted" é', 'new\nline "quoted" é'],
    ['gitfolder/.gitignore', 'gitfolder/.gitignore'],
  ])('takes %j as %j', (text, path) => {
    expect(normalizeRootPath(text)).toEqual({ ok: true, path });
  });

  it.each([
    ['', 'it is empty'],
    ['/etc/passwd', 'it is absolute: write it relative to the root'],
    ['C:/vm.yaml', 'it names a drive: write it relative to the root'],
    ['./C:/vm.yaml', 'it names a drive: write it relative to the root'],
    ['ops\\vm.yaml', 'it has a "\\": write "/" between folders'],
    ['vm\0.yaml', 'it has a NUL character'],
    ['ops//vm.yaml', 'it has an empty segment: write "/" only between two names'],
    ['ops/', 'it has an empty segment: write "/" only between two names'],
    ['..', 'it has the segment "..", which could lead out of the root'],
    ['ops/../../vm.yaml', 'it has the segment "..", which could lead out of the root'],
    ['.git/config', 'it leads into ".git", which belongs to git'],
    ['ops/.GIT/config', 'it leads into ".GIT", which belongs to git'],
    ['a'.repeat(4097), 'it is longer than 4096 characters'],
  ])('refuses %j', (text, reason) => {
    expect(normalizeRootPath(text)).toEqual({ ok: false, reason });
  });

  it('takes a path as long as the longest', () => {
    const path = 'a'.repeat(4096);
    expect(normalizeRootPath(path)).toEqual({ ok: true, path });
  });

  it('answers every text, and what it takes is safe and stays as it is', () => {
    const segment = fc.oneof(fc.constantFrom('.', '..', '', '.git', '.Git', 'a', 'b\\', 'C:'), fc.string());
    const text = fc.array(segment, { maxLength: 5 }).map((segments) => segments.join('/'));
    fc.assert(
      fc.property(text, (written) => {
        const result = normalizeRootPath(written);
        if (!result.ok || result.path === '') return;
        expect(describeUnsafePath(result.path)).toBe(undefined);
        expect(normalizeRootPath(result.path)).toEqual(result);
        expect(result.path.split('/').filter((each) => each === '..' || each === '.' || each === '')).toEqual([]);
      }),
    );
  });
});

describe('describeUnsafePath', () => {
  it.each(['', 'a\\b', 'C:/a', 'a/b', '.gitmodules'])('finds no fault with %j, as a tree may list it', (path) => {
    expect(describeUnsafePath(path)).toBe(undefined);
  });
});

describe('isGitFolder', () => {
  it.each(['.git', '.GIT', '.gIt'])('knows %j', (name) => expect(isGitFolder(name)).toBe(true));
  it.each(['git', '.gitx', '.gi', 'a.git', ''])('does not take %j for one', (name) =>
    expect(isGitFolder(name)).toBe(false),
  );
});
