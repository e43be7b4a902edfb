import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffLines } from '../../src/danger/diff-lines.ts';

describe('the lines of a patch', () => {
  test.each([
    ['context and added lines', '@@ -1,2 +1,3 @@\n a\n+b\n c', [1, 2, 3]],
    ['not the removed ones', '@@ -1,2 +1,1 @@\n-a\n b', [1]],
    ['of several hunks', '@@ -1 +1 @@\n+a\n@@ -9,0 +11,2 @@ vms:\n+k\n+l', [1, 11, 12]],
    ['not the remark on a missing line break', '@@ -1 +1 @@\n-a\n+b\n\\ No newline at end of file', [1]],
    ['none where there is no hunk', 'Binary files differ', []],
    ['none of a header that is no header', '@@ -1 +x @@\n+a', []],
  ])('are %s', (_name, patch, expected) => {
    expect([...diffLines(patch)]).toEqual(expected);
  });

  test('never fail, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => [...diffLines(text)].every((line) => line >= 0)));
  });
});
