import { createHash } from 'node:crypto';
import type { FileState, TreeReader } from '../src/ports/tree-reader.ts';

/** A tree of plain texts held in memory. A value that is no text stands for itself (a symlink, a submodule, …). */
export function memoryTree(
  files: Readonly<Record<string, string | FileState>>,
  label = 'memory',
  committedAt?: string,
): TreeReader {
  const stateOf = (path: string): FileState => {
    const file = files[path];
    if (file === undefined) return { kind: 'missing' };
    if (typeof file !== 'string') return file;
    return { kind: 'text', text: file, id: createHash('sha1').update(file).digest('hex') };
  };
  return {
    label,
    read: async (paths) => new Map(paths.map((path) => [path, stateOf(path)])),
    ids: async (paths) =>
      new Map(
        paths.flatMap((path): [string, string][] => {
          const state = stateOf(path);
          return state.kind === 'text' ? [[path, state.id]] : [];
        }),
      ),
    list: async (folder) =>
      Object.keys(files)
        .filter((path) => folder === '' || path.startsWith(`${folder}/`))
        .sort(),
    committedAt: async () => committedAt,
  };
}
