import { type Entry, fieldOf, textOf } from '../select/entry.ts';
import type { FillScaffold } from './writer.ts';

/** Stands where a subject has no value for a field of the scaffold; the gate refuses it. */
export const PLACEHOLDER = 'TODO';

/** Prepares a scaffold of the contract for one subject. Common indentation and blank lines around it are removed. */
export function scaffoldFor(text: string, subject: Entry): FillScaffold {
  const lines = dedent(text);
  return (encode) =>
    lines
      .map((line) =>
        line.replace(
          /\{\{|\}\}|\{(@?[A-Za-z_][\w.-]*)(?:\|([^{}]*))?\}/g,
          (match, field: string | undefined, fallback: string | undefined, offset: number) => {
            if (field === undefined) return match.charAt(0);
            const value = field === '@key' ? subject.key : textOf(fieldOf(subject, field));
            return encode(value ?? fallback ?? PLACEHOLDER, {
              before: line.slice(0, offset),
              behind: line.slice(offset + match.length),
            });
          },
        ),
      )
      .join('\n');
}

function dedent(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  while (lines[0]?.trim() === '') lines.shift();
  while (lines.at(-1)?.trim() === '') lines.pop();
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const common = Math.min(...indents, 1000);
  return lines.map((line) => line.slice(Math.min(common, line.length)).trimEnd());
}

/** Indents every line that is not blank. */
export function indentLines(text: string, indent: string, eol: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line))
    .join(eol);
}
