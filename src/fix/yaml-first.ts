import type { Document } from '../source/document.ts';
import type { Node, Path } from '../source/tree.ts';
import { isInBrackets } from './brackets.ts';
import { indentAt, layoutAt, lineStart } from './line-layout.ts';
import { indentLines } from './scaffold.ts';
import { namesOf } from './selector-names.ts';
import type { Splice } from './writer.ts';
import { partStart } from './yaml-block.ts';

/** The first entry of a collection that is empty: `key:`, `key: []` or `key: {}`. Only for selectors that name the place. */
export function insertFirstYaml(document: Document, selector: string | undefined, lines: string): Splice | undefined {
  const names = namesOf(selector);
  const node = names === undefined ? undefined : document.nodeAt(names);
  if (names === undefined || node === undefined || !isEmpty(document, node)) return undefined;
  const { text } = document;
  if (names.length === 0) return insertIntoEmptyFile(document, node, lines);
  const key = document.spanOf(names, 'key');
  const colon = text.indexOf(':', key.end);
  const { eol, lineEnd, isOpen } = layoutAt(text, node.span.end);
  const rest = text.slice(Math.max(node.span.end, colon + 1), lineEnd).trim();
  const keyIndent = indentAt(text, key.start);
  const indent = keyIndent + ' '.repeat(lines.startsWith('-') ? dashOffset(document) : 2);
  const body = indentLines(lines, indent, eol);
  return {
    start: colon + 1,
    end: lineEnd,
    text: `${rest === '' ? '' : ` ${rest}`}${eol}${body}${isOpen ? '' : eol}`,
  };
}

function isEmpty(document: Document, node: Node): boolean {
  const written = document.text.slice(node.span.start, node.span.end).replace(/\s/g, '');
  return written === '' || written === '[]' || written === '{}' || written === 'null' || written === '~';
}

function insertIntoEmptyFile(document: Document, node: Node, lines: string): Splice {
  const { text } = document;
  const { eol } = layoutAt(text, text.length);
  const body = indentLines(lines, '', eol);
  if (node.span.end > node.span.start) return { ...node.span, text: body };
  const open = text !== '' && !/[\r\n\ufeff]$/.test(text) ? eol : '';
  return { start: text.length, end: text.length, text: open + body + eol };
}

/** How far dashes stand to the right of the key above them in this file; two where it has no list of blocks. */
function dashOffset(document: Document): number {
  const pending: Path[] = [[]];
  for (const path of pending) {
    const node = document.nodeAt(path);
    if (node === undefined || isInBrackets(document, node)) continue;
    if (node.kind === 'map') pending.push(...node.members.map(({ key }) => [...path, key]));
    const dash = node.kind === 'list' ? partStart(document, [...path, 0]) : undefined;
    if (dash !== undefined)
      return Math.max(0, columnOf(document, dash) - columnOf(document, document.spanOf(path, 'key').start));
  }
  return 2;
}

function columnOf({ text }: Document, offset: number): number {
  return offset - lineStart(text, offset);
}
