import type { SearchedFilesClause, StatementClause } from '../contract/contract.ts';
import type { World } from '../select/world.ts';
import { isPlainPath } from '../source/glob.ts';
import type { RuleViolation } from './rule.ts';
import { sectionOf } from './section-of.ts';

/** Tells clauses that search no text at all: they would always pass, above all where a path has a typing mistake. */
export function* tellNothingToSearch(world: World): Iterable<RuleViolation> {
  const { statements = [], names = [] } = world.contract.data;
  for (const [index, clause] of statements.entries()) {
    const why = isToldElsewhere(clause)
      ? undefined
      : whyNothing(world, clause, clause.require === undefined ? clause.heading : undefined);
    if (why === undefined) continue;
    const what = `the statement "${clause.id}" could not be checked`;
    yield { ...tell(world, ['statements', index], what, why, clause.files), item: clause.id };
  }
  for (const [index, { canonical, in: places }] of names.entries()) {
    for (const [at, place] of places.entries()) {
      const why = whyNothing(world, place, undefined);
      if (why === undefined) continue;
      const what = `aliases of "${canonical}" could not be looked for`;
      yield tell(world, ['names', index, 'in', at], what, why, place.files);
    }
  }
}

/** That a document is not there is told by the statement itself where it requires something of it. */
function isToldElsewhere({ require, files }: StatementClause): boolean {
  return require !== undefined && files.some(isPlainPath);
}

interface Nothing {
  readonly why: string;
  readonly hint: string;
}

function whyNothing(world: World, clause: SearchedFilesClause, heading: string | undefined): Nothing | undefined {
  const { sources, failures } = world.texts(clause);
  if (clause.optional === true || failures.length > 0) return undefined;
  const at = clause.files.join(', ');
  if (sources.length === 0) {
    return {
      why: `there is no text at ${at}`,
      hint: 'correct the path, or say "optional: true" where there may be none',
    };
  }
  if (heading === undefined || sources.some(({ text }) => sectionOf(text, heading).start < text.length))
    return undefined;
  return {
    why: `no text at ${at} has a heading that begins with "${heading}"`,
    hint: 'correct the heading, or say "optional: true" where there may be none',
  };
}

function tell(
  world: World,
  clause: RuleViolation['clause'],
  what: string,
  { why, hint }: Nothing,
  files: readonly string[],
): RuleViolation {
  return {
    clause,
    message: `${what}, because ${why}`,
    location: world.contract.locate(clause),
    related: [],
    detail: `${what} ${files.join(' ')}`,
    hint,
  };
}
