import { entrySize } from '../entry-size.ts';
import type { Format, FormatOptions, ParseResult } from '../format.ts';
import type { Limits } from '../limits.ts';
import { linesOf, sliceOf } from '../lines.ts';
import { fieldNode, pieceOf } from '../pieces.ts';
import { quoted } from '../quoted.ts';
import { refuse, refuseLength, refuseLine, refuseNodes } from '../refusal.ts';
import { compilePattern, type SafePattern } from '../safe-pattern.ts';
import type { Span } from '../span.ts';
import type { MapNode, Member, Node } from '../tree.ts';

/** Some ten seconds of matching. */
const MOST_STEPS = 200_000_000;
const FILE_START: Span = { start: 0, end: 0 };

/** Reads text line by line: a list of maps with `line` and, where a pattern is given, one field per named group. */
export const textLines: Format = {
  id: 'text-lines',
  extensions: ['.txt'],
  parse(text: string, options: FormatOptions, limits: Limits): ParseResult {
    const tooLong = refuseLength(text, limits);
    if (tooLong !== undefined) return tooLong;
    const lists = new Set(options.lists);
    if (options.pattern === undefined) {
      return readLines(text, limits, (line) => (isBlankLine(text, line) ? undefined : entryOf(text, line, lists, [])));
    }
    const compiled = compilePattern(options.pattern);
    if (!compiled.ok) return refusePattern(options.pattern, compiled.message);
    const { pattern } = compiled;
    if (pattern.groups.includes('line')) {
      return refusePattern(options.pattern, 'a group is named "line", which is the field of the whole line');
    }
    if (pattern.steps * text.length > MOST_STEPS) return refuseCost(text, pattern);
    const takesNothing = pattern.test('');
    return readLines(text, limits, (line) =>
      line.start < line.end || takesNothing ? matchedEntry(text, line, lists, pattern) : undefined,
    );
  },
};

function readLines(text: string, limits: Limits, read: (line: Span) => MapNode | undefined): ParseResult {
  const items: Node[] = [];
  let nodes = 0;
  for (const line of linesOf(text)) {
    const tooLong = refuseLine(line);
    if (tooLong !== undefined) return tooLong;
    const entry = read(line);
    if (entry === undefined) continue;
    nodes += entrySize(entry);
    if (nodes > limits.nodes) return refuseNodes(limits, line);
    items.push(entry);
  }
  return { ok: true, root: { kind: 'list', items, span: { start: 0, end: text.length } }, problems: [] };
}

function matchedEntry(text: string, line: Span, lists: ReadonlySet<string>, pattern: SafePattern): MapNode | undefined {
  const found = pattern.find(sliceOf(text, line));
  if (found === undefined) return undefined;
  const groups = [...found].map(([name, span]): Member => {
    if (span === undefined) return memberAt(name, { kind: 'scalar', value: null, span: line });
    const place = { start: line.start + span.start, end: line.start + span.end };
    return memberAt(name, fieldNode(lists.has(name), [pieceOf(text, place)], place));
  });
  return entryOf(text, line, lists, groups);
}

function entryOf(text: string, line: Span, lists: ReadonlySet<string>, groups: readonly Member[]): MapNode {
  const whole = memberAt('line', fieldNode(lists.has('line'), [pieceOf(text, line)], line));
  return { kind: 'map', members: [whole, ...groups], span: line };
}

/** A field of a line has no key in the text; its key stands, empty, where its value starts. */
function memberAt(key: string, node: Node): Member {
  return { key, keySpan: { start: node.span.start, end: node.span.start }, node };
}

function isBlankLine(text: string, line: Span): boolean {
  return sliceOf(text, line).trim() === '';
}

function refuseCost(text: string, { source, steps }: SafePattern): ParseResult {
  const message = `the pattern ${quoted(source)} may need ${steps} steps for each of ${text.length} characters`;
  return refuse(
    'limit',
    `${message}, the limit is ${MOST_STEPS} in all`,
    FILE_START,
    'use a shorter pattern: repeat counts cost most',
  );
}

function refusePattern(pattern: string, message: string): ParseResult {
  const hint = 'patterns are RE2: named groups are (?<name>…); look-around and back-references do not exist';
  return refuse('shape', `the pattern ${quoted(pattern)} cannot be used: ${message}`, FILE_START, hint);
}
