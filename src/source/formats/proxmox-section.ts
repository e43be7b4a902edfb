import { fieldSize } from '../entry-size.ts';
import type { Format, FormatOptions, ParseResult, Problem } from '../format.ts';
import type { Limits } from '../limits.ts';
import { isBlank, linesOf, sliceOf, trimmed } from '../lines.ts';
import { fieldNode, pieceOf } from '../pieces.ts';
import { quoted } from '../quoted.ts';
import { type Refusal, refuse, refuseLength, refuseLine, refuseNodes } from '../refusal.ts';
import type { Span } from '../span.ts';
import type { Member, Node } from '../tree.ts';

/** A section while its lines are read. */
interface Section {
  readonly start: number;
  end: number;
  readonly members: Member[];
  readonly keys: Map<string, Span>;
}

/** Reads a Proxmox section file such as `jobs.cfg` or `storage.cfg`: one map per section, all values texts. */
export const proxmoxSection: Format = {
  id: 'proxmox-section',
  extensions: ['jobs.cfg', 'storage.cfg'],
  parse(text: string, options: FormatOptions, limits: Limits): ParseResult {
    return refuseLength(text, limits) ?? new SectionReader(text, new Set(options.lists), limits).read();
  },
};

class SectionReader {
  readonly #text: string;
  readonly #lists: ReadonlySet<string>;
  readonly #limits: Limits;
  readonly #items: Node[] = [];
  readonly #problems: Problem[] = [];
  #section: Section | undefined;
  #nodes = 0;

  constructor(text: string, lists: ReadonlySet<string>, limits: Limits) {
    this.#text = text;
    this.#lists = lists;
    this.#limits = limits;
  }

  read(): ParseResult {
    for (const line of linesOf(this.#text)) {
      const refusal = this.#readLine(line);
      if (refusal !== undefined) return refusal;
    }
    this.#endSection();
    const root: Node = { kind: 'list', items: this.#items, span: { start: 0, end: this.#text.length } };
    return { ok: true, root, problems: this.#problems };
  }

  #readLine(line: Span): Refusal | undefined {
    const tooLong = refuseLine(line);
    if (tooLong !== undefined) return tooLong;
    const content = trimmed(this.#text, line);
    if (content.start === content.end) {
      this.#endSection();
      return undefined;
    }
    if (this.#text[content.start] === '#') return undefined;
    const refusal = content.start > line.start ? this.#readProperty(content) : this.#readHeader(content);
    return refusal ?? (this.#nodes > this.#limits.nodes ? refuseNodes(this.#limits, content) : undefined);
  }

  #readHeader(line: Span): Refusal | undefined {
    if (this.#section !== undefined) {
      const hint = 'put an empty line between two sections, and white space before each key of a section';
      return refuse('syntax', 'this line stands in a section without being indented; Proxmox ignores it', line, hint);
    }
    const header = headerAt(this.#text, line);
    if (header === undefined) {
      const hint = 'a section starts with its type and name, as in "vzdump: backup-nightly"';
      return refuse('syntax', `${quoted(sliceOf(this.#text, line))} does not start a section`, line, hint);
    }
    this.#section = { start: line.start, end: line.end, members: [], keys: new Map() };
    this.#nodes++;
    this.#addMember('type', header.type, header.type);
    this.#addMember('id', header.id, header.id);
    return undefined;
  }

  #readProperty(line: Span): Refusal | undefined {
    if (this.#section === undefined) {
      const hint = 'a section starts with its type and name at the start of a line, and ends at an empty line';
      return refuse('syntax', 'this indented line stands in no section', line, hint);
    }
    const keyEnd = endOfWord(this.#text, line);
    const keySpan = { start: line.start, end: keyEnd };
    this.#addMember(sliceOf(this.#text, keySpan), keySpan, trimmed(this.#text, { start: keyEnd, end: line.end }));
    this.#section.end = line.end;
    return undefined;
  }

  #addMember(key: string, keySpan: Span, value: Span): void {
    const section = this.#section;
    if (section === undefined) return;
    const node = fieldNode(this.#lists.has(key), [pieceOf(this.#text, value)], value);
    this.#nodes += 1 + fieldSize(node);
    const before = section.keys.get(key);
    section.members.push({ key, keySpan, node });
    if (before === undefined) section.keys.set(key, keySpan);
    else {
      const message = `the key ${quoted(key)} stands twice in this section`;
      const related = [{ message: 'it stands here first', span: before }];
      this.#problems.push({ code: 'duplicate-key', message, span: keySpan, related });
    }
  }

  #endSection(): void {
    if (this.#section === undefined) return;
    const { start, end, members } = this.#section;
    this.#items.push({ kind: 'map', members, span: { start, end } });
    this.#section = undefined;
  }
}

/** The `type: id` of a line; the space may be missing, and a type may contain colons. */
function headerAt(text: string, line: Span): { type: Span; id: Span } | undefined {
  const wordEnd = endOfWord(text, line);
  const rest = trimmed(text, { start: wordEnd, end: line.end });
  const isOneWord = rest.start === rest.end;
  const colon = text.lastIndexOf(':', isOneWord ? wordEnd - 2 : wordEnd - 1);
  if (colon <= line.start || (!isOneWord && colon !== wordEnd - 1)) return undefined;
  const id = isOneWord ? { start: colon + 1, end: wordEnd } : rest;
  return endOfWord(text, id) === id.end ? { type: { start: line.start, end: colon }, id } : undefined;
}

function endOfWord(text: string, span: Span): number {
  let end = span.start;
  while (end < span.end && !isBlank(text.charCodeAt(end))) end++;
  return end;
}
