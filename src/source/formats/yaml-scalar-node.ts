import { Scalar } from 'yaml';
import type { Problem } from '../format.ts';
import { quoted } from '../quoted.ts';
import { refuse } from '../refusal.ts';
import type { Span } from '../span.ts';
import type { ScalarNode } from '../tree.ts';
import { findAmbiguity, findImprecision } from './ambiguous-scalar.ts';
import { Unreadable } from './unreadable.ts';
import { resolvePlain, resolveTagged } from './yaml-scalar.ts';
import { endOfWriting, spanIn, type YamlSource } from './yaml-source.ts';

/** The text of a scalar with its quotes, escapes and folds undone. */
export function scalarText(scalar: Scalar.Parsed): string {
  return typeof scalar.value === 'string' ? scalar.value : '';
}

/** The node of a scalar; adds what is doubtful about it to the problems, throws Unreadable where its tag is wrong. */
export function buildScalar(
  scalar: Scalar.Parsed,
  part: 'key' | 'value',
  source: YamlSource,
  problems: Problem[],
): ScalarNode {
  const span = spanOfScalar(scalar, source);
  const text = scalarText(scalar);
  if (scalar.tag !== undefined && scalar.tag !== '!') return buildTagged(scalar.tag, text, span, problems);
  if (scalar.tag === '!' || scalar.type !== Scalar.PLAIN) return { kind: 'scalar', value: text, span };
  const value = resolvePlain(text);
  const problem = findAmbiguity(text, value, part, span);
  if (problem !== undefined) problems.push(problem);
  return { kind: 'scalar', value, span };
}

function buildTagged(tag: string, text: string, span: Span, problems: Problem[]): ScalarNode {
  const value = resolveTagged(tag, text);
  if (value === undefined) {
    const message = `the tag !!${tag.slice(tag.lastIndexOf(':') + 1)} does not fit the value ${quoted(text)}`;
    throw new Unreadable(refuse('syntax', message, span, 'correct the value, or remove the tag'));
  }
  const problem = typeof value === 'number' ? findImprecision(text, value, span) : undefined;
  if (problem !== undefined) problems.push(problem);
  return { kind: 'scalar', value, span };
}

/** An empty scalar stands right after its colon, dash, tag or anchor; a text block ends where its last line ends. */
function spanOfScalar({ range, type }: Scalar.Parsed, source: YamlSource): Span {
  const [start, end] = range;
  const { text } = source;
  if (start === end) {
    let place = start;
    while (place > 0 && ' \t'.includes(text.charAt(place - 1))) place--;
    return spanIn(source, place, place);
  }
  const isBlock = type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED;
  return spanIn(source, start, isBlock ? endOfWriting(text, start, end) : end);
}
