import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEverydaySlice } from '../../../src/source/everyday-slice.ts';
import type { ParseResult } from '../../../src/source/format.ts';
import { readFullYaml } from '../../../src/source/formats/yaml-full.ts';
import type { EverydayUnits } from '../../../src/source/formats/yaml-units.ts';
import { DEFAULT_LIMITS, type Limits } from '../../../src/source/limits.ts';
import { type Node, toJson } from '../../../src/source/tree.ts';
import { commented, damaged } from './yaml-texts.ts';

/** Everything a result says: data, the place of each part, problems in their order. */
function told(result: ParseResult | undefined): unknown {
  if (result?.ok !== true) return result;
  return { data: JSON.stringify(toJson(result.root)), root: placed(result.root), problems: result.problems };
}

function placed(node: Node): unknown {
  const { kind, span } = node;
  if (node.kind === 'scalar') return { kind, span, value: node.value };
  if (node.kind === 'list') return { kind, span, items: node.items.map(placed) };
  return { kind, span, members: node.members.map(({ key, keySpan, node: value }) => [key, keySpan, placed(value)]) };
}

function read(text: string, earlier?: EverydayUnits, limits: Limits = DEFAULT_LIMITS): ParseResult {
  return parseEverydaySlice(text, 0, text.length, limits, { earlier, readOther: readFullYaml });
}

function unitsOf(result: ParseResult): EverydayUnits | undefined {
  return result.ok ? result.units : undefined;
}

/** Lines of an entry that mean something else beside other lines. */
const TRAPS = [
  'since: 2024-01-01|on: 0123|a: 1\nid: 2|note: |\n\n  x\n\n\n|note: >-\n  x\n\n  # y\n|# comment|   # far comment|a: &x 1',
  '<<: *x|b: *x|flow: {a: [1, {b: 2}]}|"q: r": \'s\'|list:\n- a\n- b: c|deep:\n  - - x\n    - y|empty:|tab:\tx|? k\n: v',
  '---|...|%YAML 1.2|- stray|a: "b\n  c"|on: yes|a: b: c|note: |+\n  x\n|note: |2\n   x|key: [a,\n b]|{x: 1}|é: ü|x: @y',
].flatMap((one) => one.split('|'));

const line = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom('host: a', 'size: 4', 'tags: [x, "y"]', 'text: |\n  one\n  two', 'size: 4 # grown'),
  },
  { weight: 1, arbitrary: fc.constantFrom(...TRAPS) },
);

const entry = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.uniqueArray(line, { maxLength: 4 }))
  .map(([id, lines]) => [`id: ${id}`, ...lines]);

/** How a file says its entries: a list, a list of a list, a map of maps; with more or less indentation. */
const shape = fc.constantFrom(
  (entries: string[][]) => `vms:\n${entries.map((one) => item(one, '  ')).join('')}other: 1\n`,
  (entries: string[][]) => `vms:\n${entries.map((one) => item(one, '')).join('')}`,
  (entries: string[][]) => entries.map((one) => item(one, '')).join(''),
  (entries: string[][]) => `a:\n  b:\n${entries.map((one, index) => member(one, index)).join('')}\n\n# end\n`,
  (entries: string[][]) => `a:\n  - - x: 1\n${entries.map((one) => item(one, '    ')).join('')}`,
  (entries: string[][]) => `vms:\n${entries.map((one) => `  - { ${one.join(', ')} }\n`).join('')}  # end`,
);

function item(lines: string[], indent: string): string {
  return `${indent}- ${lines.join('\n').replaceAll('\n', `\n${indent}  `)}\n`;
}

function member(lines: string[], index: number): string {
  return `    m${index}:\n      ${lines.join('\n').replaceAll('\n', '\n      ')}\n`;
}

