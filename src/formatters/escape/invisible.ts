const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/**
 * One line of text in which nothing hides: control, bidirectional, zero-width, unpaired and non-characters stand there
 * as visible escapes (`\u{202e}`, `\n`).
 */
export function showInvisible(text: string): string {
  return text.replace(INVISIBLE, escapeCharacter);
}

function escapeCharacter(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  if (character === '\t') return '\\t';
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** The lines of a text of several lines, tabs kept, each with nothing hidden in it. */
export function showInvisibleLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.split('\t').map(showInvisible).join('\t'));
}

/** Whether lines can be shown as they are: none holds anything invisible, and each ends with a plain line break. */
export function hidesNothing(text: string): boolean {
  return text === '' || `${showInvisibleLines(text).join('\n')}\n` === text;
}
