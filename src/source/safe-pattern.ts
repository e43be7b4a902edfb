import { RE2JS } from 're2js';
import type { Span } from './span.ts';

const LONGEST = 1000;
const MOST_STEPS = 500;

/** A regular expression that is matched in linear time, so that no text can stall it. */
export interface SafePattern {
  readonly source: string;
  /** The most steps that one character of a text can cost. */
  readonly steps: number;
  /** The names of its named groups, in their order. */
  readonly groups: readonly string[];
  /** True where the pattern matches anywhere in the text. */
  test(text: string): boolean;
  /** The spans of the named groups in the first match, undefined for a group without part in it; or no match. */
  find(text: string): ReadonlyMap<string, Span | undefined> | undefined;
}

/** A compiled pattern, or what is wrong with it. */
export type CompiledPattern =
  | { readonly ok: true; readonly pattern: SafePattern }
  | { readonly ok: false; readonly message: string };

/** Compiles a regular expression in RE2 syntax, `(?<name>…)` included; look-around and back-references are refused. */
export function compilePattern(source: string): CompiledPattern {
  if (source.length > LONGEST) {
    return { ok: false, message: `the pattern has ${source.length} characters, the limit is ${LONGEST}` };
  }
  try {
    const regex = RE2JS.compile(source);
    const steps = regex.programSize();
    if (steps > MOST_STEPS) {
      return { ok: false, message: `the pattern needs ${steps} steps for a character, the limit is ${MOST_STEPS}` };
    }
    return { ok: true, pattern: safePatternOf(source, steps, regex) };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

function safePatternOf(source: string, steps: number, regex: RE2JS): SafePattern {
  const numbers = Object.entries(regex.namedGroups()).sort(([, a], [, b]) => a - b);
  const groups = numbers.map(([name]) => name);
  return {
    source,
    steps,
    groups,
    test: (text) => regex.test(text),
    find(text) {
      const matcher = regex.matcher(text);
      if (!matcher.find()) return undefined;
      return new Map(
        groups.map((name) => {
          const start = matcher.start(name);
          return [name, start < 0 ? undefined : { start, end: matcher.end(name) }];
        }),
      );
    },
  };
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace('error parsing regexp: ', '');
}
