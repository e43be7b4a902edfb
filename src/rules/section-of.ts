/** A part of a text, in UTF-16 code units. */
export interface Section {
  readonly start: number;
  readonly end: number;
}

/**
 * From the heading that begins with the given text to the next one of its level; the whole text without a heading, and
 * nothing, at its end, where no heading begins so.
 */
export function sectionOf(text: string, heading: string | undefined): Section {
  if (heading === undefined) return { start: 0, end: text.length };
  let level = 0;
  let start = text.length;
  for (const line of linesOf(text, { start: 0, end: text.length })) {
    const found = /^(#{1,6})[ \t]+(.*)$/.exec(line.text);
    if (found === null) continue;
    const depth = (found[1] ?? '').length;
    if (level > 0 && depth <= level) return { start, end: line.start };
    if (level === 0 && (found[2] ?? '').startsWith(heading)) {
      level = depth;
      start = line.start;
    }
  }
  return { start, end: text.length };
}

/** The lines of a section, without their ends, each with where it starts. */
export function* linesOf(text: string, section: Section): Iterable<{ text: string; start: number }> {
  let start = section.start;
  while (start < section.end) {
    let end = start;
    while (end < section.end && text[end] !== '\n' && text[end] !== '\r') end += 1;
    yield { text: text.slice(start, end), start };
    start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
}
