import type { Document } from '../source/document.ts';
import type { Path } from '../source/tree.ts';
import { isInBrackets } from './brackets.ts';
import { lineStart } from './line-layout.ts';

/** Gives the lines of a scaffold the indentation that a sibling has inside; `start` is the sibling's dash or key. */
export function reindentLike(document: Document, sibling: Path, start: number, lines: string): string {
  const node = document.nodeAt(sibling);
  if (node === undefined) return lines;
  const isBlock = node.kind === 'map' && !isInBrackets(document, node);
  const first = isBlock ? node.members[0]?.keySpan : node.span;
  if (first === undefined) return lines;
  const column = (offset: number) => offset - lineStart(document.text, offset);
  const wanted = column(first.start) - column(start);
  if (typeof sibling.at(-1) === 'string') return isBlock ? scaleIndents(lines, wanted) : lines;
  const dash = /^-( +)/.exec(lines)?.[1];
  const isOnItsLine = lineStart(document.text, first.start) === lineStart(document.text, start);
  if (dash === undefined || wanted < 2 || !isOnItsLine) return lines;
  const more = wanted - dash.length - 1;
  return shiftLines(lines, dash.length + 1, more);
}

/** Nested lines of a map entry, by the unit of the file instead of that of the scaffold. */
function scaleIndents(lines: string, unit: number): string {
  const own = /\n( +)\S/.exec(lines)?.[1]?.length;
  if (own === undefined || unit < 1 || own === unit) return lines;
  return lines.replace(/^( +)(?=\S)/gm, (blanks) =>
    blanks.length % own === 0 ? ' '.repeat((blanks.length / own) * unit) : blanks + ' '.repeat(Math.max(0, unit - own)),
  );
}

/** The lines of a list item, with the content further from the dash. */
function shiftLines(lines: string, inner: number, more: number): string {
  if (more === 0) return lines;
  const [first = '', ...rest] = lines.split('\n');
  const head = `-${' '.repeat(inner - 1 + more)}${first.slice(inner)}`;
  const shifted = rest.map((line) =>
    line === '' ? '' : ' '.repeat(Math.max(0, (/^ */.exec(line)?.[0].length ?? 0) + more)) + line.trimStart(),
  );
  return [head, ...shifted].join('\n');
}