/** What an editor, or an attacker, does to a text. */
const edit = fc.constantFrom<(text: string, at: number) => string>(
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\ufeff${text}`,
  (text) => `# added\n${text}`,
  (text) => text.trimEnd(),
  (text) => `${text}  \n\n`,
  (text) => text.replaceAll('\n', '\n  '),
  (text, at) => `${text.slice(0, at)}x${text.slice(at)}`,
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.slice(at + 20),
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(0, at) + text.slice(at).replace('\n', '\n\n'),
  (text, at) => text.slice(0, at) + text.slice(at).replace('\n', '\n      # between\n'),
  (text, at) => text.slice(0, at) + text.slice(at).replace('\n', '\n        going on\n'),
  (text, at) => text.slice(0, at) + text.slice(at).replace('\n', ' # said\n'),
);

/** Two texts of one file, as they stand at both sides of a change. */
const change = fc.oneof(
  fc
    .tuple(
      fc.array(entry, { maxLength: 5 }),
      fc.array(entry, { maxLength: 2 }),
      fc.integer({ min: 0, max: 5 }),
      shape,
      shape,
    )
    .chain(([entries, added, at, write, writeElse]) => {
      const changed = [...entries.slice(0, at), ...added, ...entries.slice(at + added.length)];
      return fc.tuple(
        fc.constant(write(entries)),
        fc.constantFrom(write(changed), write([...changed].reverse()), write(entries), writeElse(entries)),
      );
    }),
  damaged.map((text) => [text, text] as const),
  fc.tuple(commented, commented).map(([a, b]) => [a.text, a.text + b.text] as const),
);

describe('YAML that is read after another text of the same file', () => {
  it('says the same as when it is read alone: data, places and problems', () => {
    let reused = 0;
    fc.assert(
      fc.property(change, edit, fc.nat(), ([before, after], apply, place) => {
        const text = apply(after, after.length === 0 ? 0 : place % after.length);
        const earlier = unitsOf(read(before));
        const alone = read(text);
        const later = read(text, earlier);
        expect(told(later)).toEqual(told(alone));
        const known = new Set(earlier?.units.map(({ data }) => data));
        if (unitsOf(later)?.units.some(({ data }) => known.has(data)) === true) reused++;
      }),
      { numRuns: 2000 },
    );
    expect(reused).toBeGreaterThan(100);
  });

  it('shares the data of each entry that is written in the same way, wherever it stands now', () => {
    const entries = (ids: readonly number[]) =>
      `vms:\n${ids.map((id) => `  - id: ${id}\n    since: 2024-01-01\n`).join('')}`;
    const before = read(entries([1, 2, 3, 4, 5]));
    const after = read(entries([4, 9, 1, 2, 5]), unitsOf(before));
    const [old, now] = [before, after].map((one) => unitsOf(one)?.units.map(({ data }) => data) ?? []);
    expect(now?.map((data) => old?.indexOf(data))).toEqual([3, -1, 0, 1, 4]);
    expect(told(after)).toEqual(told(read(entries([4, 9, 1, 2, 5]))));
  });

  it('reads all of a map with a key twice once more, and not each map in it again', () => {
    const parsed = read('a:\n  - good: { x: 1 }\n    twice: 1\n    twice: 2\n  - fine: 1\n');
    expect(unitsOf(parsed)?.units.map(({ data }) => JSON.stringify(data))).toEqual(['{"fine":1}']);
  });

  it('refuses at the same place where there are more keys and values than the limit', () => {
    const text = (count: number) => 'vms:\n' + '  - a: 1\n    b: 2\n'.repeat(count);
    const limits = { ...DEFAULT_LIMITS, nodes: 24 };
    const earlier = unitsOf(read(text(3), undefined, limits));
    expect(read(text(6), earlier, limits)).toEqual(read(text(6), undefined, limits));
    expect(read(text(6), earlier, limits)).toMatchObject({ ok: false });
    expect(read(text(4), earlier, limits)).toMatchObject({ ok: true });
  });

  it('takes over nothing that was read within other limits', () => {
    const text = 'a:\n  - b:\n      - c: 1\n';
    const limits = { ...DEFAULT_LIMITS, depth: 4 };
    expect(read(text, unitsOf(read(text)), limits)).toEqual(read(text, undefined, limits));
    expect(read(text, undefined, limits)).toMatchObject({ ok: false });
  });
});
