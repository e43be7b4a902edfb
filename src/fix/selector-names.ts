import type { Path } from '../source/tree.ts';

/**
 * The path of the list or map that a selector takes the entries from, for selectors that name it (`$.a.b[*]`, `a.b[]`,
 * `a.*`, `$['a'][*]`) and for the default selector; undefined for those that search.
 */
export function namesOf(selector: string | undefined): Path | undefined {
  if (selector === undefined) return [];
  const [, before] =
    /^(.*?)(?:\[\*?\]|\.\*)$/.exec(selector.startsWith('$') ? selector.slice(1) : `.${selector}`) ?? [];
  if (before === undefined) return undefined;
  const names: string[] = [];
  const token = /\.([\w-]+)|\['([^'\\]*)'\]|\["([^"\\]*)"\]/y;
  while (token.lastIndex < before.length) {
    const found = token.exec(before);
    if (found === null) return undefined;
    names.push(found[1] ?? found[2] ?? found[3] ?? '');
  }
  return names;
}
