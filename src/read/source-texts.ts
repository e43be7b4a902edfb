import { filesIn } from '../contract/files-clauses.ts';
import type { World } from '../select/world.ts';
import type { Location } from '../source/location.ts';

/** Answers the text of the file that a location of a report is in, for those that were read. */
export function sourceTexts(
  worlds: readonly (World | undefined)[],
): (place: Pick<Location, 'root' | 'path' | 'revision'>) => string | undefined {
  const texts = new Map<string, string>();
  for (const world of worlds) {
    if (world === undefined) continue;
    const documents = [...world.collections.values()].flatMap((collection) => collection.documents);
    const searched = filesIn(world.contract.data).flatMap((clause) => world.texts(clause).sources);
    for (const { file, text } of [...documents, ...searched]) texts.set(nameOf(world.revision, file), text);
    for (const { file, text } of world.contract.sources) texts.set(nameOf(world.contract.revision, file), text);
  }
  return (place) => texts.get(nameOf(place.revision, place));
}

function nameOf(revision: string, { root, path }: { readonly root: string; readonly path: string }): string {
  return JSON.stringify([revision, root, path]);
}
