import type { CollectionClause } from '../contract/contract.ts';
import { formatOptionsOf } from '../contract/format-options.ts';
import type { LoadedContract } from '../contract/loaded-contract.ts';
import type { FileState, TreeReader } from '../ports/tree-reader.ts';
import type { SourceFailure } from '../select/collection.ts';
import type { CollectionSources } from '../select/world.ts';
import type { Document } from '../source/document.ts';
import type { FormatId } from '../source/format.ts';
import { formatForPath } from '../source/formats/index.ts';
import { globFolder, matchesGlob } from '../source/glob.ts';
import type { Location, Revision } from '../source/location.ts';
import { LineIndex } from '../source/span.ts';
import type { ParseCache } from './parse-cache.ts';

/** The sides of a change by root name; the contract's own root is `.`. */
export type Roots = ReadonlyMap<string, TreeReader>;

/** Name of the root that the contract stands in. */
export const MAIN_ROOT = '.';

/** The most files of one collection. */
const MOST_FILES = 5000;

/** Reads and parses what the collections of a contract name on one side: one batch of reads per root. */
export async function readSources(
  contract: LoadedContract,
  roots: Roots,
  revision: Revision,
  cache: ParseCache,
): Promise<Map<string, CollectionSources>> {
  const clauses = Object.entries(contract.data.collections ?? {});
  const paths = new Map<string, string[]>();
  for (const [name, clause] of clauses) paths.set(name, await pathsOf(clause, roots.get(rootOf(clause))));
  const states = await readAll(clauses, paths, roots);
  const sources = new Map<string, CollectionSources>();
  for (const [name, clause] of clauses) {
    const documents: Document[] = [];
    const failures: SourceFailure[] = [];
    const failAt = (message: string, location: Location, hint?: string) =>
      failures.push({ message, location, ...(hint !== undefined && { hint }) });
    const clausePlace = contract.locate(['collections', name, clause.file === undefined ? 'files' : 'file'], 'value');
    if (!roots.has(rootOf(clause))) {
      failAt(
        `the root "${rootOf(clause)}" of the collection "${name}" is not given`,
        clausePlace,
        `name its folder with --root ${rootOf(clause)}=PATH`,
      );
    }
    const count = paths.get(name)?.length ?? 0;
    if (count > MOST_FILES) {
      failAt(
        `the glob of the collection "${name}" matches ${count} files, the limit is ${MOST_FILES}`,
        clausePlace,
        'narrow the glob to the files that hold its entries',
      );
    }
    for (const path of readable(paths.get(name))) {
      const shown = clause.root === undefined ? path : `${clause.root}:${path}`;
      const state = states.get(rootOf(clause))?.get(path) ?? UNKNOWN;
      if (state.kind === 'missing' && clause.optional === true) continue;
      const failure = failureOf(shown, state);
      if (failure !== undefined || state.kind !== 'text') {
        failAt(
          failure ?? `${shown} cannot be read`,
          state.kind === 'missing' ? clausePlace : topOf(rootOf(clause), path, revision),
          HINTS[state.kind],
        );
        continue;
      }
      const format = formatOf(clause, path);
      if (format === undefined) {
        failAt(
          `the format of ${shown} cannot be told from its name`,
          clausePlace,
          `add format: to the collection "${name}"`,
        );
        continue;
      }
      const file = { root: rootOf(clause), path };
      const parsed = await cache.parse(file, state.id, state.text, format, formatOptionsOf(clause));
      if ('document' in parsed) documents.push(parsed.document);
      else {
        const range = new LineIndex(parsed.text).rangeOf(parsed.problem.span);
        failAt(
          `${shown} is not readable as ${format}: ${parsed.problem.message}`,
          { ...file, revision, range },
          parsed.problem.hint,
        );
      }
    }
    sources.set(name, { documents, failures });
  }
  return sources;
}

function rootOf(clause: CollectionClause): string {
  return clause.root ?? MAIN_ROOT;
}

async function pathsOf(clause: CollectionClause, reader: TreeReader | undefined): Promise<string[]> {
  if (clause.file !== undefined) return [clause.file];
  const glob = clause.files ?? '';
  const all = reader === undefined ? [] : await reader.list(globFolder(glob));
  return all.filter((path) => matchesGlob(path, glob));
}

async function readAll(
  clauses: readonly (readonly [string, CollectionClause])[],
  paths: ReadonlyMap<string, readonly string[]>,
  roots: Roots,
): Promise<Map<string, ReadonlyMap<string, FileState>>> {
  const states = new Map<string, ReadonlyMap<string, FileState>>();
  for (const [root, reader] of roots) {
    const wanted = clauses
      .filter(([, clause]) => rootOf(clause) === root)
      .flatMap(([name]) => readable(paths.get(name)));
    states.set(root, await reader.read([...new Set(wanted)]));
  }
  return states;
}

/** No files at all where a collection has more than may be read. */
function readable(paths: readonly string[] = []): readonly string[] {
  return paths.length > MOST_FILES ? [] : paths;
}

function formatOf(clause: CollectionClause, path: string): FormatId | undefined {
  return clause.format ?? formatForPath(path);
}

function topOf(root: string, path: string, revision: Revision): Location {
  return { root, path, revision, range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } };
}

/** What a tree that does not answer for a path is taken to say. */
const UNKNOWN: FileState = { kind: 'unreadable', reason: 'nothing is known of it' };

const HINTS: Readonly<Record<FileState['kind'], string | undefined>> = {
  text: undefined,
  missing: 'correct the path in the contract, add the file, or mark the collection optional',
  directory: 'name a file in it',
  submodule: 'read it as a root of its own with --root',
  symlink: 'name the file itself',
  'lfs-pointer': 'fetch it (git lfs pull), or keep the file out of LFS',
  binary: 'the file must be UTF-8 text',
  'too-large': 'split the file',
  unreadable: undefined,
};

/** Why a file cannot be read as text, in words; undefined for one that can. */
export function failureOf(path: string, state: FileState): string | undefined {
  switch (state.kind) {
    case 'text':
      return undefined;
    case 'missing':
      return `${path} does not exist`;
    case 'directory':
      return `${path} is a folder`;
    case 'submodule':
      return `${path} is in a submodule, which is not read`;
    case 'symlink':
      return `${path} is a symbolic link to "${state.target}": ${state.reason}`;
    case 'lfs-pointer':
      return `${path} is an LFS pointer, not the file itself`;
    case 'binary':
      return `${path} is not text: ${state.reason}`;
    case 'too-large':
      return `${path} has ${state.bytes} bytes, more than is read`;
    case 'unreadable':
      return `${path} cannot be read: ${state.reason}`;
  }
}
