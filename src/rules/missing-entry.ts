import type { Collection } from '../select/collection.ts';
import type { Entry } from '../select/entry.ts';
import { placeFor } from '../select/placement.ts';
import type { CheckedItem, World } from '../select/world.ts';
import type { FileRef } from '../source/document.ts';
import type { Location } from '../source/location.ts';
import { asSubject, type Rule, type RuleViolation } from './rule.ts';

/** Finds subjects that a surface does not know, or knows too few times. */
export const missingEntry: Rule = {
  id: 'missing-entry',
  summary: 'A subject has no entry in a file that must know it.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    for (const checked of world.items) {
      for (const subject of checked.inScope) {
        const violation = checkSubject(world, checked, subject);
        if (violation !== undefined) yield violation;
      }
    }
  },
};

function checkSubject(world: World, checked: CheckedItem, subject: Entry): RuleViolation | undefined {
  const { item, index, target, join } = checked;
  const wanted = item.count?.min ?? 1;
  const found = join.entriesOf(subject);
  const lacks = join.lacks(subject);
  if (found.length >= wanted || lacks !== undefined) return undefined;
  const where = nameOf(target);
  const few =
    found.length === 0 ? `has no entry in ${where}` : `has ${found.length} of at least ${wanted} entries in ${where}`;
  return {
    clause: ['checklist', index],
    item: item.id,
    subject: asSubject(subject),
    surface: target.name,
    message: `${subject.label} ${few}`,
    location: world.locate(subject),
    related: placesOf(world, checked, subject),
    expected: expectation(world, checked, subject),
    actual: found.length === 0 ? 'no entry' : countEntries(found.length),
    ...(item.hint !== undefined && { hint: item.hint }),
    remedy: { kind: 'add-entry', item: index, subject },
  };
}

/** A number of entries in words. */
export function countEntries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}

/** The file (or glob) of a collection, with the part of it that is meant. */
export function nameOf(collection: Collection): string {
  const { root, file, files, heading } = collection.clause;
  const path = `${root === undefined ? '' : `${root}:`}${file ?? files}`;
  return heading === undefined ? path : `${path} under "${heading}"`;
}

/** A file as messages call it: its path, after its root where that is not the contract's own. */
export function nameOfFile(world: World, { file }: { readonly file: FileRef }): string {
  return file.root === world.contract.file.root ? file.path : `${file.root}:${file.path}`;
}

/** Fields that stand in no file under this name. */
const FIELDS_IN_WORDS: Readonly<Record<string, string>> = {
  '@key': 'the key',
  '@file': 'the file',
  '@value': 'the value',
};

/** What the match of an item asks for, in words: `id = "mint-apps"`. */
export function expectation(world: World, checked: CheckedItem, subject: Entry): string {
  const alternatives = [checked.item.match].flat().map((match) =>
    Object.entries(match)
      .map(([field, wanted]) => {
        const text = world.fill(typeof wanted === 'string' ? wanted : wanted.contains, subject);
        const value = typeof text === 'string' ? `"${text}"` : `"{${text.missing}}"`;
        const name = FIELDS_IN_WORDS[field] ?? field;
        return typeof wanted === 'string' ? `${name} = ${value}` : `${name} contains ${value}`;
      })
      .join(', '),
  );
  return alternatives.join(' or ');
}

function placesOf(world: World, checked: CheckedItem, subject: Entry): { message: string; location: Location }[] {
  const place = placeFor(world, checked, subject);
  if (place === undefined) return [];
  const { after, before, location } = place;
  // Where a document is an entry, the missing one is a document of its own.
  const sibling = after ?? before;
  if (sibling?.path.length === 0)
    return [{ message: 'the entry is a file beside this one', location: world.locate(sibling) }];
  const beside =
    after !== undefined ? `, after "${after.key}"` : before !== undefined ? `, before "${before.key}"` : '';
  return [{ message: `the entry belongs here${beside}`, location }];
}
