import { describe, expect, test } from 'vitest';
import { findJoins, findRoster, type ProposedJoin } from '../../src/fix/init/find-joins.ts';
import { readTables } from '../../src/fix/init/read-tables.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import type { Files } from '../check-texts.ts';
import { memoryTree } from '../memory-tree.ts';

/** A list in YAML: one map for each line, its fields in the order of the names; `~` leaves a field out. */
function listOf(fields: string, ...lines: string[]): string {
  const names = fields.split(' ');
  const rows = lines.map((line) => {
    const values = line.split(' ').flatMap((value, i) => (value === '~' ? [] : [`${names[i]}: "${value}"`]));
    return `  - { ${values.join(', ')} }\n`;
  });
  return `rows:\n${rows.join('')}`;
}

async function rosterOf(files: Files): Promise<string | undefined> {
  return findRoster(await readTables(memoryTree(files), DEFAULT_LIMITS))?.file;
}

/** The joins of the other files with `roster.yaml`, as one line each. */
async function joinsOf(roster: string, others: Files): Promise<string[]> {
  const tables = await readTables(memoryTree({ 'roster.yaml': roster, ...others }), DEFAULT_LIMITS);
  const table = tables.find(({ file }) => file === 'roster.yaml');
  if (table === undefined) throw new Error('the roster is no table');
  return findJoins(table, tables).map(told);
}

const joinOf = async (roster: string, other: string) => (await joinsOf(roster, { 'other.yaml': other }))[0];

function told({ table, match, where, asked, found, equal }: ProposedJoin): string {
  const condition = where === undefined ? '' : ` where ${where.field} is ${where.values.join(', ')}`;
  const same = equal.map((one) => `; ${one.field} = ${one.own}, ${one.agree} of ${one.of}`);
  return `${table.file}: ${match.join(' = ')}${condition}, ${found.length} of ${asked.length}${same.join('')}`;
}

describe('the roster', () => {
  const wide = listOf('name ip', 'mail 1', 'web 2', 'git 3');
  const narrow = listOf('host', 'mail', 'web', 'git');

  test('is the list whose names the others know, and that says most of them', async () => {
    expect(await rosterOf({ 'a.yaml': narrow, 'b.yaml': wide, 'c.yaml': narrow })).toBe('b.yaml');
    expect(await rosterOf({ 'a.yaml': wide, 'b.yaml': narrow })).toBe('a.yaml');
  });

  test('of lists that say as much is the one that more files know, then the first', async () => {
    const four = listOf('host', 'mail', 'web', 'git', 'dns');
    const six = listOf('host', 'mail', 'web', 'git', 'm2', 'm3', 'm4');
    const twice = listOf('host x', 'mail 1', 'web 2', 'git 3');
    expect(await rosterOf({ 'a.yaml': narrow, 'b.yaml': narrow })).toBe('a.yaml');
    expect(await rosterOf({ 'a.yaml': six, 'b.yaml': twice, 'c.yaml': four })).toBe('a.yaml');
    const known = listOf('host', 'm2', 'm3', 'm4');
    const both = { 'd.yaml': narrow, 'e.yaml': narrow };
    expect(await rosterOf({ 'a.yaml': twice, 'b.yaml': six, 'c.yaml': known, ...both })).toBe('b.yaml');
  });

  test('is not a list that says more and that few files know', async () => {
    const logs = listOf('log size age team', 'x1 1 2 3', 'x2 1 2 3', 'x3 1 2 3');
    const others = listOf('log', 'x1', 'x2', 'x3');
    const files = { 'a.yaml': logs, 'b.yaml': others, 'c.yaml': wide, 'd.yaml': narrow, 'e.yaml': narrow };
    expect(await rosterOf(files)).toBe('c.yaml');
    expect(await rosterOf({ 'a.yaml': logs, 'c.yaml': wide, 'd.yaml': narrow })).toBe('c.yaml');
  });

  test('is none where no list has three names in common with another file', async () => {
    expect(await rosterOf({})).toBe(undefined);
    expect(await rosterOf({ 'a.yaml': wide })).toBe(undefined);
    expect(await rosterOf({ 'a.yaml': wide.replace('rows', 'one') + narrow })).toBe(undefined);
    expect(await rosterOf({ 'a.yaml': wide, 'b.yaml': listOf('host', 'mail', 'web', 'other') })).toBe(undefined);
  });

  test('is not known by numbers alone, which lists share by chance', async () => {
    const numbered = listOf('id', '1', '2', '3');
    expect(await rosterOf({ 'a.yaml': numbered, 'b.yaml': numbered })).toBe(undefined);
    const few = listOf('id', '1', '2', '3', 'mail', 'web');
    expect(await rosterOf({ 'a.yaml': few, 'b.yaml': listOf('id', '1', '2', '3', 'mail', 'x') })).toBe(undefined);
  });

  test('is known by two fifths of its names, and not by fewer', async () => {
    const names = Array.from({ length: 10 }, (_, i) => `vm${i}`);
    const own = listOf('name ip', ...names.map((name, i) => `${name} ${i}`));
    const known = (count: number) => listOf('at', ...names.slice(0, count), ...Array(30).fill('elsewhere'));
    expect(await rosterOf({ 'a.yaml': own, 'b.yaml': known(4) })).toBe('a.yaml');
    expect(await rosterOf({ 'a.yaml': own, 'b.yaml': known(3) })).toBe(undefined);
  });
});

