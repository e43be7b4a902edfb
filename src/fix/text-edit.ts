import type { TextEdit } from '../report/finding.ts';

/** The text after all edits of one file; edits must not overlap (insertions at one place keep their order). */
export function applyEdits(text: string, edits: readonly Pick<TextEdit, 'start' | 'end' | 'text'>[]): string {
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let out = '';
  let at = 0;
  for (const edit of ordered) {
    if (edit.start < at) throw new Error(`two edits overlap at offset ${edit.start}`);
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

/** True where two edits of one file touch the same text; insertions at one place do not. */
export function overlaps(a: TextEdit, b: TextEdit): boolean {
  return a.root === b.root && a.file === b.file && a.start < b.end && b.start < a.end;
}
