const LONGEST = 80;
const MOST = 1000;

/** The names whose start is closest to the wanted one by edit distance, closest first; looks at the first 1000 only. */
export function closestStarts(wanted: string, names: readonly string[], count: number): string[] {
  const distinct = [...new Set(names.slice(0, MOST))];
  const ranked = distinct.map((name) => ({ name, distance: editDistance(wanted, name.slice(0, wanted.length)) }));
  ranked.sort((a, b) => a.distance - b.distance);
  return ranked.slice(0, count).map(({ name }) => name);
}

/**
 * How many characters must be added, removed, replaced or swapped with their neighbour to turn one text into the
 * other; counts in the first 80 characters only.
 */
export function editDistance(from: string, to: string): number {
  const rows = Math.min(from.length, LONGEST);
  const columns = Math.min(to.length, LONGEST);
  let aboveLast: number[] = [];
  let above = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= rows; row++) {
    const current = [row];
    for (let column = 1; column <= columns; column++) {
      const replaced = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const swaps = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const swapped = swaps ? (aboveLast[column - 2] ?? 0) + 1 : replaced;
      current.push(Math.min(replaced, swapped, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    aboveLast = above;
    above = current;
  }
  return above[columns] ?? 0;
}
