const LONGEST = 60;

/** A text of a source in double quotes for a message, cut after 60 characters. */
export function quoted(text: string): string {
  const characters = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : text;
  return `"${characters}"`;
}

/** Quoted texts, separated by commas. */
export function quotedList(texts: readonly string[]): string {
  return texts.map(quoted).join(', ');
}
