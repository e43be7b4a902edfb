import type { Document } from '../../source/document.ts';
import { plainText } from '../../source/markdown/inline.ts';
import { childrenOf } from '../brackets.ts';
import { layoutAt, lineStart } from '../line-layout.ts';
import { alignCells, type Row, rowsOf, splitRow } from '../table-columns.ts';
import type { FillScaffold, ScaffoldContext, Splice, Writer } from '../writer.ts';

/** Writes rows of Markdown tables, padded as the table's columns are. */
export const markdownTableWriter: Writer = {
  insert(document, _collection, place, scaffold) {
    const filled = fill(scaffold);
    const rows = rowsOf(document);
    const sibling = place.after ?? place.before;
    const at = sibling === undefined ? document.root.span : document.spanOf(sibling.path);
    const model = rows.at(sibling === undefined ? 0 : rowNumber(document, at.start));
    if (filled === undefined || model === undefined || /[\r\n]/.test(filled)) return undefined;
    const cells = splitRow(filled).cells;
    if (cells.length !== model.cells.length) return undefined;
    const line = writeRow(model, alignCells(rows, model, cells));
    const isAfter = sibling === undefined || place.after !== undefined;
    const { eol, lineEnd, isOpen } = layoutAt(document.text, at.end);
    const start = lineStart(document.text, at.start);
    if (!isAfter) return { start, end: start, text: line + eol };
    return { start: lineEnd, end: lineEnd, text: isOpen ? eol + line : line + eol };
  },
  replace(document, span, value) {
    const written = document.text.slice(span.start, span.end);
    const [, open = '', , close = ''] = /^(`+|\*\*|\*|__|_)?(.*?)(`+|\*\*|\*|__|_)?$/.exec(written) ?? [];
    const wrap = open !== '' && open === close ? open : '';
    const cell = encodeCell(value, wrap.startsWith('`'));
    return cell === undefined ? undefined : spliceCell(document, span.start, span.end, wrap + cell + wrap);
  },
  remove(document, path) {
    const span = document.spanOf(path);
    return { start: lineStart(document.text, span.start), end: layoutAt(document.text, span.end).lineEnd, text: '' };
  },
  append(document, path, index, value) {
    const items = childrenOf(document.nodeAt(path));
    const beside = items[Math.max(0, index - 1)];
    const cell = encodeCell(value, false);
    if (beside === undefined || cell === undefined || value.includes(',')) return undefined;
    if (index === 0) return { start: beside.span.start, end: beside.span.start, text: `${cell}, ` };
    return spliceCell(document, beside.span.end, beside.span.end, `, ${cell}`);
  },
};

/** The number of the row that begins at an offset among all rows of the table, its header and dashes included. */
function rowNumber(document: Document, offset: number): number {
  return childrenOf(document.root).findIndex(({ span }) => span.start === offset) + 2;
}

function writeRow(model: Row, cells: readonly string[]): string {
  const line = `${model.opens ? '|' : ''}${cells.join('|')}${model.closes ? '|' : ''}`;
  return model.indent + (model.opens ? line : line.trimStart()).trimEnd();
}

/** Replaces the text of a cell; blanks behind it give way or grow, so that the column stays aligned where it can. */
function spliceCell(document: Document, start: number, end: number, cell: string): Splice {
  const blanks = /^ */.exec(document.text.slice(end))?.[0].length ?? 0;
  const difference = cell.length - (end - start);
  if (difference <= 0) return { start, end, text: cell + ' '.repeat(blanks > 1 ? -difference : 0) };
  const give = Math.max(0, Math.min(difference, blanks - 1));
  const before = start === end ? document.text[start - 1] : undefined;
  const isEmpty = before === '|' || before === ' ';
  return { start, end: end + give, text: (before === '|' ? ' ' : '') + cell + (isEmpty && blanks === 0 ? ' ' : '') };
}

function fill(scaffold: FillScaffold): string | undefined {
  let isSafe = true;
  const text = scaffold((value, { before }: ScaffoldContext) => {
    const inCode = (before.slice(before.lastIndexOf('|') + 1).match(/`/g) ?? []).length % 2 === 1;
    const cell = encodeCell(value, inCode);
    isSafe &&= cell !== undefined;
    return cell ?? '';
  });
  return isSafe ? text : undefined;
}

/** A value that reads as itself in a cell; undefined where it cannot stand in one. */
function encodeCell(value: string, inCode: boolean): string | undefined {
  if (/[\r\n]/.test(value) || (inCode && /[`\\]/.test(value))) return undefined;
  if (inCode) return value.replaceAll('|', '\\|');
  const isPlain = !value.includes('|') && plainText(value, { start: 0, end: value.length }) === value;
  return isPlain ? value : value.replace(/[\\`*_[\]<>&|!~]/g, '\\$&');
}
