import { nameOf } from './missing-entry.ts';
import type { Rule } from './rule.ts';
import { valuesOf } from './values-of.ts';

/** Finds values that a derived list lacks, or has without its source. */
export const setMismatch: Rule = {
  id: 'set-mismatch',
  summary: 'A derived list does not hold the same values as its source.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    for (const [index, clause] of (world.contract.data['same-set'] ?? []).entries()) {
      const source = valuesOf(world, clause.source);
      const derived = valuesOf(world, clause.derived);
      const [from, to] = [world.collections.get(clause.source.of), world.collections.get(clause.derived.of)];
      if (source === undefined || derived === undefined || from === undefined || to === undefined) continue;
      const [wanted, present] = [new Set(source.map(({ text }) => text)), new Set(derived.map(({ text }) => text))];
      const told = { clause: ['same-set', index], item: clause.id, surface: clause.derived.of };
      for (const value of source) {
        if (present.has(value.text)) continue;
        const last = derived.at(-1);
        yield {
          ...told,
          message: `"${value.text}" of ${nameOf(from)} is missing in ${nameOf(to)}`,
          location: value.location,
          related: last === undefined ? [] : [{ message: `${nameOf(to)} ends here`, location: last.location }],
          expected: `"${value.text}"`,
          actual: 'no such value',
          detail: `missing ${value.text}`,
          hint: 'generate the derived file again',
        };
      }
      for (const value of derived) {
        if (wanted.has(value.text)) continue;
        const [first] = source;
        yield {
          ...told,
          message: `"${value.text}" in ${nameOf(to)} is not in ${nameOf(from)}, which it is derived from`,
          location: value.location,
          related: first === undefined ? [] : [{ message: `${nameOf(from)} begins here`, location: first.location }],
          expected: 'a value of the source',
          actual: `"${value.text}"`,
          detail: `surplus ${value.text}`,
          hint: 'generate the derived file again',
        };
      }
    }
  },
};
