import { isUsable } from '../select/collection.ts';
import type { Entry } from '../select/entry.ts';
import { asSubject, type Rule } from './rule.ts';

/** Finds entries of one collection that share a key. */
export const duplicateEntry: Rule = {
  id: 'duplicate-entry',
  summary: 'Two entries of a collection have the same key.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    for (const [name, collection] of world.collections) {
      if (!isUsable(collection)) continue;
      const first = new Map<string, Entry>();
      for (const entry of collection.entries) {
        const before = first.get(entry.key);
        if (before === undefined) {
          first.set(entry.key, entry);
          continue;
        }
        yield {
          clause: ['collections', name, 'key'],
          subject: asSubject(entry),
          surface: name,
          message: `${name} has a second entry with the key "${entry.key}"`,
          location: world.locate(entry),
          related: [{ message: 'the first one is here', location: world.locate(before) }],
          expected: 'one entry per key',
          actual: `"${entry.key}" again`,
          hint: 'remove one of the two, or give it a key of its own',
        };
      }
    }
  },
};
