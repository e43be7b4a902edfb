import type { StatementClause } from '../contract/contract.ts';
import type { TextSource } from '../select/text-source.ts';
import type { World } from '../select/world.ts';
import { isPlainPath } from '../source/glob.ts';
import { wordsIn } from './forbidden-alias.ts';
import { nameOfFile } from './missing-entry.ts';
import type { Rule, RuleViolation } from './rule.ts';
import { linesOf, sectionOf } from './section-of.ts';
import { type PlacedValue, valuesOf } from './values-of.ts';

/** Finds documents that say what they must not say, or do not say what they must. */
export const wrongStatement: Rule = {
  id: 'wrong-statement',
  summary: 'A document says something it must not say, or lacks something it must say.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    for (const [index, clause] of (world.contract.data.statements ?? []).entries()) {
      const { sources } = world.texts(clause);
      const words = clause.words === undefined ? [] : (valuesOf(world, clause.words) ?? []);
      for (const source of sources) yield* checkFile(world, clause, index, source, words);
      if (clause.require === undefined) continue;
      const present = new Set(sources.map(({ file }) => file.path));
      for (const path of clause.files.filter((glob) => isPlainPath(glob) && !present.has(glob))) {
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

function* checkFile(
  world: World,
  clause: StatementClause,
  index: number,
  source: TextSource,
  words: readonly PlacedValue[],
): Iterable<RuleViolation> {
  const section = sectionOf(source.text, clause.heading);
  const told = { clause: ['statements', index], item: clause.id, related: [] };
  let isFound = false;
  for (const whole of linesOf(source.text, section)) {
    const line = clause.comments === 'ignore' ? { ...whole, text: withoutComment(whole.text) } : whole;
    for (const word of words) yield* tellWord(world, clause, source, line, word, told);
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

/** The places of a line in which a forbidden word stands as a whole word. */
function* tellWord(
  world: World,
  clause: StatementClause,
  source: TextSource,
  line: { readonly text: string; readonly start: number },
  word: PlacedValue,
  told: Pick<RuleViolation, 'clause' | 'item'>,
): Iterable<RuleViolation> {
  for (const at of wordsIn(line.text, word.text)) {
    const start = line.start + at;
    yield {
      ...told,
      message: `${nameOfFile(world, source)}: ${clause.message ?? `"${word.text}" must not be named here`}`,
      location: source.locate({ start, end: start + word.text.length }, world.revision),
      related: [{ message: `"${word.text}" is listed here`, location: word.location }],
      ...(clause.expected !== undefined && { expected: clause.expected }),
      actual: `"${word.text}"`,
      detail: `${source.file.root}:${source.file.path} ${word.text}`,
    };
  }
}

/** A line up to the `#` that begins a comment: at its start, or after a blank. */
function withoutComment(line: string): string {
  for (let at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
    if (at === 0 || line[at - 1] === ' ' || line[at - 1] === '\t') return line.slice(0, at);
  }
  return line;
}
