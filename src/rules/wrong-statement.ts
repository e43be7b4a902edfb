import type { StatementClause } from '../contract/contract.ts';
import type { TextSource } from '../select/text-source.ts';
import type { World } from '../select/world.ts';
import { nameOfFile } from './missing-entry.ts';
import type { Rule, RuleViolation } from './rule.ts';

/** Finds documents that say what they must not say, or do not say what they must. */
export const wrongStatement: Rule = {
  id: 'wrong-statement',
  summary: 'A document says something it must not say, or lacks something it must say.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    for (const [index, clause] of (world.contract.data.statements ?? []).entries()) {
      const { sources } = world.texts(clause);
      for (const source of sources) yield* checkFile(world, clause, index, source);
      if (clause.require === undefined) continue;
      const present = new Set(sources.map(({ file }) => file.path));
      for (const path of clause.files.filter((glob) => !/[*?]/.test(glob) && !present.has(glob))) {
        const place = ['statements', index, 'files'];
        yield {
          clause: ['statements', index],
          item: clause.id,
          message: clause.message ?? `${path} does not exist, but must say what matches ${clause.require}`,
          location: world.contract.locate(place, 'value'),
          related: [],
          expected: clause.expected ?? clause.require,
          actual: `no file ${path}`,
          detail: `${path} absent`,
        };
      }
    }
  },
};

function* checkFile(world: World, clause: StatementClause, index: number, source: TextSource): Iterable<RuleViolation> {
  const section = sectionOf(source.text, clause.heading);
  const told = { clause: ['statements', index], item: clause.id, related: [] };
  let isFound = false;
  for (const line of linesOf(source.text, section)) {
    if (clause.require !== undefined && world.matches(clause.require, line.text)) isFound = true;
    if (clause.forbid === undefined || !world.matches(clause.forbid, line.text)) continue;
    const trimmed = line.text.trim();
    const start = line.start + line.text.indexOf(trimmed);
    yield {
      ...told,
      message: `${nameOfFile(world, source)}: ${clause.message ?? `the line matches ${clause.forbid}, which must not be said here`}`,
      location: source.locate({ start, end: start + trimmed.length }, world.revision),
      ...(clause.expected !== undefined && { expected: clause.expected }),
      actual: trimmed.slice(0, 120),
      detail: `${source.file.root}:${source.file.path} ${trimmed}`,
    };
  }
  if (clause.require === undefined || isFound) return;
  yield {
    ...told,
    message: `${nameOfFile(world, source)}: ${clause.message ?? `no line matches ${clause.require}, which must be said here`}`,
    location: source.locate({ start: section.start, end: section.start }, world.revision),
    expected: clause.expected ?? clause.require,
    actual: 'no such line',
    detail: `${source.file.root}:${source.file.path}`,
  };
}

/** From the heading that begins with the given text to the next one of its level; the whole text without a heading. */
function sectionOf(text: string, heading: string | undefined): { start: number; end: number } {
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

function* linesOf(text: string, section: { start: number; end: number }): Iterable<{ text: string; start: number }> {
  let start = section.start;
  while (start < section.end) {
    let end = start;
    while (end < section.end && text[end] !== '\n' && text[end] !== '\r') end += 1;
    yield { text: text.slice(start, end), start };
    start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
}