describe('a field tells rows apart', () => {
  const others = (...names: string[]) => listOf('at', ...names);

  test('where nine of ten texts differ, and not where eight do', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const roster = (...all: string[]) => listOf('name', ...all);
    expect(await joinOf(roster(...names, 'a'), others(...names))).toBe('other.yaml: at = {name}, 10 of 10');
    expect(await joinOf(roster(...names.slice(0, 8), 'a', 'b'), others(...names))).toBe(undefined);
  });

  test('where four of five rows have it, and not where three of four do', async () => {
    const four = listOf('name x', 'a 1', 'b 1', 'c 1', 'd 1', '~ 1');
    const three = listOf('name x', 'a 1', 'b 1', 'c 1', '~ 1');
    expect(await joinOf(four, others('a', 'b', 'c', 'd'))).toBe('other.yaml: at = {name}, 4 of 5');
    expect(await joinOf(three, others('a', 'b', 'c'))).toBe(undefined);
  });

  test('where no text has a blank or more than 63 characters', async () => {
    const long = 'x'.repeat(63);
    expect(await joinOf(listOf('name', 'a', 'b', long), others('a', 'b', long))).toBe(
      'other.yaml: at = {name}, 3 of 3',
    );
    expect(await joinOf(listOf('name', 'a', 'b', `${long}x`), others('a', 'b', `${long}x`))).toBe(undefined);
    expect(
      await joinOf(listOf('name', 'a', 'b', 'c_d').replace('_', ' '), others('a', 'b', 'c_d').replace('_', ' ')),
    ).toBe(undefined);
  });
});

