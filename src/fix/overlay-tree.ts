import { createHash } from 'node:crypto';
import type { FileState, TreeReader } from '../ports/tree-reader.ts';

/** A tree with some texts replaced, everything else as it is below. */
export function overlayTree(below: TreeReader, texts: ReadonlyMap<string, string>): TreeReader {
  return {
    label: below.label,
    committedAt: () => below.committedAt(),
    list: (folder) => below.list(folder),
    async ids(paths) {
      const ids = new Map(await below.ids(paths));
      for (const path of paths) {
        const text = texts.get(path);
        if (text !== undefined) ids.set(path, `overlay ${createHash('sha256').update(text).digest('hex')}`);
      }
      return ids;
    },
    async read(paths) {
      const states = new Map<string, FileState>(await below.read(paths.filter((path) => !texts.has(path))));
      for (const path of paths) {
        const text = texts.get(path);
        if (text !== undefined)
          states.set(path, { kind: 'text', text, id: createHash('sha256').update(text).digest('hex') });
      }
      return states;
    },
  };
}
