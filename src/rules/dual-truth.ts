import type { TextSource } from '../select/text-source.ts';
import type { World } from '../select/world.ts';
import { nameOfFile } from './missing-entry.ts';
import type { Rule } from './rule.ts';

/** A header or front matter line in which a file claims to be authoritative. */
const CLAIM = /^[#>*\s-]*status:\*{0,2}\s*["']?authoritative\b/i;

/** A header or front matter line in which a file says what it is made from. */
const SOURCE =
  /^[#>*\s-]*(?:source|source ssot|projection_of|derived_from|generated from|reads|seeded from)\b[^:]*[: ]\s*(.+)$/i;

/** Headers end early: claims are looked for in the first lines only. */
const HEADER_LINES = 60;

/** Finds mirrors that claim to be authoritative, and authoritative files that are made from a mirror. */
export const dualTruth: Rule = {
  id: 'dual-truth',
  summary: 'Two files claim to own the same data, or the owner is made from its mirror.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    for (const [index, clause] of (world.contract.data.authority ?? []).entries()) {
      const owners = world.texts(clause).sources;
      const [owner] = owners;
      for (const [at, place] of clause.mirrors.entries()) {
        for (const mirror of world.texts(place).sources) {
          const line = headerLines(mirror).find(({ text }) => claims(world, clause.claim, text));
          if (line === undefined) continue;
          yield {
            clause: ['authority', index, 'mirrors', at],
            item: clause.id,
            message: `${nameOfFile(world, mirror)} claims to be authoritative, but mirrors ${clause.files.join(', ')}`,
            location: mirror.locate(line, world.revision),
            related:
              owner === undefined
                ? []
                : [
                    {
                      message: 'the authoritative file is here',
                      location: owner.locate({ start: 0, end: 0 }, world.revision),
                    },
                  ],
            expected: 'one authoritative file',
            actual: line.text.trim().slice(0, 120),
            detail: `claim ${mirror.file.root}:${mirror.file.path}`,
            hint: 'say in the header of the mirror what it mirrors, or change the authority map',
          };
        }
      }
      if (clause.reads === 'allowed') continue;
      const mirrors = clause.mirrors.flatMap((place) => world.texts(place).sources);
      for (const source of owners) {
        for (const line of headerLines(source)) {
          const from = SOURCE.exec(line.text.slice(0, 500))?.[1];
          const mirror = from === undefined ? undefined : mirrors.find(({ file }) => from.includes(file.path));
          if (mirror === undefined) continue;
          yield {
            clause: ['authority', index],
            item: clause.id,
            message: `${nameOfFile(world, source)} is authoritative, but says that it is made from its mirror ${nameOfFile(world, mirror)}`,
            location: source.locate(line, world.revision),
            related: [{ message: 'the mirror is here', location: mirror.locate({ start: 0, end: 0 }, world.revision) }],
            expected: 'data that flows from the authoritative file to the mirror',
            actual: line.text.trim().slice(0, 120),
            detail: `reads ${source.file.root}:${source.file.path}`,
          };
        }
      }
    }
  },
};

function claims(world: World, pattern: string | undefined, line: string): boolean {
  return pattern === undefined ? CLAIM.test(line.slice(0, 500)) : world.matches(pattern, line);
}

function headerLines(source: TextSource): { text: string; start: number; end: number }[] {
  const lines: { text: string; start: number; end: number }[] = [];
  for (let line = 1; line <= Math.min(HEADER_LINES, source.lines.lineCount); line++) {
    const text = source.lines.lineText(line);
    const start = source.lines.lineStart(line);
    lines.push({ text, start, end: start + text.length });
  }
  return lines;
}
