import type { Entry } from '../../select/entry.ts';
import type { Document } from '../../source/document.ts';
import type { Span } from '../../source/span.ts';
import type { Node, Path } from '../../source/tree.ts';
import { hasBlankLine, indentAt, layoutAt, lineStart, trimmedEnd } from '../line-layout.ts';
import { indentLines } from '../scaffold.ts';
import type { FillScaffold, Splice, Writer } from '../writer.ts';
import { encodeInScaffold, encodeYaml } from '../yaml-text.ts';

/** Writes YAML by splicing lines between siblings; whatever it does not insert stays as it is. */
export const yamlWriter: Writer = {
  insert(document, collection, place, scaffold) {
    const text = fill(scaffold);
    if (text === undefined) return undefined;
    const sibling = place.after ?? place.before;
    if (sibling === undefined) return insertFirst(document, collection.clause.entries, text);
    const parent = document.nodeAt(sibling.path.slice(0, -1));
    if (parent === undefined || document.text[parent.span.start] === '[' || document.text[parent.span.start] === '{')
      return undefined;
    return place.after === undefined
      ? insertBefore(document, sibling, text)
      : insertAfter(document, sibling, parent, text);
  },
  replace(document, span, value) {
    const written = document.text.slice(span.start, span.end);
    const quote = written[0] === '"' || written[0] === "'" ? written[0] : '';
    if (written[0] === '|' || written[0] === '>' || written[0] === '*' || written[0] === '&' || written[0] === '!')
      return undefined;
    const encoded = encodeYaml(value, quote, true);
    const gap = written === '' && document.text[span.start - 1] === ':' ? ' ' : '';
    return { ...span, text: quote === '' ? gap + encoded : quote + encoded + quote };
  },
  remove(document, entry) {
    const bounds = entryLines(document, entry);
    return bounds === undefined ? undefined : { ...bounds, text: '' };
  },
};

function fill(scaffold: FillScaffold): string | undefined {
  let isSafe = true;
  const text = scaffold((value, context) => {
    const encoded = encodeInScaffold(value, context);
    isSafe &&= encoded !== undefined;
    return encoded ?? '';
  });
  return isSafe ? text : undefined;
}

/** Where the lines of an entry begin: at its dash, or at its key. */
function entryStart(document: Document, entry: Entry): number {
  const span = document.spanOf(entry.path, 'member');
  if (typeof entry.path.at(-1) === 'string') return span.start;
  let at = span.start;
  while (at > 0 && document.text[at] !== '-') {
    const before = document.text[at - 1] ?? '';
    if (before !== '-' && !/\s/.test(before)) return span.start;
    at -= 1;
  }
  return at;
}

function entryEnd(document: Document, entry: Entry): number {
  const { start, end } = document.spanOf(entry.path);
  return trimmedEnd(document.text, start, end);
}

function insertAfter(document: Document, sibling: Entry, parent: Node, lines: string): Splice {
  const { text } = document;
  const start = entryStart(document, sibling);
  const end = entryEnd(document, sibling);
  const { eol, lineEnd, isOpen } = layoutAt(text, end);
  const indent = indentAt(text, start);
  const blank = separatedByBlankLines(document, parent, sibling.path) ? eol : '';
  const body = blank + indentLines(lines, indent, eol);
  return { start: lineEnd, end: lineEnd, text: isOpen ? eol + body : body + eol };
}

function insertBefore(document: Document, sibling: Entry, lines: string): Splice {
  const { text } = document;
  const start = entryStart(document, sibling);
  const { eol } = layoutAt(text, start);
  const at = lineStart(text, start);
  return { start: at, end: at, text: indentLines(lines, indentAt(text, start), eol) + eol };
}

/** Siblings keep the distance that the two nearest ones have. */
function separatedByBlankLines(document: Document, parent: Node, path: Path): boolean {
  const nodes =
    parent.kind === 'list' ? parent.items : parent.kind === 'map' ? parent.members.map((member) => member.node) : [];
  const own = document.nodeAt(path);
  const at = own === undefined ? -1 : nodes.indexOf(own);
  const [a, b] = at > 0 ? [nodes[at - 1], nodes[at]] : [nodes[0], nodes[1]];
  return (
    a !== undefined &&
    b !== undefined &&
    hasBlankLine(document.text, trimmedEnd(document.text, a.span.start, a.span.end), b.span.start)
  );
}

/** The first entry of a collection that is empty: `key:`, `key: []` or `key: {}`. Only for selectors that name the place. */
function insertFirst(document: Document, selector: string | undefined, lines: string): Splice | undefined {
  const names = /^(?:\$\.)?([\w.-]+?)(?:\[\*?\]|\.\*)$/.exec(selector ?? '')?.[1]?.split('.');
  const node = names === undefined ? undefined : document.nodeAt(names);
  if (names === undefined || node === undefined) return undefined;
  const written = document.text.slice(node.span.start, node.span.end).replace(/\s/g, '');
  if (written !== '' && written !== '[]' && written !== '{}' && written !== 'null' && written !== '~') return undefined;
  const key = document.spanOf(names, 'key');
  const { eol, lineEnd, isOpen } = layoutAt(document.text, node.span.end);
  const rest = document.text.slice(node.span.end, lineEnd).replace(/[\r\n]+$/, '');
  const body = indentLines(lines, `${indentAt(document.text, key.start)}  `, eol);
  return {
    start: key.end + 1,
    end: lineEnd,
    text: `${rest.trimEnd() === '' ? '' : ` ${rest.trim()}`}${eol}${body}${isOpen ? '' : eol}`,
  };
}

/** The whole lines of an entry in block style, with the blank line behind it where one also stands before it. */
function entryLines(document: Document, entry: Entry): Span | undefined {
  const { text } = document;
  const parent = document.nodeAt(entry.path.slice(0, -1));
  const count = parent?.kind === 'list' ? parent.items.length : parent?.kind === 'map' ? parent.members.length : 0;
  if (parent === undefined || count < 2 || text[parent.span.start] === '[' || text[parent.span.start] === '{')
    return undefined;
  const start = lineStart(text, entryStart(document, entry));
  if (text.slice(start, entryStart(document, entry)).trim() !== '') return undefined;
  const { lineEnd } = layoutAt(text, entryEnd(document, entry));
  const blankBehind = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(lineEnd))?.[0].length ?? 0;
  const blankBefore = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(text.slice(Math.max(0, start - 400), start));
  return { start, end: lineEnd + (blankBefore ? blankBehind : 0) };
}
