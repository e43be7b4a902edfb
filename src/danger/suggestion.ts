import { applyEdits, overlaps } from '../fix/text-edit.ts';
import { hidesNothing } from '../formatters/escape/invisible.ts';
import { fencedBlock } from '../formatters/escape/markdown.ts';
import type { TextEdit } from '../report/finding.ts';

/** A change that GitHub applies on a click: the line at head gives way to these lines. */
export interface Suggestion {
  /** 1-based, at head. */
  readonly line: number;
  readonly lines: readonly string[];
}

/** How much text one suggestion may hold. */
const LONGEST = 4000;

/**
 * The edits of one file as a suggestion for one line that the diff shows: a changed line itself, or a neighbour of new
 * lines. Undefined where no such line is shown, and where the click would not make exactly these edits.
 */
export function suggestionFor(
  edits: readonly TextEdit[],
  source: string,
  shown: ReadonlySet<number>,
): Suggestion | undefined {
  if (edits.some((edit, index) => edits.slice(0, index).some((other) => overlaps(edit, other)))) return undefined;
  const after = applyEdits(source, edits);
  if (![source, after].every((text) => text.endsWith('\n') && !text.includes('\r'))) return undefined;
  const suggestion = replacementOf(linesOf(source), linesOf(after), shown);
  return suggestion !== undefined && isPlain(suggestion.lines) ? suggestion : undefined;
}

/** A suggestion as the block that GitHub shows with a button. */
export function suggestionBlock({ lines }: Suggestion): string {
  return fencedBlock(textOf(lines), 'suggestion');
}

/** What a text is replaced by, as lines: without the empty rest behind the last line break. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').slice(0, -1);
}

function replacementOf(
  before: readonly string[],
  after: readonly string[],
  shown: ReadonlySet<number>,
): Suggestion | undefined {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same++;
  let tail = 0;
  while (tail < shorter - same && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const removed = before.length - same - tail;
  const added = after.slice(same, after.length - tail);
  if (removed === 1 && shown.has(same + 1)) return { line: same + 1, lines: added };
  if (removed !== 0 || added.length === 0) return undefined;
  const [above, below] = [before[same - 1], before[same]];
  if (above !== undefined && shown.has(same)) return { line: same, lines: [above, ...added] };
  if (below !== undefined && shown.has(same + 1)) return { line: same + 1, lines: [...added, below] };
  return undefined;
}

/** Characters that would have to be shown as escapes would be applied as escapes. */
function isPlain(lines: readonly string[]): boolean {
  const text = textOf(lines);
  return text.length <= LONGEST && hidesNothing(text);
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
