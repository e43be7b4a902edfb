import type { Document } from '../../source/document.ts';
import type { Span } from '../../source/span.ts';
import { indentAt, layoutAt } from '../line-layout.ts';
import type { FillScaffold, ScaffoldContext, Writer } from '../writer.ts';

/** Writes JSON: new entries look like their siblings, with their indentation or on one line. */
export const jsonWriter: Writer = {
  insert(document, _collection, place, scaffold) {
    const sibling = place.after ?? place.before;
    if (sibling === undefined) return undefined;
    const filled = parseFilled(scaffold, typeof sibling.path.at(-1) === 'string');
    if (filled === undefined) return undefined;
    const { text } = document;
    const span = document.spanOf(sibling.path, 'member');
    const isOneLine = !/[\r\n]/.test(text.slice(span.start, span.end));
    const written = isOneLine ? oneLine(filled.value) : spread(document, span, filled.value);
    const member = filled.key === undefined ? written : `${JSON.stringify(filled.key)}: ${written}`;
    const gap = startsLine(text, span.start) ? layoutAt(text, span.start).eol + indentAt(text, span.start) : ' ';
    if (place.after !== undefined) return { start: span.end, end: span.end, text: `,${gap}${member}` };
    return { start: span.start, end: span.start, text: `${member},${gap}` };
  },
  replace(document, span, value) {
    const written = document.text.slice(span.start, span.end);
    const isNumber = /^-?\d/.test(written) && /^-?(?:0|[1-9]\d*)$/.test(value);
    return { ...span, text: isNumber ? value : JSON.stringify(value) };
  },
  remove(document, entry) {
    const parent = document.nodeAt(entry.path.slice(0, -1));
    const nodes =
      parent?.kind === 'list'
        ? parent.items
        : parent?.kind === 'map'
          ? parent.members.map((member) => member.node)
          : [];
    const own = document.nodeAt(entry.path);
    if (own === undefined || nodes.length < 2) return undefined;
    const { start, end } = document.spanOf(entry.path, 'member');
    const behind = /^\s*,\s*/.exec(document.text.slice(end))?.[0].length;
    if (behind !== undefined) return { start, end: end + behind, text: '' };
    const before = /,\s*$/.exec(document.text.slice(0, start))?.[0].length;
    return before === undefined ? undefined : { start: start - before, end, text: '' };
  },
};

/** The scaffold as a value; for entries of a map, `"key": {…}` as its key and value. */
export function parseFilled(
  scaffold: FillScaffold,
  isMember: boolean,
): { key: string | undefined; value: unknown } | undefined {
  const text = scaffold(encodeInJson);
  try {
    if (!isMember) return { key: undefined, value: JSON.parse(text) };
    const wrapped: unknown = JSON.parse(/^\s*\{/.test(text) ? text : `{${text}}`);
    const [member, ...others] = typeof wrapped === 'object' && wrapped !== null ? Object.entries(wrapped) : [];
    return member === undefined || others.length > 0 ? undefined : { key: member[0], value: member[1] };
  } catch {
    return undefined;
  }
}

/** Encodes a value for the place of a template in JSON text: inside of quotes, or as a value of its own. */
function encodeInJson(value: string, { before }: ScaffoldContext): string {
  const inQuotes = (before.replace(/\\./g, '').match(/"/g) ?? []).length % 2 === 1;
  if (inQuotes) return JSON.stringify(value).slice(1, -1);
  return /^(?:-?(?:0|[1-9]\d{0,14})|true|false|null)$/.test(value) ? value : JSON.stringify(value);
}

function startsLine(text: string, offset: number): boolean {
  return /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, offset - 200), offset));
}

function oneLine(value: unknown): string {
  return JSON.stringify(value, undefined, 1)
    .replace(/\n\s*/g, ' ')
    .replace(/^\[ | \]$/g, (bracket) => bracket.trim());
}

/** A value over several lines, indented as its sibling is. */
function spread(document: Document, span: Span, value: unknown): string {
  const { text } = document;
  const { eol } = layoutAt(text, span.start);
  const own = indentAt(text, span.start);
  const inner = /[\r\n]([ \t]+)\S/.exec(text.slice(span.start, span.end))?.[1] ?? `${own}  `;
  const unit = inner.startsWith(own) && inner.length > own.length ? inner.slice(own.length) : '  ';
  return JSON.stringify(value, undefined, unit).replaceAll('\n', eol + own);
}
