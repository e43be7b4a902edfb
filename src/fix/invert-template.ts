import { parseTemplate } from '../select/template.ts';

/** The fields that a text says where it was made from a template; empty where it cannot have been, or could be in two ways. */
export function invertTemplate(template: string, text: string): Map<string, string> {
  const none = new Map<string, string>();
  const parsed = parseTemplate(template);
  if ('message' in parsed) return none;
  const fields = new Map<string, string>();
  let rest = text.trim();
  const { pieces } = parsed;
  for (const [i, piece] of pieces.entries()) {
    if (typeof piece === 'string') {
      if (!rest.startsWith(piece)) return none;
      rest = rest.slice(piece.length);
      continue;
    }
    const next = pieces[i + 1];
    if (next !== undefined && typeof next !== 'string') return none;
    // Where the text behind the field is missing, that text is not found in what is left, either.
    const end = next === undefined ? rest.length : rest.indexOf(next);
    const value = rest.slice(0, end);
    if (value === '' || (fields.has(piece.field) && fields.get(piece.field) !== value)) return none;
    fields.set(piece.field, value);
    rest = rest.slice(end);
  }
  return rest === '' ? fields : none;
}
