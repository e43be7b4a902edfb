import { Composer, isScalar, type ParsedNode } from 'yaml';
import type { Limits } from '../limits.ts';
import { refuse } from '../refusal.ts';
import { Unreadable } from './unreadable.ts';
import { spanIn, type YamlSource } from './yaml-source.ts';
import { explainSyntax, type YamlFault } from './yaml-syntax.ts';
import { ONE_DOCUMENT, readTokens, type YamlTokens } from './yaml-tokens.ts';

/** The content of a source's only document, or undefined where nothing is written; throws Unreadable at the first error. */
export function composeYaml(source: YamlSource, limits: Limits): ParsedNode | undefined {
  const stream = readTokens(source, limits);
  const composed = composeTokens(stream, source.text.length);
  if (composed.fault !== undefined) throw new Unreadable(explainSyntax(source, stream, composed.fault));
  if (stream.second !== undefined) {
    const span = spanIn(source, stream.second, stream.second + '---'.length);
    throw new Unreadable(refuse('shape', `the file has ${stream.documents} documents`, span, ONE_DOCUMENT));
  }
  return composed.contents;
}

interface Composed {
  readonly contents?: ParsedNode;
  readonly fault?: YamlFault;
}

function composeTokens(stream: YamlTokens, end: number): Composed {
  let first: YamlFault | undefined;
  const composer = new Composer({ schema: 'failsafe', resolveKnownTags: false, uniqueKeys: false });
  // The composer keeps an error with a stack for each mistake and each unknown tag, and a hostile file has millions of
  // them; so its handler is replaced by one that stops at the first mistake and takes no note of warnings.
  Reflect.set(composer, 'onError', (place: unknown, code: string, message: string, isWarning = false) => {
    if (isWarning) return;
    first ??= { offset: offsetOf(place), code, message };
    throw new Error(message);
  });
  try {
    let contents: ParsedNode | undefined;
    for (const document of composer.compose(stream.tokens, true, end)) {
      const error = document.errors[0];
      if (error !== undefined) return { fault: { offset: error.pos[0], code: error.code, message: error.message } };
      if (document.contents !== null && (contents === undefined || isBlank(contents))) contents = document.contents;
    }
    return contents === undefined ? {} : { contents };
  } catch (error) {
    return { fault: first ?? { offset: 0, code: 'IMPOSSIBLE', message: String(error) } };
  }
}

function isBlank(node: ParsedNode): boolean {
  return isScalar(node) && node.source === '' && node.range[0] === node.range[1];
}

/** The library gives places as an offset, as a range, or as a token. */
function offsetOf(place: unknown): number {
  if (Array.isArray(place)) return offsetOf(place[0]);
  if (typeof place === 'object' && place !== null && 'offset' in place) return offsetOf(place.offset);
  return typeof place === 'number' ? place : 0;
}
