import type { NameClause } from '../contract/contract.ts';
import { containsWords } from '../select/join.ts';
import type { TextSource } from '../select/text-source.ts';
import type { World } from '../select/world.ts';
import { nameOfFile } from './missing-entry.ts';
import type { Rule, RuleViolation } from './rule.ts';

/** Finds names that must not stand for a canonical one, as whole words, in data and prose. */
export const forbiddenAlias: Rule = {
  id: 'forbidden-alias',
  summary: 'A file calls something by a name that is not its canonical one.',
  severity: 'warning',
  failClosed: false,
  *check(world) {
    for (const [index, name] of (world.contract.data.names ?? []).entries()) {
      const seen = new Set<string>();
      for (const [at, place] of name.in.entries()) {
        for (const source of world.texts(place).sources) {
          const id = `${source.file.root}:${source.file.path}`;
          if (seen.has(id)) continue;
          seen.add(id);
          yield* searchFile(world, name, index, at, source);
        }
      }
    }
  },
};

function* searchFile(
  world: World,
  name: NameClause,
  index: number,
  at: number,
  source: TextSource,
): Iterable<RuleViolation> {
  const place = name.in[at];
  // Longer aliases first, so that one place is told once.
  const aliases = [...name.aliases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const taken = new Set<number>();
  for (const alias of aliases) {
    for (const start of wordsIn(source.text, alias)) {
      if (taken.has(start)) continue;
      for (let i = start; i < start + alias.length; i++) taken.add(i);
      const location = source.locate({ start, end: start + alias.length }, world.revision);
      yield {
        clause: ['names', index, 'in', at],
        item: name.canonical,
        message: `${nameOfFile(world, source)} says "${alias}" where the name is "${name.canonical}"`,
        location,
        related: [],
        expected: `"${name.canonical}"`,
        actual: `"${alias}"`,
        detail: `${source.file.root}:${source.file.path} ${alias}`,
        hint: place?.action ?? `write "${name.canonical}"`,
      };
    }
  }
}

/** Offsets at which a text holds another one as a whole word. */
export function wordsIn(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const around = text.slice(Math.max(0, at - 1), at + wanted.length + 1);
    if (containsWords(around, wanted) && around.indexOf(wanted) === Math.min(at, 1)) found.push(at);
  }
  return found;
}
