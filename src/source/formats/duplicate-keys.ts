import type { Problem } from '../format.ts';
import { quoted } from '../quoted.ts';
import type { Span } from '../span.ts';

/** A key as it stands in a map. */
export interface WrittenKey {
  readonly key: string;
  readonly keySpan: Span;
}

/** A problem for each key that already stands in the same map, at the later place; time grows linearly. */
export function findDuplicateKeys(keys: readonly WrittenKey[]): Problem[] {
  if (new Set(keys.map(({ key }) => key)).size === keys.length) return [];
  const first = new Map<string, Span>();
  const problems: Problem[] = [];
  for (const { key, keySpan } of keys) {
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, keySpan);
    else problems.push(duplicateKey(key, keySpan, earlier));
  }
  return problems;
}

function duplicateKey(key: string, span: Span, earlier: Span): Problem {
  return {
    code: 'duplicate-key',
    message: `the key ${quoted(key)} stands twice in this map`,
    span,
    hint: 'keep one of the two; until then the later one counts',
    related: [{ message: 'it stands here first', span: earlier }],
  };
}
