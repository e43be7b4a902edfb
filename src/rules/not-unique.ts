import { isUsable, keysOf } from '../select/collection.ts';
import { type Entry, fieldOf, locateField, textOf } from '../select/entry.ts';
import { isList } from '../source/tree.ts';
import { asSubject, type Rule } from './rule.ts';

/** Finds entries that share the value of a field that must be unique. */
export const notUnique: Rule = {
  id: 'not-unique',
  summary: 'Two entries share a value that must be unique.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    for (const [name, collection] of world.collections) {
      if (!isUsable(collection)) continue;
      for (const [index, clause] of (collection.clause.unique ?? []).entries()) {
        const { fields, where } = typeof clause === 'string' ? { fields: [clause], where: undefined } : clause;
        // Equal keys are told by duplicate-entry.
        if (fields.length === 1 && keysOf(collection.clause).includes(fields[0] ?? '') && where === undefined) continue;
        const first = new Map<string, Entry>();
        for (const entry of collection.entries) {
          if (!world.holds(entry, where)) continue;
          for (const values of valuesOf(entry, fields)) {
            const id = JSON.stringify(values);
            const before = first.get(id);
            if (before === undefined || before === entry) {
              first.set(id, entry);
              continue;
            }
            const field = fields[0] ?? '';
            const value = values.map((one) => `"${one}"`).join(', ');
            yield {
              clause: ['collections', name, 'unique', index],
              subject: asSubject(entry),
              surface: name,
              message: `${fields.join(' and ')} ${value} of ${entry.label} is taken by ${before.label}`,
              location: locateField(entry, field, world.revision),
              related: [
                { message: `${before.label} has it here`, location: locateField(before, field, world.revision) },
              ],
              expected: `a ${fields.join(' and ')} of its own`,
              actual: value,
              detail: `${fields.join('+')} ${before.key}`,
            };
          }
        }
      }
    }
  },
};

/** The values an entry has for the fields; entries without one of them are not compared. A list stands for each of its values. */
function valuesOf(entry: Entry, fields: readonly string[]): string[][] {
  const single = fields.length === 1 ? fieldOf(entry, fields[0] ?? '') : undefined;
  if (isList(single))
    return single.flatMap((one) => {
      const text = textOf(one);
      return text === undefined ? [] : [[text]];
    });
  const values = fields.flatMap((field) => textOf(fieldOf(entry, field)) ?? []);
  return values.length === fields.length ? [values] : [];
}
