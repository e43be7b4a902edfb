import { describe, expect, test } from 'vitest';
import { invertTemplate } from '../../src/fix/invert-template.ts';
import { indentLines, scaffoldFor } from '../../src/fix/scaffold.ts';
import { namesOf } from '../../src/fix/selector-names.ts';
import { standInsFor } from '../../src/fix/stand-ins.ts';
import { parseText } from '../../src/source/formats/index.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';

describe('the fields that a text says', () => {
  test.each([
    ['{name}', 'web', 'name=web'],
    ['{name}', ' web ', 'name=web'],
    ['vm-{id}-{name}.zst', 'vm-101-web.zst', 'id=101 name=web'],
    ['{id}-{id}', '101-101', 'id=101'],
    ['{id}-{id}', '101-102', ''],
    ['{id}{name}', '101web', ''],
    ['vm-{id}', 'xvm-101', ''],
    ['vm-{id}', '101-vm-', ''],
    ['{id}-vm', '101', ''],
    ['{id}-vm', '-vm', ''],
    ['{id}-vm', '101-vm-more', ''],
    ['vm-{id}', 'vm-', ''],
    ['vm', 'vm', ''],
    ['{id', '101', ''],
  ])('made by %j, %j says %j', (template, text, fields) => {
    expect([...invertTemplate(template, text)].map((field) => field.join('=')).join(' ')).toBe(fields);
  });
});

describe('a scaffold', () => {
  const valueOf = (field: string, fallback: string | undefined) => fallback ?? field.toUpperCase();
  const filled = (text: string) => scaffoldFor(text, valueOf)((value) => value);

  test.each([
    ['a: {id}', 'a: ID'],
    ['\n \n    a: {id|none}\n      b: {name}\n\n\t\n', 'a: none\n  b: NAME'],
    ['  a\n    b\n   c', 'a\n  b\n c'],
    ['    a\n  b\n', '  a\nb'],
    ['  a\r\n\r\n  b\rc', '  a\n\n  b\nc'],
    ['  a  \n \n  b', 'a\n\nb'],
    ['  a {x\n  b', 'a {x\nb'],
    ['{a}{b}', 'AB'],
    ['', ''],
  ])('of %j is filled as %j', (text, lines) => {
    expect(filled(text)).toBe(lines);
  });

  test('tells what stands around each value on its line, and other values as a plain word', () => {
    const seen: string[] = [];
    scaffoldFor(
      'x: 1\n- "{a}" {b} c',
      valueOf,
    )((value, { before, behind }) => {
      seen.push(`${before}[${value}]${behind}`);
      return '';
    });
    expect(seen).toEqual(['- "[A]" value c', '- "value" [B] c']);
  });

  test('is indented where its lines are not blank', () => {
    expect(indentLines('a\n\n b', '  ', '\r\n')).toBe('  a\r\n\r\n   b');
  });
});

describe('the place that a selector names', () => {
  test.each([
    [undefined, '[]'],
    ['$[*]', '[]'],
    ['$.*', '[]'],
    ['vms[]', '["vms"]'],
    ['$.vms[*]', '["vms"]'],
    ['hosts.*', '["hosts"]'],
    ['a.b-c[]', '["a","b-c"]'],
    [`$['a b']["c d"].e[*]`, '["a b","c d","e"]'],
    [`$["it's"][*]`, `["it's"]`],
    ['$..vms[*]', 'undefined'],
    ['$.vms[0][*]', 'undefined'],
    ['$.vms', 'undefined'],
    ['$.vms[*].disks', 'undefined'],
    ['$.vms[*].disks[*]', 'undefined'],
    ['$.vms[?@.id]', 'undefined'],
    [`$['a\\\\'][*]`, 'undefined'],
  ])('%s is at %s', (selector, path) => {
    expect(JSON.stringify(namesOf(selector)) ?? 'undefined').toBe(path);
  });
});

/** Whether a YAML text with the values of some fields says what it says with words that stand for them. */
async function agrees(scaffold: string, values: Readonly<Record<string, string>>): Promise<boolean> {
  const valueOf = (field: string) => values[field] ?? '';
  const { valueOf: standInFor, agree } = standInsFor(valueOf);
  const read = async (text: string) => {
    const parsed = await parseText('yaml', text, {}, DEFAULT_LIMITS);
    if (!parsed.ok) throw new Error(parsed.problem.message);
    return parsed.root;
  };
  const [model, written] = [scaffoldFor(scaffold, standInFor), scaffoldFor(scaffold, valueOf)];
  return agree(await read(model((value) => value)), await read(written((value) => value)));
}

describe('a value that is written into a scaffold', () => {
  test.each([
    ['a: {x}', { x: 'web' }],
    ['a: {x}', { x: '101' }],
    ['a: {x}', { x: 'true' }],
    ['a: {x}', { x: 'null' }],
    ['a: {x}', { x: '' }],
    ['a: 1\nb: [1, {x}]\n{x}: {{ c: {x}-{y} }}', { x: 'web', y: '2' }],
    ['[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, {x}, 1]'.replaceAll('1', '"{y}"'), { x: 'last', y: 'other' }],
    ['- {x}\n- y', { x: 'web' }],
  ])('%j says what it is to say with %j', async (scaffold, values) => {
    expect(await agrees(scaffold, values)).toBe(true);
  });

  test.each([
    ['a: {x}', { x: 'web # comment' }],
    ['a: {x}', { x: '"web"' }],
    ['a: {x}', { x: '007' }],
    ['a: {x}', { x: '~' }],
    ['a: {x}', { x: '[b]' }],
    ['a: {x}', { x: '{ b: c }' }],
    ['a: {x}', { x: '1\nb: 2' }],
    ['a: [b, {x}, d]', { x: 'c, e' }],
    ['a: [b, "{x}", [d]]', { x: 'c", e, "' }],
    ['{x}: 1\nb: 2', { x: '"a"' }],
    ['{x}: 1\n{y}: 2', { x: '"a"', y: 'b' }],
    ['a: {{ b: {x}, c: {y} }}', { x: '2, d: 3', y: '1' }],
    ['a: {{ b: "{x}", c: {y} }}', { x: '\\x41', y: '1' }],
    ['a: [ "{x}", {y} ]', { x: '\\x41', y: '1' }],
    ['- {x}', { x: 'a: b' }],
    ['- {x}', { x: '- b' }],
    ['{x}', { x: '- b' }],
    ['- a\n# {x}', { x: 'b\n- c' }],
    ['a: 1\n# {x}', { x: 'b\nc: 2' }],
    ['{x}', { x: 'a: b' }],
  ])('%j does not with %j', async (scaffold, values) => {
    expect(await agrees(scaffold, values)).toBe(false);
  });
});