describe('a table is joined with the roster', () => {
  const roster = listOf('id name ip', '101 mail 10.0.0.1', '102 web 10.0.0.2', '103 git 10.0.0.3');

  test('by the field that finds most rows', async () => {
    const other = listOf('name at', 'x 10.0.0.1', 'mail 10.0.0.2', 'web 10.0.0.3', 'git 10.0.0.4');
    const four = `${roster}  - { id: "104", name: dns, ip: 10.0.0.4 }\n`;
    expect(await joinOf(four, other)).toBe('other.yaml: at = {ip}, 4 of 4');
  });

  test('by a field of names, where another finds as many', async () => {
    for (const field of ['id', 'name', 'host', 'hostname', 'canonical_name', 'vmid', 'canonicalname']) {
      const other = listOf(`address ${field}`, '10.0.0.1 mail', '10.0.0.2 web', '10.0.0.3 git');
      expect(await joinOf(roster, other)).toBe(`other.yaml: ${field} = {name}, 3 of 3; address = ip, 3 of 3`);
    }
    for (const field of ['xname', 'hosts', 'a_vmid']) {
      const other = listOf(`address ${field}`, '10.0.0.1 mail', '10.0.0.2 web', '10.0.0.3 git');
      const byAddress = listOf('hw at', 'mail 10.0.0.1', 'web 10.0.0.2', 'git 10.0.0.3');
      expect(await joinOf(byAddress, other)).toMatch(/^other.yaml: address = \{at\}, 3 of 3/);
    }
    const keyed = 'mail: { a: 10.0.0.1 }\nweb: { a: 10.0.0.2 }\ngit: { a: 10.0.0.3 }\n';
    expect(await joinOf(roster, keyed)).toBe('other.yaml: @key = {name}, 3 of 3; a = ip, 3 of 3');
  });

  test('without a word on the keys of a map that is joined by a field', async () => {
    const keyed = 'mail: { id: 101 }\nweb: { id: 102 }\ngit: { id: 103 }\n';
    expect(await joinOf(roster, keyed)).toBe('other.yaml: id = {id}, 3 of 3');
  });

  test('by a name of the roster, where another field of it finds as many', async () => {
    for (const field of ['hostname', 'name', 'id', 'vmid']) {
      const twice = listOf(`ip ${field}`, 'a a', 'b b', 'c c');
      expect(await joinOf(twice, listOf('at', 'a', 'b', 'c'))).toBe(`other.yaml: at = {${field}}, 3 of 3`);
    }
  });

  test('by a pattern around the number or name of a machine', async () => {
    const glob = (...names: string[]) => listOf('glob', ...names.map((name) => `dump-${name}.zst`));
    expect(await joinOf(roster, glob('101', '102', '103'))).toBe('other.yaml: glob = dump-{id}.zst, 3 of 3');
    expect(await joinOf(roster, glob('mail', 'web', 'git'))).toBe('other.yaml: glob = dump-{name}.zst, 3 of 3');
    expect(await joinOf(roster, glob('101-mail', '102-web', '103-git'))).toBe(
      'other.yaml: glob = dump-{id}-{name}.zst, 3 of 3',
    );
    expect(await joinOf(roster, glob('101', '102', 'x'))).toBe(undefined);
    expect(await joinOf(roster, glob('10.0.0.1', '10.0.0.2', '10.0.0.3'))).toBe(undefined);
  });

  test('by a pattern that begins or ends with the machine, and not by a part of a word', async () => {
    const by = (write: (name: string) => string) => joinOf(roster, listOf('at', ...['mail', 'web', 'git'].map(write)));
    expect(await by((name) => `${name}.lan`)).toBe('other.yaml: at = {name}.lan, 3 of 3');
    expect(await by((name) => `lan/${name}`)).toBe('other.yaml: at = lan/{name}, 3 of 3');
    expect(await by((name) => `${name}er.lan`)).toBe(undefined);
    expect(await by((name) => `lan/my${name}`)).toBe(undefined);
    expect(await by((name) => `my${name}er.lan`)).toBe(undefined);
    expect(await by((name) => `{${name}}.lan`)).toBe(undefined);
  });

  test('by no pattern in prose, in texts above a hundred characters, or around names of two letters', async () => {
    const tail = (length: number) => 'x'.repeat(length);
    const names = ['ma1', 'we2', 'gi3'];
    const own = listOf('name', ...names);
    const padded = (length: number) => listOf('at', ...names.map((name) => `${name}-${tail(length - 4)}`));
    expect(await joinOf(own, padded(100))).toBe(`other.yaml: at = {name}-${tail(96)}, 3 of 3`);
    expect(await joinOf(own, padded(101))).toBe(undefined);
    expect(await joinOf(own, padded(50).replaceAll('-', ' '))).toBe(undefined);
    expect(await joinOf(listOf('name', 'm1', 'w2', 'g3'), listOf('at', 'm1.lan', 'w2.lan', 'g3.lan'))).toBe(undefined);
  });

  test('by no pattern around anything but numbers and names', async () => {
    const by = (field: string) =>
      joinOf(listOf(field, 'mail', 'web', 'git'), listOf('at', 'mail.lan', 'web.lan', 'git.lan'));
    for (const field of ['id', 'vmid', 'name', 'hostname'])
      expect(await by(field)).toBe(`other.yaml: at = {${field}}.lan, 3 of 3`);
    expect(await by('names')).toBe(undefined);
    expect(await by('xid')).toBe(undefined);
  });

  test('by the first row that holds a text, and by any text of a list', async () => {
    const other = 'rows:\n  - { at: [mail, web], v: 1 }\n  - { at: [git, mail], v: 2 }\n  - { at: [dns], v: 3 }\n';
    const own = listOf('name v', 'mail 1', 'web 1', 'git 2', 'dns 3');
    expect(await joinOf(own, other)).toBe('other.yaml: at = {name}, 4 of 4; v = v, 4 of 4');
  });

  test('only where three of five machines are there, and three of them at least', async () => {
    const own = (...names: string[]) => listOf('name', ...names);
    const other = listOf('at', 'a', 'b', 'c');
    expect(await joinOf(own('a', 'b', 'c', 'd', 'e'), other)).toBe('other.yaml: at = {name}, 3 of 5');
    expect(await joinOf(own('a', 'b', 'c', 'd', 'e', 'f'), other)).toBe(undefined);
    expect(await joinOf(own('a', 'b', 'x'), other)).toBe(undefined);
  });

  test('once for each table, and never with itself', async () => {
    const other = listOf('at', 'mail', 'web', 'git');
    expect(await joinsOf(roster, { 'a.yaml': other, 'b.yaml': listOf('at', 'x', 'y', 'z'), 'c.yaml': other })).toEqual([
      'a.yaml: at = {name}, 3 of 3',
      'c.yaml: at = {name}, 3 of 3',
    ]);
  });
});

