/** A part of a document whose items may be left out, but never cut. */
export interface Section {
  /** Stands before the items, e.g. a heading or the head of a table; left out where no item fits. */
  readonly before: string;
  readonly items: readonly string[];
  readonly separator: string;
  readonly after: string;
  /** Tells that this many items were left out. */
  readonly more: (left: number) => string;
}

/**
 * The sections, separated by blank lines, in at most `maxLength` bytes of UTF-8. Earlier sections come first in what
 * fits; what does not fit is counted, and each construct stays whole. A section without items is nothing.
 * The counts themselves are always written, so a limit below some hundred bytes can be exceeded by them.
 */
export function fitSections(sections: readonly Section[], maxLength: number): string {
  const parts: string[] = [];
  const filled = sections.filter((section) => section.items.length > 0);
  let room = maxLength;
  for (const [index, section] of filled.entries()) {
    const reserved = filled
      .slice(index + 1)
      .reduce((sum, later) => sum + bytes(later.more(later.items.length)) + GAP, 0);
    const part = fitSection(section, room - reserved);
    room -= bytes(part) + GAP;
    parts.push(part);
  }
  return `${parts.join('\n\n')}\n`;
}

const GAP = 2;

function fitSection(section: Section, room: number): string {
  const { before, items, separator, after, more } = section;
  const whole = before + items.join(separator) + after;
  if (bytes(whole) + GAP <= room) return whole;
  let left = room - bytes(before + after) - bytes(more(items.length)) - 2 * GAP;
  let count = 0;
  for (const item of items) {
    left -= bytes(item) + bytes(separator);
    if (left < 0) break;
    count++;
  }
  if (count === 0) return more(items.length);
  return `${before}${items.slice(0, count).join(separator)}${after}\n\n${more(items.length - count)}`;
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
