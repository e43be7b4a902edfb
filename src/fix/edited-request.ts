import type { CheckRequest } from '../check.ts';
import type { Fix } from '../report/finding.ts';
import type { World } from '../select/world.ts';
import { type FixedFile, type FixOutcome, fixAll } from './fix-all.ts';
import { overlayTree } from './overlay-tree.ts';
import { applyEdits } from './text-edit.ts';

/** A change of several files, and what the check says of it. */
export type ChangeOutcome = Pick<FixOutcome, 'files' | 'applied' | 'after'>;

/** Makes edits in memory, then mends whatever the check finds that it did not find before. */
export async function editAndFix(
  request: CheckRequest,
  world: World,
  edits: readonly Fix[],
  known: ReadonlySet<string>,
  removeOrphans: boolean,
): Promise<ChangeOutcome> {
  const edited = editFiles(world, edits);
  const roots = new Map(
    [...request.head.roots].map(([root, tree]) => {
      const texts = new Map(edited.filter((file) => file.root === root).map(({ path, after }) => [path, after]));
      return [root, overlayTree(tree, texts)] as const;
    }),
  );
  const mended = await fixAll(
    { ...request, head: { roots } },
    removeOrphans,
    ({ fingerprint }) => !known.has(fingerprint),
  );
  const files = new Map(edited.map((file) => [nameOf(file), file]));
  for (const file of mended.files)
    files.set(nameOf(file), { ...file, before: files.get(nameOf(file))?.before ?? file.before });
  return {
    files: [...files.values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
    applied: [...edits, ...mended.applied],
    after: mended.after,
  };
}

function editFiles(world: World, fixes: readonly Fix[]): FixedFile[] {
  const edits = fixes.flatMap((fix) => fix.edits);
  const documents = new Map(
    [...world.collections.values()]
      .flatMap((collection) => collection.documents)
      .map((one) => [JSON.stringify([one.file.root, one.file.path]), one]),
  );
  return [...documents.values()].flatMap(({ file, text }) => {
    const own = edits.filter((edit) => edit.root === file.root && edit.file === file.path);
    return own.length === 0 ? [] : [{ ...file, before: text, after: applyEdits(text, own) }];
  });
}

function nameOf({ root, path }: FixedFile): string {
  return JSON.stringify([root, path]);
}
