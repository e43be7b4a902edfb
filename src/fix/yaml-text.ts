import type { ScaffoldContext } from './writer.ts';

/** Plain text that every YAML reader takes as the string it looks like, in block and flow style. */
const SAFE_PLAIN = /^[A-Za-z0-9_./@+-][A-Za-z0-9_./@+:-]*(?: [A-Za-z0-9_./@+()-]+)*$/;

/** Words and number-like texts that some YAML reader does not take as strings. */
const SPECIAL =
  /^(?:null|true|false|yes|no|on|off|y|n|~|-|[-+.]?[0-9][0-9_,.:eExXoOa-fA-F+-]*|\d{4}-\d{2}-\d{2}.*|[-+]?\.(?:inf|nan))$/i;

const BOOLEAN = /^(?:true|false)$/;
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
const INTEGER = /^(?:0|[1-9]\d{0,14})$/;

/** The quotes a YAML scalar stands in. */
export type Quote = '"' | "'" | '';

/** A value as a YAML scalar in the quotes it stands in. Whole numbers stay plain where they may be numbers. */
export function encodeYaml(value: string, quote: Quote, numeric: boolean): string {
  if (quote === '"') return JSON.stringify(value).slice(1, -1);
  if (quote === "'" && !/[\r\n]/.test(value)) return value.replaceAll("'", "''");
  if (numeric && INTEGER.test(value)) return value;
  if (isPlain(value)) return value;
  return JSON.stringify(value);
}

/** A scalar that takes the place of a written one: in its quotes, and of its kind where the value allows it. */
export function encodeInstead(value: string, written: string): string {
  const quote = quoteOf(written);
  if (quote === "'" && /[\r\n]/.test(value)) return JSON.stringify(value);
  if (quote !== '') return quote + encodeYaml(value, quote, false) + quote;
  if (BOOLEAN.test(written) && BOOLEAN.test(value)) return value;
  if (NUMBER.test(written) && NUMBER.test(value)) return value;
  return encodeYaml(value, '', true);
}

function quoteOf(written: string): Quote {
  const first = written[0];
  return first === '"' || first === "'" ? first : '';
}

/** True where a text may stand in YAML without quotes and is read as itself. Addresses are plain: no reader takes them for numbers. */
export function isPlain(value: string): boolean {
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(value)) return true;
  return (
    SAFE_PLAIN.test(value) &&
    !SPECIAL.test(value) &&
    !/:$|: | #/.test(value) &&
    !/^[-?:@](?: |$)|^[@%]|^---|^\.\.\./.test(value)
  );
}

/** Encodes a value for the place of a template in a YAML scaffold. */
export function encodeInScaffold(value: string, { before, behind }: ScaffoldContext): string | undefined {
  const quote = openQuote(before);
  if (quote === "'" && /[\r\n]/.test(value)) return undefined;
  if (quote !== '') return encodeYaml(value, quote, false);
  const startsScalar =
    /^\s*(?:- +)*(?:[^\s:'"][^:]*: +)?$/.test(before) || /[[,{] *$|[[,{][^:,[\]{}]*: +$/.test(before);
  const endsScalar = /^(?:\s*(?: #.*)?|\s*[\],}].*|:(?:\s.*)?)$/.test(behind);
  if (startsScalar && endsScalar) return encodeYaml(value, '', true);
  // Part of a longer plain text: only characters that mean nothing in YAML.
  return /^[\w./@+-]*$/.test(value) ? value : undefined;
}

/** The quote that a line is inside of at its end, or none. */
function openQuote(before: string): Quote {
  let quote: Quote = '';
  for (let i = 0; i < before.length; i++) {
    const char = before[i];
    if (quote === '"' && char === '\\') i += 1;
    else if (quote !== '' && char === quote) quote = '';
    else if (quote === '' && (char === '"' || char === "'") && /(?:^|[\s[{,:-])$/.test(before.slice(0, i)))
      quote = char;
  }
  return quote;
}