describe('the condition of a join', () => {
  const at = (...names: string[]) => listOf('at', ...names);

  test('is the field whose values tell which machines are there', async () => {
    const own = listOf('name role', 'a db', 'b db', 'c web', 'd web', 'e lab', 'f lab', 'g lab');
    expect(await joinOf(own, at('a', 'b', 'c', 'd'))).toBe('other.yaml: at = {name} where role is db, web, 4 of 4');
    expect(await joinOf(own, at('d', 'c', 'b'))).toBe(undefined);
  });

  test('names its values in order', async () => {
    const own = listOf('name role', 'c web', 'd web', 'a db', 'b db', 'e lab', 'f lab');
    expect(await joinOf(own, at('a', 'b', 'c', 'd'))).toBe('other.yaml: at = {name} where role is db, web, 4 of 4');
  });

  test('takes a value of whose machines three of five are there', async () => {
    const own = (...more: string[]) => listOf('name role', 'a db', 'b db', 'c db', 'd db', 'e db', ...more);
    expect(await joinOf(own('f lab'), at('a', 'b', 'c'))).toBe('other.yaml: at = {name} where role is db, 3 of 5');
    expect(await joinOf(own('f db', 'g lab'), at('a', 'b', 'c'))).toBe(undefined);
  });

  test('is the one that leaves fewest out, and the status where that comes near', async () => {
    const own = (second: string) =>
      listOf(`name role ${second}`, 'a db on', 'b db on', 'c db on', 'd lab on', 'e lab off');
    expect(await joinOf(own('power'), at('a', 'b', 'c'))).toBe('other.yaml: at = {name} where role is db, 3 of 3');
    expect(await joinOf(own('status'), at('a', 'b', 'c'))).toBe('other.yaml: at = {name} where status is on, 3 of 4');
  });

  test('is none where the machines of all values are there, or of none', async () => {
    const own = listOf('name role', 'a db', 'b db', 'c web', 'd web');
    expect(await joinOf(own, at('a', 'b', 'c', 'd'))).toBe('other.yaml: at = {name}, 4 of 4');
    const scattered = listOf('name role', 'a r1', 'b r1', 'c r2', 'd r2', 'e r3', 'f r3');
    expect(await joinOf(scattered, at('a', 'c', 'e'))).toBe(undefined);
  });

  test('loses at most three of ten of the machines that are there', async () => {
    const own = (...roles: string[]) => listOf('name role', ...roles.map((role, i) => `vm${i} ${role}`));
    const there = at(...Array.from({ length: 10 }, (_, i) => `vm${i}`));
    const seven = [...Array(7).fill('db'), 'lab', 'lab', 'lab', 'lab', 'lab', 'lab'];
    expect(await joinOf(own(...seven), there)).toBe('other.yaml: at = {name} where role is db, 7 of 7');
    const six = [...Array(6).fill('db'), ...Array(4).fill('lab'), ...Array(4).fill('lab')];
    expect(await joinOf(own(...six), there)).toBe('other.yaml: at = {name}, 10 of 14');
  });

  test('is no field that hardly two machines share, for it would leave out whatever is missing', async () => {
    const own = (...more: string[]) => listOf('name owner', 'a ann', 'b ann', 'c ben', ...more);
    expect(await joinOf(own('d cas', 'e cas'), at('a', 'b', 'c'))).toBe('other.yaml: at = {name}, 3 of 5');
    expect(await joinOf(own('d cas', 'e cas', 'f cas'), at('a', 'b', 'c'))).toBe(
      'other.yaml: at = {name} where owner is ann, ben, 3 of 3',
    );
  });

  test('has at most eight values, each row has one, and it is no date', async () => {
    const own = (...roles: string[]) =>
      listOf('name role', 'a on', 'b on', 'c on', ...roles.map((role, i) => `x${i} ${role}`));
    const there = at('a', 'b', 'c');
    const off = (count: number) => Array.from({ length: 2 * count }, (_, i) => `off${i >> 1}`);
    expect(await joinOf(own(...off(7)), there)).toBe('other.yaml: at = {name} where role is on, 3 of 3');
    expect(await joinOf(own(...off(8)), there)).toBe(undefined);
    expect(await joinOf(own('off', 'off', '~'), there)).toBe(undefined);
    expect(await joinOf(own('2026-01-02', 'off', 'off'), there)).toBe(undefined);
    expect(await joinOf(own('2026-01-02T10:00', 'off', 'off'), there)).toBe(undefined);
    for (const role of ['1-2026-01-02', '2026-01', '20260102', '2026-1-02', '2026-01-2'])
      expect(await joinOf(own(role, 'off', 'off'), there)).toBe('other.yaml: at = {name} where role is on, 3 of 3');
  });
});

