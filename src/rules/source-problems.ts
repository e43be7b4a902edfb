import { isUsable } from '../select/collection.ts';
import { locateSpan } from '../select/entry.ts';
import type { World } from '../select/world.ts';
import type { Document } from '../source/document.ts';
import type { Problem, ProblemCode } from '../source/format.ts';
import { nameOfFile } from './missing-entry.ts';
import type { RuleViolation } from './rule.ts';

/** The problems of one kind in the sources of a world, each file looked at once, as violations. */
export function* sourceProblems(
  world: World,
  code: ProblemCode,
): Iterable<RuleViolation & { readonly problem: Problem }> {
  const seen = new Set<Document>();
  for (const [name, collection] of world.collections) {
    if (!isUsable(collection)) continue;
    for (const document of collection.documents) {
      if (seen.has(document)) continue;
      seen.add(document);
      for (const problem of document.problems) {
        if (problem.code !== code) continue;
        yield {
          problem,
          clause: ['collections', name],
          surface: name,
          message: `${nameOfFile(world, document)}: ${problem.message}`,
          location: locateSpan(document, problem.span, world.revision),
          related: (problem.related ?? []).map(({ message, span }) => ({
            message,
            location: locateSpan(document, span, world.revision),
          })),
          actual: document.text.slice(problem.span.start, Math.min(problem.span.end, problem.span.start + 80)),
          detail: problem.message,
          ...(problem.hint !== undefined && { hint: problem.hint }),
        };
      }
    }
  }
}
