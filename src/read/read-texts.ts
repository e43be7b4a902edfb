import type { FilesClause } from '../contract/contract.ts';
import { filesIn, filesKey } from '../contract/files-clauses.ts';
import type { LoadedContract } from '../contract/loaded-contract.ts';
import type { FileState, TreeReader } from '../ports/tree-reader.ts';
import { type TextSet, TextSource } from '../select/text-source.ts';
import { globFolder, isPlainPath, matchesGlob } from '../source/glob.ts';
import { failureOf, MAIN_ROOT, type Roots } from './read-sources.ts';

/** Reads the files that clauses of a contract look at as text, by `filesKey`. */
export async function readTexts(contract: LoadedContract, roots: Roots): Promise<Map<string, TextSet>> {
  const texts = new Map<string, TextSet>();
  const known = new Map<string, TextSource>();
  for (const clause of filesIn(contract.data)) {
    const root = clause.root ?? MAIN_ROOT;
    const reader = roots.get(root);
    if (reader === undefined) {
      const failure = {
        file: { root, path: clause.files[0] ?? '' },
        reason: `the root "${root}" is not given (--root ${root}=PATH)`,
      };
      texts.set(filesKey(clause), { sources: [], failures: [failure] });
    } else texts.set(filesKey(clause), await readSet(clause, root, reader, known));
  }
  return texts;
}

/** What keeps any file from being searched; pictures and the like beside the texts of a folder do not count. */
const FAILURES: readonly FileState['kind'][] = ['too-large', 'lfs-pointer', 'unreadable'];

/** What keeps a file from being searched that is meant as such: one byte that is no text must not hide the others. */
const MEANT_FAILURES: readonly FileState['kind'][] = [...FAILURES, 'binary', 'directory', 'submodule', 'symlink'];

/** Files of these kinds are texts, whatever a wide glob may match beside them. */
const TEXTS =
  /\.(?:cfg|conf|csv|env|hcl|html|ini|j2|jsonl?|markdown|md|nft|py|rules|service|sh|tf|toml|txt|xml|ya?ml)$/i;

async function readSet(
  clause: FilesClause,
  root: string,
  reader: TreeReader,
  known: Map<string, TextSource>,
): Promise<TextSet> {
  const paths = await pathsOf(clause, reader);
  const states = await reader.read([...paths.keys()]);
  const sources: TextSource[] = [];
  const failures: TextSet['failures'][number][] = [];
  for (const [path, isMeant] of paths) {
    const state = states.get(path);
    if (state?.kind === 'text') {
      const name = JSON.stringify([root, path]);
      const source = known.get(name) ?? new TextSource({ root, path }, state.text, state.id);
      known.set(name, source);
      sources.push(source);
    } else if (state !== undefined && (isMeant ? MEANT_FAILURES : FAILURES).includes(state.kind)) {
      failures.push({ file: { root, path }, reason: failureOf(path, state) ?? 'it cannot be read' });
    }
  }
  return { sources, failures };
}

/**
 * The paths that match, sorted, each with whether the file is meant to be a text: by a glob that names its path or its
 * extension, or by an extension that only texts have. A glob without wildcards is a path and needs no listing.
 */
async function pathsOf({ files }: FilesClause, reader: TreeReader): Promise<Map<string, boolean>> {
  const paths = new Map<string, boolean>();
  for (const glob of files) {
    const isMeant = /\.[^./*?]+$/.test(glob) || isPlainPath(glob);
    const found = isPlainPath(glob)
      ? [glob]
      : (await reader.list(globFolder(glob))).filter((path) => matchesGlob(path, glob));
    for (const path of found) paths.set(path, isMeant || TEXTS.test(path) || paths.get(path) === true);
  }
  return new Map([...paths].sort(([a], [b]) => (a < b ? -1 : 1)));
}
