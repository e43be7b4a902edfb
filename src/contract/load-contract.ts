import type { TreeReader } from '../ports/tree-reader.ts';
import { ConfigurationError, type ConfigurationProblem } from '../report/configuration-error.ts';
import { Document, type FileRef, type Part } from '../source/document.ts';
import { parseEverydaySlice } from '../source/everyday-slice.ts';
import type { Limits } from '../source/limits.ts';
import type { Revision } from '../source/location.ts';
import { normalizeRootPath } from '../source/root-path.ts';
import { memberOf, type Node, type Path, type ScalarNode, toJson } from '../source/tree.ts';
import { compileTexts } from './compile-texts.ts';
import { findContractBlocks } from './fences.ts';
import validateShape from './generated/validate-contract.js';
import { LoadedContract, locateClause } from './loaded-contract.ts';
import { checkMeaning, checkPurpose } from './meaning.ts';
import { type ContractPart, mergeParts, placeOf } from './merge-parts.ts';
import type { Mistake } from './mistake.ts';
import { tellShapeErrors } from './shape-errors.ts';

/** Says where a clause of the contract stands, for mistakes found before there is a contract. */
export type Locate = (
  path: Path,
  part?: Part,
) => { readonly file: string; readonly line: number; readonly column: number };

/**
 * Reads the contract from a Markdown document (or a plain YAML file) of a tree, with what it includes.
 * Throws a ConfigurationError that lists every mistake in it by file, line and column.
 */
export async function loadContract(
  reader: TreeReader,
  file: FileRef,
  revision: Revision,
  limits: Limits,
): Promise<LoadedContract> {
  const text = await readText(reader, file.path);
  refuseLength(file.path, text, limits);
  const { parts, title, main } = await readBlocks(file, text, limits);
  const included = await readIncludes(reader, file.root, parts, limits);
  const { root, origins, mistakes } = mergeParts([...parts, ...included]);
  const locate: Locate = (path, part = 'key') => {
    const place = locateClause(root, origins, main, path, part);
    return { file: place.path, line: place.range.start.line, column: place.range.start.column };
  };
  const data: unknown = toJson(root);
  if (!validateShape(data)) throw asError(mistakes.concat(tellShapeErrors(validateShape.errors ?? [], data)), locate);
  const { compiled, mistakes: uncompiled } = await compileTexts(data);
  const all = [...mistakes, ...uncompiled, ...checkMeaning(data)];
  if (all.length === 0) all.push(...checkPurpose(data));
  if (all.length > 0) throw asError(all, locate);
  return new LoadedContract({ main, title, revision, data, root, origins, compiled });
}

/** Before anything looks at the text: Markdown has shapes that cost more to read than they are worth. */
function refuseLength(path: string, text: string, limits: Limits): void {
  if (text.length <= limits.length) return;
  throw new ConfigurationError(`the contract has ${text.length} characters, the limit is ${limits.length}`, {
    location: { file: path, line: 1, column: 1 },
    hint: 'a contract is a page or two; move what is not the contract into files of its own',
  });
}

async function readText(reader: TreeReader, path: string): Promise<string> {
  const state = (await reader.read([path])).get(path);
  if (state?.kind === 'text') return state.text;
  const fact = state === undefined || state.kind === 'missing' ? 'does not exist' : `cannot be read (${state.kind})`;
  throw new ConfigurationError(`the contract ${path} ${fact} in ${reader.label}`, {
    hint: 'write it (docs/contract.md shows how to start), or name another file with --contract FILE',
  });
}

async function readBlocks(
  file: FileRef,
  text: string,
  limits: Limits,
): Promise<{ parts: ContractPart[]; title: string; main: Document }> {
  const isYaml = /\.ya?ml$/.test(file.path);
  const found = isYaml ? { title: undefined, blocks: [{ start: 0, end: text.length }] } : findContractBlocks(text);
  const empty: Node = { kind: 'map', members: [], span: { start: 0, end: 0 } };
  const main = new Document(file, 'yaml', text, empty, []);
  if ('problem' in found && found.problem !== undefined) throw problemAsError(main, found.problem);
  if (found.blocks.length === 0) {
    throw new ConfigurationError(`${file.path} has no checklist that a machine can read`, {
      location: { file: file.path, line: 1, column: 1 },
      hint: 'put it in a fenced code block whose info string is "yaml vm-contract"',
    });
  }
  const parts: ContractPart[] = [];
  for (const { start, end } of found.blocks) {
    parts.push({ document: main, node: await parsePart(main, start, end, limits) });
  }
  return { parts, title: found.title ?? file.path, main };
}

