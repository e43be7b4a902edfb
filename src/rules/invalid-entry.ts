import { isUsable, keysOf } from '../select/collection.ts';
import { locateViolation, showViolation } from './incomplete-entry.ts';
import { asSubject, type Rule, withoutPositions } from './rule.ts';

/** Finds entries that break the schema of their collection, or have no key to be known by. */
export const invalidEntry: Rule = {
  id: 'invalid-entry',
  summary: 'An entry breaks the schema of its collection, or has no key.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    for (const [name, collection] of world.collections) {
      if (!isUsable(collection)) continue;
      for (const entry of collection.keyless) {
        const keys = keysOf(collection.clause)
          .map((key) => `"${key}"`)
          .join(' or ');
        yield {
          clause: ['collections', name, 'key'],
          surface: name,
          message: `an entry of ${name} has no ${keys}`,
          location: world.locate(entry),
          related: [],
          expected: `a value for ${keys}`,
          actual: 'no value',
          detail: `keyless ${entry.document.file.path}`,
          hint: 'every entry needs a key; without one nothing can be compared with it',
        };
      }
      const { schema } = collection.clause;
      if (schema === undefined) continue;
      for (const entry of collection.entries) {
        for (const broken of world.contract.compiled.schemas.violations(schema, entry.value)) {
          const field = broken.path.length === 0 ? '' : `"${broken.path.join('.')}" of `;
          yield {
            clause: ['collections', name, 'schema'],
            subject: asSubject(entry),
            surface: name,
            message: `${field}${entry.label} ${broken.message}`,
            location: locateViolation(entry, broken, world),
            related: [],
            ...(broken.expected !== undefined && { expected: broken.expected }),
            actual: showViolation(entry, broken),
            detail: [withoutPositions(broken.path), broken.keyword, broken.property ?? ''].join('.'),
          };
        }
      }
    }
  },
};
