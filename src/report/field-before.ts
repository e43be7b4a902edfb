/** How much of a line is looked at: whoever writes longer ones does not write them for people. */
const LONGEST = 500;

/**
 * The key that a place of a line stands behind, `location` in `location: pve-shop`, `host` in `"host": "pve"`; undefined
 * where what stands before it is prose or a comment.
 */
export function fieldBefore(before: string): string | undefined {
  const text = before.slice(-LONGEST);
  const colon = lastColon(text);
  if (colon < 0 || /[#|]/.test(text.slice(0, colon)) || !/^\s*["'[]?[\w. -]*$/.test(text.slice(colon + 1)))
    return undefined;
  const name = /([\w-]+)["']?\s*$/.exec(text.slice(Math.max(0, colon - 80), colon))?.[1];
  return name === undefined || !opens(text.slice(0, colon), name) ? undefined : name;
}

/** The last colon with a blank or the end behind it, as YAML and JSON have it after a key. */
function lastColon(text: string): number {
  for (let at = text.length - 1; at >= 0; at--)
    if (text[at] === ':' && (at === text.length - 1 || text[at + 1] === ' ')) return at;
  return -1;
}

/** True where nothing but what opens an entry or a map stands before the key. */
function opens(text: string, name: string): boolean {
  const before = text.slice(0, text.lastIndexOf(name));
  return /(?:^|[{,])\s*(?:- )?\s*["']?$/.test(before);
}
