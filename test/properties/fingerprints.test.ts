import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Json } from '../../src/source/tree.ts';
import { checkTexts } from '../check-texts.ts';
import { type RandomRepository, randomRepository, writeRepository } from '../random-repository.ts';

/** How a file may be written in another way that says the same. */
interface Layout {
  /** Ranks by which entries are sorted; as many as any file has entries. */
  readonly order: readonly number[];
  readonly indent: number;
  readonly flow: boolean;
  readonly noise: boolean;
}

const layout: fc.Arbitrary<Layout> = fc.record({
  order: fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
  indent: fc.constantFrom(1, 2, 4),
  flow: fc.boolean(),
  noise: fc.boolean(),
});

test('findings keep their fingerprints when entries, lines, comments and indentation move', async () => {
  await fc.assert(
    fc.asyncProperty(randomRepository.filter(isWithoutPositions), layout, async (repository, layout) => {
      const before = writeRepository(repository);
      const after = { ...before };
      for (const [path, data] of Object.entries(repository.files)) after[path] = rewrite(path, data, layout);
      const { report } = await checkTexts(after, before, { noFixes: true });
      const told = report.findings.filter(({ state, rule }) => state !== 'existing' && rule !== 'ambiguous-scalar');
      expect(told.map(({ state, message }) => `${state} ${message}`)).toEqual([]);
    }),
    { numRuns: 150 },
  );
}, 120_000);

/** A contract that asks for positions, or for the last of several, says something else after a move. */
function isWithoutPositions({ contract }: RandomRepository): boolean {
  const text = JSON.stringify(contract);
  return !text.includes('@index') && !text.includes('"last-wins":true');
}

function rewrite(path: string, data: Json, { order, indent, flow, noise }: Layout): string {
  const moved = Object.fromEntries(
    Object.entries(data ?? {}).map(([name, held]: [string, Json]) => [name, shuffle(held, order)]),
  );
  if (path.endsWith('.json')) return `\n${JSON.stringify(moved, null, flow ? 0 : indent)}\n\n`;
  const text = stringify(moved, {
    indent: Math.max(2, indent),
    collectionStyle: flow ? 'flow' : 'block',
    defaultStringType: 'QUOTE_SINGLE',
    lineWidth: 0,
  });
  if (!noise || flow) return text;
  return `# moved\n\n${text.replace(/^( *- )/gm, '\n# a word about the next one\n$1')}\n# the end\n`;
}

function shuffle(held: Json, order: readonly number[]): Json {
  const entries: readonly (readonly [string, Json])[] = Object.entries(held ?? {});
  const keyed = entries.map((entry, index) => ({ entry, by: order[index] ?? 0 })).sort((a, b) => a.by - b.by);
  const moved = keyed.map(({ entry }) => entry);
  return Array.isArray(held) ? moved.map(([, value]) => value) : Object.fromEntries(moved);
}
