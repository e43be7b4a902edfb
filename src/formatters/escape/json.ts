/** Characters that are valid in JSON text and yet steer a terminal or hide from a reader. */
const HIDDEN = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/** JSON of a value, its hidden characters written as `\u` escapes, so that the text is safe to print and means the same. */
export function stringifyJson(value: unknown, indent: number): string {
  return JSON.stringify(value, null, indent).replace(HIDDEN, escapeUnits);
}

function escapeUnits(character: string): string {
  let escaped = '';
  for (let i = 0; i < character.length; i++) escaped += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
  return escaped;
}
