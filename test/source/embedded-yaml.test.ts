import { describe, expect, it } from 'vitest';
import { parseYamlSlice } from '../../src/source/embedded-yaml.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { toJson } from '../../src/source/tree.ts';

const PAGE = '# Contract\n\n```yaml\nvm: &a\n  id: 212\nb: *a\n```\n\n```yaml\nx: @y\n```\n';

function slice(from: string, to: string): [number, number] {
  const start = PAGE.indexOf(from);
  return [start, PAGE.indexOf(to, start)];
}

describe('YAML inside another text', () => {
  it('is read between two offsets, with places in the whole text', () => {
    const parsed = parseYamlSlice(PAGE, ...slice('vm:', '```'), DEFAULT_LIMITS);
    if (!parsed.ok || parsed.root.kind !== 'map') throw new Error('expected a map');
    const [vm, b] = parsed.root.members;
    expect(JSON.stringify(toJson(parsed.root))).toBe('{"vm":{"id":212},"b":{"id":212}}');
    expect(PAGE.slice(vm?.keySpan.start, vm?.node.span.end)).toBe('vm: &a\n  id: 212');
    expect(PAGE.slice(b?.node.span.start, b?.node.span.end)).toBe('*a');
  });

  it('is refused at its place in the whole text', () => {
    const parsed = parseYamlSlice(PAGE, ...slice('x: @y', '```'), DEFAULT_LIMITS);
    if (parsed.ok) throw new Error('expected a refusal');
    expect(PAGE.slice(parsed.problem.span.start, parsed.problem.span.end)).toBe('@y');
  });

  it('may be empty', () => {
    const parsed = parseYamlSlice(PAGE, 5, 5, DEFAULT_LIMITS);
    expect(parsed.ok && [parsed.root.kind, toJson(parsed.root), parsed.root.span, parsed.problems]).toEqual([
      'scalar',
      null,
      { start: 5, end: 5 },
      [],
    ]);
  });

  it('is as long as the slice, not as the text', () => {
    const limits = { ...DEFAULT_LIMITS, length: 10 };
    expect(parseYamlSlice(PAGE, PAGE.indexOf('id:'), PAGE.indexOf('212') + 3, limits).ok).toBe(true);
    const parsed = parseYamlSlice(PAGE, 4, 15, limits);
    expect(parsed.ok ? undefined : parsed.problem).toMatchObject({ code: 'limit', span: { start: 4, end: 4 } });
  });
});
