import type { TreeReader } from '../ports/tree-reader.ts';

/** A folder of a tree as a tree of its own: paths are relative to the folder (without `/` at its end). */
export function subtree(tree: TreeReader, folder: string): TreeReader {
  if (folder === '') return tree;
  const inside = (path: string) => (path === '' ? folder : `${folder}/${path}`);
  return {
    label: `${tree.label}, ${folder}`,
    committedAt: () => tree.committedAt(),
    async read(paths) {
      const states = await tree.read(paths.map(inside));
      return new Map(paths.flatMap((path) => found(path, states.get(inside(path)))));
    },
    async ids(paths) {
      const ids = await tree.ids(paths.map(inside));
      return new Map(paths.flatMap((path) => found(path, ids.get(inside(path)))));
    },
    async list(path) {
      const listed = await tree.list(inside(path));
      return listed.flatMap((one) => (one.startsWith(`${folder}/`) ? [one.slice(folder.length + 1)] : []));
    },
  };
}

function found<T>(path: string, value: T | undefined): [string, T][] {
  return value === undefined ? [] : [[path, value]];
}
