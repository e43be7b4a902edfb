import { matchesGlob } from '../source/glob.ts';
import type { ChangeRule } from './change-rule.ts';
import { changedFiles } from './changed-files.ts';
import { nameOfFile } from './missing-entry.ts';

/** Finds files that changed without those that must change with them. */
export const unchangedCompanion: ChangeRule = {
  id: 'unchanged-companion',
  summary: 'A file changed, but not the files that must change with it.',
  severity: 'error',
  failClosed: false,
  *check(sides) {
    for (const [index, clause] of (sides.head.contract.data.together ?? []).entries()) {
      const root = clause.root === undefined ? {} : { root: clause.root };
      const [cause] = changedFiles(sides, { ...root, files: clause.when });
      if (cause === undefined) continue;
      const changed = changedFiles(sides, { ...root, files: clause.then }).map(({ path }) => path);
      const missing = clause.then.filter((glob) => !changed.some((path) => matchesGlob(path, glob)));
      if (missing.length === 0 || (clause.count === 'any' && missing.length < clause.then.length)) continue;
      const wanted = missing.join(clause.count === 'any' ? ' or ' : ', ');
      yield {
        clause: ['together', index],
        item: clause.id,
        message: clause.message ?? `${nameOfFile(sides.head, cause.source)} changes, but ${wanted} does not`,
        location: cause.source.locate({ start: 0, end: 0 }, cause.revision),
        related: [],
        expected: `a change of ${wanted}`,
        actual: 'unchanged',
        detail: cause.path,
        hint: `bring ${wanted} up to date in the same change`,
      };
    }
  },
};