async function parsePart(document: Document, start: number, end: number, limits: Limits): Promise<Node> {
  const parsed =
    parseEverydaySlice(document.text, start, end, limits) ??
    (await import('../source/embedded-yaml.ts')).parseYamlSlice(document.text, start, end, limits);
  if (!parsed.ok) throw problemAsError(document, parsed.problem);
  const duplicate = parsed.problems.find((problem) => problem.code === 'duplicate-key');
  if (duplicate !== undefined) throw problemAsError(document, { ...duplicate, hint: 'keep one of the two' });
  return parsed.root;
}

function problemAsError(
  document: Document,
  problem: { message: string; span: { start: number; end: number }; hint?: string },
) {
  const { start } = document.rangeOf(problem.span);
  const location = { file: document.file.path, line: start.line, column: start.column };
  return new ConfigurationError(problem.message, {
    location,
    ...(problem.hint !== undefined && { hint: problem.hint }),
  });
}

/** The files that the blocks include; an included file may not include others, so that nobody has to follow a trail. */
async function readIncludes(
  reader: TreeReader,
  root: string,
  parts: readonly ContractPart[],
  limits: Limits,
): Promise<ContractPart[]> {
  const included: ContractPart[] = [];
  for (const { document, item } of parts.flatMap(includesIn)) {
    const refuse = (message: string, hint: string) =>
      new ConfigurationError(message, { location: placeOf(document, item), hint });
    const shown = `the included file "${String(item.value)}"`;
    const path = normalizeRootPath(String(item.value));
    if (!path.ok) throw refuse(`${shown} cannot be read: ${path.reason}`, INCLUDE_HINT);
    const state = (await reader.read([path.path])).get(path.path) ?? { kind: 'missing' };
    if (state.kind === 'missing') throw refuse(`${shown} does not exist in ${reader.label}`, INCLUDE_HINT);
    if (state.kind !== 'text') throw refuse(`${shown} cannot be read (${state.kind})`, INCLUDE_HINT);
    refuseLength(path.path, state.text, limits);
    const part = await parseWhole({ root, path: path.path }, state.text, limits);
    const [nested] = includesIn(part);
    if (nested !== undefined) {
      throw new ConfigurationError('an included file cannot include others', {
        location: placeOf(nested.document, nested.item),
        hint: 'include it in the contract itself',
      });
    }
    included.push(part);
  }
  return included;
}

const INCLUDE_HINT = 'write a path of this repository, relative to its root';

function includesIn({ document, node }: ContractPart): { document: Document; item: ScalarNode }[] {
  const list = node.kind === 'map' ? memberOf(node, 'include')?.node : undefined;
  const items = list?.kind === 'list' ? list.items : [];
  return items.flatMap((item) => (item.kind === 'scalar' ? [{ document, item }] : []));
}

async function parseWhole(file: FileRef, text: string, limits: Limits): Promise<ContractPart> {
  const empty: Node = { kind: 'map', members: [], span: { start: 0, end: 0 } };
  const document = new Document(file, 'yaml', text, empty, []);
  return { document, node: await parsePart(document, 0, text.length, limits) };
}

function asError(mistakes: readonly Mistake[], locate: Locate): ConfigurationError {
  const problems: ConfigurationProblem[] = mistakes.map(({ path, part, place, message, hint }) => ({
    message,
    location: place ?? locate(path, part),
    ...(hint !== undefined && { hint }),
  }));
  problems.sort((a, b) => compareWords(a.location?.file ?? '', b.location?.file ?? '') || lineOf(a) - lineOf(b));
  const [first, ...others] = problems;
  if (first === undefined) throw new Error('a contract was refused without a reason');
  return new ConfigurationError(first.message, first, others);
}

function lineOf(problem: ConfigurationProblem): number {
  return (problem.location?.line ?? 0) * 100_000 + (problem.location?.column ?? 0);
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
