import type { Location } from '../source/location.ts';

/** A place as people and editors write it, `path:line:column`; files of other roots are `root:path:line:column`. */
export function describePlace(location: Location, mainRoot: string): string {
  const { line, column } = location.range.start;
  return `${describeFile(location, mainRoot)}:${line}:${column}${location.revision === 'base' ? ' (at base)' : ''}`;
}

/** A file by its path, and by its root where that is not the main one. */
export function describeFile(file: { readonly root: string; readonly path: string }, mainRoot: string): string {
  return file.root === mainRoot ? file.path : `${file.root}:${file.path}`;
}
