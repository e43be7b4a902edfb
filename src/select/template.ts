import { type Entry, fieldOf, textOf } from './entry.ts';

/** A piece of a template: literal text, or a field with an optional fallback. */
type Piece = string | { readonly field: string; readonly fallback?: string };

/** Text with `{field}` and `{field|fallback}` in it, taken apart once; `{{` and `}}` are literal braces. */
export interface Template {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Takes a template apart, or says what is wrong with it and where (offset into the text). */
export function parseTemplate(text: string): Template | { readonly message: string; readonly offset: number } {
  const pieces: Piece[] = [];
  let literal = '';
  let i = 0;
  while (i < text.length) {
    const two = text.slice(i, i + 2);
    if (two === '{{' || two === '}}') {
      literal += two[0];
      i += 2;
    } else if (text[i] === '{') {
      const close = text.indexOf('}', i);
      if (close < 0) return { message: 'the brace "{" is never closed', offset: i };
      const [field = '', ...fallback] = text.slice(i + 1, close).split('|');
      // Columns of Markdown tables have blanks within their names; a blank at an end is a flow map in disguise.
      if (!/^[^\s{}|](?:[^{}|\r\n]*[^\s{}|])?$/.test(field))
        return { message: `"{${field}}" is not a field name`, offset: i };
      if (literal !== '') pieces.push(literal);
      literal = '';
      pieces.push(fallback.length === 0 ? { field } : { field, fallback: fallback.join('|') });
      i = close + 1;
    } else {
      literal += text[i];
      i += 1;
    }
  }
  if (literal !== '') pieces.push(literal);
  return { text, pieces };
}

/** What a template could not be filled with. */
export interface Unfilled {
  readonly missing: string;
}

/** The text of a template for one entry, or the first field that the entry has no value for. */
export function fillTemplate(template: Template, entry: Entry): string | Unfilled {
  const [only] = template.pieces;
  // Most templates are one field: joining nothing to it would copy it for each entry.
  if (template.pieces.length === 1 && only !== undefined && typeof only !== 'string') {
    return textOf(fieldOf(entry, only.field)) ?? only.fallback ?? { missing: only.field };
  }
  let out = '';
  for (const piece of template.pieces) {
    if (typeof piece === 'string') {
      out += piece;
      continue;
    }
    const value = textOf(fieldOf(entry, piece.field)) ?? piece.fallback;
    if (value === undefined) return { missing: piece.field };
    out += value;
  }
  return out;
}

/** The fields a template reads. */
export function fieldsOf(template: Template): string[] {
  return template.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.field]));
}
