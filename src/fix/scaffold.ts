import { type Entry, fieldOf, textOf } from '../select/entry.ts';
import { parseTemplate } from '../select/template.ts';
import type { FillScaffold } from './writer.ts';

/** Stands where a subject has no value for a field of the scaffold; the gate refuses it. */
export const PLACEHOLDER = 'TODO';

/** What is written at the place of a template: the value of a field, or what stands for it. */
export type ValueOf = (field: string, fallback: string | undefined) => string;

/** The values of a subject; what it does not have is the fallback of the template, or a placeholder. */
export function valuesOf(subject: Entry): ValueOf {
  return (field, fallback) => textOf(fieldOf(subject, field)) ?? fallback ?? PLACEHOLDER;
}

/** Prepares a scaffold of the contract. Common indentation and blank lines around it are removed. */
export function scaffoldFor(text: string, valueOf: ValueOf): FillScaffold {
  const lines = dedent(text);
  return (encode) => lines.map((line) => fillLine(line, valueOf, encode)).join('\n');
}

type Encode = Parameters<FillScaffold>[0];

function fillLine(line: string, valueOf: ValueOf, encode: Encode): string {
  const template = parseTemplate(line);
  if ('message' in template) return line;
  const { pieces } = template;
  const shown = pieces.map((piece) => (typeof piece === 'string' ? piece : HOLE));
  return pieces
    .map((piece, i) => {
      if (typeof piece === 'string') return piece;
      const [before, behind] = [shown.slice(0, i).join(''), shown.slice(i + 1).join('')];
      return encode(valueOf(piece.field, piece.fallback), { before, behind });
    })
    .join('');
}

/** How other templates of a line are shown to the writer that asks what stands around one: as a plain word. */
const HOLE = 'value';

function dedent(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  while (lines[0]?.trim() === '') lines.shift();
  while (lines.at(-1)?.trim() === '') lines.pop();
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.replace(/^ +/, '').length);
  const common = Math.min(...indents, 1000);
  return lines.map((line) => line.slice(common).trimEnd());
}

/** Indents every line that is not blank. */
export function indentLines(text: string, indent: string, eol: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line))
    .join(eol);
}
