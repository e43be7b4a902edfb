/** True where a `/`-separated path matches a glob: `*` and `?` within a name, `**` across folders. Linear in both texts. */
export function matchesGlob(path: string, glob: string): boolean {
  return matchSegments(path.split('/'), glob.split('/'));
}

/** True where a glob has no wildcards, so that it names one file. */
export function isPlainPath(glob: string): boolean {
  return !/[*?]/.test(glob);
}

/** The folder that a glob cannot leave: its leading names without wildcards. */
export function globFolder(glob: string): string {
  const names = glob.split('/');
  const wild = names.findIndex((name) => !isPlainPath(name));
  return names.slice(0, wild < 0 ? -1 : wild).join('/');
}

function matchSegments(names: readonly string[], globs: readonly string[]): boolean {
  // reachable[i]: the globs read so far can match the first i names.
  let reachable = Array.from({ length: names.length + 1 }, (_, i) => i === 0);
  for (const glob of globs) {
    const next = reachable.map(() => false);
    for (let i = 0; i <= names.length; i++) {
      if (glob === '**') next[i] = reachable[i] === true || (i > 0 && next[i - 1] === true);
      else if (i > 0) next[i] = reachable[i - 1] === true && matchesName(names[i - 1] ?? '', glob);
    }
    reachable = next;
  }
  return reachable[names.length] === true;
}

function matchesName(name: string, glob: string): boolean {
  let n = 0;
  let g = 0;
  let star = -1;
  let retry = 0;
  while (n < name.length) {
    if (g < glob.length && glob[g] === '*') {
      star = g++;
      retry = n;
    } else if (g < glob.length && (glob[g] === '?' || glob[g] === name[n])) {
      g++;
      n++;
    } else if (star >= 0) {
      g = star + 1;
      n = ++retry;
    } else return false;
  }
  while (glob[g] === '*') g++;
  return g === glob.length;
}
