import { suggest } from '../contract/did-you-mean.ts';
import { ConfigurationError } from '../report/configuration-error.ts';
import { type Collection, isUsable } from '../select/collection.ts';
import { type Entry, fieldOf, textOf } from '../select/entry.ts';
import type { World } from '../select/world.ts';

/** The collection that most of the checklist goes through, or the one that is named. Throws where it cannot be used. */
export function rosterOf(world: World, name?: string): Collection {
  const counts = new Map<string, number>();
  for (const { each } of world.contract.data.checklist ?? []) counts.set(each, (counts.get(each) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const wanted = name ?? most?.[0];
  if (wanted === undefined)
    throw new ConfigurationError('the contract has no checklist', { hint: 'name the collection that is the roster' });
  const collection = world.collections.get(wanted);
  if (collection === undefined)
    throw new ConfigurationError(`there is no collection "${wanted}"`, {
      hint: suggest(wanted, [...world.collections.keys()]),
    });
  const [failure] = collection.failures;
  if (!isUsable(collection) && failure !== undefined) throw new ConfigurationError(failure.message);
  return collection;
}

/** The entry that a person calls by its key, or by any of its texts that no other entry has (a hostname). */
export function entryCalled(roster: Collection, name: string): Entry {
  const byKey = roster.entries.filter((entry) => entry.key === name);
  const found = byKey.length > 0 ? byKey : roster.entries.filter((entry) => textsOf(entry).includes(name));
  const [entry, ...more] = found;
  if (entry === undefined) {
    const names = roster.entries.flatMap((one) => [one.key, textOf(fieldOf(one, 'hostname')) ?? one.key]);
    throw new ConfigurationError(`${roster.name} has no entry "${name}"`, { hint: suggest(name, [...new Set(names)]) });
  }
  if (more.length > 0) {
    const hint = `name it by its key: ${found.map(({ key }) => key).join(' or ')}`;
    throw new ConfigurationError(`"${name}" is ${found.length} entries of ${roster.name}`, { hint });
  }
  return entry;
}

function textsOf(entry: Entry): string[] {
  return ['hostname', 'name'].flatMap((field) => textOf(fieldOf(entry, field)) ?? []);
}