describe('fields that say the same', () => {
  test('are told in order, each with the field of the roster that agrees most', async () => {
    const own = listOf('name ip mac', 'a i1 m1', 'b i2 m2', 'c i3 m3', 'd i4 m4');
    const other = listOf('name hw at also', 'a m1 i1 i1', 'b m2 i2 i2', 'c m3 i3 i3', 'd m4 i4 i5');
    const at = 'at = ip, 4 of 4; hw = mac, 4 of 4';
    expect(await joinOf(own, other)).toBe(`other.yaml: name = {name}, 4 of 4; ${at}`);
    const five = `${own}  - { name: e, ip: i6, mac: m6 }\n`;
    const six = `${other}  - { name: e, hw: m6, at: i6, also: i6 }\n`;
    expect(await joinOf(five, six)).toBe(
      'other.yaml: name = {name}, 5 of 5; also = ip, 4 of 5; at = ip, 5 of 5; hw = mac, 5 of 5',
    );
  });

  test('are those of the same name, where another agrees as often', async () => {
    const own = listOf('name first ip last', 'a i1 i1 i1', 'b i2 i2 i2', 'c i3 i3 i3');
    const other = listOf('name ip', 'a i1', 'b i2', 'c i3');
    expect(await joinOf(own, other)).toBe('other.yaml: name = {name}, 3 of 3; ip = ip, 3 of 3');
  });

  test('are those that agree more often, even under another name', async () => {
    const own = listOf('name ip real', 'a i1 i1', 'b i2 i2', 'c i3 i3', 'd i4 i4', 'e x i5');
    const other = listOf('name ip', 'a i1', 'b i2', 'c i3', 'd i4', 'e i5');
    expect(await joinOf(own, other)).toBe('other.yaml: name = {name}, 5 of 5; ip = real, 5 of 5');
  });

  test('count where both sides have them', async () => {
    const own = listOf('name ip', 'a i1', 'b i2', 'c i3', 'd ~', 'e i5', 'f i6');
    const other = listOf('name at', 'a i1', 'b i2', 'c i3', 'd i4', 'e ~', 'f ~');
    expect(await joinOf(own, other)).toBe('other.yaml: name = {name}, 6 of 6; at = ip, 3 of 3');
  });

  test('have at least three different texts', async () => {
    const own = listOf('name site', 'a s1', 'b s1', 'c s2');
    const other = listOf('name place', 'a s1', 'b s1', 'c s2');
    expect(await joinOf(own, other)).toBe('other.yaml: name = {name}, 3 of 3');
  });
});
