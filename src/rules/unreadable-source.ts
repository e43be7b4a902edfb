import { filesIn } from '../contract/files-clauses.ts';
import type { World } from '../select/world.ts';
import { nameOfFile } from './missing-entry.ts';
import type { Rule, RuleViolation } from './rule.ts';

/** Finds files that the contract names and that cannot be read: missing, malformed, or not a plain file. */
export const unreadableSource: Rule = {
  id: 'unreadable-source',
  summary: 'A file that the contract names cannot be read.',
  severity: 'error',
  failClosed: true,
  *check(world) {
    yield* unreadableTexts(world);
    const told = new Set<string>();
    for (const [name, collection] of world.collections) {
      for (const failure of collection.failures) {
        const id = JSON.stringify([failure.location, failure.message]);
        if (told.has(id)) continue;
        told.add(id);
        yield {
          clause: ['collections', name],
          surface: name,
          message: failure.message,
          location: failure.location,
          related: [],
          ...(failure.hint !== undefined && { hint: failure.hint }),
          detail: failure.message,
        };
      }
    }
  },
};

/** Files that are looked at as text and cannot be read. */
function* unreadableTexts(world: World): Iterable<RuleViolation> {
  const told = new Set<string>();
  for (const clause of filesIn(world.contract.data)) {
    for (const { file, reason } of world.texts(clause).failures) {
      const name = `${file.root}:${file.path}`;
      if (told.has(name)) continue;
      told.add(name);
      const start = { line: 1, column: 1 };
      yield {
        clause: [],
        message: `${nameOfFile(world, { file })} cannot be searched: ${reason}`,
        location: { ...file, revision: world.revision, range: { start, end: start } },
        related: [],
        detail: name,
      };
    }
  }
}
