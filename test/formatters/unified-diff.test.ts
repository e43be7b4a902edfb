import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/formatters/agent/unified-diff.ts';
import type { TextEdit } from '../../src/report/finding.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unified-diff-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What git makes of a file and a patch. */
function gitApply(path: string, text: string, patch: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: patch });
  return readFileSync(file, 'utf8');
}

/** The text with its edits made, the plain way. */
function edited(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .reverse()
    .reduce((rest, edit) => rest.slice(0, edit.start) + edit.text + rest.slice(edit.end), text);
}

function edit(start: number, end: number, text: string): TextEdit {
  return { root: 'main', file: 'a.yaml', start, end, text };
}

describe('a unified diff', () => {
  it('inserts lines with their context', () => {
    expect(unifiedDiff('a.yaml', '1\n2\n3\n4\n5\n6\n7\n8\n', [edit(8, 8, 'new\n')])).toBe(`--- a/a.yaml
+++ b/a.yaml
@@ -2,6 +2,7 @@
 2
 3
 4
+new
 5
 6
 7
`);
  });

  it('replaces the line that holds a value', () => {
    expect(unifiedDiff('a.yaml', 'host: a\nuser: b\n', [edit(6, 7, 'c')])).toBe(`--- a/a.yaml
+++ b/a.yaml
@@ -1,2 +1,2 @@
-host: a
+host: c
 user: b
`);
  });

  it('appends to a file that does not end in a line break', () => {
    expect(unifiedDiff('a.yaml', 'a: 1', [edit(4, 4, '\nb: 2\n')])).toBe(`--- a/a.yaml
+++ b/a.yaml
@@ -1,1 +1,2 @@
-a: 1
\\ No newline at end of file
+a: 1
+b: 2
`);
  });

  it('puts distant edits into hunks of their own, with lines counted on', () => {
    const text = Array.from({ length: 20 }, (_, index) => `${index + 1}\n`).join('');
    const patch = unifiedDiff('a.yaml', text, [edit(2, 2, 'x\ny\n'), edit(text.length, text.length, 'z\n')]);
    expect(patch.split('\n').filter((line) => line.startsWith('@@'))).toEqual(['@@ -1,4 +1,6 @@', '@@ -18,3 +20,4 @@']);
    expect(gitApply('a.yaml', text, patch)).toBe(
      edited(text, [edit(2, 2, 'x\ny\n'), edit(text.length, text.length, 'z\n')]),
    );
  });

  it.each(['with space.yaml', 'ü/ö.yaml', 'quote".yaml', 'back\\slash.yaml', 'tab\there.yaml', "it's.yaml"])(
    'is applied by git to %j',
    (path) => {
      expect(gitApply(path, 'a\n', unifiedDiff(path, 'a\n', [edit(2, 2, 'b\n')]))).toBe('a\nb\n');
    },
  );

  it('is applied by git to what the edits say, whatever the line breaks', () => {
    const line = fc.stringMatching(/^[ab\t ]{0,3}$/);
    const lines = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 30 });
    const cuts = fc.array(fc.tuple(fc.nat(), lines), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lines, fc.boolean(), cuts, (parts, open, changes) => {
        const text = parts.map(([content, end]) => content + end).join('') + (open ? 'end' : '');
        const offsets = changes
          .flatMap(([at]) => [at % (text.length + 1), (at * 7) % (text.length + 1)])
          .sort((a, b) => a - b);
        const edits = changes.map(([, added], index) =>
          edit(
            offsets[2 * index] ?? 0,
            offsets[2 * index + 1] ?? 0,
            added.map(([content, end]) => content + end).join(''),
          ),
        );
        const wanted = edited(text, edits);
        fc.pre(text !== '' && wanted !== '' && wanted !== text);
        expect(gitApply('a.yaml', text, unifiedDiff('a.yaml', text, edits))).toBe(wanted);
      }),
    );
  });
});
