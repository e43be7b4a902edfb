import type { Document } from '../../source/document.ts';
import { JsonReader } from '../../source/formats/json-reader.ts';
import { readOrRefuse } from '../../source/formats/unreadable.ts';
import { DEFAULT_LIMITS } from '../../source/limits.ts';
import { type Json, memberOf, type Node, toJson } from '../../source/tree.ts';
import { childrenOf, insertBetweenBrackets, insertFirstInBrackets, removeFromBrackets } from '../brackets.ts';
import { spreadJson, writeJsonLike } from '../json-text.ts';
import { blanksAt, layoutAt, lineStart } from '../line-layout.ts';
import { namesOf } from '../selector-names.ts';
import type { FillScaffold, ScaffoldContext, Splice, Writer } from '../writer.ts';

/** Writes JSON: new entries look like their siblings, with their indentation or on one line. */
export const jsonWriter: Writer = {
  insert(document, collection, place, scaffold) {
    const sibling = place.after ?? place.before;
    if (sibling === undefined) return insertFirst(document, collection.clause.entries, scaffold);
    const isMember = typeof sibling.path.at(-1) === 'string';
    const filled = parseFilled(scaffold, isMember);
    if (filled === undefined) return undefined;
    const value = writeJsonLike(document, document.spanOf(sibling.path), filled.value);
    const colon = /^\s*:\s*/.exec(document.text.slice(document.spanOf(sibling.path, 'key').end))?.[0] ?? ': ';
    const part = filled.key === undefined ? value : `${JSON.stringify(filled.key)}${colon}${value}`;
    return insertBetweenBrackets(document, sibling.path, place.after !== undefined, part);
  },
  replace(document, span, value) {
    const written = document.text.slice(span.start, span.end);
    return { ...span, text: encodeInstead(value, written) };
  },
  remove: removeFromBrackets,
  append(document, path, index, value) {
    const list = document.nodeAt(path);
    if (list?.kind !== 'list') return undefined;
    const beside = [...path, Math.max(0, index - 1)];
    const sibling = document.nodeAt(beside);
    if (sibling === undefined) return insertFirstInBrackets(document, list, JSON.stringify(value));
    const written = document.text.slice(sibling.span.start, sibling.span.end);
    return insertBetweenBrackets(document, beside, index > 0, encodeInstead(value, written));
  },
};

/** A value that takes the place of a written one, or stands beside it: bare where both are numbers, or true and false. */
function encodeInstead(value: string, written: string): string {
  return KINDS.some((kind) => kind.test(written) && kind.test(value)) ? value : JSON.stringify(value);
}

/** The kinds of bare words that may take each other's place. */
const KINDS = [/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/, /^(?:true|false)$/];

/** The first entry of `[]` or `{}`, on a line of its own where the file has lines. */
function insertFirst(document: Document, selector: string | undefined, scaffold: FillScaffold): Splice | undefined {
  const names = namesOf(selector);
  const node = names === undefined ? undefined : document.nodeAt(names);
  if (node === undefined || node.kind === 'scalar' || childrenOf(node).length > 0) return undefined;
  const filled = parseFilled(scaffold, node.kind === 'map');
  if (filled === undefined) return undefined;
  const { text } = document;
  const key = filled.key === undefined ? '' : `${JSON.stringify(filled.key)}: `;
  if (!/[\r\n]/.test(text.trim()))
    return insertFirstInBrackets(document, node, key + writeJsonLike(document, node.span, filled.value));
  const { eol } = layoutAt(text, node.span.start);
  const outer = eol + blanksAt(text, lineStart(text, node.span.start));
  const inner = outer + (/[\r\n]([ \t]+)\S/.exec(text)?.[1] ?? '  ');
  const [open, close] = node.kind === 'map' ? '{}' : '[]';
  return {
    ...node.span,
    text: open + inner + key + spreadJson(filled.value, inner, inner.slice(outer.length)) + outer + close,
  };
}

/** The scaffold as a value; for entries of a map, `"key": {…}` as its key and value. */
export function parseFilled(
  scaffold: FillScaffold,
  isMember: boolean,
): { readonly key: string | undefined; readonly value: Json } | undefined {
  const text = scaffold(encodeInJson);
  const root = parseJson(isMember && !/^\s*\{/.test(text) ? `{${text}}` : text);
  if (root === undefined) return undefined;
  if (!isMember) return { key: undefined, value: toJson(root) };
  const [member, ...others] = root.kind === 'map' ? root.members : [];
  if (root.kind !== 'map' || member === undefined || others.length > 0) return undefined;
  return { key: member.key, value: toJson(memberOf(root, member.key)?.node ?? member.node) };
}

function parseJson(text: string): Node | undefined {
  const reader = new JsonReader(DEFAULT_LIMITS);
  const result = readOrRefuse(() => {
    const root = reader.read({ text, start: 0, end: text.length }, 0);
    return { ok: true, root, problems: reader.problems };
  });
  return result.ok && result.problems.every(({ code }) => code !== 'duplicate-key') ? result.root : undefined;
}

/** Encodes a value for the place of a template in JSON text: inside of quotes, or as a value of its own. */
function encodeInJson(value: string, { before }: ScaffoldContext): string {
  const inQuotes = (before.replace(/\\./g, '').match(/"/g) ?? []).length % 2 === 1;
  if (inQuotes) return JSON.stringify(value).slice(1, -1);
  return /^(?:-?(?:0|[1-9]\d{0,14})|true|false|null)$/.test(value) ? value : JSON.stringify(value);
}
