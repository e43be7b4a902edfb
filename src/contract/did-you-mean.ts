import { editDistance } from '../source/closest-starts.ts';

/** A hint for an unknown word: the closest name if one is close, and otherwise what there is to choose from. */
export function suggest(word: string, names: readonly string[]): string {
  const wanted = word.slice(0, 80).toLowerCase();
  const ranked = names
    .map((name) => ({ name, distance: editDistance(wanted, name.slice(0, 80).toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  const [close] = ranked;
  if (close !== undefined && close.distance <= Math.max(wanted.length, 3) / 3 + 0.5)
    return `did you mean "${close.name}"?`;
  return names.length === 0 ? 'there is none to choose from' : `known are: ${[...names].sort().join(', ')}`;
}
