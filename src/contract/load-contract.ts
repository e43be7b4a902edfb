import type { TreeReader } from '../ports/tree-reader.ts';
import { ConfigurationError, type ConfigurationProblem } from '../report/configuration-error.ts';
import { Document, type FileRef, type Part } from '../source/document.ts';
import { parseYamlSlice } from '../source/embedded-yaml.ts';
import type { Limits } from '../source/limits.ts';
import type { Revision } from '../source/location.ts';
import { type Member, memberOf, type Node, type Path, type Scalar, toJson } from '../source/tree.ts';
import { compileTexts } from './compile-texts.ts';
import { findContractBlocks } from './fences.ts';
import validateShape from './generated/validate-contract.js';
import { LoadedContract, locateClause } from './loaded-contract.ts';
import { checkMeaning } from './meaning.ts';
import { tellShapeErrors } from './shape-errors.ts';

/** A part of the contract as it was written: one fenced block, or one included file. */
interface Part_ {
  readonly document: Document;
  readonly node: Node;
}

/** Says where a clause of the contract stands, for mistakes found before there is a contract. */
export type Locate = (
  path: Path,
  part?: Part,
) => { readonly file: string; readonly line: number; readonly column: number };

/** A mistake in the contract: where (a path into its data), what, and what to do. */
export interface Mistake {
  readonly path: Path;
  readonly part?: Part;
  readonly message: string;
  readonly hint?: string;
}

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
  const text = await readText(reader, file.path, 'the contract');
  const { parts, title, main } = readBlocks(file, text, limits);
  const included = await readIncludes(reader, file, parts, limits);
  const { root, origins, mistakes } = mergeParts([...parts, ...included]);
  const locate: Locate = (path, part = 'key') => {
    const place = locateClause(root, origins, main, path, part);
    return { file: place.path, line: place.range.start.line, column: place.range.start.column };
  };
  const data: unknown = toJson(root);
  if (!validateShape(data)) throw asError(mistakes.concat(tellShapeErrors(validateShape.errors ?? [], data)), locate);
  const { compiled, mistakes: uncompiled } = await compileTexts(data);
  const all = [...mistakes, ...uncompiled, ...checkMeaning(data)];
  if (compiled === undefined || all.length > 0) throw asError(all, locate);
  return new LoadedContract({ main, title, revision, data, root, origins, compiled });
}

async function readText(reader: TreeReader, path: string, what: string): Promise<string> {
  const state = (await reader.read([path])).get(path);
  if (state?.kind === 'text') return state.text;
  const hint =
    what === 'the contract'
      ? 'write it (docs/contract.md shows how to start), or name another file with --contract FILE'
      : 'correct the path under include, relative to the root of the repository';
  const fact = state === undefined || state.kind === 'missing' ? 'does not exist' : `cannot be read (${state.kind})`;
  throw new ConfigurationError(`${what} ${path} ${fact} in ${reader.label}`, { hint });
}

function readBlocks(file: FileRef, text: string, limits: Limits): { parts: Part_[]; title: string; main: Document } {
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
  const parts = found.blocks.map((block) => ({
    document: main,
    node: parsePart(main, block.start, block.end, limits),
  }));
  return { parts, title: found.title ?? file.path, main };
}

function parsePart(document: Document, start: number, end: number, limits: Limits): Node {
  const parsed = parseYamlSlice(document.text, start, end, limits);
  if (!parsed.ok) throw problemAsError(document, parsed.problem);
  const duplicate = parsed.problems.find((problem) => problem.code === 'duplicate-key');
  if (duplicate !== undefined) throw problemAsError(document, duplicate);
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

async function readIncludes(
  reader: TreeReader,
  file: FileRef,
  parts: readonly Part_[],
  limits: Limits,
): Promise<Part_[]> {
  const paths = parts.flatMap(({ node }) => {
    const list = node.kind === 'map' ? memberOf(node, 'include')?.node : undefined;
    return list?.kind === 'list' ? list.items.flatMap((item) => (item.kind === 'scalar' ? [item.value] : [])) : [];
  });
  const included: Part_[] = [];
  for (const path of paths) {
    if (typeof path !== 'string') continue;
    const text = await readText(reader, path, 'the included file');
    const empty: Node = { kind: 'map', members: [], span: { start: 0, end: 0 } };
    const document = new Document({ root: file.root, path }, 'yaml', text, empty, []);
    included.push({ document, node: parsePart(document, 0, text.length, limits) });
  }
  return included;
}

/** Puts the parts together: maps by key, lists end to end; a name given twice is a mistake. */
function mergeParts(parts: readonly Part_[]): { root: Node; origins: Map<Node, Document>; mistakes: Mistake[] } {
  const origins = new Map<Node, Document>();
  const mistakes: Mistake[] = [];
  const merged = new Map<string, Member>();
  for (const { document, node } of parts) {
    if (node.kind === 'scalar' && node.value === null) continue;
    if (node.kind !== 'map') {
      const { line } = document.rangeOf(node.span).start;
      mistakes.push({
        path: [],
        message: `the block at line ${line} holds no map`,
        hint: 'begin it with collections:, checklist: or waivers:',
      });
      continue;
    }
    for (const member of node.members) {
      origins.set(member.node, document);
      tagOrigins(member.node, document, origins);
      const before = merged.get(member.key);
      merged.set(member.key, before === undefined ? member : joinMembers(before, member, mistakes));
    }
  }
  const first = parts[0]?.node.span ?? { start: 0, end: 0 };
  return {
    root: { kind: 'map', members: [...merged.values()], span: { start: first.start, end: first.start } },
    origins,
    mistakes,
  };
}

function tagOrigins(node: Node, document: Document, origins: Map<Node, Document>): void {
  if (node.kind === 'map') for (const member of node.members) origins.set(member.node, document);
  if (node.kind === 'list') for (const item of node.items) origins.set(item, document);
}

function joinMembers(before: Member, added: Member, mistakes: Mistake[]): Member {
  const [a, b] = [before.node, added.node];
  if (a.kind === 'list' && b.kind === 'list') return { ...before, node: { ...a, items: [...a.items, ...b.items] } };
  if (a.kind === 'map' && b.kind === 'map') {
    for (const member of b.members) {
      if (memberOf(a, member.key) === undefined) continue;
      mistakes.push({
        path: [before.key, member.key],
        message: `"${member.key}" is defined twice under ${before.key}`,
        hint: 'keep one of the two',
      });
    }
    return { ...before, node: { ...a, members: [...a.members, ...b.members] } };
  }
  mistakes.push({
    path: [before.key],
    message: `"${before.key}" is given twice in different shapes`,
    hint: 'write both as lists or both as maps',
  });
  return before;
}

function asError(mistakes: readonly Mistake[], locate: Locate): ConfigurationError {
  const problems: ConfigurationProblem[] = mistakes.map(({ path, part, message, hint }) => ({
    message,
    location: locate(path, part),
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

function compareWords(a: string | Scalar, b: string | Scalar): number {
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}
