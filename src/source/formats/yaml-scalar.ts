import type { Scalar } from '../tree.ts';

const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const OCTAL_OR_HEX = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const NOT_A_JSON_NUMBER = /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;
const TAGS = 'tag:yaml.org,2002:';

/** The value of an unquoted scalar by the YAML 1.2 core schema; numbers that JSON has no word for stay text. */
export function resolvePlain(text: string): Scalar {
  switch (text) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
    default:
      return startsLikeNumber(text) ? resolveNumber(text) : text;
  }
}

/** True where a text is written as a number of YAML 1.2, however large. */
export function isNumber(text: string): boolean {
  return DECIMAL.test(text) || OCTAL_OR_HEX.test(text);
}

/** True where the first character is one that numbers start with; tells most texts apart at little cost. */
export function startsLikeNumber(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46;
}

/** The value of a scalar with an explicit tag, or undefined where the text is not what the tag says; other tags mean text. */
export function resolveTagged(tag: string, text: string): Scalar | undefined {
  if (!tag.startsWith(TAGS)) return text;
  const value = resolvePlain(text);
  switch (tag.slice(TAGS.length)) {
    case 'null':
      return value === null ? null : undefined;
    case 'bool':
      return typeof value === 'boolean' ? value : undefined;
    case 'int':
      return Number.isInteger(value) ? value : undefined;
    case 'float':
      return typeof value === 'number' || NOT_A_JSON_NUMBER.test(text) ? value : undefined;
    default:
      return text;
  }
}

function resolveNumber(text: string): Scalar {
  if (!isNumber(text)) return text;
  const value = Number(text);
  return Number.isFinite(value) ? value : text;
}
