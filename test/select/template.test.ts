import { describe, expect, test } from 'vitest';
import { fieldsOf, parseTemplate } from '../../src/select/template.ts';

describe('a template is taken apart into text and fields', () => {
  test.each<[string, unknown[]]>([
    ['', []],
    ['plain', ['plain']],
    ['{id}', [{ field: 'id' }]],
    ['vm-{id}-{net.ip}.zst', ['vm-', { field: 'id' }, '-', { field: 'net.ip' }, '.zst']],
    ['{@key}', [{ field: '@key' }]],
    ['{LAN IP}', [{ field: 'LAN IP' }]],
    ['{Größe (GB)}', [{ field: 'Größe (GB)' }]],
    ['{user|root}', [{ field: 'user', fallback: 'root' }]],
    ['{user|}', [{ field: 'user', fallback: '' }]],
    ['{user|a|b}', [{ field: 'user', fallback: 'a|b' }]],
    ['{{ "id": {id} }}', ['{ "id": ', { field: 'id' }, ' }']],
    ['a } b', ['a } b']],
  ])('%s', (text, pieces) => {
    expect(parseTemplate(text)).toEqual({ text, pieces });
  });

  test.each([
    ['{', 'the brace "{" is never closed', 0],
    ['a {id', 'the brace "{" is never closed', 2],
    ['{}', '"{}" is not a field name', 0],
    ['{|x}', '"{}" is not a field name', 0],
    ['x { id: 1 }', '"{ id: 1 }" is not a field name', 2],
    ['{id }', '"{id }" is not a field name', 0],
    ['{a{b}', '"{a{b}" is not a field name', 0],
    ['{a\nb}', '"{a\nb}" is not a field name', 0],
  ])('%o is refused', (text, message, offset) => {
    expect(parseTemplate(text)).toEqual({ message, offset });
  });
});

test('the fields of a template are those it reads, in their order', () => {
  const template = parseTemplate('{a}-{b|x}-{a}');
  expect('message' in template ? [] : fieldsOf(template)).toEqual(['a', 'b', 'a']);
});
