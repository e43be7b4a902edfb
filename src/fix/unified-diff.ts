import { structuredPatch } from 'diff';
import { MAIN_ROOT } from '../read/read-sources.ts';
import type { FixedFile } from './fix-all.ts';

/** The changes as one patch that `git apply` takes; files of other roots come as a section of their own root. */
export function unifiedDiff(files: readonly FixedFile[], root: string = MAIN_ROOT): string {
  return files
    .filter((file) => file.root === root && file.before !== file.after)
    .map(({ path, before, after }) => {
      const { hunks } = structuredPatch(path, path, before, after, '', '', { context: 3 });
      const [a, b] = [quotePath(`a/${path}`), quotePath(`b/${path}`)];
      const body = hunks.map((hunk) => {
        const [old, now] = [rangeOf(hunk.oldStart, hunk.oldLines), rangeOf(hunk.newStart, hunk.newLines)];
        return [`@@ -${old} +${now} @@`, ...hunk.lines].join('\n');
      });
      return `diff --git ${a} ${b}\n--- ${a}\n+++ ${b}\n${body.join('\n')}\n`;
    })
    .join('');
}

/** Lines as patches name them; where there are none, the line before them. */
function rangeOf(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`;
}

/** A path as git writes it in a patch: in quotes where it has characters that would be misread. */
function quotePath(path: string): string {
  if (!/["\\\n\r\t]|[^\x20-\x7e]/.test(path)) return path;
  const bytes = [...Buffer.from(path, 'utf8')].map((byte) => {
    if (byte === 34 || byte === 92) return `\\${String.fromCharCode(byte)}`;
    return byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
  });
  return `"${bytes.join('')}"`;
}
