import type { Severity } from '../report/finding.ts';
import type { Selector } from '../select/selector.ts';
import type { Template } from '../select/template.ts';
import type { FileRef, Part } from '../source/document.ts';
import { Document } from '../source/document.ts';
import type { Location, Revision } from '../source/location.ts';
import type { SafePattern } from '../source/safe-pattern.ts';
import type { Span } from '../source/span.ts';
import { memberOf, type Node, type Path } from '../source/tree.ts';
import type { ContractData } from './contract.ts';
import type { EntrySchemas } from './entry-schema.ts';

/** What the contract's texts compile to, by the text itself. */
export interface CompiledTexts {
  readonly selectors: ReadonlyMap<string, Selector>;
  readonly templates: ReadonlyMap<string, Template>;
  readonly patterns: ReadonlyMap<string, SafePattern>;
  readonly schemas: EntrySchemas;
}

/** A contract that has passed its schema and all checks of its references, with the place of each clause. */
export class LoadedContract {
  readonly file: FileRef;
  readonly title: string;
  readonly revision: Revision;
  readonly data: ContractData;
  readonly compiled: CompiledTexts;
  readonly #root: Node;
  readonly #origins: ReadonlyMap<Node, Document>;
  readonly #main: Document;

  constructor(parts: {
    readonly main: Document;
    readonly title: string;
    readonly revision: Revision;
    readonly data: ContractData;
    readonly root: Node;
    readonly origins: ReadonlyMap<Node, Document>;
    readonly compiled: CompiledTexts;
  }) {
    this.file = parts.main.file;
    this.title = parts.title;
    this.revision = parts.revision;
    this.data = parts.data;
    this.compiled = parts.compiled;
    this.#root = parts.root;
    this.#origins = parts.origins;
    this.#main = parts.main;
  }

  /** Where a clause stands; total, like Document.spanOf. */
  locate(path: Path, part: Part = 'key'): Location {
    return { ...locateClause(this.#root, this.#origins, this.#main, path, part), revision: this.revision };
  }

  /** The severity that the contract gives a clause: the nearest `severity` at it or around it. */
  severityAt(path: Path): Severity | undefined {
    let found: Severity | undefined;
    let node: Node | undefined = this.#root;
    let clause: string | number | undefined;
    for (const segment of [...path, undefined]) {
      // The members of `equal` are fields of entries, which may be called severity as well.
      const severity = node?.kind === 'map' && clause !== 'equal' ? memberOf(node, 'severity')?.node : undefined;
      if (severity?.kind === 'scalar' && isSeverity(severity.value)) found = severity.value;
      if (segment === undefined || node === undefined) break;
      clause = segment;
      node =
        node.kind === 'map'
          ? memberOf(node, String(segment))?.node
          : node.kind === 'list'
            ? node.items[Number(segment)]
            : undefined;
    }
    return found;
  }

  /** Texts of the documents this contract was read from, for telling whether it changed. */
  get sources(): readonly Document[] {
    return [...new Set([this.#main, ...this.#origins.values()])];
  }
}

function isSeverity(value: unknown): value is Severity {
  return value === 'error' || value === 'warning' || value === 'info';
}

/** The place of a clause in whichever document it came from. */
export function locateClause(
  root: Node,
  origins: ReadonlyMap<Node, Document>,
  main: Document,
  path: Path,
  part: Part,
): Omit<Location, 'revision'> {
  let node = root;
  let document = main;
  let span = root.span;
  let named = false;
  for (const segment of path) {
    const member = node.kind === 'map' ? memberOf(node, String(segment)) : undefined;
    const next = member?.node ?? (node.kind === 'list' ? node.items[Number(segment)] : undefined);
    if (next === undefined) break;
    node = next;
    document = origins.get(node) ?? document;
    named = member !== undefined && part === 'key';
    if (member === undefined || part === 'value') span = node.span;
    else span = part === 'key' ? member.keySpan : { start: member.keySpan.start, end: node.span.end };
  }
  return { ...document.file, range: document.rangeOf(named ? span : headOf(node, span)) };
}

/** Of a clause that has parts, its first one: a place to look at, not a page. */
function headOf(node: Node, span: Span): Span {
  const first = node.kind === 'map' ? node.members[0] : undefined;
  if (first === undefined) return span;
  return { start: first.keySpan.start, end: first.node.kind === 'scalar' ? first.node.span.end : first.keySpan.end };
}
