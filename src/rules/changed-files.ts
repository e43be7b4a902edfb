import type { FilesClause } from '../contract/contract.ts';
import type { TextSource } from '../select/text-source.ts';
import type { BothSides } from './change-rule.ts';

/** A file that differs between base and head; where it went away, the one of base. */
export interface ChangedFile {
  readonly path: string;
  readonly source: TextSource;
  readonly revision: 'base' | 'head';
}

/** The files of a clause that were added, changed or removed, by path. */
export function changedFiles({ base, head }: BothSides, clause: FilesClause): ChangedFile[] {
  const before = new Map(base.texts(clause).sources.map((source) => [source.file.path, source]));
  const after = new Map(head.texts(clause).sources.map((source) => [source.file.path, source]));
  const changed: ChangedFile[] = [];
  for (const [path, source] of after)
    if (before.get(path)?.id !== source.id) changed.push({ path, source, revision: 'head' });
  for (const [path, source] of before) if (!after.has(path)) changed.push({ path, source, revision: 'base' });
  return changed.sort((a, b) => (a.path < b.path ? -1 : 1));
}
