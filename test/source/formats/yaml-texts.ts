import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { parseDocument, stringify } from 'yaml';

/** Texts that YAML has to quote, or that look like something else. */
const TRICKY = [
  ...'on No ~ null true 0123 8e66283 12 1.50 22:22 2024-01-01 - ... a: :a # a#b it\'s "q" \\n [x] {x}'.split(' '),
  ...'*x &x !x | > %x @x `x` , ? = __proto__ é 😀 \u2028 \ufeff \u0000 \ud800 192.168.1.10 http://x:1/y'.split(' '),
  ...'| |\t| lead|trail |a: b|# x|a #b|--- a|> y|? x|a\nb|a\n\n  b\n|\n|\r\n|\u001b[0m'.split('|'),
  'k'.repeat(90),
  `${'word '.repeat(30)}end`,
];

/** An unquoted `<<` is a merge, even where the writer means text. */
const text = fc
  .oneof(fc.constantFrom(...TRICKY), fc.string(), fc.string({ unit: 'binary' }))
  .filter((one) => one !== '<<');
const scalar = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.boolean(),
  fc.constant(null),
);

/** Plain data; maps are Maps, so that each key keeps its place and its text. */
export type Data = unknown;
export const data: fc.Arbitrary<Data> = fc.letrec<{ value: Data; list: Data; map: Data }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('list'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 5 }),
  map: fc
    .uniqueArray(fc.tuple(text, tie('value')), { selector: ([key]) => key, maxLength: 5 })
    .map((members) => new Map(members)),
})).value;

/** The data as JSON, as a reader should yield it. */
export function asJson(value: Data): unknown {
  if (Array.isArray(value)) return value.map(asJson);
  if (!(value instanceof Map)) return value;
  const map: Record<string, unknown> = Object.create(null);
  for (const [key, member] of value) map[String(key)] = asJson(member);
  return map;
}

const style = fc.record({
  indent: fc.integer({ min: 1, max: 5 }),
  indentSeq: fc.boolean(),
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  lineWidth: fc.constantFrom(0, 20, 80),
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
  defaultKeyType: fc.constantFrom(null, 'PLAIN', 'QUOTE_DOUBLE'),
  directives: fc.constantFrom(null, true),
  aliasDuplicateObjects: fc.constant(false),
} as const);

/** Data with a YAML text that says it, in any of the styles there are. */
export const written: fc.Arbitrary<{ data: Data; text: string }> = fc
  .tuple(data, style)
  .map(([value, options]) => ({ data: value, text: stringify(value, options) }))
  .filter(isWrittenRight);

/** The library's writer has faults of its own, such as text blocks of spaces. */
function isWrittenRight({ data: value, text: source }: { data: Data; text: string }): boolean {
  const document = parseDocument(source);
  return document.errors.length === 0 && isDeepStrictEqual(document.toJS({ mapAsMap: true }), value);
}

/** Data with a YAML text in which each scalar is on one line, and comments stand wherever they may. */
export const commented: fc.Arbitrary<{ data: Data; text: string }> = fc
  .tuple(data, style, fc.infiniteStream(fc.integer({ min: 0, max: 9 })))
  .map(([value, options, dice]) => {
    const plain = stringify(value, {
      ...options,
      lineWidth: 0,
      defaultStringType: 'QUOTE_DOUBLE',
      defaultKeyType: 'QUOTE_DOUBLE',
      doubleQuotedMinMultiLineLength: 1e9,
    });
    const lines = plain.split('\n').map((line) => {
      const roll = dice.next().value;
      if (roll < 3) return `${' '.repeat(roll * 2)}# "comment": [\n${line}`;
      return roll === 9 && line !== '' ? `${line}  # {comment` : line;
    });
    return { data: value, text: lines.join('\n') };
  })
  .filter(isWrittenRight);

const WORDS = [
  ...'- : a "x" \'y\' " \' # [ ] { } | > &a *a !t % @ 0123 8e66283 on ~ null 1.5 \\n \\ é \ufeff ""'.split(' '),
  ...' /  /    /\n/\n/\n  /\n    /\n\n/\r\n/\t/- /: /b: /key: /- k: v\n/, / # c'.split('/'),
  ...'|-\n/>\n/ |\n/>-\n/&a /!t /? /---\n/...\n/<<: /x: y\n'.split('/'),
];

/** Words of YAML in no order; some of the texts are YAML. */
export const soup: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 40 })
  .map((words) => words.join(''));

/** A YAML text with a few characters removed, repeated or moved. */
export const damaged: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(written, commented),
    fc.array(fc.tuple(fc.nat(), fc.nat(4), fc.nat(), fc.constantFrom(...WORDS)), { maxLength: 3 }),
  )
  .map(([{ text: source }, edits]) =>
    edits.reduce((damagedText, [place, length, other, word]) => {
      const at = place % (damagedText.length + 1);
      const from = other % (damagedText.length + 1);
      const moved = other % 2 === 0 ? word : damagedText.slice(from, from + length);
      return damagedText.slice(0, at) + moved + damagedText.slice(at + length);
    }, source),
  );
