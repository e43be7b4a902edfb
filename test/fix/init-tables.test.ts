import { describe, expect, test } from 'vitest';
import { readTables } from '../../src/fix/init/read-tables.ts';
import type { FileState } from '../../src/ports/tree-reader.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { memoryTree } from '../memory-tree.ts';

/** Each table as `FILE PLACE: FIELDS`, and the texts of its rows below it. */
async function tablesOf(files: Readonly<Record<string, string | FileState>>, limits = DEFAULT_LIMITS) {
  const tables = await readTables(memoryTree(files), limits);
  return tables.map(({ file, entries, heading, fields, rows }) => [
    `${file} ${entries ?? `"${heading}"`}: ${fields.join(', ')}`,
    ...rows.map((row) => [...row].map(([field, texts]) => `${field}=${[texts].flat().join('+')}`).join(' ')),
  ]);
}

const headsOf = async (text: string) => (await tablesOf({ 'a.yaml': text })).map(([head]) => head);
const list = (...names: string[]) => names.map((name) => `{ id: ${name} }`).join(', ');

describe('a table in plain data', () => {
  test('is a list of maps, with the texts of each field and of each field one level below', async () => {
    const text = `
vms:
  - { id: 1, name: " mail ", net: { ip: 10.0.0.1, tags: [a, b] }, note: , ready: true, disks: [{ size: 1 }], blank: "  " }
  - { id: 2, net: { ip: 10.0.0.2 }, aka: [post, 7, ~] }
  - { name: web, id: 3 }
`;
    expect(await tablesOf({ 'a.yaml': text })).toEqual([
      [
        'a.yaml $.vms[*]: id, name, net.ip, aka, net.tags, ready',
        'id=1 name=mail net.ip=10.0.0.1 net.tags=a+b ready=true',
        'id=2 net.ip=10.0.0.2 aka=post+7',
        'name=web id=3',
      ],
    ]);
  });

  test('is a map of maps that have a field in common, with their names as @key', async () => {
    expect(await tablesOf({ 'a.yaml': 'hosts:\n  b: { ip: 2 }\n  a: { ip: 1, os: x }\n  c: { os: y }\n' })).toEqual([
      ['a.yaml $.hosts.*: @key, ip, os', '@key=b ip=2', '@key=a ip=1 os=x', '@key=c os=y'],
    ]);
  });

  test('is no map of sections that have nothing in common', async () => {
    expect(await headsOf('hosts:\n  a: { ip: 1 }\n  b: { os: 2 }\n  c: { up: 3 }\n')).toEqual([]);
    expect(await headsOf(`a: { list: [${list('1', '2', '3')}] }\nb: { own: 1 }\nc: { one: 2 }\n`)).toEqual([
      'a.yaml $.a.list[*]: id',
    ]);
  });

  test('is a map of five of which three have a field, not of six of which three have it', async () => {
    const three = 'a: { x: 1 }\nb: { x: 1 }\nc: { x: 1 }\nd: { y: 1 }\ne: { z: 1 }\n';
    expect(await headsOf(three)).toEqual(['a.yaml $.*: @key, x, y, z']);
    expect(await headsOf(`${three}f: { w: 1 }\n`)).toEqual([]);
  });

  test('has at least three rows', async () => {
    expect(await headsOf(`vms: [${list('a', 'b')}]\n`)).toEqual([]);
    expect(await headsOf('a: { x: 1 }\nb: { x: 1 }\n')).toEqual([]);
    expect(await headsOf(`vms: [${list('a', 'b', 'c')}]\n`)).toEqual(['a.yaml $.vms[*]: id']);
    expect(await headsOf('a: { x: 1 }\nb: { x: 1 }\nc: { x: 1 }\n')).toEqual(['a.yaml $.*: @key, x']);
  });

  test('has four maps among five items, and not fewer', async () => {
    expect(await headsOf(`vms: [${list('a', 'b', 'c', 'd')}, other]\n`)).toEqual(['a.yaml $.vms[*]: id']);
    expect(await headsOf(`vms: [${list('a', 'b', 'c')}, other]\n`)).toEqual([]);
  });

  test('is found four maps below the top, and not deeper', async () => {
    expect(await headsOf(`a: { b: { c: { d: [${list('1', '2', '3')}] } } }\n`)).toEqual(['a.yaml $.a.b.c.d[*]: id']);
    expect(await headsOf(`a: { b: { c: { d: { e: [${list('1', '2', '3')}] } } } }\n`)).toEqual([]);
  });

  test('can be the whole file, and a file without any is passed over', async () => {
    expect(await headsOf(`[${list('a', 'b', 'c')}]\n`)).toEqual(['a.yaml $[*]: id']);
    expect(await headsOf('just text\n')).toEqual([]);
    expect(await headsOf('a: [1, 2, 3]\n')).toEqual([]);
  });

  test('is selected by its names as they are written, whatever is in them', async () => {
    const names = [`"it's"`, '"a\\\\b"', '9to5', 'two words', 'plain_1', 'a-b', '"end"', '"x]y"'];
    const text = names.map((name) => `${name}: [${list('a', 'b', 'c')}]\n`).join('');
    expect(await headsOf(text)).toEqual([
      `a.yaml $["it's"][*]: id`,
      'a.yaml $["a\\\\b"][*]: id',
      'a.yaml $["9to5"][*]: id',
      'a.yaml $["two words"][*]: id',
      'a.yaml $.plain_1[*]: id',
      'a.yaml $["a-b"][*]: id',
      'a.yaml $.end[*]: id',
      'a.yaml $["x]y"][*]: id',
    ]);
  });

  test('tells its fields by how often they are there, then by name', async () => {
    const rows = ['{ b: 1, z: 1, a: 1 }', '{ z: 1, c: 1, a: 1, b: 1 }', '{ z: 1, d: 1 }'];
    expect(await headsOf(`[${rows.join(', ')}]\n`)).toEqual(['a.yaml $[*]: z, a, b, c, d']);
  });
});

