import type { Files } from './check-texts.ts';

/** A small repository at one or two revisions, and what the check must say of it, in one text a person can read. */
export interface Scenario {
  readonly head: Files;
  /** Absent where the scenario is an audit. */
  readonly base: Files | undefined;
  readonly expected: string;
  readonly today: string | undefined;
  readonly all: boolean;
  /** What else is written down of the outcome, by the name of its section. */
  readonly more: ReadonlyMap<string, string>;
}

/** Sections that hold an outcome beyond `expected`; each is compared where a scenario has it. */
export const OUTCOMES = [
  'told in full',
  'changes',
  'coverage',
  'affected',
  'reboot',
  'waivers',
  'parity',
  'names',
] as const;

/**
 * Reads a scenario: sections that begin with `-- NAME --`. `both/PATH` is a file of both sides, `base/PATH` and
 * `head/PATH` of one; a bare PATH is a file of an audit. `ROOT:PATH` is a file of another root. `expected` is the
 * outcome, the names of OUTCOMES are more of it; `today` and `all` are settings.
 */
export function parseScenario(text: string): Scenario {
  const head: Record<string, string> = {};
  const base: Record<string, string> = {};
  const more = new Map<string, string>();
  let expected = '';
  let today: string | undefined;
  let all = false;
  let compares = false;
  for (const { name, body } of sectionsOf(text)) {
    const [side, ...rest] = name.split('/');
    const path = rest.join('/');
    if (name === 'expected') expected = body;
    else if (name === 'today') today = body.trim();
    else if (name === 'all') all = true;
    else if (OUTCOMES.some((outcome) => outcome === name)) more.set(name, body.trim());
    else if (side === 'both') head[path] = base[path] = body;
    else if (side === 'base') base[path] = body;
    else if (side === 'head') head[path] = body;
    else head[name] = body;
    compares ||= side === 'both' || side === 'base' || side === 'head';
  }
  return { head, base: compares ? base : undefined, expected, today, all, more };
}

function sectionsOf(text: string): { name: string; body: string }[] {
  const parts = text.split(/^-- (.+) --\n/m);
  const sections: { name: string; body: string }[] = [];
  for (let i = 1; i + 1 < parts.length; i += 2) sections.push({ name: parts[i] ?? '', body: parts[i + 1] ?? '' });
  return sections;
}
