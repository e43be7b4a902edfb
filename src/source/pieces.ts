import type { Span } from './span.ts';
import type { ListNode, Node, ScalarNode } from './tree.ts';

/** A stretch of read text and where it was written; read and written text differ where markup or escapes are undone. */
export interface Piece {
  readonly text: string;
  readonly span: Span;
}

/** The piece that reads as it is written. */
export function pieceOf(text: string, span: Span): Piece {
  return { text: text.slice(span.start, span.end), span };
}

/** The read text of pieces. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.length === 1 ? (pieces[0]?.text ?? '') : pieces.map((piece) => piece.text).join('');
}

/** The node of a field: its text, or the list of its comma-separated parts where the field is a list. */
export function fieldNode(isList: boolean, pieces: readonly Piece[], span: Span): Node {
  return isList ? commaList(pieces, span) : { kind: 'scalar', value: textOf(pieces), span };
}

/** The comma-separated parts of a text, trimmed, each with its own span; empty parts are left out. */
export function commaList(pieces: readonly Piece[], span: Span): ListNode {
  const items: ScalarNode[] = [];
  let part: Piece[] = [];
  const finish = () => {
    const item = scalarOf(part);
    if (item !== undefined) items.push(item);
    part = [];
  };
  for (const piece of pieces) {
    if (!isVerbatim(piece)) {
      part.push(piece);
      continue;
    }
    let from = 0;
    for (let comma = piece.text.indexOf(','); comma >= 0; comma = piece.text.indexOf(',', from)) {
      part.push(sliceOfPiece(piece, from, comma));
      finish();
      from = comma + 1;
    }
    part.push(sliceOfPiece(piece, from, piece.text.length));
  }
  finish();
  return { kind: 'list', items, span };
}

function isVerbatim(piece: Piece): boolean {
  return piece.text.length === piece.span.end - piece.span.start;
}

function sliceOfPiece(piece: Piece, from: number, to: number): Piece {
  return { text: piece.text.slice(from, to), span: { start: piece.span.start + from, end: piece.span.start + to } };
}

function scalarOf(part: readonly Piece[]): ScalarNode | undefined {
  const first = part.findIndex((piece) => piece.text.trim() !== '');
  const last = part.findLastIndex((piece) => piece.text.trim() !== '');
  const head = part[first];
  const tail = part[last];
  if (head === undefined || tail === undefined) return undefined;
  const before = isVerbatim(head) ? head.text.length - head.text.trimStart().length : 0;
  const after = isVerbatim(tail) ? tail.text.length - tail.text.trimEnd().length : 0;
  const value = textOf(part.slice(first, last + 1)).trim();
  return { kind: 'scalar', value, span: { start: head.span.start + before, end: tail.span.end - after } };
}
