import type { TextEdit } from '../../report/finding.ts';

const CONTEXT = 3;

/** One line of a hunk, its line break included: kept, removed or added. */
interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** Whole lines from `first` (1-based) on that were `removed` and become `added`. */
interface LineChange {
  readonly first: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The edits of one file as a patch for `git apply`; edits are ranges of the text that do not overlap. */
export function unifiedDiff(path: string, text: string, edits: readonly TextEdit[]): string {
  const lines = splitLines(text);
  const changes = toLineChanges(
    text,
    lines,
    [...edits].sort((a, b) => a.start - b.start || a.end - b.end),
  );
  let shift = 0;
  const hunks = group(changes).map((hunk) => {
    const written = writeHunk(hunk, lines, shift);
    shift += hunk.reduce((sum, change) => sum + change.added.length - change.removed.length, 0);
    return written;
  });
  return [`--- ${quotePath(`a/${path}`)}\n`, `+++ ${quotePath(`b/${path}`)}\n`, ...hunks].join('');
}

/** Widens edits to the whole lines they touch; edits that touch the same line become one change. */
function toLineChanges(text: string, lines: readonly string[], edits: readonly TextEdit[]): LineChange[] {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  const lineOf = (offset: number): number =>
    text.endsWith('\n') || offset < text.length ? upperBound(starts, offset) : lines.length;
  const groups: TextEdit[][] = [];
  for (const edit of edits) {
    const before = groups.at(-1)?.at(-1);
    if (before !== undefined && lineOf(edit.start) <= lineOf(before.end)) groups.at(-1)?.push(edit);
    else groups.push([edit]);
  }
  return groups.map((touching) => {
    const first = lineOf(touching[0]?.start ?? 0);
    const from = starts[first - 1] ?? 0;
    const to = starts[lineOf(touching.at(-1)?.end ?? 0)] ?? text.length;
    const added = splitLines(applyEdits(text, from, to, touching));
    return trimChange({ first, removed: splitLines(text.slice(from, to)), added });
  });
}

function applyEdits(text: string, from: number, to: number, edits: readonly TextEdit[]): string {
  let after = '';
  let at = from;
  for (const edit of edits) {
    after += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return after + text.slice(at, to);
}

/** How many of the sorted numbers are not above a value. */
function upperBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A change without the lines that stay the same at its ends. */
function trimChange({ first, removed, added }: LineChange): LineChange {
  let head = 0;
  while (head < removed.length && head < added.length && removed[head] === added[head]) head++;
  let tail = 0;
  while (tail < removed.length - head && tail < added.length - head && removed.at(-1 - tail) === added.at(-1 - tail))
    tail++;
  return {
    first: first + head,
    removed: removed.slice(head, removed.length - tail),
    added: added.slice(head, added.length - tail),
  };
}

function group(changes: readonly LineChange[]): LineChange[][] {
  const hunks: LineChange[][] = [];
  for (const change of changes) {
    if (change.removed.length + change.added.length === 0) continue;
    const hunk = hunks.at(-1);
    const before = hunk?.at(-1);
    if (hunk !== undefined && before !== undefined && change.first - after(before) <= 2 * CONTEXT) hunk.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

/** The line after a change, as counted before it. */
function after({ first, removed }: LineChange): number {
  return first + removed.length;
}

function writeHunk(hunk: readonly LineChange[], all: readonly string[], shift: number): string {
  const start = Math.max(1, (hunk[0]?.first ?? 1) - CONTEXT);
  const lines: DiffLine[] = [];
  let next = start;
  for (const change of hunk) {
    lines.push(...keep(all.slice(next - 1, change.first - 1)));
    lines.push(...change.removed.map((text): DiffLine => ({ sign: '-', text })));
    lines.push(...change.added.map((text): DiffLine => ({ sign: '+', text })));
    next = after(change);
  }
  lines.push(...keep(all.slice(next - 1, next - 1 + CONTEXT)));
  const before = lines.filter((line) => line.sign !== '+').length;
  const now = lines.filter((line) => line.sign !== '-').length;
  const head = `@@ -${before === 0 ? start - 1 : start},${before} +${now === 0 ? start + shift - 1 : start + shift},${now} @@\n`;
  return head + lines.map(writeLine).join('');
}

function keep(lines: readonly string[]): DiffLine[] {
  return lines.map((text) => ({ sign: ' ', text }));
}

function writeLine({ sign, text }: DiffLine): string {
  return text.endsWith('\n') ? sign + text : `${sign}${text}\n\\ No newline at end of file\n`;
}

/** Lines as patches know them: each ends at its line feed; a lone carriage return ends none. */
function splitLines(text: string): string[] {
  return text.split(/(?<=\n)/).filter((line) => line !== '');
}

/** A path as git writes it: in quotes with escapes where it has characters that a patch cannot hold. */
function quotePath(path: string): string {
  if (/^[!#-[\]-~]+$/.test(path)) return path;
  let quoted = '';
  for (const byte of new TextEncoder().encode(path)) {
    const plain = byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
    quoted += plain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
  }
  return `"${quoted}"`;
}
