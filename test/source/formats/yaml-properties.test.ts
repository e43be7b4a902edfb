import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYamlSlice } from '../../../src/source/embedded-yaml.ts';
import type { ParseResult } from '../../../src/source/format.ts';
import { readOrRefuse } from '../../../src/source/formats/unreadable.ts';
import { yaml } from '../../../src/source/formats/yaml.ts';
import { readEverydayYaml } from '../../../src/source/formats/yaml-everyday.ts';
import { readFullYaml } from '../../../src/source/formats/yaml-full.ts';
import { DEFAULT_LIMITS } from '../../../src/source/limits.ts';
import type { Span } from '../../../src/source/span.ts';
import { type Node, toJson } from '../../../src/source/tree.ts';
import { asJson, commented, damaged, soup, written } from './yaml-texts.ts';

/** A result with each span written out, however its nodes keep them. */
function writtenOut(result: ParseResult | undefined): unknown {
  if (result?.ok !== true) return result;
  const { ok, root, problems } = result;
  return { ok, root: writtenNode(root), data: JSON.stringify(toJson(root)), problems };
}

function writtenNode(node: Node): unknown {
  const { kind, span } = node;
  if (node.kind === 'scalar') return { kind, span, value: node.value };
  if (node.kind === 'list') return { kind, span, items: node.items.map(writtenNode) };
  const members = node.members.map((member) => [member.key, member.keySpan, writtenNode(member.node)]);
  return { kind, span, members };
}

function rootOf(text: string): Node {
  const parsed = yaml.parse(text, {}, DEFAULT_LIMITS);
  if (!parsed.ok) throw new Error(`${parsed.problem.message}: ${JSON.stringify(text)}`);
  return parsed.root;
}

/** Checks that a tree's spans lie in order inside one another, and answers with its keys and scalars. */
function* partsOf(node: Node, within: Span): Generator<{ span: Span; value: unknown; isKey: boolean }> {
  expect(within.start <= node.span.start && node.span.start <= node.span.end && node.span.end <= within.end).toBe(true);
  if (node.kind === 'scalar') yield { span: node.span, value: node.value, isKey: false };
  let { start } = node.span;
  const { end } = node.span;
  for (const part of node.kind === 'list' ? node.items : []) {
    yield* partsOf(part, { start, end });
    start = part.span.end;
  }
  for (const { key, keySpan, node: part } of node.kind === 'map' ? node.members : []) {
    expect(start <= keySpan.start && keySpan.start <= keySpan.end).toBe(true);
    yield { span: keySpan, value: key, isKey: true };
    yield* partsOf(part, { start: keySpan.end, end });
    start = part.span.end;
  }
}

