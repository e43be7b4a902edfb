/**
 * The numbers of the lines at head that a patch shows, added or as context: those GitHub takes notes on. A patch that
 * is not in the form of a unified diff shows none.
 */
export function diffLines(patch: string): ReadonlySet<number> {
  const lines = new Set<number>();
  let next: number | undefined;
  for (const text of patch.split('\n')) {
    const start = hunkStart(text);
    if (start !== undefined) next = start;
    else if (next !== undefined && (text.startsWith('+') || text.startsWith(' ') || text === '')) lines.add(next++);
  }
  return lines;
}

/** The number of the first line at head in `@@ -1,2 +3,4 @@`. */
function hunkStart(text: string): number | undefined {
  if (!text.startsWith('@@ -')) return undefined;
  const plus = text.indexOf(' +');
  const end = text.indexOf(' @@', plus);
  if (plus === -1 || end === -1) return undefined;
  const [start = ''] = text.slice(plus + 2, end).split(',');
  const number = Number(start);
  return start !== '' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
