import type { Files } from '../check-texts.ts';

/** A repository that is to be mended, and what mending comes to, in one text a person can read. */
export interface FixCase {
  readonly before: Files;
  /** The files that mending changes, as they are afterwards. */
  readonly after: Readonly<Record<string, string>>;
  /** What the check still says afterwards. */
  readonly left: string;
  readonly removeOrphans: boolean;
}

/**
 * Reads a case: sections that begin with `-- NAME --`. `PATH` is a file, `after PATH` the same file mended, `left` what is
 * left, `remove orphans` a setting. `␍` stands for a carriage return, `⟦BOM⟧` for a byte order mark, and `⟦end⟧` for the
 * end of a text whose last line has no line break.
 */
export function parseFixCase(text: string): FixCase {
  const before: Record<string, string> = {};
  const after: Record<string, string> = {};
  let left = '';
  let removeOrphans = false;
  const parts = text.split(/^-- (.+) --\n/m);
  for (let i = 1; i + 1 < parts.length; i += 2) {
    const [name = '', body = ''] = [parts[i], parts[i + 1]];
    if (name === 'left') left = body.trim();
    else if (name === 'remove orphans') removeOrphans = true;
    else if (name.startsWith('after ')) after[name.slice('after '.length)] = unmark(body);
    else before[name] = unmark(body);
  }
  return { before, after, left, removeOrphans };
}

/** The text that marks stand for. */
export function unmark(text: string): string {
  return text
    .replace(/⟦end⟧\n$/, '')
    .replaceAll('␍', '\r')
    .replaceAll('⟦BOM⟧', '\ufeff');
}

/** The marks for what a text has and a reader would not see. */
export function mark(text: string): string {
  const marked = text.replaceAll('\r', '␍').replaceAll('\ufeff', '⟦BOM⟧');
  return marked.endsWith('\n') ? marked : `${marked}⟦end⟧\n`;
}
