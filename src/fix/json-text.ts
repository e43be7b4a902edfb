import type { Document } from '../source/document.ts';
import type { Span } from '../source/span.ts';
import { isList, isMap, type Json } from '../source/tree.ts';
import { indentAt, layoutAt } from './line-layout.ts';

/** How a stretch of JSON is written. */
interface JsonStyle {
  /** One step of indentation; undefined where everything is on one line. */
  readonly unit: string | undefined;
  readonly colon: string;
  readonly comma: string;
  /** Blanks inside of braces on one line. */
  readonly pad: string;
  /** Whether lists of single values stay on one line. */
  readonly inlineLists: boolean;
}

/** A value written as a model in the same document is, its first line without indentation. */
export function writeJsonLike(document: Document, model: Span, value: Json): string {
  const style = styleOf(document, model);
  const { eol } = layoutAt(document.text, model.start);
  return write(value, style, `${eol}${indentAt(document.text, model.start)}`);
}

/** A value over several lines; `lineBreak` is a line break with the indentation of its last line. */
export function spreadJson(value: Json, lineBreak: string, unit: string): string {
  return write(value, { unit, colon: ': ', comma: ', ', pad: '', inlineLists: true }, lineBreak);
}

function styleOf(document: Document, model: Span): JsonStyle {
  const { text } = document;
  const written = withoutStrings(text.slice(model.start, model.end));
  const own = indentAt(text, model.start);
  const inner = /[\r\n]([ \t]+)\S/.exec(written)?.[1];
  const unit = inner?.startsWith(own) === true && inner.length > own.length ? inner.slice(own.length) : '  ';
  return {
    unit: /[\r\n]/.test(written) ? unit : undefined,
    colon: /:(?![ \t])/.test(written) ? ':' : ': ',
    comma: /,(?![\s])/.test(written) ? ',' : ', ',
    pad: /[{][ \t]/.test(written) ? ' ' : '',
    inlineLists: /\[[^\r\n[{]+\]/.test(written) || !/\[[ \t]*[\r\n]/.test(written),
  };
}

/** The text with its strings emptied, so that only marks and blanks are looked at. */
function withoutStrings(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"/g, '""');
}

function write(value: Json, style: JsonStyle, lineBreak: string): string {
  if (isList(value)) {
    const inline = style.unit === undefined || (style.inlineLists && !value.some((one) => isList(one) || isMap(one)));
    const inner = inline ? '' : lineBreak + style.unit;
    return bracket(
      '[',
      ']',
      value.map((one) => write(one, style, inner)),
      inline ? undefined : [inner, lineBreak],
      { ...style, pad: '' },
    );
  }
  if (!isMap(value)) return JSON.stringify(value);
  const inner = style.unit === undefined ? '' : lineBreak + style.unit;
  const members = Object.entries(value).map(
    ([key, one]) => `${JSON.stringify(key)}${style.colon}${write(one, style, inner)}`,
  );
  return bracket('{', '}', members, style.unit === undefined ? undefined : [inner, lineBreak], style);
}

function bracket(
  open: string,
  close: string,
  parts: readonly string[],
  breaks: readonly [string, string] | undefined,
  { comma, pad }: JsonStyle,
): string {
  if (parts.length === 0) return open + close;
  if (breaks === undefined) return open + pad + parts.join(comma) + pad + close;
  const [inner, last] = breaks;
  return open + inner + parts.join(`,${inner}`) + last + close;
}