describe('a table in Markdown', () => {
  const rows = '| Host | Address |\n|---|---|\n| mail | 10.0.0.1 |\n| web | 10.0.0.2 |\n| git | 10.0.0.3 |\n';

  test('is known by the heading right above it', async () => {
    expect(await tablesOf({ 'a.md': `# All\n\n## Hosts\n\n${rows}` })).toEqual([
      [
        'a.md "Hosts": Address, Host',
        'Host=mail Address=10.0.0.1',
        'Host=web Address=10.0.0.2',
        'Host=git Address=10.0.0.3',
      ],
    ]);
  });

  test('is told for each heading that has one of its own', async () => {
    const jobs = rows.replace('Host', 'Job');
    const heads = (await tablesOf({ 'a.md': `## Jobs\n\n${jobs}\n## Hosts\n\n${rows}` })).map(([head]) => head);
    expect(heads).toEqual(['a.md "Jobs": Address, Job', 'a.md "Hosts": Address, Host']);
  });

  test('is passed over where no heading tells which one it is, or where it is no table', async () => {
    expect(await tablesOf({ 'a.md': rows })).toEqual([]);
    expect(await tablesOf({ 'a.md': `## Hosts\n\n${rows}\n## Hosts\n\n${rows}` })).toEqual([]);
    expect(await tablesOf({ 'a.md': '## Hosts\n\n| Host |\n|---|\n| mail |\n| web |\n' })).toEqual([]);
    expect(await tablesOf({ 'a.md': '## Hosts\n\n| Host |\n|---|\n| mail |\n| web | 1 |\n| git |\n' })).toEqual([]);
  });

  test('is passed over in a file of more headings and tables than are read', async () => {
    const text = `## Hosts\n\n${rows}`;
    const tables = await tablesOf({ 'a.md': `# One\n\n${text}` }, { ...DEFAULT_LIMITS, nodes: 2 });
    expect(tables).toEqual([]);
  });
});

describe('a file of tables', () => {
  const text = `[${list('a', 'b', 'c')}]\n`;
  const pathsOf = async (files: Readonly<Record<string, string | FileState>>) =>
    (await tablesOf(files)).map(([head = '']) => head.split(' ')[0]);

  test('is one whose name tells how to read it, and that somebody here keeps', async () => {
    const paths = [
      'a.yaml',
      'dist.yaml',
      'dist/a.yaml',
      'ops/archive/a.yaml',
      'b/node_modules/c/a.yaml',
      'vendor/a.yml',
    ];
    const others = ['.github/a.yml', 'unknown.conf', 'lines.txt', 'mydist/a.yaml'];
    const files = Object.fromEntries([...paths, ...others].map((path) => [path, text]));
    expect(await pathsOf(files)).toEqual(['a.yaml', 'dist.yaml', 'mydist/a.yaml']);
  });

  test('is passed over where it cannot be read', async () => {
    const files = { 'a.yaml': text, 'b.yaml': '[a: {\n', 'c.yaml': { kind: 'missing' } as const };
    expect(await pathsOf(files)).toEqual(['a.yaml']);
  });

  test('has at most a million characters, and two thousand of them are read', async () => {
    const filled = (length: number) => text.replace('\n', ' '.repeat(length - text.length)) + '\n';
    expect(await pathsOf({ 'a.yaml': filled(1_000_000), 'b.yaml': filled(1_000_001) })).toEqual(['a.yaml']);
    const many = Array.from({ length: 2000 }, (_, i) => [`${1000 + i}.yaml`, i === 1999 ? text : '']);
    expect(await pathsOf({ ...Object.fromEntries(many), 'last.yaml': text })).toEqual(['2999.yaml']);
  });
});