describe('YAML of any data in any style', () => {
  const text = fc.oneof(written, commented);

  it('reads as that data', () => {
    fc.assert(
      fc.property(text, ({ data, text: source }) => {
        expect(toJson(rootOf(source))).toEqual(asJson(data));
      }),
      { numRuns: 300 },
    );
  });

  it('has spans in order, and at each span of a scalar a text that reads as the same scalar', () => {
    fc.assert(
      fc.property(text, ({ text: source }) => {
        for (const { span, value, isKey } of partsOf(rootOf(source), { start: 0, end: source.length })) {
          const slice = source.slice(span.start, span.end);
          if (/^[|>]/.test(slice)) continue;
          const item = rootOf(`- ${slice}`);
          const read = item.kind === 'list' ? item.items[0] : undefined;
          const isSame =
            isKey && read?.kind === 'scalar' && typeof read.value !== 'string' ? slice : toJson(read ?? item);
          expect(isSame).toEqual(value);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads the same with CRLF line ends, each place moved by the breaks before it', () => {
    fc.assert(
      fc.property(text, ({ text: source }) => {
        expect(toJson(rootOf(source.replaceAll('\n', '\r\n')))).toEqual(toJson(rootOf(source)));
      }),
    );
  });

  it('reads the same inside another text, each place moved by what stands before it', () => {
    const around = fc.string({ unit: fc.constantFrom('\n', '- ', 'a: ', '"', '\ufeff', '```') });
    fc.assert(
      fc.property(
        fc.oneof(
          text.map((one) => one.text),
          damaged,
          soup,
        ),
        around,
        around,
        (source, before, after) => {
          const alone = parseYamlSlice(source, 0, source.length, DEFAULT_LIMITS);
          const whole = before + source + after;
          const inside = parseYamlSlice(whole, before.length, before.length + source.length, DEFAULT_LIMITS);
          const moved = JSON.stringify(writtenOut(alone), (key, value: unknown) =>
            (key === 'start' || key === 'end') && typeof value === 'number' ? value + before.length : value,
          );
          expect(JSON.stringify(writtenOut(inside))).toBe(moved);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the reader of everyday YAML', () => {
  const full = (text: string) => readOrRefuse(() => readFullYaml({ text, base: 0 }, DEFAULT_LIMITS));

  it('answers, where it answers, exactly like the full parser', () => {
    let answered = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          damaged,
          soup,
          commented.map(({ text }) => text),
        ),
        (source) => {
          const text = source.replace(/\r(?!\n)/g, '\n').replace(/[^\t\n\r\u0020-\uffff]/g, '');
          const everyday = readEverydayYaml({ text, base: 0 }, DEFAULT_LIMITS);
          if (everyday === undefined) return;
          answered++;
          expect(writtenOut(everyday)).toEqual(writtenOut(full(text)));
        },
      ),
      { numRuns: 1500 },
    );
    expect(answered).toBeGreaterThan(200);
  });

  it.each([
    'a: 1\n',
    '---\na: 1\n',
    '--- # x\n- a\n',
    '- a: 1\n  b:\n  - c\n  - d: |\n      e\n',
    '"a": \'b\'\n"c d" : "\\u00e9\\n"\n',
    'a: [1, "b", {c: d}, [], {}]\n',
    'a: {b: [c], "d": e}\n',
    'a:\n  b:\n    c: >-\n      d\n      e\n\n      f\n',
    '- - a\n  - b\n-\n  c: d\n',
    'a:\n# comment\nb:\n\n  # comment\n  c: d # comment\n',
    'a: b\r\nc: |\r\n  d\r\n',
    '# nothing\n',
  ])('answers for %j', (text) => {
    expect(writtenOut(readEverydayYaml({ text, base: 0 }, DEFAULT_LIMITS))).toEqual(writtenOut(full(text)));
  });

  it.each([
    ...'a|"a"|[a]|- a\n  b\n|a: b\n  c\n|a: "b\n  c"\n|a: [b,\n c]\n|a: &b c\n|a: *b\n|a: !b c\n|? a\n|a:\tb\n'.split(
      '|',
    ),
    ...'<<: {a: b}\n/a: [b: c]\n/a: {b}\n/a: {"b":c}\n/a: |2\n  b\n/a: |+\n  b\n/a: "\\x41"\n/--- a\n'.split('/'),
    ...'%YAML 1.2\n---\na: b\n|a: b\n---\n|a: b\n...\n|a: b\n  c: d\n|a:\n  - b\n c: d\n'.split('|'),
    `${'a'.repeat(1001)}: b\n`,
  ])('leaves %j to the full parser', (text) => {
    expect(readEverydayYaml({ text, base: 0 }, DEFAULT_LIMITS)).toBeUndefined();
  });
});

describe('any text', () => {
  it('is read or refused as YAML, with all places inside it', () => {
    const any = fc.oneof(damaged, soup, fc.string(), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(any, (source) => {
        const parsed = yaml.parse(source, {}, DEFAULT_LIMITS);
        const problems = parsed.ok ? parsed.problems : [parsed.problem];
        for (const { span } of problems) {
          expect(0 <= span.start && span.start <= span.end && span.end <= source.length).toBe(true);
        }
        if (parsed.ok) expect(parsed.root.span.end).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 500 },
    );
  });
});
