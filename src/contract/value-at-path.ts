import type { Path } from '../source/tree.ts';

/** The value at a path of data of unknown shape; undefined where the path leads nowhere. */
export function valueAtPath(data: unknown, path: Path): unknown {
  let current = data;
  for (const segment of path) {
    if (Array.isArray(current)) current = current[Number(segment)];
    else if (typeof current === 'object' && current !== null) {
      current = Object.entries(current).find(([key]) => key === String(segment))?.[1];
    } else return undefined;
  }
  return current;
}
