/** GitHub takes this many characters in the description of a commit status. */
const LONGEST = 140;

/** A text as the description of a commit status: one line, at most 140 characters, no character cut in two. */
export function statusDescription(text: string): string {
  const line = text.replaceAll('\r', ' ').replaceAll('\n', ' ');
  if (line.length <= LONGEST) return line;
  let cut = line.slice(0, LONGEST - 1);
  const last = cut.charCodeAt(cut.length - 1);
  if (last >= 0xd800 && last <= 0xdbff) cut = cut.slice(0, -1);
  return `${cut}…`;
}
