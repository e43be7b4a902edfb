import type { Entry } from '../select/entry.ts';
import type { Document } from '../source/document.ts';
import { parseEverydaySlice } from '../source/everyday-slice.ts';
import { DEFAULT_LIMITS } from '../source/limits.ts';
import type { Node } from '../source/tree.ts';
import { isInBrackets, nodeOf } from './brackets.ts';
import { encodeYaml, isPlain } from './yaml-text.ts';

/** A filled scaffold on one line: the key of the entry, where it has one, and its value in brackets. */
export interface FlowEntry {
  readonly key: string | undefined;
  readonly value: string;
}

/** Writes a filled block scaffold in brackets, padded as a model is; undefined where it is not one item or one
 * member of everyday YAML. */
export function asFlowEntry(
  lines: string,
  model: { readonly document: Document; readonly entry: Entry },
): FlowEntry | undefined {
  const parsed = parseEverydaySlice(lines, 0, lines.length, DEFAULT_LIMITS);
  if (parsed?.ok !== true || parsed.root.kind === 'scalar') return undefined;
  const node = nodeOf(model.entry);
  const written = node === undefined ? '' : model.document.text.slice(node.span.start, node.span.end);
  const isPadded = node === undefined || !isInBrackets(model.document, node) || /^[{[][ \t]/.test(written);
  const write = (one: Node): string => writeFlow(lines, one, isPadded);
  const { root } = parsed;
  if (root.kind === 'list') {
    const [item, ...more] = root.items;
    return item === undefined || more.length > 0 ? undefined : { key: undefined, value: write(item) };
  }
  const [member, ...more] = root.members;
  if (member === undefined || more.length > 0) return undefined;
  return { key: writeKey(lines, member.key, member.keySpan), value: write(member.node) };
}

function writeFlow(text: string, node: Node, isPadded: boolean): string {
  if (node.kind === 'scalar') return writeScalar(text, node);
  const pad = isPadded ? ' ' : '';
  if (node.kind === 'list') return `[${node.items.map((item) => writeFlow(text, item, isPadded)).join(', ')}]`;
  const members = node.members.map(
    ({ key, keySpan, node: value }) => `${writeKey(text, key, keySpan)}: ${writeFlow(text, value, isPadded)}`,
  );
  return members.length === 0 ? '{}' : `{${pad}${members.join(', ')}${pad}}`;
}

function writeKey(text: string, key: string, { start, end }: Node['span']): string {
  const written = text.slice(start, end);
  return /^["']/.test(written) ? written : encodeYaml(key, '', true);
}

/** Scalars keep the quotes that the scaffold gives them. */
function writeScalar(text: string, { value, span }: Extract<Node, { kind: 'scalar' }>): string {
  const written = text.slice(span.start, span.end);
  if (value === null) return 'null';
  if (typeof value !== 'string') return written;
  if (/^["'][^\r\n]*$/.test(written)) return written;
  return isPlain(value) && written === value ? written : JSON.stringify(value);
}
