import type { ChangeRule } from './change-rule.ts';
import { changedFiles } from './changed-files.ts';
import { nameOfFile } from './missing-entry.ts';

/** Finds mirrors that changed while no authoritative file did. */
export const editedMirror: ChangeRule = {
  id: 'edited-mirror',
  summary: 'A mirror was edited without the file that owns the data.',
  severity: 'error',
  failClosed: false,
  *check(sides) {
    for (const [index, clause] of (sides.head.contract.data.authority ?? []).entries()) {
      if (clause.sync === 'both' || changedFiles(sides, clause).length > 0) continue;
      const [owner] = sides.head.texts(clause).sources;
      for (const [at, place] of clause.mirrors.entries()) {
        for (const { path, source, revision } of changedFiles(sides, place)) {
          yield {
            clause: ['authority', index, 'mirrors', at],
            item: clause.id,
            message: `${nameOfFile(sides.head, source)} changes, but it only mirrors ${clause.files.join(', ')}, which does not change`,
            location: source.locate({ start: 0, end: 0 }, revision),
            related:
              owner === undefined
                ? []
                : [
                    {
                      message: 'the authoritative file is here',
                      location: owner.locate({ start: 0, end: 0 }, sides.head.revision),
                    },
                  ],
            expected: `the change in ${clause.files.join(', ')}`,
            actual: 'a change of the mirror alone',
            detail: `${source.file.root}:${path}`,
            hint: 'change the authoritative file first; the mirror follows it',
          };
        }
      }
    }
  },
};
