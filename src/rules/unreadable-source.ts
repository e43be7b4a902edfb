import type { Rule } from './rule.ts';

/** Finds files that the contract names and that cannot be read: missing, malformed, or not a plain file. */
export const unreadableSource: Rule = {
  id: 'unreadable-source',
  summary: 'A file that the contract names cannot be read.',
  severity: 'error',
  failClosed: true,
  *check(world) {
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
