import { readFileSync } from 'node:fs';
import { Document, type Part } from '../../../src/source/document.ts';
import type { Format, FormatId, FormatOptions, Problem } from '../../../src/source/format.ts';
import { DEFAULT_LIMITS, type Limits } from '../../../src/source/limits.ts';
import { markdownBlocks } from '../../../src/source/markdown/blocks.ts';
import type { Path } from '../../../src/source/tree.ts';

/** A text as a format read it. */
export interface Reading {
  /** The data as plain objects, so that tests compare it with literals. */
  readonly value: unknown;
  /** Each problem as `code "text at its place": message`. */
  readonly problems: readonly string[];
  /** The text at the place of a part. */
  at(path: Path, part?: Part): string;
  /** The place of a part as `line:column-line:column`. */
  placeOf(path: Path, part?: Part): string;
}

/** Reads a text that the format can read. */
export function read(format: Format, text: string, options: FormatOptions = {}, limits?: Partial<Limits>): Reading {
  const parsed = format.parse(text, options, { ...DEFAULT_LIMITS, ...limits });
  if (!parsed.ok) throw new Error(`cannot be read: ${told(text, parsed.problem)}`);
  const document = new Document({ root: '.', path: 'file' }, format.id, text, parsed.root, parsed.problems);
  return {
    value: JSON.parse(JSON.stringify(document.value)),
    problems: parsed.problems.map((problem) => told(text, problem)),
    at: (path, part) => {
      const { start, end } = document.spanOf(path, part);
      return text.slice(start, end);
    },
    placeOf: (path, part) => {
      const { start, end } = document.rangeOf(document.spanOf(path, part));
      return `${start.line}:${start.column}-${end.line}:${end.column}`;
    },
  };
}

/** The problem that keeps a text from being read. */
export function problemIn(
  format: Format,
  text: string,
  options: FormatOptions = {},
  limits?: Partial<Limits>,
): Problem | undefined {
  const parsed = format.parse(text, options, { ...DEFAULT_LIMITS, ...limits });
  return parsed.ok ? undefined : parsed.problem;
}

/** The problem that keeps a text from being read, as `code "text at its place": message`. */
export function refusal(format: Format, text: string, options: FormatOptions = {}, limits?: Partial<Limits>): string {
  const problem = problemIn(format, text, options, limits);
  return problem === undefined ? 'can be read' : told(text, problem);
}

function told(text: string, { code, span, message }: Problem): string {
  return `${code} "${text.slice(span.start, span.end)}": ${message}`;
}

/** The example of a format's documentation: the blocks marked `source`, `options` and `entries`. */
export function documentedExample(id: FormatId): { source: string; options: FormatOptions; entries: unknown } {
  const page = readFileSync(new URL(`../../../docs/formats/${id}.md`, import.meta.url), 'utf8');
  const blocks = new Map<string, string>();
  for (const block of markdownBlocks(page)) {
    if (block.kind !== 'fence') continue;
    const [, role = ''] = page.slice(block.info.start, block.info.end).split(' ');
    blocks.set(role, page.slice(block.content.start, block.content.end));
  }
  return {
    source: blocks.get('source') ?? '',
    options: JSON.parse(blocks.get('options') ?? '{}'),
    entries: JSON.parse(blocks.get('entries') ?? 'null'),
  };
}
